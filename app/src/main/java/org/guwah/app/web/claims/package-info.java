/// What documents say, over all of them: claims, numbers, positions over time, and what is told
/// twice.
@NullMarked
package org.guwah.app.web.claims;

import org.jspecify.annotations.NullMarked;
