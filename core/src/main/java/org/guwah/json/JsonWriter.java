package org.guwah.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes canonical JSON, RFC 8785 sections 3.2.1 to 3.2.3.
final class JsonWriter {
  private static final String[] SHORT = new String[0x20];

  static {
    SHORT['\b'] = "\\b";
    SHORT['\t'] = "\\t";
    SHORT['\n'] = "\\n";
    SHORT['\f'] = "\\f";
    SHORT['\r'] = "\\r";
  }

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  static String write(Json value) {
    var writer = new JsonWriter();
    writer.value(value);
    return writer.out.toString();
  }

  private void value(Json value) {
    switch (value) {
      case Json.Text(String text) -> text(text);
      case Json.Whole(long whole) -> out.append(whole);
      case Json.Truth(boolean truth) -> out.append(truth);
      case Json.Nothing() -> out.append("null");
      case Json.Array(List<Json> values) -> array(values);
      case Json.Obj(Map<String, Json> members) -> object(members);
    }
  }

  private void array(List<Json> values) {
    out.append('[');
    for (Iterator<Json> each = values.iterator(); each.hasNext(); ) {
      value(each.next());
      if (each.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private void object(Map<String, Json> members) {
    out.append('{');
    // String.compareTo compares UTF-16 code units, which is the order that RFC 8785 asks for.
    var sorted = new TreeMap<>(members).entrySet().iterator();
    while (sorted.hasNext()) {
      var member = sorted.next();
      text(member.getKey());
      out.append(':');
      value(member.getValue());
      if (sorted.hasNext()) {
        out.append(',');
      }
    }
    out.append('}');
  }

  private void text(String text) {
    out.append('"');
    int plain = 0; // from here on nothing needed an escape, and nothing was written yet
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c < 0x20) {
        out.append(text, plain, i);
        escape(c);
        plain = i + 1;
      } else if (Character.isSurrogate(c)) {
        surrogatesPaired(text, i);
      }
    }
    out.append(text, plain, text.length()).append('"');
  }

  private void escape(char c) {
    if (c >= 0x20) {
      out.append('\\').append(c);
      return;
    }
    String known = SHORT[c];
    out.append(known != null ? known : "\\u%04x".formatted((int) c));
  }

  private static void surrogatesPaired(String text, int i) {
    char c = text.charAt(i);
    boolean lone =
        Character.isHighSurrogate(c)
            ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
            : Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    if (lone) {
      throw new JsonException("a lone surrogate at " + i + " cannot be written as JSON");
    }
  }
}
