package org.guwah.app.web.page;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What surrounds the contents of a page: who looks at it, in which language and light, and where
/// it is. Every template takes one.
///
/// @param archive the name people call it by
/// @param person who signed in; empty where nobody did, and then the page shows nothing of the
///   archive
/// @param owner whether it is the archive's owner
/// @param here path and query of this page, to come back to
/// @param path of this page, whatever was asked of it
/// @param formName the name of the hidden field that proves a form to be ours
/// @param formToken the value of that field
public record Frame(
    Words words,
    Theme theme,
    String archive,
    String person,
    boolean owner,
    String here,
    String path,
    String formName,
    String formToken) {
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)\\}");

  public boolean signedIn() {
    return !person.isEmpty();
  }

  public Language language() {
    return words.language();
  }

  /// The sentence of this key with its values filled in.
  public String say(String key, Object... values) {
    return words.say(key, values);
  }

  /// The sentence of this key, with marked-up content for its values.
  public Content sentence(String key, Content... values) {
    String pattern = words.pattern(key);
    return (HtmlContent)
        output -> {
          Matcher value = VALUE.matcher(pattern);
          int at = 0;
          while (value.find()) {
            output.setContext("span", null);
            output.writeUserContent(pattern.substring(at, value.start()));
            output.writeUserContent(values[Integer.parseInt(value.group(1))]);
            at = value.end();
          }
          output.setContext("span", null);
          output.writeUserContent(pattern.substring(at));
        };
  }

  /// A value that reads from left to right in every language: a date, an id, a hash.
  public Content ltr(String value) {
    return (HtmlContent)
        output -> {
          output.writeContent("<bdi dir=\"ltr\">");
          output.setContext("bdi", null);
          output.writeUserContent(value);
          output.writeContent("</bdi>");
        };
  }

  /// A moment, to the second, in UTC.
  public Content time(Instant time) {
    return ltr(Shown.time(time));
  }

  /// Words of a source in a sentence of ours; they have a direction of their own.
  public Content words(String words) {
    return (HtmlContent)
        output -> {
          output.writeContent("<bdi>");
          output.setContext("bdi", null);
          output.writeUserContent(Shown.text(words));
          output.writeContent("</bdi>");
        };
  }

  /// Words of ours in a sentence of ours.
  public Content plain(String words) {
    return (HtmlContent)
        output -> {
          output.setContext("span", null);
          output.writeUserContent(words);
        };
  }

  /// What a value of an enum is called: key `prefix.NAME`.
  public String called(String prefix, Enum<?> value) {
    return words.say(prefix + "." + value.name());
  }

  /// What a kind of finding is called.
  ///
  /// @param sort such as `act`
  /// @param kind such as `detained`
  public String kind(String sort, String kind) {
    return words.sayOr("kind." + sort + "." + kind, kind);
  }

  /// What a code of a vocabulary is called.
  ///
  /// @param vocabulary such as `huridocs-4`
  public String term(String vocabulary, String code) {
    return words.sayOr("term." + vocabulary + "." + code, vocabulary);
  }

  /// What a value that a list of findings is narrowed by is called.
  ///
  /// @param facet such as `kind`
  /// @param sort of the findings; empty where several are listed
  public String facet(String facet, String sort, String value) {
    return switch (facet) {
      case "sort" -> words.sayOr("sort." + value, value);
      case "kind" -> kind(sort, value);
      case "verdict" -> words.sayOr("verdict." + value, value);
      case "order" -> words.sayOr("claims." + value, value);
      default -> value;
    };
  }

  /// A number as this language writes it.
  public String number(long number) {
    return words.number(number);
  }

  /// A number of bytes, in the largest unit that leaves one digit or more before the point.
  public String bytes(long bytes) {
    String[] units = {"unit.bytes", "unit.kilobytes", "unit.megabytes", "unit.gigabytes"};
    double amount = bytes;
    int unit = 0;
    while (amount >= 1000 && unit < units.length - 1) {
      amount /= 1000;
      unit++;
    }
    return words.say(units[unit], words.number(amount, unit == 0 ? 0 : 1));
  }

  /// What a language is called, followed by its tag.
  ///
  /// @param tag BCP 47
  public String languageName(String tag) {
    if (tag.equals("und")) {
      return words.say("language.unknown");
    }
    String name = Locale.forLanguageTag(tag).getDisplayName(language().locale());
    return name.isEmpty() || name.equals(tag) ? tag : name;
  }

  /// What a script is called.
  ///
  /// @param code ISO 15924
  public String scriptName(String code) {
    try {
      return new Locale.Builder().setScript(code).build().getDisplayScript(language().locale());
    } catch (IllformedLocaleException _) {
      return code;
    }
  }

  /// Whether this page is `path` or lies under it.
  public boolean within(String path) {
    return this.path.equals(path) || this.path.startsWith(path + "/");
  }
}
