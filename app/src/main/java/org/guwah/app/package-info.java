/// The program: the one place that joins the parts. Command line in `cli`, pages in `web`.
@NullMarked
package org.guwah.app;

import org.jspecify.annotations.NullMarked;
