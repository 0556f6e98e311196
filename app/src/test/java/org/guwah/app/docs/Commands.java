package org.guwah.app.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The commands that a page shows in its blocks of code, taken apart as a shell would.
final class Commands {
  private static final Pattern BLOCK = Pattern.compile("(?s)```[a-z]*\\n(.*?)```");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)");

  private Commands() {}

  /// One command.
  ///
  /// @param before the page up to its block
  /// @param words behind `guwah`; without comments and redirections
  record Command(String line, String before, List<String> words) {}

  static List<Command> of(String page) {
    var commands = new ArrayList<Command>();
    for (Matcher block = BLOCK.matcher(page); block.find(); ) {
      String before = page.substring(0, block.start());
      for (String line : block.group(1).lines().toList()) {
        String plain = line.strip().replaceFirst("^\\./", "");
        if (plain.startsWith("guwah ")) {
          commands.add(new Command(line.strip(), before, words(plain)));
        }
      }
    }
    return commands;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(line); word.find(); ) {
      words.add(
          Stream.of(1, 2, 3)
              .map(word::group)
              .filter(found -> found != null)
              .findFirst()
              .orElse(""));
    }
    int end = words.size();
    for (String sign : List.of("#", ">", "|", "&&")) {
      int at = words.indexOf(sign);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return List.copyOf(words.subList(1, end));
  }
}
