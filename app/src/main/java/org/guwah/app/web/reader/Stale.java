package org.guwah.app.web.reader;

/// The words that a form was about are no longer the same; the page says to look again.
public final class Stale extends Exception {
  private static final long serialVersionUID = 1;

  Stale() {
    super("the text changed since the page was opened", null, false, false);
  }
}
