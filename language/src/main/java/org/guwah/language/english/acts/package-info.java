/// What was done to whom, in English texts.
@NullMarked
package org.guwah.language.english.acts;

import org.jspecify.annotations.NullMarked;
