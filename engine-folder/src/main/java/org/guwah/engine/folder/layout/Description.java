package org.guwah.engine.folder.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.archive.Refused;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.ItemId;

/// What `guwah.toml` says of an archive.
///
/// @param format of the folder, from 1
/// @param id sixteen characters of [ItemId#ALPHABET], drawn when the archive was made
/// @param name by which people call it
/// @param owner the person whom acts are attributed to where nobody else is named
public record Description(int format, String id, String name, String owner) {
  /// The format that this program writes.
  public static final int FORMAT = 1;

  private static final int ID_LENGTH = 16;
  private static final int LARGEST = 1 << 16;
  private static final int SHOWN = 60;
  private static final Pattern ID = Pattern.compile("[" + ItemId.ALPHABET + "]{" + ID_LENGTH + "}");
  private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
  private static final Pattern LINE = Pattern.compile("([a-z]+)\\s*=\\s*(\"(?:.*)\"|[0-9]{1,9})");

  /// Describes a new archive, with an id of its own.
  public static Description make(String name, String owner) {
    var random = new SecureRandom();
    var id = new StringBuilder();
    for (int i = 0; i < ID_LENGTH; i++) {
      id.append(ItemId.ALPHABET.charAt(random.nextInt(ItemId.ALPHABET.length())));
    }
    return new Description(FORMAT, id.toString(), name, owner);
  }

  /// The name of the archive's own log.
  public String origin() {
    return "guwah/" + id;
  }

  /// Reads one.
  ///
  /// @throws java.nio.file.NoSuchFileException where there is none
  /// @throws Refused with `S003` where it was written by a newer program
  public static Description read(Storage storage, Path file) throws IOException {
    Map<String, Json> values;
    try (InputStream in = storage.open(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw wrong(file, "is far larger than any such file");
      }
      values = values(file, new String(bytes, StandardCharsets.UTF_8));
    }
    Json format = values.get("format");
    if (!(format instanceof Json.Whole(long number)) || number < 1) {
      throw wrong(file, "has no format number");
    }
    if (number > FORMAT) {
      throw newer(file, number);
    }
    String id = text(file, values, "id");
    if (!ID.matcher(id).matches()) {
      // It names a folder outside the archive, so it must not lead anywhere else.
      throw wrong(file, "has an id that is none: " + shown(id));
    }
    return new Description(
        (int) number, id, text(file, values, "name"), text(file, values, "owner"));
  }

  private static Map<String, Json> values(Path file, String toml) throws IOException {
    var values = new HashMap<String, Json>();
    // Some editors begin a file with a mark of its byte order.
    for (String line : toml.replaceFirst("^\uFEFF", "").lines().toList()) {
      String bare = line.strip();
      if (!bare.isEmpty() && !bare.startsWith("#")) {
        Matcher matcher = LINE.matcher(bare);
        if (!matcher.matches()) {
          throw wrong(file, "has a line that is no setting: " + shown(bare));
        }
        values.put(matcher.group(1), value(file, matcher.group(2)));
      }
    }
    return values;
  }

  // The strings of TOML that we write are strings of JSON, too.
  private static Json value(Path file, String value) throws IOException {
    try {
      return Json.parse(value);
    } catch (JsonException e) {
      throw wrong(file, "has a value that cannot be read: " + shown(value));
    }
  }

  private static String text(Path file, Map<String, Json> values, String key) throws IOException {
    if (values.get(key) instanceof Json.Text(String value) && !value.isEmpty()) {
      return value;
    }
    throw wrong(file, "does not say its " + key);
  }

  // Not longer than a line, and with nothing in it that steers a terminal.
  private static String shown(String value) {
    String start =
        value
            .codePoints()
            .limit(SHOWN)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return "\"" + UNSHOWABLE.matcher(start).replaceAll("�") + "\"";
  }

  private static IOException wrong(Path file, String what) {
    return new IOException(file + " " + what + "; put it right, or take the file of a backup");
  }

  /// The refusal of what a newer program wrote.
  public static Refused newer(Path file, long format) {
    return new Refused(
        Refused.Reason.S003,
        file
            + " was written by a newer Guwah, in format "
            + format
            + ". Nothing was changed. Use that Guwah, or a newer one, to open this archive.");
  }

  /// The file's text.
  public String toml() {
    return """
    # A Guwah archive. What lies in this folder is specified in docs/reference/archive-format.md.
    format = %d
    id = %s
    name = %s
    owner = %s
    """
        .formatted(format, Json.of(id), Json.of(name), Json.of(owner));
  }
}
