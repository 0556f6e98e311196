/// How a judgment made on a page is recorded, and seen as soon as it can be.
@NullMarked
package org.guwah.app.web.judging;

import org.jspecify.annotations.NullMarked;
