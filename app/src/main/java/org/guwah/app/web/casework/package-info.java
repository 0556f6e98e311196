/// The pages people work on: tags, cases, tasks, saved searches, what is new, and what is done with
/// many documents at once.
@NullMarked
package org.guwah.app.web.casework;

import org.jspecify.annotations.NullMarked;
