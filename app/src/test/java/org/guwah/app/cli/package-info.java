@NullMarked
package org.guwah.app.cli;

import org.jspecify.annotations.NullMarked;
