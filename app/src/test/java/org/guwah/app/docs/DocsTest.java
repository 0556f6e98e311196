package org.guwah.app.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds for every page: links lead somewhere, words are explained, nothing tells of one machine.
class DocsTest {
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
  private static final Pattern OF_A_MACHINE =
      Pattern.compile("(?<![\\w.])/(?:home|root|work|Users|tmp|usr/lib)/|\\b[A-Z]:\\\\");

  @Test
  void every_link_between_pages_leads_somewhere() {
    var broken = new ArrayList<String>();
    List<Path> pages = Repository.files(".md");
    for (Path page : pages) {
      for (String link : links(page)) {
        if (!leadsSomewhere(page, link)) {
          broken.add(Repository.ROOT.relativize(page) + " → " + link);
        }
      }
    }

    assertEquals(List.of(), broken);
    assertTrue(pages.size() > 50, "only " + pages.size() + " pages were looked at");
  }

  @Test
  void every_page_can_be_reached_from_the_readme() {
    Set<Path> met = new TreeSet<>();
    follow(Repository.ROOT.resolve("README.md"), met);

    List<Path> lost =
        Repository.files(".md").stream()
            .filter(page -> page.startsWith(Repository.ROOT.resolve("docs")))
            .filter(page -> !met.contains(page))
            .toList();

    assertEquals(List.of(), lost, "add a link to them, in the README.md of their folder");
  }

  @Test
  void the_glossary_explains_every_type_of_the_model() {
    String glossary = Repository.read("GLOSSARY.md");

    List<String> missing =
        types().filter(type -> !glossary.contains("`" + type + "`")).sorted().toList();

    assertEquals(List.of(), missing);
    assertTrue(types().count() > 30);
  }

  @Test
  void no_page_tells_of_one_machine() {
    List<String> found =
        Repository.files(".md").stream()
            .flatMap(page ->
                OF_A_MACHINE
                    .matcher(Repository.read(page))
                    .results()
                    .map(match -> Repository.ROOT.relativize(page) + ": " + match.group()))
            .toList();

    assertEquals(List.of(), found);
  }

  private static List<String> links(Path page) {
    String prose = CODE.matcher(Repository.read(page)).replaceAll("");
    return LINK.matcher(prose).results().map(match -> match.group(1)).toList();
  }

  private static boolean leadsSomewhere(Path page, String link) {
    if (link.matches("(?:https?|mailto):.*")) {
      return true;
    }
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
  }

  /// The names that forges give to headings.
  private static Set<String> anchors(Path page) {
    return HEADING
        .matcher(Repository.read(page))
        .results()
        .map(match -> match.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static void follow(Path page, Set<Path> met) {
    if (met.add(page)) {
      links(page).stream()
          .filter(link -> link.matches("[^:#]*\\.md(?:#.*)?"))
          .map(link -> page.resolveSibling(link.replaceFirst("#.*", "")).normalize())
          .filter(Files::exists)
          .forEach(next -> follow(next, met));
    }
  }

  /// Such as `Item` and `Origin.Part`.
  private static Stream<String> types() {
    Path model = Repository.ROOT.resolve("core/src/main/java/org/guwah/model");
    return Repository.files(".java").stream()
        .filter(file -> file.startsWith(model) && !file.endsWith("package-info.java"))
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .map(DocsTest::type)
        .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .map(type -> type.getName().replaceFirst(".*\\.", "").replace('$', '.'));
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName("org.guwah.model." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
