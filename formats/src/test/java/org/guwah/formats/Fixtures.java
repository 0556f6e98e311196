package org.guwah.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.Unreadable;
import org.guwah.testkit.BytesSource;

/// The files under `fixtures/`, and what a test says of the extract of one.
public final class Fixtures {
  private Fixtures() {}

  /// All files of one folder, by their names.
  public static Map<String, byte[]> folder(String name) {
    URL url = Fixtures.class.getResource("/fixtures/" + name);
    Map<String, byte[]> fixtures = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
      for (Path file : files.toList()) {
        fixtures.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
      return fixtures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public static byte[] file(String path) {
    try (InputStream in = Fixtures.class.getResourceAsStream("/fixtures/" + path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Extract read(Reader reader, String name, byte[] bytes)
      throws IOException, Unreadable {
    return reader.read(new BytesSource(name, "", bytes));
  }

  public static Extract read(Reader reader, String name, String text)
      throws IOException, Unreadable {
    return read(reader, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Each piece as its shape and words, and its value in brackets where it has one.
  public static List<String> pieces(Extract extract) {
    List<String> pieces = new ArrayList<>();
    for (Extract.Piece piece : extract.pieces()) {
      String words = extract.text().substring(piece.start(), piece.end());
      String value = piece.value().isEmpty() ? "" : " [" + piece.value() + "]";
      pieces.add(piece.shape() + " " + words + value);
    }
    return pieces;
  }

  /// The words of one division.
  public static String division(Extract extract, int index) {
    Extract.Division division = extract.divisions().get(index);
    return extract.text().substring(division.start(), division.end());
  }
}
