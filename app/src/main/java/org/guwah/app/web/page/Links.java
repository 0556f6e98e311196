package org.guwah.app.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.CaseId;
import org.guwah.model.DocumentId;
import org.guwah.model.ItemId;
import org.guwah.model.Sha256;

/// Where things are found on these pages.
public final class Links {
  private static final Pattern WHOLE_ID = Pattern.compile("([0-9a-f]{64})-([1-9][0-9]{0,8})");

  /// Tags that can stand in a path: some signs there are refused, as they could lead elsewhere.
  private static final Pattern PLAIN_TAG = Pattern.compile("[\\p{L}\\p{M}\\p{N} _'’“”&+-]+");

  private Links() {}

  /// The page of a document, by its whole id, which no other document ever has.
  public static String document(DocumentId id) {
    return "/documents/" + id.content().hex() + "-" + id.part();
  }

  /// The page of a document with the words of a search marked.
  ///
  /// @param query as typed; empty where nothing was searched
  public static String document(DocumentId id, String query) {
    return document(id) + (query.isEmpty() ? "" : "?q=" + encoded(query));
  }

  /// The same, for the result at a place of the list of all results, so that the page leads on to
  /// the next one.
  ///
  /// @param place from 0; below 0 where there is none
  public static String document(DocumentId id, String query, int place) {
    return document(id, query) + (query.isEmpty() || place < 0 ? "" : "&n=" + place);
  }

  /// The same, for a document in the list of those with a tag.
  public static String documentIn(DocumentId id, String tag) {
    return document(id) + "?in=" + encoded(tag);
  }

  /// Whatever document holds these words, which the page marks.
  ///
  /// @param start from 0, in UTF-16 code units of the text of the content as its viewer sees it
  /// @param end excluded
  public static String passage(Sha256 content, int start, int end) {
    return "/contents/" + content.hex() + "?at=" + start + "&to=" + end + "#passage";
  }

  /// Whatever document holds this place, from 0, in the text of a content.
  public static String place(Sha256 content, int at) {
    return "/contents/" + content.hex() + "?at=" + at;
  }

  /// The review of a finding.
  ///
  /// @param ordinal its number in the document, from 0
  public static String review(DocumentId id, int ordinal) {
    return "/review?document=" + id.content().hex() + "-" + id.part() + "&at=" + ordinal;
  }

  /// What bears on a finding.
  ///
  /// @param ordinal its number in the document, from 0
  public static String about(DocumentId id, int ordinal) {
    return "/claims/about?of=" + id.content().hex() + "-" + id.part() + "&ordinal=" + ordinal;
  }

  /// The review of what was found in a document.
  public static String review(DocumentId id) {
    return "/review?document=" + id.content().hex() + "-" + id.part();
  }

  public static String item(ItemId id) {
    return "/items/" + id.value();
  }

  public static String caseOf(CaseId id) {
    return "/cases/" + id.value();
  }

  /// Every document with a tag.
  public static String tag(String tag) {
    return tag(tag, "");
  }

  /// The same in another form.
  ///
  /// @param ending `.atom`, `.json`, or empty for the page
  public static String tag(String tag, String ending) {
    return PLAIN_TAG.matcher(tag).matches()
        ? "/tags/" + encoded(tag).replace("+", "%20") + ending
        : "/tags/~" + ending + "?tag=" + encoded(tag);
  }

  /// What a search finds.
  ///
  /// @param query as typed
  public static String search(String query) {
    return "/search?q=" + encoded(query);
  }

  public static String entry(long number) {
    return "/log/entries/" + number;
  }

  /// What problems of this code mean.
  public static String code(String code) {
    return "/problems/codes#" + code;
  }

  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /// Reads the last part of [#document(DocumentId)].
  public static Optional<DocumentId> wholeId(String id) {
    Matcher parts = WHOLE_ID.matcher(id);
    return parts.matches()
        ? Optional.of(new DocumentId(new Sha256(parts.group(1)), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }
}
