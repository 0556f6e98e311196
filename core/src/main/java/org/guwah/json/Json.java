package org.guwah.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON value.
///
/// Its `toString()` is its canonical form (RFC 8785): members sorted by the UTF-16 code units of
/// their names, no white space, the shortest escapes. [#parse(String)] reads any valid JSON whose
/// numbers are whole, and refuses what is left open by RFC 8259: names that stand twice, lone
/// surrogates, text after the value.
public sealed interface Json {
  /// The largest number that every JSON reader keeps exactly: 2⁵³ − 1.
  long MAX_NUMBER = (1L << 53) - 1;

  record Text(String value) implements Json {
    @Override
    public String toString() {
      return JsonWriter.write(this);
    }
  }

  /// @param value within ±[#MAX_NUMBER]
  record Whole(long value) implements Json {
    public Whole {
      if (value > MAX_NUMBER || value < -MAX_NUMBER) {
        throw new IllegalArgumentException(value + " is too large for JSON; write it as a string");
      }
    }

    @Override
    public String toString() {
      return JsonWriter.write(this);
    }
  }

  record Truth(boolean value) implements Json {
    @Override
    public String toString() {
      return JsonWriter.write(this);
    }
  }

  record Nothing() implements Json {
    @Override
    public String toString() {
      return JsonWriter.write(this);
    }
  }

  record Array(List<Json> values) implements Json {
    public Array {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return JsonWriter.write(this);
    }
  }

  /// @param members in any order; written sorted
  record Obj(Map<String, Json> members) implements Json {
    public Obj {
      members = Map.copyOf(members);
    }

    /// The member of this name.
    ///
    /// @throws JsonException where there is none
    public Json get(String name) {
      Json value = members.get(name);
      if (value == null) {
        throw new JsonException("no member \"" + name + "\" in " + abbreviated());
      }
      return value;
    }

    public boolean has(String name) {
      return members.containsKey(name);
    }

    public String text(String name) {
      if (get(name) instanceof Text(String value)) {
        return value;
      }
      throw wrong(name, "a string");
    }

    /// The text of this member, or the empty string where there is no such member.
    public String textOrEmpty(String name) {
      return has(name) ? text(name) : "";
    }

    public long whole(String name) {
      if (get(name) instanceof Whole(long value)) {
        return value;
      }
      throw wrong(name, "a whole number");
    }

    /// A whole number that fits an `int`.
    public int count(String name) {
      long value = whole(name);
      if (value != (int) value) {
        throw wrong(name, "a number below 2^31");
      }
      return (int) value;
    }

    public boolean truth(String name) {
      if (get(name) instanceof Truth(boolean value)) {
        return value;
      }
      throw wrong(name, "true or false");
    }

    public List<Json> array(String name) {
      if (get(name) instanceof Array(List<Json> values)) {
        return values;
      }
      throw wrong(name, "an array");
    }

    public Obj object(String name) {
      if (get(name) instanceof Obj object) {
        return object;
      }
      throw wrong(name, "an object");
    }

    private JsonException wrong(String name, String expected) {
      return new JsonException(
          "member \"" + name + "\" is not " + expected + " in " + abbreviated());
    }

    private String abbreviated() {
      String all = toString();
      return all.length() <= 200 ? all : all.substring(0, 200) + "…";
    }

    @Override
    public String toString() {
      return JsonWriter.write(this);
    }
  }

  static Json of(String value) {
    return new Text(value);
  }

  static Json of(long value) {
    return new Whole(value);
  }

  static Json of(boolean value) {
    return new Truth(value);
  }

  static Json array(List<? extends Json> values) {
    return new Array(new ArrayList<>(values));
  }

  /// An object to be filled member by member.
  static Builder object() {
    return new Builder();
  }

  /// Reads one JSON value.
  ///
  /// @throws JsonException where `json` is not valid, with the place
  static Json parse(String json) {
    return new JsonParser(json).parse();
  }

  /// Reads one JSON object.
  ///
  /// @throws JsonException where `json` is not valid, or no object
  static Obj parseObject(String json) {
    if (parse(json) instanceof Obj object) {
      return object;
    }
    throw new JsonException("expected a JSON object");
  }

  /// Collects the members of an object.
  final class Builder {
    private final Map<String, Json> members = new LinkedHashMap<>();

    private Builder() {}

    public Builder with(String name, Json value) {
      members.put(name, value);
      return this;
    }

    public Builder with(String name, String value) {
      return with(name, of(value));
    }

    public Builder with(String name, long value) {
      return with(name, of(value));
    }

    public Builder with(String name, boolean value) {
      return with(name, of(value));
    }

    public Builder with(String name, List<? extends Json> values) {
      return with(name, array(values));
    }

    public Obj build() {
      return new Obj(members);
    }
  }
}
