package org.guwah.json;

/// JSON that is not valid, or not of the expected shape. Callers that read bytes from strangers
/// turn it into a problem; elsewhere it means a damaged file.
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public JsonException(String message) {
    super(message);
  }
}
