/// Names of persons, places and organisations in English texts. Each class that proposes names looks
/// at one kind of sign (the model, a list, a title, a byline, a word such as "Ministry"); the longest
/// proposal stays, and then the document as a whole decides what each name is. The word lists are
/// files in the resources of this package; to add a name, write a line there.
@NullMarked
package org.guwah.language.english.names;

import org.jspecify.annotations.NullMarked;
