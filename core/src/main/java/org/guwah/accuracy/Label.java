package org.guwah.accuracy;

import java.util.ArrayList;
import java.util.List;

/// What a person says that a document holds.
///
/// @param line of the file of labels, from 1
/// @param article the name that the file gives the document
/// @param kind as a claim has it, such as `detained`; empty for mentions and quotations
/// @param text the words it stands at; of a quotation its first few
/// @param value in the form of its type: EDTF or `unresolved` of a date, `131` or `112..` of a
///   figure, `who=…; where=…; when=…` of an act, `speaker=…` of a quotation
/// @param sentence the words of the document around `text`, on one line
public record Label(
    int line, String article, Type type, String kind, String text, String value, String sentence) {
  /// The value of a date whose words do not tell which day, month or year is meant.
  static final String UNRESOLVED = "unresolved";

  /// What is labelled, as [org.guwah.model.Mention.Type] and [org.guwah.model.Claim.Type] have it.
  public enum Type {
    PERSON,
    PLACE,
    ORGANISATION,
    DATE,
    ACT,
    FIGURE,
    POSITION,
    INTERVENTION,
    QUOTE;

    /// Whether what is found must be of the same kind to be right. The kind of a figure is not
    /// compared: people, things and places shade into each other.
    boolean hasKinds() {
      return switch (this) {
        case ACT, POSITION, INTERVENTION -> true;
        case PERSON, PLACE, ORGANISATION, DATE, FIGURE, QUOTE -> false;
      };
    }
  }

  /// The value of one part, as the `who` of `who=her husband=Ilyas Korvan; where=; when=2021`: here
  /// `her husband=Ilyas Korvan`. Empty where it is not said.
  String part(String name) {
    for (String part : value.split(";")) {
      if (part.strip().startsWith(name + "=")) {
        return part.strip().substring(name.length() + 1).strip();
      }
    }
    return "";
  }

  /// The ways to say a part, any of which is right: for the example `her husband` and `Ilyas
  /// Korvan`. Empty where it is not said.
  ///
  /// @param between what else parts two ways to say it, as a regular expression
  List<String> ways(String name, String between) {
    var ways = new ArrayList<String>();
    for (String way : part(name).split(between)) {
      if (!way.isBlank()) {
        ways.add(way.strip());
      }
    }
    return ways;
  }
}
