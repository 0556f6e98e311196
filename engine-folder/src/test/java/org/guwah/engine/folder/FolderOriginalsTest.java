package org.guwah.engine.folder;

import java.io.IOException;
import org.guwah.archive.Originals;
import org.guwah.testkit.OriginalsContract;

class FolderOriginalsTest extends OneFolder implements OriginalsContract {
  @Override
  public Originals originals() throws IOException {
    return archive().originals();
  }
}
