@NullMarked
package org.guwah.language.english.names;

import org.jspecify.annotations.NullMarked;
