@NullMarked
package org.guwah.language.english.dates;

import org.jspecify.annotations.NullMarked;
