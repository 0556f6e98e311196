@NullMarked
package org.guwah.language.english.speech;

import org.jspecify.annotations.NullMarked;
