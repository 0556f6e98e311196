/// Who says so: claims that say the same, by whom they come from in the first place, and claims
/// that cannot both hold. What counts is origins, never articles.
@NullMarked
package org.guwah.corroboration;

import org.jspecify.annotations.NullMarked;
