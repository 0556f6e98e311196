/// Languages without a model: dictionaries and patterns, which say that they are no more.
@NullMarked
package org.guwah.language.patterns;

import org.jspecify.annotations.NullMarked;
