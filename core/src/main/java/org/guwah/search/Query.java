package org.guwah.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guwah.model.ItemId;
import org.guwah.model.Sha256;

/// A question put to the index. [QueryParser] reads one as a person types it, [QueryText] writes
/// one.
public sealed interface Query {
  /// Every document.
  record All() implements Query {}

  /// Documents with this word. Where it is several, as `re-education` or a name in Chinese is, they
  /// stand one right after the other.
  ///
  /// @param word as typed; empty, with `prefix`, for any word at all
  /// @param prefix whether it may go on after these letters
  record Word(Where where, String word, boolean prefix) implements Query {}

  /// Documents with this word, or one that is spelled nearly so: one letter other, more, less, or
  /// two neighbours exchanged; two such changes where the word has more than five letters.
  record Fuzzy(Where where, String word) implements Query {}

  /// Documents with these words, one right after the other. In a tag, those that have this tag.
  record Phrase(Where where, String words) implements Query {}

  /// Documents with these words near one another, in any order.
  ///
  /// @param words parted by spaces; each as in [Word]
  /// @param apart how many other words may stand between the first of them and the last, all
  ///   together; from 0 to [QueryParser#MAX_APART]
  record Near(Where where, String words, int apart) implements Query {}

  /// Documents that may be dated within these days. A date of which only the month or year is
  /// known, or that is from–to, counts if any of its days lies within; an end that is open or not
  /// known lies beyond every bound. A document without such a date is never among them.
  ///
  /// @param which posted or published
  /// @param from EDTF, from its first day; empty for no bound
  /// @param to EDTF, to its last day, included; empty for no bound
  record Dated(Where which, String from, String to) implements Query {}

  /// The documents of one content.
  record OfContent(Sha256 content) implements Query {}

  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  record Not(Query part) implements Query {}

  /// Where to look.
  enum Where {
    /// The words of the document, its title and captions included, and those of its translations
    /// and notes, letters folded.
    ANYWHERE,
    /// The same, with letters exactly as written, but for case.
    EXACT,
    TITLE,
    BODY,
    CAPTION,
    PUBLISHER,
    BYLINE,
    LANGUAGE,
    SCRIPT,
    POSTED,
    PUBLISHED,
    /// The id of an item. An index does not know items: see [Query#withContents(Function)].
    ITEM,
    /// A whole tag; case and spaces do not matter.
    TAG,
    /// The id of a case.
    CASE,
    /// One of [Values#KINDS].
    KIND,
    /// The code of a problem.
    PROBLEM,
    /// The name of a restriction.
    RESTRICTION,
    TRANSLATION,
    NOTE
  }

  /// The same question, with the contents of items in place of their ids. An item that `contentOf`
  /// does not know stays as it is, and an index finds nothing for it.
  ///
  /// @param contentOf tells the content of an item, as far as the person may see it
  default Query withContents(Function<ItemId, Optional<Sha256>> contentOf) {
    return switch (this) {
      case Word(Where where, String id, _) when where == Where.ITEM ->
          contentOf.apply(new ItemId(id)).<Query>map(OfContent::new).orElse(this);
      case And(List<Query> parts) ->
          new And(parts.stream().map(part -> part.withContents(contentOf)).toList());
      case Or(List<Query> parts) ->
          new Or(parts.stream().map(part -> part.withContents(contentOf)).toList());
      case Not(Query part) -> new Not(part.withContents(contentOf));
      case All _, Word _, Fuzzy _, Phrase _, Near _, Dated _, OfContent _ -> this;
    };
  }
}
