/// Words in many languages: cutting a text into tokens, looking phrases up in lists, and telling
/// script and language.
///
/// In goes text; out come [Token]s, phrase hits and a [Tongue]. The word lists are resource files
/// with one section for each language; to add a language, add a section.
@NullMarked
package org.guwah.reading.language;

import org.jspecify.annotations.NullMarked;
