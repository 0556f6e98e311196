@NullMarked
package org.guwah.corroboration;

import org.jspecify.annotations.NullMarked;
