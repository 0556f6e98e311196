package org.guwah.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// One open archive: its originals, its record, what was derived from them, and the way to change
/// each.
///
/// Safe for use by several threads. Closing it waits for writes under way.
public interface Archive extends AutoCloseable {
  /// The setting that says when the last backup was begun that came to its end: RFC 3339, in UTC.
  String LAST_BACKUP = "backup.last";

  /// The random name given to the archive when it was made; never changes.
  String id();

  /// The name people call it by.
  String name();

  /// The person whom acts are attributed to where nobody else is named.
  String owner();

  Originals originals();

  Journal journal();

  Derivations derivations();

  TextIndex index();

  Settings settings();

  /// What `verify` reads: the raw rows and files, unchecked.
  Evidence evidence();

  /// Becomes the one deriver of this archive, or gives nothing where another process is. Closing
  /// the lease, or the death of the process, gives it up.
  Optional<Lease> derive() throws IOException;

  /// Asks the process that holds the lease to follow the record now. Does nothing where none does.
  void nudge();

  /// Copies the whole archive while it is in use, so that [Engine#restore] can make it again. What
  /// was acknowledged before the call is in the copy.
  ///
  /// @param destination a place that does not exist yet, or is empty
  void backup(String destination) throws IOException;

  /// A folder inside the archive for temporary files. What a killed process left there is removed
  /// when the archive is next opened by a deriver.
  Path temporary();

  @Override
  void close() throws IOException;

  /// The right to write derivations.
  interface Lease extends AutoCloseable {
    /// Calls `followNow` whenever another process [#nudge()]s, on a thread of the engine's.
    void onNudge(Runnable followNow);

    /// Deletes every derivation, so that all of them are made again.
    void clear() throws IOException;

    @Override
    void close() throws IOException;
  }
}
