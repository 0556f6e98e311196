/// Where people decide what passages say: a queue of what programs propose, one at a time.
@NullMarked
package org.guwah.app.web.review;

import org.jspecify.annotations.NullMarked;
