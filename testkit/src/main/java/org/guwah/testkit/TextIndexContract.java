package org.guwah.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guwah.archive.TextIndex;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.archive.TextIndex.Hits;
import org.guwah.archive.TextIndex.Span;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Field;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.guwah.search.Query;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;
import org.junit.jupiter.api.Test;

/// What a [TextIndex] must do. The made-up texts are in Latin, Cyrillic, Arabic (Arabic and
/// Uyghur), Tibetan, Chinese, Japanese and Korean script.
///
/// Long: the whole query language in every kind of script.
public interface TextIndexContract {
  /// The index of this test, empty at its beginning; the same one each time.
  TextIndex index() throws IOException;

  /// The same index, as another process opens it to read.
  TextIndex elsewhere() throws IOException;

  // --- what a test says ---

  private Sha256 put(MadeUp made, Restriction restriction) throws IOException {
    index().put(made.content(), MadeUp.faces(made.text(), List.of(made.document()), restriction));
    return made.content();
  }

  private void put(MadeUp... all) throws IOException {
    for (MadeUp made : all) {
      put(made, Restriction.OPEN);
    }
    index().refresh();
  }

  private static Query parsed(String query) {
    try {
      return QueryParser.parse(query);
    } catch (QueryError e) {
      throw new AssertionError(e);
    }
  }

  private Hits search(String query) throws IOException {
    return index().search(parsed(query), Viewer.owner("owner"), 0, 100);
  }

  /// The names, of those given, whose contents are found, in alphabetical order.
  private String names(String query, String... names) throws IOException {
    return names(search(query), names);
  }

  private static String names(Hits hits, String... names) {
    var contents = new HashMap<Sha256, String>();
    for (String name : names) {
      contents.put(MadeUp.contentOf(name), name);
    }
    var found = new TreeSet<String>();
    for (Hit hit : hits.hits()) {
      found.add(contents.getOrDefault(hit.document().content(), "?"));
    }
    assertEquals(found.size(), hits.total());
    return String.join(" ", found);
  }

  /// The words that the passages of the one hit cut out of the text, in order.
  private List<String> cuts(String query, MadeUp made) throws IOException {
    Hits hits = search(query);
    assertEquals(1, hits.total(), query);
    assertEquals(new DocumentId(made.content(), 1), hits.hits().getFirst().document());
    return cuts(hits.hits().getFirst(), made.text());
  }

  private static List<String> cuts(Hit hit, String text) {
    int last = 0;
    var cuts = new ArrayList<String>();
    for (Span span : hit.passages()) {
      assertTrue(span.start() >= last && span.end() > span.start(), "out of order: " + span);
      cuts.add(text.substring(span.start(), span.end()));
      last = span.end();
    }
    return cuts;
  }

  // --- words and phrases ---

  @Test
  default void a_word_is_found_in_any_script_and_cut_out_exactly() throws IOException {
    record Example(String text, String query, List<String> cuts) {}
    var examples =
        List.of(
            new Example("The School at Selmira. Old schools.", "school", List.of("School")),
            new Example("Осенью Школа в Сельмире закрылась.", "школа", List.of("Школа")),
            new Example("أُغلقت المدرسة في سلميرا خريفًا.", "المدرسة", List.of("المدرسة")),
            new Example("أُغلقت المدرسة", "اغلقت", List.of("أُغلقت")),
            new Example("سېلمىرادىكى مەكتەپ كۈزدە تاقالدى.", "مەكتەپ", List.of("مەكتەپ")),
            new Example("སློབ་གྲྭ་དེ་སྒོ་བརྒྱབ་པ་རེད།", "སློབ་གྲྭ", List.of("སློབ་གྲྭ")),
            new Example("秋天，塞尔米拉的学校关闭了。", "学校", List.of("学校")),
            new Example("秋天，塞尔米拉的学校关闭了。", "塞尔米拉", List.of("塞尔米拉")),
            new Example("秋天，塞尔米拉的学校关闭了。", "秋", List.of("秋")),
            new Example("秋に、セルミラの学校は閉められた。", "セルミラ", List.of("セルミラ")),
            new Example("人々は去った。", "人々", List.of("人々")),
            new Example("가을에 셀미라의 학교가 문을 닫았다.", "학교", List.of("학교")),
            new Example("가을에 셀미라의 학교가 문을 닫았다.", "셀미라의", List.of("셀미라의")),
            new Example("โรงเรียนปิดในฤดูใบไม้ร่วง", "โรงเรียน", List.of("โรงเรียน")),
            new Example("The year 2018年，COVIDда.", "covid", List.of("COVID")),
            new Example("one ONE One-sided", "one", List.of("one", "ONE", "One")));
    for (Example example : examples) {
      MadeUp made = MadeUp.text("only", example.text);
      put(made);
      assertEquals(example.cuts, cuts(example.query, made), example.query);
    }
  }

  @Test
  default void a_phrase_is_one_passage_from_its_first_word_to_its_last() throws IOException {
    MadeUp made = MadeUp.text("a", "Of Vocational Education: vocational, technical education.");
    put(made, MadeUp.text("b", "Education, vocational"));

    assertEquals(List.of("Vocational Education"), cuts("\"vocational education\"", made));
  }

  @Test
  default void a_phrase_goes_on_over_signs_and_line_ends() throws IOException {
    MadeUp made =
        MadeUp.text(
            "a",
            "He said: \"No one — no one!\" came\nback. Школа,\u00a0говорят, закрыта."
                + " مەكتەپ، (تاقالدى). 塞尔\n米拉，秋天。伊力哈木·土赫提。");
    put(made);

    assertEquals(List.of("said: \"No one"), cuts("\"said no one\"", made));
    assertEquals(List.of("one!\" came\nback"), cuts("\"one came back\"", made));
    assertEquals(List.of("Школа,\u00a0говорят, закрыта"), cuts("\"школа говорят закрыта\"", made));
    assertEquals(List.of("مەكتەپ، (تاقالدى"), cuts("\"مەكتەپ تاقالدى\"", made));
    assertEquals(List.of("塞尔\n米拉"), cuts("塞尔米拉", made));
    assertEquals(List.of("伊力哈木·土赫提"), cuts("伊力哈木土赫提", made));
    assertEquals(List.of("米拉，秋天"), cuts("\"米拉，秋天\"", made));
    assertEquals(0, search("拉秋").total());
  }

  @Test
  default void a_name_of_two_characters_is_found_wherever_it_stands_and_only_there()
      throws IOException {
    put(MadeUp.text("a", "昨天王芳说学校关闭了"), MadeUp.text("b", "王先生和李芳来了"), MadeUp.text("c", "他说，明天再来"));

    assertEquals("a", names("王芳", "a", "b", "c"));
    assertEquals("a b", names("芳", "a", "b", "c"));
    assertEquals("", names("说明", "a", "b", "c"));
  }

  @Test
  default void a_word_written_with_a_hyphen_is_its_parts_in_a_row() throws IOException {
    MadeUp made = MadeUp.text("a", "Re-education, and education re re education.");
    put(made);

    assertEquals(List.of("Re-education", "re education"), cuts("re-education", made));
  }

  @Test
  default void an_apostrophe_of_any_shape_parts_a_word_and_joins_it() throws IOException {
    put(
        MadeUp.text("a", "İstanbul'da kar yağdı"),
        MadeUp.text("b", "China’s harbour"),
        MadeUp.text("c", "l'homme de Xi'an"),
        MadeUp.text("d", "Isma‘il and Ismail in Oʻzbekiston"));

    assertEquals("a", names("istanbul", "a", "b", "c", "d"));
    assertEquals("a", names("istanbul’da", "a", "b", "c", "d"));
    assertEquals("b", names("china", "a", "b", "c", "d"));
    assertEquals("b", names("China's", "a", "b", "c", "d"));
    assertEquals("b", names("\"china's harbour\"", "a", "b", "c", "d"));
    assertEquals("b", names("\"china harbour\"", "a", "b", "c", "d"));
    assertEquals("c", names("homme", "a", "b", "c", "d"));
    assertEquals("c", names("xian", "a", "b", "c", "d"));
    assertEquals(
        List.of("Isma‘il", "Ismail"), cuts("isma'il", MadeUp.text("d", "Isma‘il and Ismail")));
    assertEquals("d", names("o'zbekiston", "a", "b", "c", "d"));
    assertEquals(List.of("China"), cuts("china", MadeUp.text("b", "China’s")));
  }

  @Test
  default void a_prefix_finds_what_begins_with_it() throws IOException {
    MadeUp made =
        MadeUp.text("a", "Detained, détention and detail; re-educated. задержаны. 拘留所. مەكتەپلەر");
    put(made, MadeUp.text("b", "undetained"));

    assertEquals(List.of("Detained", "détention"), cuts("deten* OR detai\\ned", made));
    assertEquals(List.of("Detained", "détention", "detail"), cuts("dét*", made));
    assertEquals(List.of("re-educated"), cuts("re-educ*", made));
    assertEquals(List.of("задержаны"), cuts("задерж*", made));
    assertEquals(List.of("拘留"), cuts("拘留*", made));
    assertEquals(List.of("مەكتەپلەر"), cuts("مەكتەپ*", made));
    assertEquals(List.of("détention"), cuts("exact:dé*", made));
  }

  // --- folding ---

  @Test
  default void letters_are_folded_but_those_written_as_asked_come_first() throws IOException {
    put(
        MadeUp.text("a", "Elif ışık evde"),
        MadeUp.text("b", "ELIF ISIK EVDE"),
        MadeUp.text("c", "Elif Isık evde"));

    for (String query : List.of("ışık", "isik", "IŞIK", "ISIK")) {
      assertEquals("a b c", names(query, "a", "b", "c"), query);
    }
    assertEquals(MadeUp.contentOf("a"), search("ışık").hits().getFirst().document().content());
    assertEquals(MadeUp.contentOf("b"), search("isik").hits().getFirst().document().content());
    assertEquals(
        MadeUp.contentOf("a"), search("\"elif ışık\"").hits().getFirst().document().content());
    assertEquals("a", names("exact:ışık", "a", "b", "c"));
    assertEquals("b", names("exact:isik", "a", "b", "c"));
    assertEquals("b", names("exact:\"elif isik\"", "a", "b", "c"));
  }

  @Test
  default void the_uyghur_hamza_is_folded_but_the_word_as_written_comes_first() throws IOException {
    put(MadeUp.text("stranger", "يات كەلدى"), MadeUp.text("horse", "ئات كەلدى"));

    Hits horses = search("ئات");
    assertEquals(2, horses.total());
    assertEquals(MadeUp.contentOf("horse"), horses.hits().getFirst().document().content());
    assertEquals("horse", names("exact:ئات", "horse", "stranger"));
    Hits strangers = search("يات");
    assertEquals(MadeUp.contentOf("stranger"), strangers.hits().getFirst().document().content());
  }

  @Test
  default void other_ways_of_writing_the_same_word_are_folded_too() throws IOException {
    String text = "ёлка қазақ 國家 محمـــد ｶﾞﾗｽ Straße ＡＢＣ 1,000 U.S.A. ガラス على مُحَمَّد ١٢٣";
    MadeUp made = MadeUp.text("a", text);
    put(made);

    assertEquals(List.of("ёлка"), cuts("елка", made));
    assertEquals(List.of("қазақ"), cuts("казак", made));
    assertEquals(List.of("國家"), cuts("国家", made));
    assertEquals(List.of("محمـــد", "مُحَمَّد"), cuts("محمد", made));
    assertEquals(List.of("ｶﾞﾗｽ", "ガラス"), cuts("ガラス", made));
    assertEquals(List.of("Straße"), cuts("strasse", made));
    assertEquals(List.of("ＡＢＣ"), cuts("abc", made));
    assertEquals(List.of("1,000"), cuts("1000", made));
    assertEquals(List.of("U.S.A"), cuts("usa", made));
    assertEquals(List.of("على"), cuts("علي", made));
    assertEquals(List.of("١٢٣"), cuts("123", made));
    assertEquals(0, search("exact:国家").total());
    assertEquals(List.of("國家"), cuts("exact:國家", made));
    assertEquals(0, search("カラス").total());
  }

  // --- offsets ---

  @Test
  default void offsets_count_utf_16_units_whatever_stands_before_or_within() throws IOException {
    MadeUp made =
        MadeUp.text(
            "a",
            "🙏🏽👩‍👩‍👧 \u200fSelmira\u200f, e\u0301cole\u0301e, co\u00adope\u00adrate, \u2067مەكتەپ\u2069 𠀀𠀁人"
                + " ne\u0301e\u0323\u0301 می\u200cخواهم क्\u200dष \ud800 end");
    put(made);

    assertEquals(List.of("Selmira"), cuts("selmira", made));
    assertEquals(List.of("e\u0301cole\u0301e"), cuts("écolée", made));
    assertEquals(List.of("co\u00adope\u00adrate"), cuts("cooperate", made));
    assertEquals(List.of("co\u00adope\u00adrate"), cuts("exact:cooperate", made));
    assertEquals(List.of("مەكتەپ"), cuts("مەكتەپ", made));
    assertEquals(List.of("𠀀𠀁人"), cuts("𠀀𠀁人", made));
    assertEquals(List.of("ne\u0301e\u0323\u0301"), cuts("exact:ne\u0301e\u0301\u0323", made));
    assertEquals(List.of("می\u200cخواهم"), cuts("میخواهم", made));
    assertEquals(List.of("क्\u200dष"), cuts("क्\u200dष", made));
    assertEquals(List.of("end"), cuts("end", made));
    assertEquals(List.of("🙏🏽"), cuts("🙏🏽", made));
    assertEquals(List.of("👩‍👩‍👧"), cuts("👩‍👩‍👧", made));
  }

  @Test
  default void any_stretch_of_words_is_found_again_at_its_place() throws IOException {
    String[] words = {
      "Selmira",
      "e\u0301cole",
      "China's",
      "re-education",
      "школа",
      "مەكتەپ",
      "المدرسة",
      "塞尔米拉",
      "秋",
      "학교가",
      "セルミラ",
      "人々",
      "སློབ་གྲྭ",
      "co\u00adop",
      "2018-09",
      "3.14",
      "𠀀𠀁",
      "ไทย",
      "🙏🏽",
      "a"
    };
    String[] between = {" ", " ", ", ", "\n", " — ", "\u200f ", "\u00a0", "! \u2067", " \n\n("};
    var random = new Random(42);
    for (int i = 0; i < 60; i++) {
      var text = new StringBuilder();
      var starts = new ArrayList<Integer>();
      var ends = new ArrayList<Integer>();
      for (int n = 0; n < 30; n++) {
        text.append(between[random.nextInt(between.length)]);
        starts.add(text.length());
        text.append(words[random.nextInt(words.length)]);
        ends.add(text.length());
      }
      put(MadeUp.text("only", text.toString()));
      int first = random.nextInt(29);
      int last = Math.min(29, first + random.nextInt(4));
      String asked = text.substring(starts.get(first), ends.get(last));
      Query phrase = new Query.Phrase(Query.Where.ANYWHERE, asked);
      Hits hits = index().search(phrase, Viewer.owner("owner"), 0, 10);
      assertEquals(1, hits.total(), asked);
      List<Span> passages = hits.hits().getFirst().passages();
      int from = starts.get(first);
      int to = ends.get(last);
      assertTrue(
          passages.stream().anyMatch(span -> span.start() <= from && span.end() >= to),
          () -> "“" + asked + "” at " + from + "–" + to + " is not in " + passages);
    }
  }

  @Test
  default void passages_that_overlap_are_one_and_none_is_left_out() throws IOException {
    MadeUp overlapping = MadeUp.text("a", "人人人 one two three");
    put(overlapping);
    assertEquals(List.of("人人人"), cuts("人人", overlapping));
    assertEquals(List.of("one two three"), cuts("\"one two\" \"two three\"", overlapping));

    MadeUp many = MadeUp.text("a", "word and ".repeat(3_000));
    put(many);
    assertEquals(3_000, cuts("word", many).size());
  }

  // --- operators and fields ---

  @Test
  default void and_or_and_not_combine_and_not_may_stand_alone() throws IOException {
    put(
        MadeUp.text("a", "harbour lorry"),
        MadeUp.text("b", "harbour guard"),
        MadeUp.text("c", "lorry guard"));
    String[] all = {"a", "b", "c"};

    assertEquals("a", names("harbour lorry", all));
    assertEquals("a b c", names("harbour OR lorry", all));
    assertEquals("b", names("harbour -lorry", all));
    assertEquals("c", names("NOT harbour", all));
    assertEquals("", names("NOT (harbour OR lorry)", all));
    assertEquals("a c", names("lorry OR (harbour NOT guard)", all));
    assertEquals("a b c", names("lorry OR NOT lorry", all));
    assertEquals("a b c", names("*", all));
    assertEquals("b", names("NOT NOT harbour AND guard", all));
    assertEquals("", names("nowhere", all));
    assertEquals("a", names("harbour lorry ©", all));
    assertEquals("", names("©", all));
  }

  @Test
  default void a_field_finds_only_in_blocks_of_its_role_at_their_place() throws IOException {
    MadeUp page =
        MadeUp.page("a")
            .with(Role.TITLE, "School closed")
            .with(Role.BYLINE, "By Amina Selim")
            .with(Role.BODY, "The school was empty.")
            .with(Role.CAPTION, "The school gate, closed")
            .with(Role.CREDIT, "Photo: Karim")
            .with(Role.BODY, "Nobody came.")
            .with(Role.QUOTE, "We closed it")
            .with(Role.BOILERPLATE, "Share this school story");
    put(page);

    assertEquals(4, cuts("school", page).size());
    assertEquals(List.of("School"), cuts("title:school", page));
    assertEquals(List.of("school"), cuts("body:school", page));
    assertEquals(page.text().indexOf("The school") + 4, start("body:school"));
    assertEquals(List.of("closed"), cuts("body:closed", page));
    assertEquals(List.of("school"), cuts("caption:school", page));
    assertEquals(page.text().indexOf("school gate"), start("caption:school"));
    assertEquals(List.of("Karim"), cuts("caption:karim", page));
    assertEquals(List.of("Amina"), cuts("byline:amina", page));
    assertEquals(0, search("title:gate").total());
    assertEquals(0, search("body:share").total());
    assertEquals(0, search("body:\"empty nobody\"").total());
    assertEquals(List.of("came.\n\nWe closed"), cuts("body:\"came we closed\"", page));
    assertEquals(List.of("closed\n\nBy"), cuts("\"closed by\"", page));
  }

  private int start(String query) throws IOException {
    return search(query).hits().getFirst().passages().getFirst().start();
  }

  @Test
  default void what_is_stated_of_a_document_is_found_though_it_does_not_stand_in_it()
      throws IOException {
    MadeUp made =
        MadeUp.text("a", "Nobody came.")
            .with(Field.TITLE, "The Empty School")
            .with(Field.BYLINE, "Amina Selim")
            .with(Field.PUBLISHER, "Harbour Daily")
            .with(Field.LANGUAGE, "zh-Hant")
            .with(Field.SCRIPT, "Hant");
    put(made, MadeUp.text("b", "Nobody came.").with(Field.LANGUAGE, "ug"));

    assertEquals(List.of(), cuts("title:\"empty school\"", made));
    assertEquals(List.of(), cuts("empty", made));
    assertEquals(List.of("came"), cuts("came school", made));
    assertEquals("", names("\"came the\"", "a", "b"));
    assertEquals("a", names("byline:selim", "a", "b"));
    assertEquals("a", names("publisher:\"harbour daily\"", "a", "b"));
    assertEquals("", names("harbour", "a", "b"));
    assertEquals("a", names("language:zh", "a", "b"));
    assertEquals("a", names("language:ZH-hant", "a", "b"));
    assertEquals("b", names("language:ug", "a", "b"));
    assertEquals("", names("language:u", "a", "b"));
    assertEquals("a", names("script:hant", "a", "b"));
    assertEquals("a", names("title:*", "a", "b"));
    assertEquals("b", names("NOT title:*", "a", "b"));
    assertEquals("a", names("item:" + made.content(), "a", "b"));
    assertEquals("", names("item:i-0123456789", "a", "b"));
  }

  @Test
  default void a_date_is_within_a_range_if_any_of_its_days_is() throws IOException {
    var dates = new TreeMap<String, String>();
    dates.put("day", "2018-10-15");
    dates.put("month", "2018-10~");
    dates.put("year", "2018");
    dates.put("span", "2016/2018-09");
    dates.put("some", "[2017..2019]");
    dates.put("open", "2018-11/..");
    dates.put("unknown", "2015/");
    for (Map.Entry<String, String> date : dates.entrySet()) {
      put(MadeUp.text(date.getKey(), "x").with(Field.POSTED, date.getValue()));
    }
    put(MadeUp.text("none", "x").with(Field.PUBLISHED, "2018-10-15"));
    String[] all = {"day", "month", "year", "span", "some", "open", "unknown", "none"};

    assertEquals("day month some unknown year", names("posted:2018-10-15", all));
    assertEquals("month some unknown year", names("posted:2018-10-31", all));
    assertEquals("some span unknown year", names("posted:2018-09", all));
    assertEquals("day month open some span unknown year", names("posted:2018", all));
    assertEquals("span unknown", names("posted:[* TO 2016]", all));
    assertEquals("open some unknown", names("posted:[2019 TO *]", all));
    assertEquals("open unknown", names("posted:[2020-01-01 TO 2020-12-31]", all));
    assertEquals("day month open some span unknown year", names("posted:*", all));
    assertEquals("none", names("NOT posted:*", all));
    assertEquals("none", names("published:2018-10 x", all));
    assertEquals(
        "day month",
        names("posted:2018-10 NOT posted:[2018-11 TO *]", all).replace(" some unknown year", ""));
  }

  // --- who may see what ---

  @Test
  default void nobody_finds_or_counts_what_they_may_not_see() throws IOException {
    put(MadeUp.text("open", "word"), Restriction.OPEN);
    put(MadeUp.text("restricted", "word"), Restriction.RESTRICTED);
    put(MadeUp.text("sealed", "word"), Restriction.SEALED);
    index().refresh();
    String[] all = {"open", "restricted", "sealed"};

    for (String query : List.of("word", "*", "NOT nowhere", "w*")) {
      assertEquals("open", names(seenBy(Restriction.OPEN, query), all), query);
      assertEquals("open restricted", names(seenBy(Restriction.RESTRICTED, query), all), query);
      assertEquals("open restricted sealed", names(seenBy(Restriction.SEALED, query), all), query);
    }
    var seen = new ArrayList<Hit>();
    index().each(parsed("word"), new Viewer("guest", Restriction.OPEN), seen::add);
    assertEquals(1, seen.size());

    put(MadeUp.text("open", "word"), Restriction.SEALED);
    index().refresh();
    assertEquals("", names(seenBy(Restriction.OPEN, "word"), all));
  }

  private Hits seenBy(Restriction clearance, String query) throws IOException {
    return index().search(parsed(query), new Viewer("guest", clearance), 0, 100);
  }

  // --- putting, committing, listing ---

  @Test
  default void put_replaces_all_documents_of_a_content_and_none_of_another() throws IOException {
    Sha256 content = MadeUp.contentOf("a");
    String text = "first part. second part";
    Document first = new Document(1, 0, 11, Map.of(), List.of());
    Document second = new Document(2, 12, text.length(), Map.of(), List.of());
    put(MadeUp.text("b", "first part"));
    index().put(content, MadeUp.faces(text, List.of(first, second), Restriction.OPEN));
    index().refresh();

    assertEquals(3, search("part").total());
    Hit found = search("second").hits().getFirst();
    assertEquals(new DocumentId(content, 2), found.document());
    assertEquals(List.of(new Span(0, 6)), found.passages());

    index().put(content, MadeUp.faces(text, List.of(first), Restriction.OPEN));
    index().refresh();
    assertEquals(2, search("part").total());
    assertEquals(0, search("second").total());

    index().put(content, MadeUp.faces(text, List.of(), Restriction.OPEN));
    index().refresh();
    assertEquals("b", names("part", "a", "b"));
  }

  @Test
  default void others_see_what_was_committed_and_this_process_what_was_refreshed()
      throws IOException {
    TextIndex elsewhere = elsewhere();
    Query word = parsed("word");
    Viewer owner = Viewer.owner("owner");
    assertEquals(0, elsewhere.search(word, owner, 0, 10).total());
    assertEquals(0, elsewhere.followed());

    index().put(MadeUp.contentOf("a"), MadeUp.faces("word", document(4), Restriction.OPEN));
    index().refresh();
    assertEquals(1, search("word").total());
    assertEquals(0, elsewhere.search(word, owner, 0, 10).total());

    index().commit(7);
    assertEquals(7, index().followed());
    assertEquals(7, elsewhere.followed());
    assertEquals(1, elsewhere.search(word, owner, 0, 10).total());

    index().put(MadeUp.contentOf("b"), MadeUp.faces("word", document(4), Restriction.OPEN));
    index().commit(8);
    assertEquals(8, elsewhere.followed());
    assertEquals(2, elsewhere.search(word, owner, 0, 10).total());
    assertEquals(2, search("word").total());
  }

  private static List<Document> document(int length) {
    return List.of(new Document(1, 0, length, Map.of(), List.of()));
  }

  @Test
  default void every_hit_is_given_once_the_best_first_however_many() throws IOException {
    int contents = 20;
    int parts = 1_000;
    for (int content = 0; content < contents; content++) {
      var text = new StringBuilder();
      var documents = new ArrayList<Document>();
      for (int part = 1; part <= parts; part++) {
        int start = text.length();
        text.append("word ".repeat(1 + part % 3)).append("other ".repeat(part % 5));
        documents.add(new Document(part, start, text.length(), Map.of(), List.of()));
      }
      index()
          .put(
              MadeUp.contentOf("c" + content),
              MadeUp.faces(text.toString(), documents, Restriction.OPEN));
    }
    index().commit(1);

    Set<DocumentId> seen = new HashSet<>();
    var scores = new ArrayList<Double>();
    index()
        .each(
            parsed("word"),
            Viewer.owner("owner"),
            hit -> {
              assertTrue(seen.add(hit.document()), "twice: " + hit.document());
              assertEquals(1 + hit.document().part() % 3, hit.passages().size());
              scores.add(hit.score());
            });
    assertEquals(contents * parts, seen.size());
    for (int i = 1; i < scores.size(); i++) {
      assertTrue(scores.get(i) <= scores.get(i - 1));
    }
  }

  @Test
  default void pages_of_hits_follow_on_and_the_total_is_exact_on_each() throws IOException {
    for (int i = 0; i < 250; i++) {
      put(MadeUp.text("c" + i, "word " + "other ".repeat(i % 7)), Restriction.OPEN);
    }
    index().refresh();
    var paged = new ArrayList<DocumentId>();
    for (int from = 0; from < 300; from += 40) {
      Hits hits = index().search(parsed("word"), Viewer.owner("owner"), from, 40);
      assertEquals(250, hits.total());
      hits.hits().forEach(hit -> paged.add(hit.document()));
    }
    var all = new ArrayList<DocumentId>();
    index().each(parsed("word"), Viewer.owner("owner"), hit -> all.add(hit.document()));

    assertEquals(all, paged);
    assertEquals(250, index().search(parsed("word -nowhere"), Viewer.owner("o"), 0, 1).total());
  }
}
