/// Word lists that people can extend, and numbers in words: what the rules of every language read.
@NullMarked
package org.guwah.language.words;

import org.jspecify.annotations.NullMarked;
