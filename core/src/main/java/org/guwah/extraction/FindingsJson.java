package org.guwah.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Claim;
import org.guwah.model.Finding;
import org.guwah.model.Findings;
import org.guwah.model.Mention;
import org.guwah.model.Problem;
import org.guwah.model.Span;
import org.guwah.worker.RecipeJson;

/// [Findings] as JSON, on the wire and wherever they are kept; specified in
/// `docs/reference/worker-protocol.md`. Mentions are arrays rather than objects, as a document may
/// have thousands of them.
public final class FindingsJson {
  private FindingsJson() {}

  public static Json.Obj writeAll(Findings findings) {
    return Json.object()
        .with("recipe", RecipeJson.write(findings.recipe()))
        .with("mentions", findings.mentions().stream().map(FindingsJson::mention).toList())
        .with("claims", findings.claims().stream().map(ClaimJson::write).toList())
        .with("problems", findings.problems().stream().map(FindingsJson::problem).toList())
        .build();
  }

  /// @throws JsonException where a member is missing or no such thing exists
  /// @throws IllegalArgumentException where a stretch of text is none
  public static Findings readAll(Json.Obj json) {
    return new Findings(
        RecipeJson.read(json.get("recipe")),
        json.array("mentions").stream().map(FindingsJson::mention).toList(),
        json.array("claims").stream().map(ClaimJson::read).toList(),
        json.array("problems").stream().map(FindingsJson::problem).toList());
  }

  /// One finding alone.
  public static Json write(Finding finding) {
    return switch (finding) {
      case Mention mention -> mention(mention);
      case Claim claim -> ClaimJson.write(claim);
    };
  }

  /// The same, read again.
  ///
  /// @throws JsonException where a member is missing or no such thing exists
  public static Finding read(Json json) {
    return json instanceof Json.Array ? mention(json) : ClaimJson.read(json);
  }

  private static Json mention(Mention mention) {
    var row = new ArrayList<Json>();
    row.add(Json.of(mention.type().name()));
    row.addAll(span(mention.at()));
    row.add(Json.of(mention.value()));
    mention.suggested().ifPresent(at -> row.addAll(span(at)));
    return Json.array(row);
  }

  private static Mention mention(Json json) {
    var row = new JsonRow(json);
    return new Mention(
        named(Mention.Type.class, row.text(0)), span(row, 1), row.text(3), suggested(row, 4));
  }

  private static Json problem(Problem problem) {
    return Json.object()
        .with("code", problem.code().name())
        .with("where", problem.where())
        .with("detail", problem.detail())
        .build();
  }

  private static Problem problem(Json json) {
    if (!(json instanceof Json.Obj object)) {
      throw new JsonException("a problem is no object");
    }
    return new Problem(
        named(Problem.Code.class, object.text("code")),
        object.text("where"),
        object.text("detail"));
  }

  static List<Json> span(Span span) {
    return List.of(Json.of(span.start()), Json.of(span.end()));
  }

  static Span span(JsonRow row, int at) {
    return new Span(row.number(at), row.number(at + 1));
  }

  static Optional<Span> suggested(JsonRow row, int at) {
    return row.size() > at ? Optional.of(span(row, at)) : Optional.empty();
  }

  static <E extends Enum<E>> E named(Class<E> kind, String name) {
    try {
      return Enum.valueOf(kind, name);
    } catch (IllegalArgumentException e) {
      throw new JsonException(
          "no " + kind.getSimpleName().toLowerCase(Locale.ROOT) + " is called " + name);
    }
  }
}
