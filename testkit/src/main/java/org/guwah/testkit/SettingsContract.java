package org.guwah.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import org.guwah.archive.Settings;
import org.junit.jupiter.api.Test;

/// What [Settings] must do.
public interface SettingsContract {
  /// The settings of this test, empty at its beginning; the same ones each time.
  Settings settings() throws IOException;

  /// The same settings, as another process opens them.
  Settings elsewhere() throws IOException;

  @Test
  default void a_value_is_what_was_put_last() throws IOException {
    settings().put("language", "en");
    settings().put("language", "ar");

    assertEquals(Optional.of("ar"), settings().get("language"));
  }

  @Test
  default void there_is_no_value_before_it_was_put_and_after_it_was_removed() throws IOException {
    assertEquals(Optional.empty(), settings().get("language"));

    settings().put("language", "en");
    settings().remove("language");
    settings().remove("language");

    assertEquals(Optional.empty(), settings().get("language"));
  }

  @Test
  default void keys_and_values_may_hold_any_characters() throws IOException {
    String value = "گۇۋاھ\n“witness” 证人 🙂 '; drop table setting; --";

    settings().put(value, value);

    assertEquals(Optional.of(value), settings().get(value));
  }

  @Test
  default void another_process_sees_it_at_once() throws IOException {
    settings().put("language", "en");
    assertEquals(Optional.of("en"), elsewhere().get("language"));

    elsewhere().put("language", "ar");
    assertEquals(Optional.of("ar"), settings().get("language"));
  }
}
