@NullMarked
package org.guwah.app.web.casework;

import org.jspecify.annotations.NullMarked;
