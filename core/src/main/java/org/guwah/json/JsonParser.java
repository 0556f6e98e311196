package org.guwah.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON (RFC 8259), strictly. Nesting is capped, so that hostile input cannot end the thread.
final class JsonParser {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_DIGITS = 16;

  private final String in;
  private int at;
  private int depth;

  JsonParser(String in) {
    this.in = in;
  }

  Json parse() {
    Json value = value();
    space();
    if (at != in.length()) {
      throw wrong("nothing more");
    }
    return value;
  }

  private Json value() {
    space();
    char c = peek();
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> new Json.Text(text());
      case 't' -> word("true", new Json.Truth(true));
      case 'f' -> word("false", new Json.Truth(false));
      case 'n' -> word("null", new Json.Nothing());
      default -> number();
    };
  }

  private Json object() {
    enter();
    Map<String, Json> members = new LinkedHashMap<>();
    at++;
    space();
    while (peek() != '}') {
      String name = text();
      space();
      expect(':');
      if (members.put(name, value()) != null) {
        throw wrong("the name \"" + name + "\" only once");
      }
      if (!more('}')) {
        break;
      }
    }
    expect('}');
    depth--;
    return new Json.Obj(members);
  }

  private Json array() {
    enter();
    List<Json> values = new ArrayList<>();
    at++;
    space();
    while (peek() != ']') {
      values.add(value());
      if (!more(']')) {
        break;
      }
    }
    expect(']');
    depth--;
    return new Json.Array(values);
  }

  /// Passes a comma. A comma before the closing bracket is refused.
  private boolean more(char close) {
    space();
    if (peek() != ',') {
      return false;
    }
    at++;
    space();
    if (peek() == close) {
      throw wrong("another value after the comma");
    }
    return true;
  }

  private Json number() {
    boolean negative = peek() == '-';
    at += negative ? 1 : 0;
    int first = at;
    long value = 0;
    while (at < in.length() && isDigit(in.charAt(at)) && at - first <= MAX_DIGITS) {
      value = 10 * value + in.charAt(at++) - '0';
    }
    int digits = at - first;
    boolean plain = digits > 0 && digits <= MAX_DIGITS && (digits == 1 || in.charAt(first) != '0');
    if (!plain || (at < in.length() && ".eE".indexOf(in.charAt(at)) >= 0)) {
      throw wrong("a value whose numbers are whole");
    }
    return new Json.Whole(negative ? -value : value);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Json word(String word, Json value) {
    if (!in.startsWith(word, at)) {
      throw wrong(word);
    }
    at += word.length();
    return value;
  }

  private String text() {
    if (peek() != '"') {
      throw wrong("a string");
    }
    at++;
    int start = at;
    passPlain();
    if (peek() == '"') {
      return in.substring(start, at++);
    }
    var text = new StringBuilder();
    while (peek() != '"') {
      text.append(in, start, at).append(escape());
      start = at;
      passPlain();
    }
    return whole(text.append(in, start, at++).toString());
  }

  /// Escapes can name halves of characters, which no text holds.
  private String whole(String text) {
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw wrong("whole characters, not a lone surrogate");
    }
    return text;
  }

  /// Passes what stands for itself in a string.
  private void passPlain() {
    while (at < in.length()) {
      char c = in.charAt(at);
      if (c == '"' || c == '\\') {
        return;
      }
      if (c < 0x20) {
        throw wrong("control characters as escapes");
      }
      at++;
    }
  }

  private char escape() {
    at++;
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw wrong("a known escape");
    };
  }

  private char unicode() {
    if (at + 4 > in.length() || !in.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
      throw wrong("four hexadecimal digits");
    }
    at += 4;
    return (char) Integer.parseInt(in.substring(at - 4, at), 16);
  }

  private void enter() {
    if (++depth > MAX_DEPTH) {
      throw wrong("at most " + MAX_DEPTH + " levels");
    }
  }

  private void space() {
    while (at < in.length() && " \t\r\n".indexOf(in.charAt(at)) >= 0) {
      at++;
    }
  }

  private void expect(char c) {
    if (peek() != c) {
      throw wrong("'" + c + "'");
    }
    at++;
  }

  private char peek() {
    if (at >= in.length()) {
      throw wrong("more text");
    }
    return in.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private JsonException wrong(String expected) {
    return new JsonException("JSON at character " + at + ": expected " + expected);
  }
}
