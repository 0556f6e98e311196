/// What authorities say about a matter, and what others did about it, in English texts.
@NullMarked
package org.guwah.language.english.positions;

import org.jspecify.annotations.NullMarked;
