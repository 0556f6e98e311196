package org.guwah.casework;

import java.time.Instant;
import java.util.List;
import org.guwah.model.CaseId;
import org.guwah.model.Restriction;

/// A case: what people gather, think and do about one matter.
///
/// @param keeper who opened it
/// @param opened when it was first opened
/// @param closed whether nothing more is to be done in it
/// @param second whether two people are to accept what is found in its documents
public record Case(
    CaseId id,
    String name,
    String about,
    Restriction restriction,
    String keeper,
    Instant opened,
    boolean closed,
    List<Person> people,
    List<Remark> remarks,
    boolean second) {
  public Case {
    people = List.copyOf(people);
    remarks = List.copyOf(remarks);
  }

  /// One in which one person's acceptance is enough.
  public Case(
      CaseId id,
      String name,
      String about,
      Restriction restriction,
      String keeper,
      Instant opened,
      boolean closed,
      List<Person> people,
      List<Remark> remarks) {
    this(id, name, about, restriction, keeper, opened, closed, people, remarks, false);
  }

  Case withSecond(boolean newSecond) {
    return new Case(
        id, name, about, restriction, keeper, opened, closed, people, remarks, newSecond);
  }

  /// A person who has to do with a case, as somebody wrote it.
  ///
  /// @param judgment the id of the judgment that says so
  public record Person(String judgment, String name, String role) {}

  /// A note on a case.
  ///
  /// @param judgment the id of the judgment that holds it
  public record Remark(String judgment, String note, String by, Instant at) {}
}
