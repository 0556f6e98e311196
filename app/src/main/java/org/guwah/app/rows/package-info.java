/// How rows of an archive are written as JSON, the same by the command line and by the pages.
@NullMarked
package org.guwah.app.rows;

import org.jspecify.annotations.NullMarked;
