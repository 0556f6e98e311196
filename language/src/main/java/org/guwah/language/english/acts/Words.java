package org.guwah.language.english.acts;

import java.util.Set;
import org.guwah.language.words.WordList;

/// The word lists that several rules of this package read.
final class Words {
  static final Set<String> FACILITIES = WordList.set(Words.class, "facilities.txt");
  static final Set<String> PLACES = WordList.set(Words.class, "places.txt");
  static final Set<String> AUTHORITIES = WordList.set(Words.class, "authorities.txt");

  private Words() {}
}
