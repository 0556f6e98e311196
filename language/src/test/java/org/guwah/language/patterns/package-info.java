@NullMarked
package org.guwah.language.patterns;

import org.jspecify.annotations.NullMarked;
