package org.guwah.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guwah.archive.Extractions.Stand;
import org.guwah.archive.Proposal;
import org.guwah.extraction.FindingsJson;
import org.guwah.json.Json;
import org.guwah.model.Claim;
import org.guwah.model.Document;
import org.guwah.model.Edtf;
import org.guwah.model.Finding;
import org.guwah.model.Mention;
import org.guwah.model.Tag;
import org.guwah.reading.ReadingJson;
import org.jspecify.annotations.Nullable;

/// The rows of the table `finding`.
final class FindingRows {
  private static final String INSERT =
      """
      insert into finding (content, part, ordinal, sort, kind, start_at, end_at, verdict, proposed,
          person, person_label, place, place_label, day, restriction, body, judgments, deciders)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final int LONGEST = 200;

  private final long content;
  private final Map<Integer, String> texts;
  private final Map<Integer, Integer> next = new HashMap<>();

  private FindingRows(long content, Map<Integer, String> texts) {
    this.content = content;
    this.texts = texts;
  }

  static void replace(Sql sql, long number, List<Stand> all) throws SQLException {
    forget(sql, number);
    if (!all.isEmpty()) {
      var rows = new FindingRows(number, texts(sql, number));
      List<@Nullable Object[]> values = new ArrayList<>(all.size());
      for (Stand stand : all) {
        values.add(rows.row(stand));
      }
      sql.run(INSERT, values);
    }
  }

  /// Deletes how the findings of a content stand, and the problems met while it was looked through.
  static void forget(Sql sql, long content) throws SQLException {
    sql.run("delete from finding where content = ?", content);
    ProblemRows.forget(sql, content, ProblemRows.EXTRACTION);
  }

  private static Map<Integer, String> texts(Sql sql, long content) throws SQLException {
    String text =
        sql.one("select text from reading where content = ?", row -> row.getString(1), content)
            .orElse("");
    Map<Integer, String> texts = new HashMap<>();
    for (String body :
        sql.all("select body from document where content = ?", row -> row.getString(1), content)) {
      Document document = ReadingJson.document(Json.parse(body));
      texts.put(document.part(), document.text(text));
    }
    return texts;
  }

  private @Nullable Object[] row(Stand stand) {
    Proposal proposal = stand.proposal();
    Finding finding = proposal.finding();
    String person = label(proposal, Claim.Slot.PERSON, Mention.Type.PERSON);
    String place = label(proposal, Claim.Slot.PLACE, Mention.Type.PLACE);
    return new @Nullable Object[] {
      content,
      proposal.part(),
      next.merge(proposal.part(), 1, Integer::sum) - 1,
      finding.sort(),
      finding.kind(),
      finding.at().start(),
      finding.at().end(),
      proposal.verdict().name(),
      proposal.proposed() ? 1 : 0,
      Tag.folded(person),
      person,
      Tag.folded(place),
      place,
      day(finding),
      Strictness.of(stand.restriction()),
      FindingsJson.write(finding).toString(),
      proposal.judgments().stream()
          .map(judged -> String.valueOf(judged.entry()))
          .collect(Collectors.joining(" ")),
      deciders(proposal)
    };
  }

  private static String deciders(Proposal proposal) {
    return proposal.judgments().stream()
        .filter(judged -> judged.decides().isPresent())
        .map(judged -> decider(judged.by()))
        .distinct()
        .collect(Collectors.joining());
  }

  /// How a name stands among the deciders: no name holds a line feed.
  static String decider(String name) {
    return "\n" + name + "\n";
  }

  private String label(Proposal proposal, Claim.Slot slot, Mention.Type type) {
    String text = texts.getOrDefault(proposal.part(), "");
    String label =
        switch (proposal.finding()) {
          case Mention mention when mention.type() == type ->
              mention.value().isEmpty() ? mention.at().of(text) : mention.value();
          case Mention _ -> "";
          case Claim claim ->
              claim
                  .slot(slot)
                  .map(filler -> filler.value().isEmpty() ? filler.at().of(text) : filler.value())
                  .orElse("");
        };
    String line = label.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }

  private static String day(Finding finding) {
    String value =
        switch (finding) {
          case Mention mention when mention.type() == Mention.Type.DATE -> mention.value();
          case Mention _ -> "";
          case Claim claim -> claim.slot(Claim.Slot.WHEN).map(Claim.Filler::value).orElse("");
        };
    return Edtf.parse(value)
        .flatMap(date -> date.earliest().or(date::latest))
        .map(Object::toString)
        .orElse("");
  }
}
