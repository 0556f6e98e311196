package org.guwah.engine.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guwah.archive.Archive;
import org.guwah.archive.Archive.Lease;
import org.guwah.archive.Derivations.Page;
import org.guwah.engine.folder.storage.Folders;
import org.guwah.model.Field;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.guwah.pipeline.Deriver;
import org.guwah.pipeline.Progress;
import org.guwah.search.Query;
import org.guwah.testkit.Entries;
import org.guwah.verify.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An archive that was made with format 1, kept for ever: whatever this program becomes, it opens.
class FormatOneTest extends OneFolder {
  private static final Viewer OWNER = Viewer.owner("Mirigul");

  @BeforeEach
  void a_copy_with_the_permissions_that_git_does_not_keep() throws IOException, URISyntaxException {
    Path kept = Path.of(Objects.requireNonNull(getClass().getResource("format-1/archive")).toURI());
    try (Stream<Path> files = Files.walk(kept)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder().resolve(kept.relativize(file).toString());
        Files.createDirectories(Folders.of(copy));
        Files.copy(file, copy);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
      }
    }
  }

  private static List<Problem> verify(Archive archive) throws IOException {
    var found = new ArrayList<Problem>();
    new Verifier(archive.originals(), archive.evidence()).verify(found::add, (step, at, of) -> {});
    return found;
  }

  private static void derive(Archive archive) throws IOException {
    try (Lease lease = archive.derive().orElseThrow();
        var workshop = new LinesWorkshop()) {
      lease.clear();
      new Deriver(archive, workshop, 2, Clock.systemUTC(), Progress.SILENT).run();
    }
  }

  private static List<String> titles(Archive archive, Viewer viewer) throws IOException {
    return archive.derivations().library(viewer).documents(Page.ALL).stream()
        .map(row -> row.document().value(Field.TITLE))
        .sorted()
        .toList();
  }

  @Test
  void it_opens_and_is_sound() throws IOException {
    Archive archive = reopened();

    assertEquals("Letters from Tal", archive.name());
    assertEquals("Mirigul", archive.owner());
    assertEquals(8, archive.journal().size());
    assertEquals(Optional.of("ar"), archive.settings().get("language"));
    assertEquals(List.of(), verify(archive));
  }

  @Test
  void what_was_kept_in_it_is_derived_again_with_every_judgment() throws IOException {
    Archive archive = reopened();

    derive(archive);

    var library = archive.derivations().library(OWNER);
    assertEquals(4, library.counts().items());
    assertEquals(
        List.of("The bridge of Tal was shut", "What I saw", "ھوسۇل ياخشى"), titles(archive, OWNER));
    assertEquals(
        List.of("The bridge of Tal was shut", "ھوسۇل ياخشى"),
        titles(archive, new Viewer("Aman", Restriction.OPEN)));
    assertEquals(
        List.of(Problem.Code.I001, Problem.Code.R010),
        library.problems(Page.ALL).stream().map(row -> row.problem().code()).sorted().toList());
    var word = new Query.Word(Query.Where.ANYWHERE, "driver", false);
    assertEquals(1, archive.index().search(word, OWNER, 0, 10).total());
  }

  @Test
  void it_is_added_to_backed_up_and_restored() throws IOException {
    Archive archive = reopened();
    archive.originals().put(new ByteArrayInputStream(Entries.bytes("a/1")));
    archive.journal().append("Mirigul", List.of(Entries.preserved("a/1")));
    archive.journal().publish();
    assertEquals(List.of(), verify(archive));

    archive.backup(temporary.resolve("backup").toString());
    Archive restored =
        closing(
            engine()
                .restore(
                    temporary.resolve("backup").toString(),
                    temporary.resolve("restored").toString()));

    assertEquals(10, restored.journal().size());
    assertEquals(List.of(), verify(restored));
  }
}
