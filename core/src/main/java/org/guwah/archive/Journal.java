package org.guwah.archive;

import java.io.IOException;
import java.util.List;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Item;
import org.guwah.model.Sha256;

/// The record: what was received and what people decided, entry after entry, each committed to by a
/// leaf of the log.
///
/// Entries are only ever added. Safe for use by several threads and processes.
public interface Journal {
  /// Adds `acts` as consecutive entries. The entries, their leaves and a newly signed head are one
  /// transaction: when this returns, all of them survive a power cut, and where it throws, none
  /// stands unless the exception says that it is not known.
  ///
  /// @param by the person acting
  /// @return the entries as written
  /// @throws Refused with `S005` where the archive is behind a head already signed, with `S006`
  ///   where the newest head cannot be kept outside the archive, with `S007` after a write that
  ///   failed before
  List<Entry> append(String by, List<Act> acts) throws IOException;

  /// Does nothing where entries can be added; so that what forbids it is said before much was done.
  ///
  /// @throws Refused as [#append] would
  void ready() throws IOException;

  /// How many entries there are; the next one gets this number.
  long size() throws IOException;

  /// The entries from `from`, at most `limit` of them, in order.
  List<Entry> entries(long from, int limit) throws IOException;

  /// Whether an item of the same content, name and origin is already in the record; so an add that
  /// was interrupted can be run again.
  boolean holds(Item item) throws IOException;

  /// The newest head.
  SignedHead head() throws IOException;

  /// Brings the published log (checkpoint and tiles) up to the newest head.
  void publish() throws IOException;

  /// @param size of the log, in leaves
  /// @param root the Merkle tree hash of the first `size` leaves
  /// @param note the checkpoint as a signed note, ending with a line feed
  record SignedHead(long size, Sha256 root, String note) {}
}
