package org.guwah.engine.folder;

import java.util.regex.Pattern;
import org.guwah.testkit.ArchiveContract;

class FolderArchiveTest extends OneFolder implements ArchiveContract {
  private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9]+");

  @Override
  public String place(String name) {
    return temporary.resolve(UNSAFE.matcher(name).replaceAll("-")).toString();
  }
}
