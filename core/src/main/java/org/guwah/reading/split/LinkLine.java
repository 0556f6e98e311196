package org.guwah.reading.split;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.guwah.reading.language.Token;

/// Tells by its shape that a line is links and no text: a trail, a row between bars, a file, tags.
record LinkLine(Words words, Look look) {
  /// A kind of file, and at most its size, in brackets at the end.
  private static final Pattern FILE =
      Pattern.compile("[(\\[（](?:PDF|DOCX?|ODT|ZIP|EPUB|MP3)(?:[,;، ]+[^()]{2,12})?[)\\]）]$");

  /// In UTF-16 code units.
  private static final int LONGEST_FILE = 160;

  private static final Pattern HASHTAGS = Pattern.compile("#[\\p{L}_][^\\s#]*(?: #[^\\s#]+)*+");

  boolean isOne() {
    return isTrail() || isRowOfLinks() || isFile() || HASHTAGS.matcher(words.text()).matches();
  }

  /// "Home > News > Courts", "Home | About | Contact", "← The post before".
  private boolean isTrail() {
    if (look.units() > 24 || look.stop()) {
      return false;
    }
    String text = words.text();
    long steps = text.chars().filter(c -> ">»›→＞".indexOf(c) >= 0).count();
    long bars = text.chars().filter(c -> "|·•".indexOf(c) >= 0).count();
    boolean opens = "←‹«".indexOf(text.charAt(0)) >= 0 && text.indexOf('»') < 0;
    boolean closes = "→›»".indexOf(text.charAt(text.length() - 1)) >= 0 && text.indexOf('«') < 0;
    return (steps >= 2 && text.indexOf('«') < 0)
        || (steps == 1 && isUnderHome())
        || (bars >= 3 && !isRow())
        || opens
        || closes;
  }

  /// "Home > Statements": a step down from a page that every site has.
  private boolean isUnderHome() {
    int step = words.text().indexOf(" > ");
    Words first = Words.of(step < 0 ? "" : words.text().substring(0, step));
    return look.units() <= 6 && first.lead(PageWord.WIDGET).filter(first::isAll).isPresent();
  }

  /// A row of a table of numbers: "North | 52 | 46".
  private boolean isRow() {
    long numbers = words.tokens().stream().filter(token -> token.is(Token.Kind.NUMBER)).count();
    return numbers >= 2;
  }

  /// "Unsubscribe | Change your address": a word or two each between bars, and one that every page
  /// has.
  private boolean isRowOfLinks() {
    String[] links = words.text().split("\\|", 9);
    return links.length >= 2
        && look.units() <= 24
        && !look.stop()
        && Arrays.stream(links).allMatch(link -> Look.units(link) <= 4)
        && Arrays.stream(links).anyMatch(LinkLine::isChrome);
  }

  private static boolean isChrome(String words) {
    Words link = Words.of(words.strip());
    return link.size() > 0 && FurnitureReader.isNothingElse(link, Look.of(words));
  }

  /// "The whole report (PDF, 1.2 MB)".
  private boolean isFile() {
    return look.units() <= 16
        && words.text().length() <= LONGEST_FILE
        && FILE.matcher(words.text()).find();
  }
}
