/// What stands around every page, in each of its languages.
@NullMarked
package org.guwah.app.web.page;

import org.jspecify.annotations.NullMarked;
