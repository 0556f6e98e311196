package org.guwah.reading.split;

/// Walks over each five words of a text that follow one another, as a number that is the same for
/// the same words. Signs and the case of letters do not count; a Han character is a word.
final class Rows {
  private static final int WORDS = 5;

  private final String text;
  private final int limit;
  private final int[] words = new int[WORDS];
  private int count;
  private int at;

  /// @param limit how much of `text` is looked at, in UTF-16 code units
  Rows(String text, int limit) {
    this.text = text;
    this.limit = Math.min(limit, text.length());
  }

  /// Goes on by one word; by five at first.
  ///
  /// @return false where there are no more
  boolean next() {
    do {
      if (!word()) {
        return false;
      }
    } while (count < WORDS);
    return true;
  }

  /// The five words.
  int row() {
    int row = 1;
    for (int i = count; i < count + WORDS; i++) {
      row = 31 * row + words[i % WORDS];
    }
    return row;
  }

  private boolean word() {
    while (at < limit && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at >= limit) {
      return false;
    }
    int word = 0;
    int begin = at;
    while (at < limit && belongs(begin, text.charAt(at))) {
      word = 31 * word + Character.toLowerCase(text.charAt(at));
      at++;
    }
    words[count % WORDS] = word;
    count++;
    return true;
  }

  private boolean belongs(int begin, char c) {
    boolean isHan = c >= 0x4E00 && c <= 0x9FFF;
    return at == begin || (Character.isLetterOrDigit(c) && !isHan && !isHan(begin));
  }

  private boolean isHan(int i) {
    return text.charAt(i) >= 0x4E00 && text.charAt(i) <= 0x9FFF;
  }
}
