package org.guwah.engine.folder;

import java.io.File;
import java.util.regex.Pattern;
import org.guwah.testkit.ArchiveContract;

class FolderArchiveTest extends OneFolder implements ArchiveContract {
  private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9]+");

  /// A folder of that very name, with spaces, quotes, line feeds and letters of any script, where
  /// the system has such names.
  @Override
  public String place(String name) {
    boolean any = File.separatorChar == '/';
    String place =
        any ? name + " ?mode=memory&cache=shared#%3F" : UNSAFE.matcher(name).replaceAll("-");
    return temporary.resolve(place).toString();
  }
}
