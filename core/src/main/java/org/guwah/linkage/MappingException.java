package org.guwah.linkage;

/// A mapping that cannot be used. The message says where, and what to do about it.
public final class MappingException extends Exception {
  private static final long serialVersionUID = 1;

  public MappingException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
