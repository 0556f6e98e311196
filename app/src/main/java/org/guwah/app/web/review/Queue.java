package org.guwah.app.web.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guwah.app.web.page.Links;
import org.guwah.archive.Proposals.Asking;
import org.guwah.model.CaseId;
import org.guwah.model.DocumentId;
import org.springframework.web.servlet.function.ServerRequest;

/// Which findings are gone through, in the order of the texts.
///
/// @param document the whole id as pages write it; empty for all documents
/// @param of the id of a case; empty for none
/// @param person as findings name them; empty for all
/// @param sort such as `act`; empty for every sort of claim
/// @param kind such as `detained`; empty for all
public record Queue(String document, String of, String person, String sort, String kind) {
  private static final Set<String> CLAIMS =
      Set.of("act", "figure", "position", "intervention", "quote");

  static Queue of(ServerRequest request) {
    return new Queue(
        request.param("document").orElse(""),
        request.param("case").orElse(""),
        request.param("person").orElse(""),
        request.param("sort").orElse(""),
        request.param("kind").orElse(""));
  }

  Asking asking() {
    Set<String> sorts = CLAIMS.contains(sort) || sort.equals("mention") ? Set.of(sort) : CLAIMS;
    return new Asking(sorts, kind, Set.of(), person, "", caseOf(), documentId());
  }

  Optional<DocumentId> documentId() {
    return Links.wholeId(document);
  }

  Optional<CaseId> caseOf() {
    try {
      return of.isEmpty() ? Optional.empty() : Optional.of(new CaseId(of));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The parameters that make it, those that say nothing left out.
  public Map<String, String> parameters() {
    var all = new LinkedHashMap<String, String>();
    put(all, "document", document);
    put(all, "case", of);
    put(all, "person", person);
    put(all, "sort", sort);
    put(all, "kind", kind);
    return all;
  }

  private static void put(Map<String, String> all, String name, String value) {
    if (!value.isEmpty()) {
      all.put(name, value);
    }
  }

  /// The page of one of them.
  ///
  /// @param n which one, from 0
  public String link(long n) {
    String kept =
        parameters().entrySet().stream()
            .map(each -> "&" + each.getKey() + "=" + Links.encoded(each.getValue()))
            .collect(Collectors.joining());
    return "/review?n=" + n + kept;
  }

  /// The form for what nobody proposed in the one document of this queue; empty where it has many.
  public Optional<String> add() {
    return documentId().map(_ -> "/review/add?of=" + document);
  }

  /// The same queue with one sort only; empty for all.
  public String only(String newSort) {
    return new Queue(document, of, person, newSort, "").link(0);
  }
}
