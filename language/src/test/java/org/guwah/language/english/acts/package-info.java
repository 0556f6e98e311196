@NullMarked
package org.guwah.language.english.acts;

import org.jspecify.annotations.NullMarked;
