package org.guwah.extraction;

import java.util.List;
import org.guwah.json.Json;
import org.guwah.json.JsonException;

/// An array of JSON whose places have meanings.
///
/// @param values from 0
record JsonRow(List<Json> values) {
  /// @throws JsonException where it is no array
  JsonRow(Json json) {
    this(values(json));
  }

  private static List<Json> values(Json json) {
    if (json instanceof Json.Array(List<Json> values)) {
      return values;
    }
    throw new JsonException("an array is missing");
  }

  int size() {
    return values.size();
  }

  private Json value(int at) {
    if (at >= values.size()) {
      throw new JsonException("an array of " + values.size() + " has no value " + at);
    }
    return values.get(at);
  }

  String text(int at) {
    if (value(at) instanceof Json.Text(String text)) {
      return text;
    }
    throw new JsonException("value " + at + " of an array is no string");
  }

  int number(int at) {
    if (value(at) instanceof Json.Whole(long number)
        && number >= 0
        && number <= Integer.MAX_VALUE) {
      return (int) number;
    }
    throw new JsonException("value " + at + " of an array is no count");
  }
}
