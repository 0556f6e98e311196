package org.guwah.engine.folder;

import java.io.IOException;
import org.guwah.archive.Settings;
import org.guwah.testkit.SettingsContract;

class FolderSettingsTest extends OneFolder implements SettingsContract {
  @Override
  public Settings settings() throws IOException {
    return archive().settings();
  }

  @Override
  public Settings elsewhere() throws IOException {
    return another().settings();
  }
}
