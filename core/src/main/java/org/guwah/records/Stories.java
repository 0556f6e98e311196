package org.guwah.records;

import java.io.IOException;
import org.guwah.archive.Derivations.Library;

/// What is told of several entities, as one viewer may see it. Each document is opened once. For
/// one thread, and as long as nothing changes.
public final class Stories {
  private final Involvements involvements;
  private final Moments moments;

  public Stories(Library library) {
    involvements = new Involvements(library);
    moments = new Moments(library);
  }

  public Story of(Entity entity) throws IOException {
    return Story.of(entity, involvements.of(entity), moments);
  }
}
