package org.guwah.app.cli;

import org.guwah.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Serves the pages of an archive on this machine.
@Command(name = "serve")
final class ServeCommand extends ArchiveCommand {
  @Option(names = "--port", paramLabel = "N", defaultValue = "0", descriptionKey = "serve.port")
  private int port;

  @Option(names = "--new-passphrase", descriptionKey = "serve.anew")
  private boolean anew;

  @Override
  int run(Archive archive) throws Exception {
    Serving.serve(archive, location(), port, anew, out());
    return Guwah.DONE;
  }
}
