package org.guwah.catalog;

import org.flywaydb.core.api.logging.Log;

/// Keeps migrations from writing where an archive lies into a log. What fails is thrown all the
/// same.
final class Quiet implements Log {
  @Override
  public void debug(String message) {}

  @Override
  public void info(String message) {}

  @Override
  public void warn(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Exception e) {}

  @Override
  public void notice(String message) {}
}
