/// The pages of the log: its checkpoint, its entries, their proofs, and the check of the whole.
@NullMarked
package org.guwah.app.web.log;

import org.jspecify.annotations.NullMarked;
