package org.guwah.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void members_are_sorted_by_utf16_code_units_as_in_the_example_of_rfc_8785() {
    Json.Obj parsed =
        Json.parseObject(
            "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,"
                + "\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}");

    assertEquals(
        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}",
        parsed.toString());
  }

  @Test
  void strings_are_escaped_as_little_as_may_be() {
    assertEquals(
        "\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"",
        Json.parse("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"").toString());
  }

  @Test
  void white_space_goes_and_values_stay() {
    assertEquals(
        "{\"a\":[1,true,null,\"x\"],\"b\":{}}",
        Json.parse(" { \"b\" : { } , \"a\" : [ 1 , true , null , \"x\" ] } ").toString());
  }

  @Test
  void what_is_written_reads_back_the_same() {
    Json.Obj value =
        Json.object()
            .with("name", "گۇۋاھ \ud83d\udd4a \u0000 \u2028")
            .with("count", Json.MAX_NUMBER)
            .with("below", -Json.MAX_NUMBER)
            .with("list", List.of(Json.of(false), new Json.Nothing()))
            .build();

    assertEquals(value, Json.parse(value.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\\uD800\"",
        "\"a\\uDC00b\"",
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\":1,\"a\":2}",
        "01",
        "-",
        "1.5",
        "1e3",
        "+1",
        "\"\t\"",
        "\"\\x\"",
        "\"\\u12\"",
        "tru",
        "nul",
        "[1 2]",
        "{a:1}",
        "1 2",
        "\"",
        "9007199254740992"
      })
  void what_is_not_strict_json_with_whole_numbers_is_refused(String json) {
    assertThrows(RuntimeException.class, () -> Json.parse(json));
  }

  @Test
  void nesting_ends_with_an_error_and_not_with_the_stack() {
    assertThrows(JsonException.class, () -> Json.parse("[".repeat(100_000)));
  }

  @Test
  void half_a_character_cannot_be_written() {
    assertThrows(JsonException.class, () -> Json.of("\ud83d").toString());
    assertThrows(JsonException.class, () -> Json.of("a\udd4a").toString());
  }

  @Test
  void a_member_of_another_kind_is_named_in_the_error() {
    Json.Obj value = Json.object().with("size", "7").build();

    var error = assertThrows(JsonException.class, () -> value.whole("size"));

    assertEquals("member \"size\" is not a whole number in {\"size\":\"7\"}", error.getMessage());
  }
}
