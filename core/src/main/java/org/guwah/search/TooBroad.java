package org.guwah.search;

import java.io.IOException;

/// A question that an index would have to try more words for than it does. The message says what to
/// write instead; other questions can be asked all the same.
public final class TooBroad extends IOException {
  private static final long serialVersionUID = 1;

  public TooBroad(String message) {
    super(message);
  }
}
