@NullMarked
package org.guwah.language.english.figures;

import org.jspecify.annotations.NullMarked;
