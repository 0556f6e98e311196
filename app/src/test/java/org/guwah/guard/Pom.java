package org.guwah.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// A Maven project file, as far as the guards read it.
final class Pom {
  private final Path file;
  private final Element project;

  Pom(Path file) throws IOException {
    this.file = file;
    try {
      project =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is not a project file", e);
    }
  }

  String version() {
    return text(project, "version").orElseThrow();
  }

  /// The names of its licences as they stand there; those of its parent where it names none.
  ///
  /// @param repository the root of the local repository that it lies in
  List<String> licences(Path repository) throws IOException {
    List<String> names = new ArrayList<>();
    for (Element all : children(project, "licenses")) {
      for (Element licence : children(all, "license")) {
        names.add(text(licence, "name").orElseGet(() -> text(licence, "url").orElse("")));
      }
    }
    for (Element parent : children(project, "parent")) {
      if (names.isEmpty()) {
        return new Pom(inRepository(repository, parent)).licences(repository);
      }
    }
    return names;
  }

  @Override
  public String toString() {
    return file.toString();
  }

  private static Path inRepository(Path repository, Element artifact) {
    String group = text(artifact, "groupId").orElseThrow();
    String name = text(artifact, "artifactId").orElseThrow();
    String version = text(artifact, "version").orElseThrow();
    return repository
        .resolve(group.replace('.', '/'))
        .resolve(name)
        .resolve(version)
        .resolve(name + "-" + version + ".pom");
  }

  private static Optional<String> text(Element element, String child) {
    return children(element, child).stream()
        .map(found -> found.getTextContent().strip().replaceAll("\\s+", " "))
        .findFirst();
  }

  private static List<Element> children(Element element, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element match && match.getTagName().equals(name)) {
        found.add(match);
      }
    }
    return found;
  }
}
