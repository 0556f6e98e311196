/// The pages of an archive, served to a browser on this machine only. [WebServer] starts them; the
/// packages beneath hold the pages, a group each.
@NullMarked
package org.guwah.app.web;

import org.jspecify.annotations.NullMarked;
