package org.guwah.catalog;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.guwah.archive.ActJson;
import org.guwah.archive.Evidence;
import org.guwah.json.JsonException;
import org.guwah.log.Leaf;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Item;
import org.guwah.model.Sha256;
import org.jspecify.annotations.Nullable;

/// The rows of the table `entry`.
public final class EntryRows {
  private EntryRows() {}

  /// An entry with the bytes that stand for it.
  ///
  /// @param body the act in canonical JSON
  /// @param salts of the body, 32 bytes; then of the original, 32 more where the act names one
  /// @param leaf the bytes that the log commits to
  @SuppressWarnings("ArrayRecordComponent") // only passed on
  public record Sealed(Entry entry, byte[] body, byte[] salts, byte[] leaf) {}

  /// How many entries there are; the next gets this number.
  public static long size(Sql sql) throws SQLException {
    return sql.number("select coalesce(max(number) + 1, 0) from entry");
  }

  /// Adds them.
  public static void insert(Sql sql, List<Sealed> rows) throws SQLException {
    sql.run(
        "insert into entry (number, body, salts, leaf, fingerprint) values (?, ?, ?, ?, ?)",
        rows.stream().map(EntryRows::values).toList());
  }

  private static @Nullable Object[] values(Sealed row) {
    Long fingerprint =
        row.entry().act() instanceof Act.Preserved(Item item) ? Fingerprint.of(item) : null;
    return new @Nullable Object[] {
      row.entry().number(), row.body(), row.salts(), row.leaf(), fingerprint
    };
  }

  /// The entries from `from`, at most `limit` of them, in order.
  public static List<Entry> range(Sql sql, long from, int limit) throws SQLException {
    return sql.all(
        "select number, body from entry where number >= ? order by number limit ?",
        EntryRows::entry,
        from,
        limit);
  }

  /// Whether an item of the same content, name and origin is there.
  public static boolean holds(Sql sql, Item item) throws SQLException {
    return sql
        .all(
            "select number, body from entry where fingerprint = ?",
            EntryRows::entry,
            Fingerprint.of(item))
        .stream()
        .anyMatch(entry -> isSame(entry.act(), item));
  }

  private static boolean isSame(Act act, Item item) {
    return act instanceof Act.Preserved(Item held)
        && held.content().equals(item.content())
        && held.name().equals(item.name())
        && held.origin().equals(item.origin());
  }

  private static Entry entry(ResultSet row) throws SQLException {
    try {
      return ActJson.entry(row.getLong(1), bytes(row, 2));
    } catch (JsonException e) {
      throw new SQLException(e.getMessage() + "; run guwah verify to see what else is damaged", e);
    }
  }

  /// Gives every original that an entry preserves; one may come more than once.
  public static void originals(Sql sql, Consumer<Sha256> original)
      throws SQLException, IOException {
    sql.each(
        "select body from entry order by number",
        row -> ActJson.original(bytes(row, 1)).ifPresent(original));
  }

  /// Takes raw rows.
  public interface Rows {
    void row(Evidence.Row row) throws IOException;
  }

  /// Gives every row as it stands, in order.
  public static void each(Sql sql, Rows rows) throws SQLException, IOException {
    sql.each(
        "select number, body, salts, leaf from entry order by number", row -> rows.row(raw(row)));
  }

  private static Evidence.Row raw(ResultSet row) throws SQLException {
    byte[] salts = bytes(row, 3);
    int cut = Math.min(Leaf.SALT_SIZE, salts.length);
    return new Evidence.Row(
        row.getLong(1),
        bytes(row, 4),
        bytes(row, 2),
        Arrays.copyOf(salts, cut),
        Arrays.copyOfRange(salts, cut, salts.length));
  }

  private static byte[] bytes(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? new byte[0] : bytes;
  }
}
