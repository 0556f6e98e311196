package org.guwah.app.rows;

import java.util.List;

/// The kinds of acts that programs propose, in neutral words of the sources. A person may write
/// another.
public final class ActKinds {
  public static final List<String> ALL =
      List.of(
          "detained",
          "interrogated",
          "charged",
          "sentenced",
          "fined",
          "moved",
          "hurt",
          "released",
          "escaped",
          "returned",
          "summoned",
          "passport-taken",
          "contact-lost",
          "must-report",
          "died",
          "seized",
          "confined",
          "sent-to-labour");

  private ActKinds() {}
}
