@NullMarked
package org.guwah.accuracy;

import org.jspecify.annotations.NullMarked;
