@NullMarked
package org.guwah.language.english;

import org.jspecify.annotations.NullMarked;
