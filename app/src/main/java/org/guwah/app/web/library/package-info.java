/// The pages that list what the archive holds: documents, items, problems, and what a search finds.
@NullMarked
package org.guwah.app.web.library;

import org.jspecify.annotations.NullMarked;
