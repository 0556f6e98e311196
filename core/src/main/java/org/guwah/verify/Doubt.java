package org.guwah.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.guwah.archive.ActJson;
import org.guwah.archive.Evidence;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.log.Leaf;
import org.guwah.log.Tree;
import org.guwah.model.Act;
import org.guwah.model.Item;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;
import org.jspecify.annotations.Nullable;

/// A row whose leaf is not the one that its body and salts make.
///
/// @param number of the entry
/// @param recomputed the hash of the leaf that body and salts make; absent where they make none
/// @param named the original that its body names, if any
/// @param vouched whether one commitment at least holds, and so vouches for `named`
/// @param lost commitment to the original it once named, where nothing vouches for the present one
/// @param detail what is wrong
@SuppressWarnings("ArrayRecordComponent") // hashes, compared with Arrays.equals
record Doubt(
    long number,
    byte @Nullable [] recomputed,
    @Nullable Sha256 named,
    boolean vouched,
    @Nullable Lost lost,
    String detail) {

  /// A commitment whose original is not known.
  @SuppressWarnings("ArrayRecordComponent")
  record Lost(byte[] salt, String commitment) {
    boolean isTo(Sha256 content) {
      return salt.length == Leaf.SALT_SIZE
          && Leaf.commitment(salt, content.bytes()).equals(commitment);
    }
  }

  /// Whether this original, which no entry is known to name, may be that of this row.
  boolean mayHold(Sha256 content) {
    return content.equals(named) || (lost != null && lost.isTo(content));
  }

  Problem problem() {
    return new Problem(Problem.Code.V004, "entry " + number, detail);
  }

  /// Checks one row.
  ///
  /// @param original that its body names
  /// @param digest of SHA-256, at its beginning; left so
  static Optional<Doubt> of(Evidence.Row row, Optional<Sha256> original, MessageDigest digest) {
    byte[] leaf = leaf(row, original, digest);
    if (leaf != null && Arrays.equals(leaf, row.leaf())) {
      return Optional.empty();
    }
    byte[] recomputed = leaf == null ? null : Tree.leafHash(leaf);
    try {
      Json.Obj stored = Json.parseObject(new String(row.leaf(), UTF_8));
      return Optional.of(compare(row, original, recomputed, stored));
    } catch (JsonException e) {
      Sha256 named = original.orElse(null);
      return Optional.of(
          new Doubt(row.number(), recomputed, named, false, null, "its leaf is damaged"));
    }
  }

  private static byte @Nullable [] leaf(
      Evidence.Row row, Optional<Sha256> original, MessageDigest digest) {
    if (row.bodySalt().length != Leaf.SALT_SIZE
        || row.contentSalt().length != (original.isPresent() ? Leaf.SALT_SIZE : 0)) {
      return null;
    }
    return original.isPresent()
        ? Leaf.of(digest, row.body(), row.bodySalt(), original.get(), row.contentSalt())
        : Leaf.of(digest, row.body(), row.bodySalt());
  }

  private static Doubt compare(
      Evidence.Row row, Optional<Sha256> original, byte @Nullable [] recomputed, Json.Obj stored) {
    String content = stored.textOrEmpty("content");
    boolean bodyHolds =
        row.bodySalt().length == Leaf.SALT_SIZE
            && Leaf.commitment(row.bodySalt(), row.body()).equals(stored.textOrEmpty("body"));
    boolean contentHolds =
        original.isPresent() && new Lost(row.contentSalt(), content).isTo(original.get());
    boolean vouched = bodyHolds || contentHolds;
    Lost lost = vouched || content.isEmpty() ? null : new Lost(row.contentSalt(), content);
    return new Doubt(
        row.number(),
        recomputed,
        original.orElse(null),
        vouched,
        lost,
        detail(row, bodyHolds, contentHolds));
  }

  private static String detail(Evidence.Row row, boolean bodyHolds, boolean contentHolds) {
    String what = "its leaf";
    if (!bodyHolds) {
      what = "its text, or the salt of its text";
    } else if (!contentHolds) {
      what = "the salt of its original";
    }
    return what + " was changed" + item(row);
  }

  private static String item(Evidence.Row row) {
    try {
      return ActJson.entry(row.number(), row.body()).act() instanceof Act.Preserved(Item item)
          ? "; it says it is of item " + item.id()
          : "";
    } catch (JsonException e) {
      return "; it can no longer be read";
    }
  }
}
