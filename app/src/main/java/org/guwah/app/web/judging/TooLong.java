package org.guwah.app.web.judging;

/// A field of a form holds more than can be recorded; nothing of the form was. Words are never cut:
/// who wrote them would not know which are missing.
public final class TooLong extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooLong(String field, int length, int longest) {
    super(field + ": " + length + " > " + longest, null, false, false);
  }
}
