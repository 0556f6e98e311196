/// JSON as the archive writes and reads it: canonical (RFC 8785) and strict.
///
/// Numbers are whole and lie within ±(2⁵³ − 1), as RFC 8785 section 3.2.2.3 makes every other
/// number depend on a float printer; a value that is not whole is written as a string instead.
@NullMarked
package org.guwah.json;

import org.jspecify.annotations.NullMarked;
