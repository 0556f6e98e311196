@NullMarked
package org.guwah.language;

import org.jspecify.annotations.NullMarked;
