package org.guwah.app.rows;

import java.util.Locale;
import org.guwah.archive.Proposals.Row;
import org.guwah.json.Json;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Findings as JSON objects, with their words. Places count as in the text of `guwah show`.
public final class FindingRows {
  private FindingRows() {}

  /// Names a finding until its document is looked through or judged again.
  public static String id(Row row) {
    return id(row.document(), row.ordinal());
  }

  private static String id(DocumentId document, int ordinal) {
    return document + ":" + ordinal;
  }

  /// @param text of the document
  public static Json of(Row row, String text) {
    return switch (row.proposal().finding()) {
      case Mention mention -> mention(row, mention, text);
      case Claim claim -> claim(row, claim, text);
    };
  }

  private static Json.Builder begun(Row row) {
    return Json.object()
        .with("id", id(row))
        .with("document", row.document().toString())
        .with("kind", row.proposal().finding().kind())
        .with("verdict", lower(row.proposal().verdict()))
        .with("proposed", row.proposal().proposed());
  }

  private static Json mention(Row row, Mention mention, String text) {
    Json.Builder json =
        begun(row)
            .with("start", mention.at().start())
            .with("end", mention.at().end())
            .with("words", mention.at().of(text))
            .with("value", mention.value());
    mention.suggested().ifPresent(at -> json.with("suggested", words(at, text).build()));
    return json.build();
  }

  private static Json claim(Row row, Claim claim, String text) {
    Json.Builder roles = Json.object();
    claim.slots().forEach((slot, filler) -> roles.with(lower(slot), filler(filler, text)));
    return begun(row)
        .with("type", lower(claim.type()))
        .with("trigger", words(claim.at(), text).build())
        .with("roles", roles.build())
        .with("chain", claim.chain().stream().map(each -> filler(each, text)).toList())
        .with("modality", lower(claim.modality()))
        .with("value", claim.value())
        .with("rule", claim.rule())
        .build();
  }

  private static Json filler(Claim.Filler filler, String text) {
    Json.Builder json = words(filler.at(), text).with("value", filler.value());
    filler.suggested().ifPresent(at -> json.with("suggested", words(at, text).build()));
    return json.build();
  }

  private static Json.Builder words(Span at, String text) {
    return Json.object().with("start", at.start()).with("end", at.end()).with("words", at.of(text));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
