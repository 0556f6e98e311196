/// Who may come in: one passphrase, a link that works once to set it, and the rules every answer
/// keeps to.
@NullMarked
package org.guwah.app.web.access;

import org.jspecify.annotations.NullMarked;
