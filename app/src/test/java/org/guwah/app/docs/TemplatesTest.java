package org.guwah.app.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a page says stands in the bundles, where it can be translated, and not in its template.
class TemplatesTest {
  private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->");
  private static final Pattern COMMAND = Pattern.compile("(?s)<code[^>]*>.*?</code>");
  private static final Pattern SAID =
      Pattern.compile("(?:title|aria-label|alt|placeholder)=\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&[a-z]+;|&#[0-9]+;");
  private static final Pattern CODE = Pattern.compile("[$!]\\{|\\$unsafe\\{");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  @Test
  void no_template_has_words_of_its_own() {
    var found = new ArrayList<String>();
    List<Path> templates = Repository.files(".jte");
    for (Path template : templates) {
      for (String word : words(Repository.read(template))) {
        found.add(Repository.ROOT.relativize(template) + ": " + word);
      }
    }

    assertEquals(List.of(), found);
    assertTrue(templates.size() > 30, "only " + templates.size() + " templates were looked at");
  }

  @Test
  void words_between_tags_and_in_labels_are_found() {
    assertEquals(
        List.of("Close", "Home"),
        words("@param Frame frame\n<a title=\"Close\" href=\"/x\">Home ${frame.say(\"a\")}</a>"));
  }

  private static List<String> words(String template) {
    String text = COMMENT.matcher(withoutCode(template)).replaceAll(" ");
    String said = COMMAND.matcher(text).replaceAll(" ");
    var words = new ArrayList<String>();
    SAID.matcher(said).results().forEach(label -> collect(label.group(1), words));
    collect(ENTITY.matcher(TAG.matcher(said).replaceAll(" ")).replaceAll(" "), words);
    return words;
  }

  private static void collect(String text, List<String> words) {
    WORD.matcher(text).results().forEach(word -> words.add(word.group()));
  }

  /// Without what Java is in it: expressions in braces and brackets, and lines of directives.
  private static String withoutCode(String template) {
    var text = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      if (CODE.matcher(template).region(at, template.length()).lookingAt()) {
        at = after(template, template.indexOf('{', at), '{', '}');
      } else if (template.charAt(at) == '@') {
        at = afterDirective(template, at);
      } else {
        text.append(template.charAt(at++));
      }
    }
    return text.toString();
  }

  private static int afterDirective(String template, int from) {
    int at = from + 1;
    while (at < template.length()
        && (Character.isLetterOrDigit(template.charAt(at))
            || ".`".indexOf(template.charAt(at)) >= 0)) {
      at++;
    }
    String name = template.substring(from + 1, at);
    if (name.equals("import") || name.equals("param")) {
      int line = template.indexOf('\n', at);
      return line < 0 ? template.length() : line;
    }
    if (at == template.length() || template.charAt(at) != '(') {
      return at;
    }
    // What is handed to a template between back quotes is text again.
    return hasContent(template, at) ? template.indexOf('`', at) + 1 : after(template, at, '(', ')');
  }

  private static boolean hasContent(String template, int open) {
    int quote = template.indexOf('`', open);
    return quote >= 0 && quote < after(template, open, '(', ')');
  }

  /// Behind the sign that closes the one at `open`.
  private static int after(String text, int open, char opens, char closes) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      depth += text.charAt(at) == opens ? 1 : text.charAt(at) == closes ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return text.length();
  }
}
