@NullMarked
package org.guwah.language.english.positions;

import org.jspecify.annotations.NullMarked;
