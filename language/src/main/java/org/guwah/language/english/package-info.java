/// English, by the models of Stanford CoreNLP and rules of our own on what they find.
@NullMarked
package org.guwah.language.english;

import org.jspecify.annotations.NullMarked;
