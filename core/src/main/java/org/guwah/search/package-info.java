/// What a person may ask for: the query language and its syntax tree. Engines translate the tree.
///
/// In comes what somebody typed ([QueryParser]); out goes a [Query], or a [QueryError] that says
/// where the mistake is and what to write instead. [Excerpt] cuts the found places out of a text
/// for a page of results.
@NullMarked
package org.guwah.search;

import org.jspecify.annotations.NullMarked;
