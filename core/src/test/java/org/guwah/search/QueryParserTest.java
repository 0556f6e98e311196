package org.guwah.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.guwah.model.ItemId;
import org.guwah.model.Sha256;
import org.guwah.search.Query.And;
import org.guwah.search.Query.Dated;
import org.guwah.search.Query.Fuzzy;
import org.guwah.search.Query.Near;
import org.guwah.search.Query.Not;
import org.guwah.search.Query.OfContent;
import org.guwah.search.Query.Or;
import org.guwah.search.Query.Phrase;
import org.guwah.search.Query.Where;
import org.guwah.search.Query.Word;
import org.guwah.search.QueryError.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  private static final Query A = word("a");
  private static final Query B = word("b");
  private static final Query C = word("c");

  private static Query word(String word) {
    return new Word(Where.ANYWHERE, word, false);
  }

  private static Query phrase(String words) {
    return new Phrase(Where.ANYWHERE, words);
  }

  private static void assertReads(Query expected, String typed) throws QueryError {
    assertEquals(expected, QueryParser.parse(typed), typed);
    assertEquals(expected, QueryParser.parse(QueryText.of(expected)), QueryText.of(expected));
  }

  private static QueryError refused(String typed) {
    return assertThrows(QueryError.class, () -> QueryParser.parse(typed), typed);
  }

  @Test
  void words_side_by_side_must_all_be_there() throws QueryError {
    assertReads(new And(List.of(A, B, C)), "a b  AND c");
    assertReads(new And(List.of(A, B)), "+a +b");
  }

  @Test
  void or_is_looser_than_and_and_not_binds_tightest() throws QueryError {
    assertReads(new Or(List.of(A, new And(List.of(B, C)))), "a OR b c");
    assertReads(new Or(List.of(new And(List.of(new Not(A), B)), C)), "NOT a AND b OR c");
    assertReads(new And(List.of(A, new Not(B))), "a -b");
    assertReads(new And(List.of(A, new Not(B))), "a AND NOT b");
    assertReads(new Not(new Not(A)), "NOT -a");
  }

  @Test
  void brackets_group_and_may_be_full_width() throws QueryError {
    assertReads(new And(List.of(new Or(List.of(A, B)), C)), "(a OR b) c");
    assertReads(new And(List.of(new Or(List.of(A, B)), C)), "（a OR b）c");
    assertReads(new And(List.of(A, new Not(new Or(List.of(B, C))))), "a -(b OR c)");
    assertReads(A, "((a))");
  }

  @Test
  void operators_are_upper_case_only() throws QueryError {
    assertReads(new And(List.of(word("salt"), word("and"), word("not"))), "salt and not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a b\"", "“a b”", "«a b»", "„a b“", "＂a b＂", "\"a b”", "\"a b", "“a b",
      })
  void any_quotation_marks_make_a_phrase_and_an_open_one_goes_to_the_end(String typed)
      throws QueryError {
    assertReads(phrase("a b"), typed);
  }

  @Test
  void a_star_at_the_end_leaves_the_rest_of_the_word_open() throws QueryError {
    assertReads(new Word(Where.ANYWHERE, "deten", true), "deten*");
    assertReads(new Word(Where.ANYWHERE, "拘", true), "拘＊");
    assertReads(new Word(Where.TITLE, "", true), "title:*");
    assertReads(new Query.All(), "*");
  }

  @Test
  void a_tilde_at_the_end_asks_for_words_spelled_nearly_so() throws QueryError {
    assertReads(new Fuzzy(Where.ANYWHERE, "selmira"), "selmira~");
    assertReads(new Fuzzy(Where.TITLE, "Selmira's"), "title:Selmira's～");
    assertReads(new Fuzzy(Where.ANYWHERE, "OR"), "OR~");
    assertReads(new Not(new Fuzzy(Where.NOTE, "a1")), "-note:a1~");
    assertReads(word("a~"), "a\\~");
    assertReads(word("a~b"), "a~b");
    assertReads(new And(List.of(A, B)), "a ~ b");
    assertReads(new Dated(Where.POSTED, "2020-01~", "2020-01~"), "posted:2020-01~");
    assertReads(new Dated(Where.POSTED, "2020~", "2020~"), "posted:(2020~)");
  }

  @Test
  void a_number_behind_a_phrase_asks_for_its_words_near_one_another() throws QueryError {
    assertReads(new Near(Where.ANYWHERE, "a b", 5), "\"a b\"~5");
    assertReads(new Near(Where.BODY, "a b", 50), "body:«a b»～５０");
    assertReads(new And(List.of(new Near(Where.ANYWHERE, "a b", 0), C)), "\"a b\"~0c");
    assertReads(phrase("a b"), "\"a b\"~");
    assertReads(new And(List.of(phrase("a b"), word("5"))), "\"a b\" 5");
  }

  @Test
  void what_was_said_of_a_document_has_fields() throws QueryError {
    assertReads(new Phrase(Where.TAG, "North Shore"), "tag:\"North Shore\"");
    assertReads(new Word(Where.TAG, "nor", true), "tag:nor*");
    assertReads(new Word(Where.TAG, "", true), "tag:*");
    assertReads(new Word(Where.CASE, "c-0123456789", false), "case:C-0123456789");
    assertReads(new Word(Where.KIND, "testimony", false), "kind:\"Testimony\"");
    assertReads(new Word(Where.KIND, "p", true), "kind:p*");
    assertReads(new Word(Where.PROBLEM, "r004", false), "problem:R004");
    assertReads(new Word(Where.RESTRICTION, "sealed", false), "restriction:sealed");
    assertReads(new Word(Where.TRANSLATION, "a", false), "translation:a");
    assertReads(new Phrase(Where.NOTE, "a b"), "note:\"a b\"");
  }

  @Test
  void a_field_reaches_over_a_word_a_phrase_or_a_group() throws QueryError {
    assertReads(new Word(Where.TITLE, "a", false), "title:a");
    assertReads(new Word(Where.TITLE, "a", false), "Title：a");
    assertReads(new Word(Where.TITLE, "a", false), "title: a");
    assertReads(new Phrase(Where.BODY, "a b"), "body:\"a b\"");
    assertReads(
        new Or(List.of(new Word(Where.CAPTION, "a", false), new Phrase(Where.CAPTION, "b"))),
        "caption:(a OR \"b\")");
    assertReads(
        new And(List.of(new Word(Where.TITLE, "a", false), new Word(Where.BODY, "b", false))),
        "title:(a body:b)");
    assertReads(new Word(Where.LANGUAGE, "zh-Hant", false), "language:\"zh-Hant\"");
    assertReads(new Word(Where.EXACT, "İstanbul", false), "exact:İstanbul");
    assertReads(new Not(new Word(Where.BYLINE, "a", false)), "-byline:a");
  }

  @Test
  void dates_are_days_months_years_or_a_range_of_them() throws QueryError {
    assertReads(new Dated(Where.POSTED, "2018", "2018"), "posted:2018");
    assertReads(new Dated(Where.PUBLISHED, "2018-09", "2018-09"), "published:\"2018-09\"");
    assertReads(new Dated(Where.POSTED, "2018-09", "2018-12"), "posted:[2018-09 TO 2018-12]");
    assertReads(new Dated(Where.POSTED, "2018-09", "2018-12"), "posted：［2018-09 to 2018-12］");
    assertReads(new Dated(Where.POSTED, "2018", ""), "posted:[2018 TO *]");
    assertReads(new Dated(Where.POSTED, "", "2018-02-03"), "posted:[* TO 2018-02-03]");
    assertReads(new Dated(Where.POSTED, "2016", "2018"), "posted:[2016..2018]");
    assertReads(new Dated(Where.POSTED, "2016", "2018"), "posted:2016/2018");
    assertReads(new Dated(Where.POSTED, "2016", ""), "posted:2016/..");
    assertReads(new Dated(Where.POSTED, "2018-09", "2018-09"), "posted:٢٠١٨-٠٩");
    assertReads(new Dated(Where.POSTED, "2018", "2018"), "posted:２０１８");
    assertReads(new Dated(Where.POSTED, "", ""), "posted:*");
    assertReads(
        new Or(
            List.of(
                new Dated(Where.POSTED, "2017", "2017"), new Dated(Where.POSTED, "2019", "2019"))),
        "posted:(2017 OR 2019)");
  }

  @Test
  void an_item_is_named_by_its_id_or_by_its_hash() throws QueryError {
    String hash = "0123456789abcdef".repeat(4);
    assertReads(new Word(Where.ITEM, "i-0123456789", false), "item:I-0123456789");
    assertReads(new OfContent(new Sha256(hash)), "item:" + hash);
  }

  @Test
  void items_give_way_to_their_contents() throws QueryError {
    var known = new ItemId("i-0123456789");
    var content = Sha256.hash(new byte[0]);
    Query asked = QueryParser.parse("a OR NOT (item:i-0123456789 item:i-9876543210)");

    Query resolved =
        asked.withContents(id -> id.equals(known) ? Optional.of(content) : Optional.empty());

    Query unknown = new Word(Where.ITEM, "i-9876543210", false);
    assertEquals(
        new Or(List.of(A, new Not(new And(List.of(new OfContent(content), unknown))))), resolved);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AND|AND",
        "OR a|OR a",
        "a OR|a OR",
        "a AND OR b|(a AND) OR b",
        "a NOT|a NOT",
        "a - b|a b",
        "a -> b|a b",
        "a) b|a b",
        "1) a OR 2) b|(1 a) OR (2 b)",
        "a () b|a b",
        "a & b|a b",
        "10:30|10:30",
        "https://example.org/a?b=c|https://example.org/a?b=c",
        "Remark: a|Remark: a",
        "title:|title",
        "title: OR|title OR",
        "a title: … b|a b",
        "a -\"…\" b|a b",
        "C:\\new|C:new",
        "记者：张三|记者：张三",
        "[sic] a|[sic] a",
        "re-education|re-education",
        "China's|China's",
        "C++|C++",
        "$5 -5%|$5 NOT 5%",
        "f**k|f**k",
      })
  void plain_words_are_never_a_mistake(String typed, String means) throws QueryError {
    Query expected = QueryParser.parse(escaped(means));

    assertReads(expected, typed);
  }

  /// Signs that are meant as plain characters or words in the table above.
  private static String escaped(String means) {
    return means
        .replaceAll("^(AND|OR)( |$)", "\\\\$1$2")
        .replaceAll(" (OR|AND|NOT)$", " \\\\$1")
        .replaceAll(" AND\\)", " \\\\AND)")
        .replaceAll(":", "\\\\:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u200f", "…", "()", "\"\"", "- + —", "NOT ()", "\ud800"})
  void nothing_asked_is_everything(String typed) throws QueryError {
    assertReads(new Query.All(), typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a (b OR c|UNCLOSED_BRACKET|2|)",
        "（a|UNCLOSED_BRACKET|0|)",
        "posted:[2018 TO 2019|UNCLOSED_RANGE|7|[2018-09 TO 2018-12] or [2018 TO *]",
        "posted:[2018]|BAD_RANGE|7|[2018-09 TO 2018-12] or [2018 TO *]",
        "posted:[2019 TO 2018]|REVERSED_RANGE|7|[2018 TO 2019]",
        "title:[a TO b]|RANGE_OF_WORDS|6|''",
        "case:c-1|BAD_CASE|5|c- and ten letters or digits",
        "restriction:secret|BAD_VALUE|12|open, restricted, sealed",
        "problem:J9|BAD_VALUE|8|J001",
        "a 学校~|BAD_TILDE|2|学校",
        "re-education~|BAD_TILDE|0|re-education",
        "exact:a~|BAD_TILDE|6|a",
        "tag:\"a b\"~3|BAD_TILDE|4|a b",
        "\"a b\"~51|TOO_FAR|0|50",
        "\"a b\"~99999999999999|TOO_FAR|0|50",
        "posted:yesterday|BAD_DATE|7|2018, 2018-09 or 2018-09-30",
        "posted:2018-02-30|BAD_DATE|7|2018, 2018-09 or 2018-09-30",
        "posted:[2018 TO soon]|BAD_DATE|7|2018, 2018-09 or 2018-09-30",
        "a titel:b|UNKNOWN_FIELD|2|title:",
        "langauge:ug|UNKNOWN_FIELD|0|language:",
        "cation:\"a\"|UNKNOWN_FIELD|0|caption:",
        "item:i-12|BAD_ITEM|5|i- and ten letters or digits, or the 64 digits of its SHA-256",
      })
  void a_real_mistake_is_named_with_its_place_and_the_way_out(
      String typed, Kind kind, int position, String suggestion) {
    QueryError error = refused(typed);

    assertEquals(kind, error.kind());
    assertEquals(position, error.position());
    assertEquals(suggestion, error.suggestion());
    assertTrue(error.getMessage().startsWith("At character " + (position + 1) + ": "));
    assertTrue(error.getMessage().contains(suggestion), error.getMessage());
  }

  @Test
  void there_is_an_end_to_what_may_be_asked() throws QueryError {
    assertEquals(Kind.TOO_LONG, refused("a".repeat(QueryParser.MAX_LENGTH + 1)).kind());
    assertEquals(Kind.TOO_MANY_WORDS, refused("a ".repeat(QueryParser.MAX_WORDS + 1)).kind());
    assertEquals(Kind.TOO_DEEP, refused("(".repeat(QueryParser.MAX_DEPTH + 1) + "a").kind());
    assertEquals(Kind.TOO_DEEP, refused("NOT ".repeat(QueryParser.MAX_DEPTH + 1) + "a").kind());
    String deepest = "(".repeat(QueryParser.MAX_DEPTH) + "a" + ")".repeat(QueryParser.MAX_DEPTH);
    assertReads(A, deepest);
  }

  @Test
  void whatever_is_typed_is_a_query_or_a_mistake_and_a_query_reads_back_the_same() {
    String[] pieces = {
      "a",
      "b*",
      "AND",
      "OR",
      "NOT",
      " ",
      " ",
      "(",
      ")",
      "\"",
      "“",
      "»",
      "-",
      "+",
      ":",
      "：",
      "*",
      "title",
      "posted",
      "item",
      "exact:",
      "posted:",
      "~",
      "～5",
      "tag:",
      "kind:",
      "case:",
      "title:",
      "language:",
      "[",
      "]",
      "TO",
      "[2018 TO 2019]",
      "2018",
      "2018-09",
      "\\",
      "新疆",
      "ئۇيغۇر",
      "İs'ta",
      "🙏🏽",
      "\u200f",
      "\n",
      "\ud800",
      "\udc00",
      "（",
      "）",
      "＂",
      "＊",
      "－",
      "i-0123456789",
      "/",
      "..",
      "…",
      "\u0000"
    };
    var random = new Random(20180931);
    int queries = 0;
    for (int i = 0; i < 50_000; i++) {
      var typed = new StringBuilder();
      for (int n = random.nextInt(14); n >= 0; n--) {
        typed.append(
            random.nextInt(8) == 0
                ? Character.toString(random.nextInt(0x3100))
                : pieces[random.nextInt(pieces.length)]);
      }
      queries += readsBack(typed.toString()) ? 1 : 0;
    }
    assertTrue(queries > 10_000, "only " + queries + " were queries");
  }

  private static boolean readsBack(String typed) {
    Query query;
    try {
      query = QueryParser.parse(typed);
    } catch (QueryError e) {
      assertTrue(e.position() >= 0 && e.position() <= typed.length(), typed);
      return false;
    }
    String written = QueryText.of(query);
    try {
      assertEquals(query, QueryParser.parse(written), () -> typed + " was written as " + written);
    } catch (QueryError e) {
      throw new AssertionError(typed + " was written as " + written, e);
    }
    return true;
  }
}
