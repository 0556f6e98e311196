package org.guwah.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program as people start it, with an archive for it.
record Program(Place place, Path archive) {
  private static final int DONE_WITH_PROBLEMS = 3;

  /// @param name of an archive of its own: where a passphrase is set, no first sign-in is printed
  static Program of(Place place, String name) {
    return new Program(place, place.work().resolve(name));
  }

  /// Waits until it has ended.
  void run(String... words) throws IOException, InterruptedException {
    List<String> said = new ArrayList<>(List.of(launcher()));
    said.addAll(List.of(words));
    int code =
        new ProcessBuilder(said)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(place.log().toFile()))
            .start()
            .waitFor();
    if (code != 0 && code != DONE_WITH_PROBLEMS) {
      throw new IOException(said + " ended with " + code + "; what it said is in " + place.log());
    }
  }

  /// Serves the archive.
  Served serve() throws IOException {
    return new Served(launcher(), archive, place.log());
  }

  private String launcher() {
    return place.root().resolve("guwah").toString();
  }
}
