/// Lists that are brought in and given out: which there are, how the columns of one are meant, what
/// each row would do, and the way back.
@NullMarked
package org.guwah.app.web.lists;

import org.jspecify.annotations.NullMarked;
