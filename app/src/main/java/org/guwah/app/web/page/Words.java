package org.guwah.app.web.page;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// What the pages say in one language, from its message bundles. Safe for use by several threads.
///
/// A sentence holds its values as `{0}`, `{1}`; the bundles use the typographic apostrophe, since
/// the other one is a sign of [MessageFormat].
public final class Words {
  private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Language language;
  private final ResourceBundle messages;
  private final ResourceBundle problems;

  Words(Language language) {
    this.language = language;
    this.messages = bundle("messages", language);
    this.problems = bundle("problems", language);
  }

  private static ResourceBundle bundle(String name, Language language) {
    Locale locale = language == Language.ENGLISH ? Locale.ROOT : language.locale();
    return ResourceBundle.getBundle("org.guwah.app." + name, locale, AS_ASKED);
  }

  public Language language() {
    return language;
  }

  /// The sentence of this key with its values filled in.
  public String say(String key, Object... values) {
    return new MessageFormat(pattern(key), language.locale()).format(values);
  }

  /// The same, or `otherwise` where the bundle has no such key: what programs find may be of a kind
  /// that nobody has named yet.
  String sayOr(String key, String otherwise) {
    return messages.containsKey(key) ? messages.getString(key) : otherwise;
  }

  /// The sentence of this key as it stands in the bundle.
  String pattern(String key) {
    return messages.getString(key);
  }

  /// What is wrong where this problem stands, in one sentence.
  ///
  /// @param code of a problem or of a refused call, such as `R002`
  public String what(String code) {
    return problem(code + ".what");
  }

  /// What to do about it, in one sentence.
  public String next(String code) {
    return problem(code + ".next");
  }

  private String problem(String key) {
    try {
      return problems.getString(key);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("no sentence for " + key + " in " + language, e);
    }
  }

  /// A number as this language writes it.
  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /// A number with so many digits after the point, or what this language writes for a point.
  String number(double number, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(number);
  }
}
