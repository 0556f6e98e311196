package org.guwah.model;

import java.util.Optional;

/// What a person decided. Only ever added; undone by a [Withdrawn] one. Who, when and why stand in
/// the [Entry] that holds it.
public sealed interface Judgment {
  /// A judgment on words of a content.
  sealed interface Anchored extends Judgment {
    /// The words it is about.
    Anchor at();
  }

  /// A judgment that changes how a content is divided into documents, or what is said of them.
  sealed interface Correction extends Anchored {}

  /// A judgment that hangs on words of a content and leaves its documents as they are.
  sealed interface Mark extends Anchored {}

  /// A judgment on what a passage says.
  sealed interface Assessment extends Anchored {
    /// What it is held to say, or not to say.
    Statement what();

    /// How the finding stands for whoever made it; empty where this says something else of it.
    default Optional<Verdict> decides() {
      return switch (this) {
        case Assessed assessed -> Optional.of(assessed.verdict());
        case Asserted _ -> Optional.of(Verdict.ACCEPTED);
        case Graded _, Sourced _, Coded _, Qualified _ -> Optional.empty();
      };
    }
  }

  /// A judgment on whom or what a name in a document means.
  sealed interface Identification extends Anchored {
    /// What is named; no date.
    Mention.Type type();
  }

  /// A judgment about a case, a task, a saved search, or how people work.
  sealed interface Casework extends Judgment {}

  /// The document at this place has this value of a field.
  ///
  /// @param at words inside the document; its title, or its first words
  /// @param value the right value, dates in EDTF; empty to say that it has none
  record Corrected(Anchor at, Field field, String value) implements Correction {}

  /// A document begins, or does not begin, with these words.
  record Bordered(Anchor at, boolean begins) implements Correction {}

  /// The block that holds these words has this role.
  record Cast(Anchor at, Role role) implements Correction {}

  /// This item is for these eyes only.
  record Restricted(ItemId item, Restriction restriction) implements Judgment {}

  /// Whoever told what this item holds agreed to this. The last one that stands counts.
  record Consented(ItemId item, Consent consent) implements Judgment {}

  /// These words are for these eyes only, wherever else they stand in this content and in what is
  /// said of it.
  ///
  /// @param at where they stand; where they stand only in what is said of the content, such as its
  ///   title, the beginning of the document that it is said of
  /// @param words to hold back; not blank unless the anchor's are
  record HeldBack(Anchor at, String words, Held what, Restriction restriction) implements Mark {
    /// The words of the anchor.
    public HeldBack(Anchor at, Held what, Restriction restriction) {
      this(at, at.words(), what, restriction);
    }

    /// Whether they were found in the text, and not only in what is said of it.
    public boolean isInText() {
      return words.equals(at.words());
    }
  }

  /// The document at this place has this tag.
  ///
  /// @param tag not blank; tags that differ only in case or spaces are one
  record Tagged(Anchor at, String tag) implements Mark {}

  /// Somebody's note on these words.
  ///
  /// @param restriction who may read the note
  record Noted(Anchor at, String note, Restriction restriction) implements Mark {}

  /// These words in another language.
  ///
  /// @param language of the translation, BCP 47
  /// @param translator who translated; empty where not said
  /// @param checker who checked it; empty where nobody did
  /// @param restriction who may read the translation
  record Translated(
      Anchor at,
      String language,
      String words,
      String translator,
      String checker,
      Restriction restriction)
      implements Mark {}

  /// The document at this place belongs to a case.
  record Gathered(CaseId of, Anchor at) implements Mark {}

  /// Somebody looked at what a program proposes.
  ///
  /// @param at the words that tell it
  /// @param verdict of one person, see [Verdict#isOfOne()]
  /// @param inBulk whether it was accepted with others at once
  record Assessed(Anchor at, Statement what, Verdict verdict, boolean inBulk)
      implements Assessment {
    public Assessed {
      if (!verdict.isOfOne()) {
        throw new IllegalArgumentException(
            verdict + " is nobody's verdict; to take one back, withdraw it");
      }
      if (inBulk && verdict != Verdict.ACCEPTED) {
        throw new IllegalArgumentException("in bulk one accepts, and nothing else");
      }
    }

    /// One that was looked at by itself.
    public Assessed(Anchor at, Statement what, Verdict verdict) {
      this(at, what, verdict, false);
    }

    public Assessed madeInBulk() {
      return new Assessed(at, what, verdict, true);
    }
  }

  /// Somebody says that these words say this, whatever programs propose.
  ///
  /// @param at the words that tell it
  record Asserted(Anchor at, Statement what) implements Assessment {}

  /// How far somebody holds that a statement may be relied on, on the two axes of the Admiralty
  /// code.
  ///
  /// @param at the words that tell it
  /// @param source from `A`, completely reliable, to `E`, unreliable; `F`, cannot be judged
  /// @param information from 1, confirmed by other sources, to 5, improbable; 6, cannot be judged
  record Graded(Anchor at, Statement what, char source, int information) implements Assessment {
    public Graded {
      if (source < 'A' || source > 'F' || information < 1 || information > 6) {
        throw new IllegalArgumentException(
            source + "" + information + " is no grade; they go from A1 to F6");
      }
    }
  }

  /// Who is the earliest known to say what a statement says, whatever its words tell of that.
  ///
  /// @param at the words that tell it
  /// @param origin as the person writes the name; empty where nobody is known
  record Sourced(Anchor at, Statement what, String origin) implements Assessment {}

  /// What kind of act somebody holds a statement to tell of, by the code of a vocabulary. No
  /// program ever says that: some codes are findings of law.
  ///
  /// @param at the words that tell it
  /// @param vocabulary such as `huridocs-4`; not blank
  /// @param code of that vocabulary, such as `030101`; not blank
  record Coded(Anchor at, Statement what, String vocabulary, String code) implements Assessment {
    public Coded {
      if (vocabulary.isBlank() || code.isBlank()) {
        throw new IllegalArgumentException("a code needs its vocabulary, and a vocabulary a code");
      }
    }
  }

  /// Whether somebody holds that the act which a statement tells of is a violation. Says nothing of
  /// its code, nor whether it happened.
  ///
  /// @param at the words that tell it
  /// @param norm what it breaks, or does not break, in free words; may be empty
  record Qualified(Anchor at, Statement what, Violation violation, String norm)
      implements Assessment {}

  /// Two names mean one, or do not, or it cannot be told.
  ///
  /// @param at one name
  /// @param other the other one, in this content or another
  record Compared(Mention.Type type, Anchor at, Anchor other, Identity identity)
      implements Identification {
    public Compared {
      if (type == Mention.Type.DATE) {
        throw new IllegalArgumentException("dates are not compared with each other");
      }
      if (at.equals(other)) {
        throw new IllegalArgumentException("\"" + at.words() + "\" was compared with itself");
      }
    }
  }

  /// Whoever or whatever this name means has a record, cited by this id. Where two records turn out
  /// to be of one, the older id stays, and the younger leads to it until they are parted again.
  ///
  /// @param type of what is named; no date
  record Recorded(RecordId id, Mention.Type type, Anchor at) implements Identification {
    public Recorded {
      if (type == Mention.Type.DATE) {
        throw new IllegalArgumentException("a date has no record");
      }
    }
  }

  /// There is a case of this name; a later one of the same id gives it another name.
  ///
  /// @param about what it is for; may be empty
  /// @param restriction who may know of the case
  record CaseOpened(CaseId id, String name, String about, Restriction restriction)
      implements Casework {}

  /// Nothing more is to be done in a case. It stays, and may be opened again.
  record CaseClosed(CaseId id) implements Casework {}

  /// A person has to do with a case.
  ///
  /// @param name as the case's keeper writes it
  /// @param role what they have to do with it; may be empty
  record Involved(CaseId of, String name, String role) implements Casework {}

  /// A note on a case.
  record Remarked(CaseId of, String note) implements Casework {}

  /// Something is to be done; a later one of the same id changes it.
  ///
  /// @param due the day, in EDTF; empty for none
  /// @param assignee who is to do it; empty for whoever will
  /// @param of the case it belongs to
  record TaskSet(TaskId id, String what, String due, String assignee, Optional<CaseId> of)
      implements Casework {}

  /// A task was done.
  record TaskDone(TaskId id) implements Casework {}

  /// A search to be asked again.
  ///
  /// @param query as typed
  /// @param of the case it belongs to
  record SearchSaved(String name, String query, Optional<CaseId> of) implements Casework {}

  /// Whether, in the documents of a case, a finding counts as accepted only once two people
  /// accepted it. The last one that stands counts; where there is none, one person is enough.
  record SecondAsked(CaseId of, boolean asked) implements Casework {}

  /// Whether many findings of a kind may be accepted at once. The last one that stands counts;
  /// where there is none, they may not.
  ///
  /// @param sort such as `act`; not blank
  /// @param kind such as `detained`; not blank
  record BulkAllowed(String sort, String kind, boolean allowed) implements Casework {
    public BulkAllowed {
      if (sort.isBlank() || kind.isBlank()) {
        throw new IllegalArgumentException("it is allowed for one kind of one sort");
      }
    }
  }

  /// This is a name, whatever programs know: wherever it stands it is proposed as one.
  ///
  /// @param type of what is named; no date
  /// @param words as documents write it; one line, not blank
  record Listed(Mention.Type type, String words) implements Casework {
    public Listed {
      if (type == Mention.Type.DATE || words.isBlank() || words.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("\"" + words + "\" is no name that can be listed");
      }
    }
  }

  /// Something was given out of the archive: what, and on what ground.
  ///
  /// @param what in a few words; not blank
  /// @param ground the consent or reason on which it leaves; not blank
  record GivenOut(String what, String ground) implements Casework {
    public GivenOut {
      if (what.isBlank() || ground.isBlank()) {
        throw new IllegalArgumentException("nothing leaves an archive without a named ground");
      }
    }
  }

  /// An earlier judgment no longer stands.
  ///
  /// @param judgment the id of the judgment withdrawn
  record Withdrawn(String judgment) implements Judgment {}
}
