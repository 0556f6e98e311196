package org.guwah.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the small part of TOML that a mapping needs: tables, and keys with a string, an array of
/// strings on one line, or a truth value.
final class Toml {
  private final Map<String, Map<String, Object>> tables = new LinkedHashMap<>();
  private String text = "";
  private int number;
  private int at;

  private Toml() {}

  /// The tables by name, in order; of keys before the first table the name is empty.
  ///
  /// @throws MappingException that names the line
  static Map<String, Map<String, Object>> read(String text) throws MappingException {
    var toml = new Toml();
    Map<String, Object> table = new LinkedHashMap<>();
    toml.tables.put("", table);
    for (String line : text.split("\\R", -1)) {
      toml.number++;
      toml.text = line;
      toml.at = 0;
      toml.blanks();
      if (toml.isAt('[')) {
        table = toml.table();
      } else if (!toml.isOver()) {
        toml.pair(table);
      }
    }
    return toml.tables;
  }

  private Map<String, Object> table() throws MappingException {
    expect('[');
    var name = new StringBuilder(key());
    while (isAt('.')) {
      expect('.');
      name.append('.').append(key());
    }
    expect(']');
    end();
    return tables.computeIfAbsent(name.toString(), _ -> new LinkedHashMap<>());
  }

  private void pair(Map<String, Object> table) throws MappingException {
    String key = key();
    expect('=');
    Object value = value();
    end();
    if (table.putIfAbsent(key, value) != null) {
      throw wrong("\"" + key + "\" stands here twice; leave one out");
    }
  }

  private String key() throws MappingException {
    blanks();
    if (isAt('"') || isAt('\'')) {
      return string();
    }
    int start = at;
    while (at < text.length() && isBare(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw wrong("a name was expected; put names with blanks or dots in quotation marks");
    }
    String key = text.substring(start, at);
    blanks();
    return key;
  }

  private static boolean isBare(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private Object value() throws MappingException {
    blanks();
    if (isAt('[')) {
      return array();
    }
    if (text.startsWith("true", at) || text.startsWith("false", at)) {
      boolean value = text.charAt(at) == 't';
      at += value ? 4 : 5;
      return value;
    }
    return string();
  }

  private List<String> array() throws MappingException {
    expect('[');
    var values = new ArrayList<String>();
    while (!isAt(']')) {
      values.add(string());
      if (!isAt(']')) {
        expect(',');
      }
    }
    expect(']');
    return List.copyOf(values);
  }

  private String string() throws MappingException {
    blanks();
    if (!isAt('"') && !isAt('\'')) {
      throw wrong("a value in quotation marks was expected");
    }
    char quote = text.charAt(at++);
    var value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      if (quote == '"' && text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at++));
    }
    expect(quote);
    return value.toString();
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void expect(char c) throws MappingException {
    blanks();
    if (!isAt(c)) {
      throw wrong("\"" + c + "\" was expected at column " + (at + 1));
    }
    at++;
    blanks();
  }

  private void blanks() {
    while (isAt(' ') || isAt('\t')) {
      at++;
    }
  }

  private boolean isOver() {
    blanks();
    return at >= text.length() || text.charAt(at) == '#';
  }

  private void end() throws MappingException {
    if (!isOver()) {
      throw wrong("nothing more was expected at column " + (at + 1));
    }
  }

  private MappingException wrong(String what) {
    return new MappingException("Line " + number + ": " + what + ".");
  }
}
