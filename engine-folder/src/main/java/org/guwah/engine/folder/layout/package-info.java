/// Where everything lies in an archive's folder, and the file that says what the folder is.
@NullMarked
package org.guwah.engine.folder.layout;

import org.jspecify.annotations.NullMarked;
