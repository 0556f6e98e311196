package org.guwah.engine.folder;

import java.io.IOException;
import org.guwah.archive.Archive;
import org.guwah.testkit.JournalContract;

class FolderJournalTest extends OneFolder implements JournalContract {
  @Override
  public Archive elsewhere() throws IOException {
    return another();
  }
}
