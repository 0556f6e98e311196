/// Guards the shape of the whole project: which part may know which, what no part may call, what
/// the sources and the program put together must look like.
@NullMarked
package org.guwah.guard;

import org.jspecify.annotations.NullMarked;
