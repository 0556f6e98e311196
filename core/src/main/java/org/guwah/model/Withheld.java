package org.guwah.model;

/// Words of a content that some viewers may not see, wherever they stand in it and in what is said
/// of it.
///
/// @param words not blank; any white space in them stands for any other
/// @param restriction who may see them
public record Withheld(String words, Held what, Restriction restriction) {
  public Withheld {
    if (words.isBlank()) {
      throw new IllegalArgumentException("words to hold back are blank: \"" + words + "\"");
    }
  }
}
