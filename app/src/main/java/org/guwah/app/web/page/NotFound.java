package org.guwah.app.web.page;

/// There is no such page, or its viewer may not see that there is; the answer is 404 either way.
public final class NotFound extends Exception {
  private static final long serialVersionUID = 1;

  public NotFound(String what) {
    super(what, null, false, false);
  }
}
