package org.guwah.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guwah.archive.Archive;
import org.guwah.intake.MediaTypes;
import org.guwah.model.Act;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Origin;
import org.guwah.model.Viewer;
import org.guwah.reading.Unpacker;

/// Preserves the parts of one container as they are cut out, each as an item of its own under the
/// container's restriction. Closing it writes down the last of them.
final class CutParts implements Unpacker.Parts, AutoCloseable {
  private static final int GROUP = 256;

  private final Archive archive;
  private final ItemId container;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Set<String> met = new HashSet<>();
  private final List<Act> acts = new ArrayList<>();

  CutParts(Archive archive, ItemId container, Clock clock) {
    this.archive = archive;
    this.container = container;
    this.clock = clock;
  }

  @Override
  public void part(String path, InputStream bytes) throws IOException {
    var stored = archive.originals().put(bytes);
    Item whole = whole();
    String name = path.substring(path.lastIndexOf('/') + 1);
    var part =
        new Item(
            ItemId.mint(random),
            stored.content(),
            stored.size(),
            name,
            MediaTypes.byName(name),
            new Origin.Part(whole.id(), path),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            whole.receivedBy(),
            whole.restriction());
    // A container may hold one part twice, under one name.
    if (met.add(stored.content() + " " + path) && !archive.journal().holds(part)) {
      acts.add(new Act.Preserved(part));
    }
    if (acts.size() >= GROUP) {
      write();
    }
  }

  private Item whole() throws IOException {
    return archive
        .derivations()
        .library(Viewer.owner(archive.owner()))
        .item(container)
        .orElseThrow(() -> new IOException("no item " + container + " to take parts of"))
        .item();
  }

  private void write() throws IOException {
    if (!acts.isEmpty()) {
      archive.journal().append(whole().receivedBy(), List.copyOf(acts));
      acts.clear();
    }
  }

  @Override
  public void close() throws IOException {
    write();
  }
}
