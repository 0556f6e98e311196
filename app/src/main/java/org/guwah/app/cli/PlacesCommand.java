package org.guwah.app.cli;

import org.guwah.model.Mention;
import picocli.CommandLine.Command;

/// Lists the places that documents name.
@Command(name = "places")
final class PlacesCommand extends RecordsCommand {
  @Override
  Mention.Type type() {
    return Mention.Type.PLACE;
  }
}
