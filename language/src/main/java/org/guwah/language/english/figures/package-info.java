/// How many, how much and how long, in English texts.
@NullMarked
package org.guwah.language.english.figures;

import org.jspecify.annotations.NullMarked;
