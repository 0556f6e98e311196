@NullMarked
package org.guwah.extraction.worker;

import org.jspecify.annotations.NullMarked;
