package org.guwah.app.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// What the command line says, from its message bundle.
final class Words {
  static final String BUNDLE = "org.guwah.app.cli";

  private static final ResourceBundle WORDS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
  private static final ResourceBundle PROBLEMS =
      ResourceBundle.getBundle("org.guwah.app.problems", Locale.ROOT);

  private Words() {}

  /// The sentence of this key with its values filled in.
  static String say(String key, Object... values) {
    return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(values);
  }

  /// What is wrong, in one sentence.
  static String what(String code) {
    return problem(code + ".what");
  }

  /// What to do about it, in one sentence.
  static String next(String code) {
    return problem(code + ".next");
  }

  private static String problem(String key) {
    try {
      return PROBLEMS.getString(key);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("no sentence for " + key, e);
    }
  }
}
