package org.guwah.engine.folder;

import java.io.IOException;
import org.guwah.archive.Archive;
import org.guwah.archive.Archive.Lease;
import org.guwah.testkit.DerivationsContract;
import org.guwah.testkit.MarksContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

class FolderDerivationsTest extends OneFolder implements DerivationsContract, MarksContract {
  private @Nullable Lease lease;

  @Override
  public Archive archive() throws IOException {
    Archive archive = super.archive();
    if (lease == null) {
      lease = archive.derive().orElseThrow();
    }
    return archive;
  }

  @Override
  public void clear() throws IOException {
    lease().clear();
  }

  private Lease lease() throws IOException {
    archive();
    if (lease == null) {
      throw new AssertionError("no lease");
    }
    return lease;
  }

  @AfterEach
  void release() throws IOException {
    if (lease != null) {
      lease.close();
    }
  }
}
