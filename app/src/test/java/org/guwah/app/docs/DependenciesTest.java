package org.guwah.app.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Holds the page of the dependencies to the poms.
class DependenciesTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| [^|]+ \\| [^|]+ \\|$");

  @Test
  void every_library_and_tool_of_the_poms_has_its_row_with_its_version() throws Exception {
    String page = Repository.read("docs/reference/dependencies.md");

    List<String> missing =
        named().stream()
            .filter(one -> !page.contains("| `" + one.name() + "` | " + one.version()))
            .map(one -> one.name() + " " + one.version())
            .distinct()
            .toList();

    assertEquals(List.of(), missing);
  }

  @Test
  void no_row_names_what_is_in_no_pom() throws Exception {
    Set<String> named = named().stream().map(Named::name).collect(Collectors.toSet());
    List<String> rows =
        ROW.matcher(Repository.read("docs/reference/dependencies.md"))
            .results()
            .map(row -> row.group(1))
            .toList();

    assertEquals(List.of(), rows.stream().filter(row -> !named.contains(row)).toList());
    assertTrue(rows.size() > 30, rows.size() + " rows");
  }

  /// @param version empty where this pom does not say it
  private record Named(String name, String version) {}

  private static List<Named> named() throws Exception {
    var named = new ArrayList<Named>();
    Element root = parse(Repository.ROOT.resolve("pom.xml"));
    for (Path pom : Repository.files("pom.xml")) {
      Element project = parse(pom);
      for (String kind : List.of("dependency", "plugin", "path")) {
        for (Element one : all(project, kind)) {
          named.add(new Named(name(one), version(one, root)));
        }
      }
    }
    named.removeIf(one -> one.name().startsWith("org.guwah:"));
    return named;
  }

  private static String name(Element one) {
    String group = text(one, "groupId");
    return (group.isEmpty() ? "org.apache.maven.plugins" : group) + ":" + text(one, "artifactId");
  }

  private static String version(Element one, Element root) {
    String version = text(one, "version");
    if (version.startsWith("${")) {
      String property = version.substring(2, version.length() - 1);
      return all(root, property).stream().findFirst().map(Node::getTextContent).orElse(version);
    }
    return version;
  }

  private static Element parse(Path pom) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
  }

  private static List<Element> all(Element in, String name) {
    var found = new ArrayList<Element>();
    var nodes = in.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /// The text of the child of this name, or the empty string.
  private static String text(Element parent, String name) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().equals(name)) {
        return child.getTextContent().strip();
      }
    }
    return "";
  }
}
