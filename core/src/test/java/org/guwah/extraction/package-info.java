@NullMarked
package org.guwah.extraction;

import org.jspecify.annotations.NullMarked;
