package org.guwah.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON (RFC 8259), strictly. Nesting is capped, so that hostile input cannot end the thread.
final class JsonParser {
  private static final int MAX_DEPTH = 64;

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
    int start = at;
    if (peek() == '-') {
      at++;
    }
    while (at < in.length() && in.charAt(at) >= '0' && in.charAt(at) <= '9') {
      at++;
    }
    String digits = in.substring(start, at);
    boolean plain = digits.matches("-?(0|[1-9][0-9]{0,15})");
    if (!plain || (at < in.length() && ".eE".indexOf(in.charAt(at)) >= 0)) {
      throw wrong("a value whose numbers are whole");
    }
    return new Json.Whole(Long.parseLong(digits));
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
    var text = new StringBuilder();
    for (char c = next(); c != '"'; c = next()) {
      if (c < 0x20) {
        throw wrong("control characters as escapes");
      }
      text.append(c == '\\' ? escape() : c);
    }
    return text.toString();
  }

  private char escape() {
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
