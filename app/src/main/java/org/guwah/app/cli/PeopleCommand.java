package org.guwah.app.cli;

import org.guwah.model.Mention;
import picocli.CommandLine.Command;

/// Lists the persons that documents name.
@Command(name = "people")
final class PeopleCommand extends RecordsCommand {
  @Override
  Mention.Type type() {
    return Mention.Type.PERSON;
  }
}
