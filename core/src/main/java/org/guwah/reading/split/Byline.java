package org.guwah.reading.split;

/// Who wrote a text or where it comes from, as one line says it.
///
/// @param writer without "By"; empty where the line names none
/// @param outlet the newspaper, agency or broadcaster; empty where the line names none
/// @param printed whether the line says that the outlet published it first
/// @param plain whether a plain sign such as "By" or "Source:" said so
record Byline(String writer, String outlet, boolean printed, boolean plain) {
  static Byline writer(String writer) {
    return new Byline(writer, "", false, true);
  }

  static Byline outlet(String outlet, boolean plain) {
    return new Byline("", outlet, false, plain);
  }
}
