package org.guwah.model;

/// What happened, as one entry of the record tells it.
public sealed interface Act {
  /// The archive was made.
  ///
  /// @param archive a random name, so that its log can be told from others
  record Began(String archive, String name) implements Act {}

  /// An item was received and its bytes are durable.
  record Preserved(Item item) implements Act {}

  /// A person judged.
  ///
  /// @param id minted at random; a later [Judgment.Withdrawn] names it
  /// @param why in the person's words; empty where not said
  record Judged(String id, Judgment judgment, String why) implements Act {}

  /// While taking something in, a problem was met that no later reading can find again.
  record Noticed(Problem problem) implements Act {}

  /// This log goes on from another, as after a restored backup.
  ///
  /// @param checkpoint the last head of the earlier log, as a signed note
  record Succeeded(String checkpoint) implements Act {}
}
