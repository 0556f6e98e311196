package org.guwah.app.web.review;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guwah.app.web.page.Links;
import org.guwah.archive.Proposals;
import org.guwah.archive.Proposals.Asking;
import org.guwah.model.CaseId;
import org.guwah.model.DocumentId;
import org.guwah.model.Verdict;
import org.springframework.web.servlet.function.ServerRequest;

/// Which findings are gone through, in the order of the texts.
///
/// @param document the whole id as pages write it; empty for all documents
/// @param of the id of a case; empty for none
/// @param search the id of the judgment that saved a search, whose documents are gone through;
///   empty for none
/// @param person as findings name them; empty for all
/// @param sort such as `act`; empty for every sort of claim
/// @param kind such as `detained`; empty for all
public record Queue(
    String document, String of, String search, String person, String sort, String kind) {
  static final String[] CLAIMS = {"act", "trait", "figure", "position", "intervention", "quote"};

  static Queue of(ServerRequest request) {
    return new Queue(
        request.param("document").orElse(""),
        request.param("case").orElse(""),
        request.param("search").orElse(""),
        request.param("person").orElse(""),
        request.param("sort").orElse(""),
        request.param("kind").orElse(""));
  }

  /// What it asks for, the documents of its search left aside.
  Asking asking() {
    Set<String> claims = Set.of(CLAIMS);
    Set<String> sorts = claims.contains(sort) || sort.equals("mention") ? Set.of(sort) : claims;
    return new Asking(sorts, kind, Set.of(), person, "", caseOf(), documentId());
  }

  /// How many claims of those asked for there are, those that were rejected left out.
  public static long claims(Proposals proposals, Asking asking) throws IOException {
    Asking claims = asking.withSorts(CLAIMS);
    return proposals.count(claims) - proposals.count(claims.withVerdicts(Verdict.REJECTED));
  }

  /// How many claims of those asked for nobody has reviewed.
  public static long unreviewed(Proposals proposals, Asking asking) throws IOException {
    return proposals.count(asking.withSorts(CLAIMS).withVerdicts(Verdict.PROPOSED));
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
    put(all, "search", search);
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

  /// Whether it is limited to one kind of one sort.
  public boolean isOfOneKind() {
    return Kinds.sorts().contains(sort) && !kind.isEmpty();
  }

  /// The list of what may be accepted at once.
  public String bulk() {
    return link(0).replaceFirst("^/review\\?n=0&", "/review/bulk?");
  }

  /// The same queue with one kind only; empty for all of its sort.
  public String onlyKind(String newKind) {
    return new Queue(document, of, search, person, sort, newKind).link(0);
  }

  /// The form for what nobody proposed in the one document of this queue; empty where it has many.
  public Optional<String> add() {
    return documentId().map(_ -> "/review/add?of=" + document);
  }

  Queue withSort(String newSort) {
    return new Queue(document, of, search, person, newSort, "");
  }

  /// The same queue with one sort only; empty for all.
  public String only(String newSort) {
    return withSort(newSort).link(0);
  }
}
