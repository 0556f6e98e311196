/// What a person may ask for: the query language and its syntax tree. Engines translate the tree.
@NullMarked
package org.guwah.search;

import org.jspecify.annotations.NullMarked;
