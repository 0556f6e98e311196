package org.guwah.worker;

import java.io.IOException;

/// The other side does not keep to the protocol. A worker that causes it is stopped, and what it
/// read counts as not answered.
public final class FrameException extends IOException {
  private static final long serialVersionUID = 1;

  public FrameException(String message) {
    super(message);
  }
}
