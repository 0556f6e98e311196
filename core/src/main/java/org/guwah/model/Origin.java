package org.guwah.model;

/// Where an item came from: a claim of whoever gave or took it, kept as it was made.
public sealed interface Origin {
  /// Where it lay: a path of a file system, or inside a container. For a testimony typed in, the
  /// name of the form.
  String path();

  /// Somebody handed a file over.
  ///
  /// @param path the file's path as given on the command line or by the upload; may hold any
  ///   character a file system allows
  /// @param from who gave it; empty where not said
  /// @param channel how it came (a stick, a mailbox, a download); empty where not said
  /// @param note what the person adding it wrote; empty where nothing
  record Deposit(String path, String from, String channel, String note) implements Origin {}

  /// Somebody told it, and their words were written down. What is not known is empty.
  ///
  /// @param path where they were written down: the form, or the answers of a form elsewhere
  /// @param teller whose words these are
  /// @param relation to the person it is about, in plain words
  /// @param knowledge how they know: seen, heard from whom, read
  /// @param language in which they told it, BCP 47
  /// @param interviewer who asked and wrote it down
  /// @param earlier interviews they gave before: to whom and when
  record Testimony(
      String path,
      String teller,
      String relation,
      String knowledge,
      String language,
      String interviewer,
      String earlier)
      implements Origin {}

  /// Cut out of another item, byte for byte.
  ///
  /// @param of the container
  /// @param path the name inside the container, as it stands there
  record Part(ItemId of, String path) implements Origin {}
}
