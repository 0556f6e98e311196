/// Where somebody's words are written down, with what they agreed to.
@NullMarked
package org.guwah.app.web.testimony;

import org.jspecify.annotations.NullMarked;
