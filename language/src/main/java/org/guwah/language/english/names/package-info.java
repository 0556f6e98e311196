/// Names of persons, places and organisations in English texts.
@NullMarked
package org.guwah.language.english.names;

import org.jspecify.annotations.NullMarked;
