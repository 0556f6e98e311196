package org.guwah.archive;

import static org.guwah.archive.ActJson.only;
import static org.guwah.archive.ActJson.text;
import static org.guwah.archive.JudgmentJson.kind;

import java.util.Optional;
import org.guwah.json.Json;
import org.guwah.model.CaseId;
import org.guwah.model.Judgment;
import org.guwah.model.Judgment.BulkAllowed;
import org.guwah.model.Judgment.CaseClosed;
import org.guwah.model.Judgment.CaseOpened;
import org.guwah.model.Judgment.GivenOut;
import org.guwah.model.Judgment.Involved;
import org.guwah.model.Judgment.Listed;
import org.guwah.model.Judgment.Remarked;
import org.guwah.model.Judgment.SearchSaved;
import org.guwah.model.Judgment.SecondAsked;
import org.guwah.model.Judgment.TaskDone;
import org.guwah.model.Judgment.TaskSet;
import org.guwah.model.Mention;
import org.guwah.model.TaskId;

/// The part of an entry's body that holds a judgment about a case, a task or a saved search; see
/// [ActJson].
final class CaseworkJson {
  private CaseworkJson() {}

  static Json write(Judgment.Casework casework) {
    return switch (casework) {
      case CaseOpened opened ->
          kind("caseOpened")
              .with("case", opened.id().value())
              .with("name", text("the case's name", opened.name()))
              .with("about", text("what the case is about", opened.about()))
              .with("restriction", opened.restriction().name())
              .build();
      case CaseClosed(CaseId id) -> kind("caseClosed").with("case", id.value()).build();
      case Involved(CaseId of, String name, String role) ->
          kind("involved")
              .with("case", of.value())
              .with("name", text("the person's name", name))
              .with("role", text("the person's role", role))
              .build();
      case Remarked(CaseId of, String note) ->
          kind("remarked").with("case", of.value()).with("note", text("the note", note)).build();
      case TaskSet set ->
          kind("taskSet")
              .with("task", set.id().value())
              .with("what", text("the task", set.what()))
              .with("due", text("the day it is due", set.due()))
              .with("assignee", text("who is to do it", set.assignee()))
              .with("case", of(set.of()))
              .build();
      case TaskDone(TaskId id) -> kind("taskDone").with("task", id.value()).build();
      case SearchSaved(String name, String query, Optional<CaseId> of) ->
          kind("searchSaved")
              .with("name", text("the search's name", name))
              .with("query", text("the search", query))
              .with("case", of(of))
              .build();
      case SecondAsked(CaseId of, boolean asked) ->
          kind("secondAsked").with("case", of.value()).with("asked", asked).build();
      case GivenOut(String what, String ground) ->
          kind("givenOut")
              .with("what", text("what was given out", what))
              .with("ground", text("the ground", ground))
              .build();
      case Listed(Mention.Type type, String words) ->
          kind("listed").with("type", type.name()).with("words", text("the name", words)).build();
      case BulkAllowed(String sort, String kind, boolean allowed) ->
          kind("bulkAllowed")
              .with("sort", text("the sort", sort))
              .with("of", text("the kind", kind))
              .with("allowed", allowed)
              .build();
    };
  }

  private static String of(Optional<CaseId> id) {
    return id.map(CaseId::value).orElse("");
  }

  static Optional<Judgment> read(Json.Obj json) {
    return switch (json.text("kind")) {
      case "caseOpened" -> {
        only(json, "kind", "case", "name", "about", "restriction");
        yield Optional.of(
            new CaseOpened(
                caseOf(json),
                json.text("name"),
                json.text("about"),
                JudgmentJson.restriction(json)));
      }
      case "caseClosed" -> {
        only(json, "kind", "case");
        yield Optional.of(new CaseClosed(caseOf(json)));
      }
      case "involved" -> {
        only(json, "kind", "case", "name", "role");
        yield Optional.of(new Involved(caseOf(json), json.text("name"), json.text("role")));
      }
      case "remarked" -> {
        only(json, "kind", "case", "note");
        yield Optional.of(new Remarked(caseOf(json), json.text("note")));
      }
      default -> readTask(json);
    };
  }

  private static Optional<Judgment> readTask(Json.Obj json) {
    return switch (json.text("kind")) {
      case "taskSet" -> {
        only(json, "kind", "task", "what", "due", "assignee", "case");
        yield Optional.of(
            new TaskSet(
                new TaskId(json.text("task")),
                json.text("what"),
                json.text("due"),
                json.text("assignee"),
                maybeCase(json)));
      }
      case "taskDone" -> {
        only(json, "kind", "task");
        yield Optional.of(new TaskDone(new TaskId(json.text("task"))));
      }
      case "searchSaved" -> {
        only(json, "kind", "name", "query", "case");
        yield Optional.of(new SearchSaved(json.text("name"), json.text("query"), maybeCase(json)));
      }
      case "secondAsked" -> {
        only(json, "kind", "case", "asked");
        yield Optional.of(new SecondAsked(caseOf(json), json.truth("asked")));
      }
      case "givenOut" -> {
        only(json, "kind", "what", "ground");
        yield Optional.of(new GivenOut(json.text("what"), json.text("ground")));
      }
      case "listed" -> {
        only(json, "kind", "type", "words");
        yield Optional.of(new Listed(Mention.Type.valueOf(json.text("type")), json.text("words")));
      }
      case "bulkAllowed" -> {
        only(json, "kind", "sort", "of", "allowed");
        yield Optional.of(
            new BulkAllowed(json.text("sort"), json.text("of"), json.truth("allowed")));
      }
      default -> Optional.empty();
    };
  }

  private static CaseId caseOf(Json.Obj json) {
    return new CaseId(json.text("case"));
  }

  private static Optional<CaseId> maybeCase(Json.Obj json) {
    return Optional.of(json.text("case")).filter(id -> !id.isEmpty()).map(CaseId::new);
  }
}
