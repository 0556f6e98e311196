@NullMarked
package org.guwah.linkage;

import org.jspecify.annotations.NullMarked;
