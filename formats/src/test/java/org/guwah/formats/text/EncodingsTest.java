package org.guwah.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.guwah.testkit.BytesSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Made-up sentences of a few dozen words at most, as short notes are.
final class EncodingsTest {
  private static final String RUSSIAN = Note.RUSSIAN.words;
  private static final String CHINESE = Note.CHINESE.words;
  private static final String UYGHUR = Note.UYGHUR.words;

  enum Note {
    RUSSIAN(
        "Вчера ночью в деревню приехали три машины. Соседи видели, как двоих братьев увели из дома. "
            + "Никто не знает, где они теперь."),
    UKRAINIAN(
        "Учора вночі до села приїхали три машини. Сусіди бачили, як двох братів вивели з хати. "
            + "Ніхто не знає, де вони тепер і що з ними їхні діти їдять."),
    TURKISH(
        "Dün gece köye üç araç geldi. Komşular iki kardeşin evden götürüldüğünü gördü. "
            + "Şimdi nerede olduklarını hiç kimse bilmiyor; ağabeyleri ışığı açık bırakmış."),
    ARABIC(
        "وصلت الليلة الماضية ثلاث سيارات إلى القرية. رأى الجيران كيف أخذوا الأخوين من البيت. "
            + "لا أحد يعرف أين هما الآن."),
    CHINESE("昨天夜里，三辆汽车来到村里。邻居们看见两兄弟从家里被带走。现在没有人知道他们在哪里。他们的母亲每天都在等。"),
    TRADITIONAL("昨天夜裡，三輛汽車來到村裡。鄰居們看見兩兄弟從家裡被帶走。現在沒有人知道他們在哪裡。他們的母親每天都在等。"),
    JAPANESE("昨夜、三台の車が村に来た。近所の人たちは、二人の兄弟が家から連れて行かれるのを見た。今どこにいるのか、誰も知らない。"),
    KOREAN("어젯밤 마을에 자동차 세 대가 왔다. 이웃들은 두 형제가 집에서 끌려가는 것을 보았다. 지금 어디에 있는지 아무도 모른다."),
    FRENCH(
        "Hier soir, trois voitures sont arrivées au village. Les voisins ont vu que l’on emmenait les "
            + "deux frères. Personne ne sait où ils sont aujourd’hui ; la mère espère être reçue."),
    GERMAN(
        "Gestern Nacht kamen drei Wagen ins Dorf. Die Nachbarn sahen, wie man die zwei Brüder aus dem "
            + "Haus führte. Wo sie jetzt sind, weiß niemand; die Mutter hört nichts."),
    POLISH(
        "Wczoraj w nocy do wsi przyjechały trzy samochody. Sąsiedzi widzieli, jak wyprowadzono z domu "
            + "dwóch braci. Nikt nie wie, gdzie są teraz; matka wciąż czeka na wieści."),
    GREEK(
        "Χθες τη νύχτα ήρθαν στο χωριό τρία αυτοκίνητα. Οι γείτονες είδαν να παίρνουν τα δύο αδέλφια "
            + "από το σπίτι. Κανείς δεν ξέρει πού είναι τώρα."),
    HEBREW(
        "אתמול בלילה הגיעו לכפר שלוש מכוניות. השכנים ראו כיצד לקחו את שני האחים מהבית. "
            + "איש אינו יודע היכן הם עכשיו."),
    UYGHUR(
        "تۈنۈگۈن كېچىدە يېزىغا ئۈچ ماشىنا كەلدى. قوشنىلار ئىككى قېرىنداشنىڭ ئۆيدىن ئېلىپ "
            + "كېتىلگەنلىكىنى كۆردى.");

    private final String words;

    Note(String words) {
      this.words = words;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RUSSIAN, windows-1251",
    "RUSSIAN, KOI8-R",
    "RUSSIAN, IBM866",
    "RUSSIAN, ISO-8859-5",
    "UKRAINIAN, windows-1251",
    "TURKISH, windows-1254",
    "ARABIC, windows-1256",
    "CHINESE, GB18030",
    "TRADITIONAL, Big5",
    "JAPANESE, windows-31j",
    "JAPANESE, EUC-JP",
    "JAPANESE, ISO-2022-JP",
    "KOREAN, x-windows-949",
    "FRENCH, windows-1252",
    "GERMAN, windows-1252",
    "POLISH, windows-1250",
    "GREEK, windows-1253",
    "HEBREW, windows-1255",
    "RUSSIAN, UTF-16LE",
    "CHINESE, UTF-16BE",
    "UYGHUR, UTF-16LE",
    "FRENCH, UTF-16BE",
    "ARABIC, UTF-16LE",
    "KOREAN, UTF-16LE",
    "RUSSIAN, UTF-8",
    "UYGHUR, UTF-8"
  })
  void the_encoding_of_a_few_sentences_is_found(Note note, String charset) throws Exception {
    String words = note.words;
    assertEquals(words, decoded(words.getBytes(Charset.forName(charset))), charset);
  }

  @ParameterizedTest
  @CsvSource({
    "RUSSIAN, windows-1251", "RUSSIAN, KOI8-R", "TURKISH, windows-1254", "ARABIC, windows-1256",
    "CHINESE, GB18030", "TRADITIONAL, Big5", "FRENCH, windows-1252", "JAPANESE, windows-31j"
  })
  void it_is_found_from_one_sentence_among_many_in_ascii(Note note, String charset)
      throws Exception {
    String words = "A line in English.\n".repeat(2_000) + note.words + "\nAnd another.";
    assertEquals(words, decoded(words.getBytes(Charset.forName(charset))), charset);
  }

  @Test
  void a_byte_order_mark_is_believed_and_left_out() throws IOException {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
      byte[] bytes = ("\ufeff" + UYGHUR).getBytes(Charset.forName(charset));
      assertEquals(UYGHUR, decoded(bytes), charset);
    }
  }

  @Test
  void utf_8_with_a_few_wrong_bytes_stays_utf_8() throws IOException {
    byte[] bytes = (RUSSIAN + "\n" + RUSSIAN).getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xff;
    DecodedText text = decode(bytes, "");
    assertEquals(StandardCharsets.UTF_8, text.decoding().charset());
    assertTrue(
        text.remark().startsWith("2 places are not UTF-8, the first at byte "), text::remark);
  }

  @Test
  void a_character_cut_off_at_the_end_is_counted() throws IOException {
    byte[] bytes = CHINESE.getBytes(StandardCharsets.UTF_8);
    DecodedText text = decode(Arrays.copyOf(bytes, bytes.length - 1), "");
    assertEquals("1 places are not UTF-8, the first at byte " + (bytes.length - 3), text.remark());
  }

  @Test
  void a_declared_encoding_in_which_it_is_text_is_believed() throws IOException {
    byte[] bytes = "Überall".getBytes(Charset.forName("IBM850"));
    assertEquals("Überall", string(decode(bytes, "IBM850")));
    assertEquals("", decode(bytes, "IBM850").remark());
  }

  @Test
  void a_declared_encoding_in_which_it_is_no_text_is_not_believed_and_that_is_said()
      throws IOException {
    DecodedText text = decode(RUSSIAN.getBytes(Charset.forName("windows-1251")), "utf-8");
    assertEquals(RUSSIAN, string(text));
    assertEquals("declared UTF-8, read as windows-1251", text.remark());
    DecodedText other = decode(RUSSIAN.getBytes(StandardCharsets.UTF_8), "windows-1251");
    assertEquals(RUSSIAN, string(other));
    assertEquals("declared windows-1251, read as UTF-8", other.remark());
  }

  @Test
  void an_encoding_nobody_knows_is_as_good_as_none() throws IOException {
    assertEquals(RUSSIAN, string(decode(RUSSIAN.getBytes(StandardCharsets.UTF_8), "x-klingon")));
    assertEquals(RUSSIAN, string(decode(RUSSIAN.getBytes(StandardCharsets.UTF_8), "\0 ?")));
  }

  @Test
  void names_of_files_in_old_containers_are_read() {
    for (String[] each :
        new String[][] {
          {"Документы/список семей.txt", "IBM866"},
          {"Протокол допроса.doc", "windows-1251"},
          {"证词/二〇二一年四月.txt", "GB18030"},
          {"Übersicht/Zeugenaussagen März.txt", "IBM437"},
          {"証言の記録.txt", "windows-31j"}
        }) {
      byte[] bytes = each[0].getBytes(Charset.forName(each[1]));
      assertEquals(each[0], new String(bytes, NameEncoding.of(bytes)), each[1]);
    }
  }

  private static String decoded(byte[] bytes) throws IOException {
    return string(decode(bytes, ""));
  }

  private static DecodedText decode(byte[] bytes, String declared) throws IOException {
    return DecodedText.of(new BytesSource("a.txt", "", bytes), declared, 1 << 20);
  }

  private static String string(DecodedText text) {
    int start = text.start();
    return new String(text.decoding().chars(), start, text.decoding().length() - start);
  }
}
