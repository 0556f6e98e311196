package org.guwah.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;

/// Reads the JSON that stands in pages: any numbers, line ends in strings, what is cut off. Where
/// it makes no sense any more, what was understood so far is kept.
///
/// Values are maps, lists and strings; a number, truth or nothing is the string that stands there.
final class LooseJson {
  private static final int DEEPEST = 32;

  private final String in;
  private int at;

  private LooseJson(String in) {
    this.in = in;
  }

  static Object parse(String json) {
    return new LooseJson(json).value(0);
  }

  private Object value(int depth) {
    skip();
    if (at >= in.length() || depth > DEEPEST) {
      at = in.length();
      return "";
    }
    return switch (in.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"' -> string();
      default -> bare();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new HashMap<>();
    at++;
    while (more('}')) {
      if (in.charAt(at) != '"') {
        at = in.length();
        break;
      }
      String name = string();
      skip();
      if (at < in.length() && in.charAt(at) == ':') {
        at++;
      }
      object.putIfAbsent(name, value(depth + 1));
    }
    return object;
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    at++;
    while (more(']')) {
      list.add(value(depth + 1));
    }
    return list;
  }

  /// Whether another member follows; passes the closing bracket where none does.
  private boolean more(char close) {
    skip();
    if (at >= in.length()) {
      return false;
    }
    if (in.charAt(at) == close) {
      at++;
      return false;
    }
    return true;
  }

  private String string() {
    var text = new StringBuilder();
    for (at++; at < in.length() && in.charAt(at) != '"'; at++) {
      char c = in.charAt(at);
      if (c == '\\' && at + 1 < in.length()) {
        at++;
        text.append(escape());
      } else {
        text.append(c);
      }
    }
    at++;
    return text.indexOf("&") < 0 ? text.toString() : Parser.unescapeEntities(text.toString(), true);
  }

  private char escape() {
    char c = in.charAt(at);
    if (c == 'u' && at + 4 < in.length()) {
      try {
        char coded = (char) Integer.parseInt(in, at + 1, at + 5, 16);
        at += 4;
        return coded;
      } catch (NumberFormatException e) {
        return 'u';
      }
    }
    return "nrtbf".indexOf(c) >= 0 ? ' ' : c;
  }

  private String bare() {
    int from = at;
    while (at < in.length() && ",]}".indexOf(in.charAt(at)) < 0) {
      at++;
    }
    if (at == from) {
      at++;
    }
    return in.substring(from, Math.min(at, in.length())).strip();
  }

  private void skip() {
    while (at < in.length() && (in.charAt(at) <= ' ' || in.charAt(at) == ',')) {
      at++;
    }
  }
}
