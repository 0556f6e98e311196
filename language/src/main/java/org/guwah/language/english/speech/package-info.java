/// Who says so, in English texts: quotations, and the chain of saying of all else.
@NullMarked
package org.guwah.language.english.speech;

import org.jspecify.annotations.NullMarked;
