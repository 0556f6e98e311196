package org.guwah.worker;

/// Text that JSON can hold: a lone surrogate, as a file name may have one, becomes U+FFFD.
public final class Wellformed {
  private Wellformed() {}

  /// `text` itself where nothing is wrong with it.
  public static String of(String text) {
    int wrong = firstLone(text, 0);
    if (wrong < 0) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int at = wrong; at >= 0; at = firstLone(text, at + 1)) {
      chars[at] = '\ufffd';
    }
    return new String(chars);
  }

  /// Where the first surrogate without its pair stands, from `from` on; -1 where there is none.
  public static int firstLone(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
