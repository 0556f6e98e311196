package org.guwah.engine.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.guwah.archive.Archive;
import org.guwah.engine.folder.storage.DiskStorage;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.Field;
import org.guwah.model.Item;
import org.guwah.model.Judgment;
import org.guwah.model.JudgmentId;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.testkit.Entries;

/// Makes the archive of format 1 that [FormatOneTest] opens. It was run once, with the program that
/// first wrote this format; made by a later program it would prove nothing.
final class MakeFormatOne {
  static final String BRIDGE = "letters/bridge.txt";
  static final String HARVEST = "letters/harvest.txt";
  static final String WITNESS = "letters/witness.txt";
  static final String EMPTY = "letters/empty.txt";
  static final String TITLE = "The bridge of Tal was shut";

  private static final Map<String, String> LETTERS =
      new TreeMap<>(
          Map.of(
              BRIDGE,
              "The brige of Tal is shut\n\nGuards shut the bridge on Monday, a driver said.\n",
              HARVEST,
              "ھوسۇل ياخشى\n\nبۇ يىل ھوسۇل ياخشى بولدى.\n",
              WITNESS,
              "What I saw\n\nI stood at the river and counted four carts.\n",
              EMPTY,
              ""));

  private MakeFormatOne() {}

  /// @param args a folder that does not exist, and one for the heads seen
  public static void main(String[] args) throws IOException {
    Clock then = Clock.fixed(Entries.THEN, ZoneOffset.UTC);
    try (Archive archive =
        new FolderEngine(new DiskStorage(), Path.of(args[1]), then)
            .create(args[0], "Letters from Tal", "Mirigul")) {
      for (String path : LETTERS.keySet()) {
        archive.originals().put(new ByteArrayInputStream(bytes(path)));
        archive.journal().append("Mirigul", List.of(new Act.Preserved(item(path))));
      }
      archive
          .journal()
          .append("Mirigul", List.of(new Act.Noticed(new Problem(Problem.Code.I001, EMPTY, ""))));
      archive.journal().append("Aman", List.of(correction(), restriction()));
      archive.settings().put("language", "ar");
      archive.journal().publish();
    }
  }

  static Item item(String path) {
    return Entries.item(path, bytes(path), Restriction.OPEN);
  }

  private static byte[] bytes(String path) {
    return LETTERS.getOrDefault(path, "").getBytes(UTF_8);
  }

  private static Act correction() {
    String text = LETTERS.getOrDefault(BRIDGE, "");
    var at = Anchor.at(item(BRIDGE).content(), text, 0, text.indexOf('\n'));
    return new Act.Judged(
        JudgmentId.mint(new Random(1)),
        new Judgment.Corrected(at, Field.TITLE, TITLE),
        "a slip of the pen");
  }

  private static Act restriction() {
    return new Act.Judged(
        JudgmentId.mint(new Random(2)),
        new Judgment.Restricted(item(WITNESS).id(), Restriction.SEALED),
        "the witness asked for it");
  }
}
