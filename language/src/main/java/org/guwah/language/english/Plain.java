package org.guwah.language.english;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.guwah.extraction.Matter;
import org.guwah.model.Block;
import org.guwah.model.Role;

/// A text as the models know texts: straight quotation marks, plain dashes and spaces. Each
/// character stays in its place, so that what is found is found at the same offsets.
///
/// The words that a search page puts under pictures are blanked out: they are what somebody looked
/// for, not what the picture shows.
final class Plain {
  private static final Map<Character, Character> PLAIN =
      Map.ofEntries(
          Map.entry('\u00a0', ' '),
          Map.entry('\u202f', ' '),
          Map.entry('\u2009', ' '),
          Map.entry('\u2018', '\''),
          Map.entry('\u2019', '\''),
          Map.entry('\u201b', '\''),
          Map.entry('\u02bc', '\''),
          Map.entry('\u201c', '"'),
          Map.entry('\u201d', '"'),
          Map.entry('\u201e', '"'),
          Map.entry('\u00ab', '"'),
          Map.entry('\u00bb', '"'),
          Map.entry('\u2013', '-'),
          Map.entry('\u2014', '-'),
          Map.entry('\u2011', '-'),
          Map.entry('\u00ad', ' '),
          Map.entry('\ufeff', ' '));

  private static final Pattern SOUGHT = Pattern.compile("(?i)^\\s*image results? for\\b");

  private Plain() {}

  /// @return a text of the same length; a line break stands between blocks
  static String of(Matter matter) {
    char[] plain = new char[matter.text().length()];
    Arrays.fill(plain, ' ');
    for (Block block : matter.blocks()) {
      if (!isSought(matter.text(), block)) {
        copy(matter.text(), block, plain);
      }
      if (block.start() > 0) {
        plain[block.start() - 1] = '\n';
      }
      if (block.end() < plain.length) {
        plain[block.end()] = '\n';
      }
    }
    return new String(plain);
  }

  private static boolean isSought(String text, Block block) {
    return block.role() == Role.BOILERPLATE
        && SOUGHT.matcher(text.substring(block.start(), block.end())).find();
  }

  private static void copy(String text, Block block, char[] into) {
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      into[i] = PLAIN.getOrDefault(c, c);
    }
  }
}
