package org.guwah.reading.split;

/// What is left of the words for an outlet when what stands around its own name is taken away.
final class OutletName {
  private OutletName() {}

  /// An outlet's own name in quotation marks, without what kind of outlet it is: `газета «…»`, `«…»
  /// журналы`.
  static String unlabelled(String outlet) {
    int open = outlet.indexOf('«');
    int close = outlet.indexOf('»', Math.max(0, open));
    int end = close < 0 ? outlet.length() : close;
    boolean brief =
        Look.units(outlet.substring(0, Math.max(0, open))) <= 2
            && Look.units(outlet.substring(end)) <= 2;
    return brief && (open >= 0 || close > 0) ? outlet.substring(open + 1, end).strip() : outlet;
  }

  /// `words` without the small words at their end that lead to a date, in scripts without capital
  /// letters.
  static String beforeDate(String words) {
    int space = words.lastIndexOf(' ');
    Words last = Words.of(words.substring(space + 1));
    boolean leads =
        space > 0 && last.size() > 0 && last.lead(PageWord.TOWARD).filter(last::isAll).isPresent();
    return leads ? beforeDate(words.substring(0, space).strip()) : words;
  }
}
