package org.guwah.app.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.guwah.archive.Archive;
import org.guwah.json.Json;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.JudgmentId;
import org.guwah.model.Mention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the names that an archive knows by itself, or adds one.
@Command(name = "names")
final class NamesCommand extends ArchiveCommand {
  @Option(names = "--add", paramLabel = "NAME", descriptionKey = "names.add")
  private String name = "";

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "names.kind")
  private String kind = "person";

  @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "judge.why")
  private String why = "";

  @Override
  int run(Archive archive) throws Exception {
    return name.isEmpty() ? list(archive) : add(archive);
  }

  private int add(Archive archive) throws IOException {
    String words = name.strip().replaceAll("\\s+", " ");
    if (words.isEmpty()) {
      throw Failure.badCall("names.blank");
    }
    String id = JudgmentId.mint(new SecureRandom());
    var act = new Act.Judged(id, new Judgment.Listed(type(), words), why);
    archive.journal().append(by(archive), List.of(act));
    archive.journal().publish();
    follow(archive);
    say("judge.done", id);
    return Guwah.DONE;
  }

  private Mention.Type type() {
    for (Mention.Type each : Mention.Type.values()) {
      if (each != Mention.Type.DATE && each.name().equalsIgnoreCase(kind)) {
        return each;
      }
    }
    throw Failure.badCall("names.badKind", kind);
  }

  private int list(Archive archive) throws IOException {
    follow(archive);
    boolean any = false;
    for (Entry entry : archive.derivations().library(viewer(archive)).casework()) {
      if (entry.act() instanceof Act.Judged(String id, Judgment judgment, _)
          && judgment instanceof Judgment.Listed(Mention.Type type, String words)) {
        any = true;
        print(id, type.name().toLowerCase(Locale.ROOT), words);
      }
    }
    if (!any && !json()) {
      say("names.none");
    }
    return Guwah.DONE;
  }

  private void print(String id, String type, String words) {
    if (json()) {
      print(Json.object().with("judgment", id).with("kind", type).with("words", words).build());
    } else {
      out().printf(Locale.ROOT, "%s  %-12s  %s%n", id, type, words);
    }
  }
}
