package org.guwah.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guwah.extraction.Matter;
import org.guwah.model.Findings;
import org.guwah.model.Mention;
import org.guwah.model.Recipe;
import org.guwah.model.Span;
import org.guwah.testkit.HostileOrders;

/// A worker as it really is, but for an extractor that a hostile text has taken over: it does what
/// the text says, and what came of it is the value of what it finds.
public final class HostileLinguist {
  private static final Recipe RECIPE = new Recipe("obedient", 1, "");

  private HostileLinguist() {}

  public static void main(String[] args) throws IOException {
    Worker.run(List.of(RECIPE), () -> HostileLinguist::extract);
  }

  private static Findings extract(Matter matter) {
    var at = new Span(0, matter.text().length());
    var found = new Mention(Mention.Type.PERSON, at, obey(matter.text()));
    return new Findings(RECIPE, List.of(found), List.of());
  }

  private static String obey(String order) {
    String[] words = order.split(" ", 2);
    try {
      return "done: " + act(words[0], words.length > 1 ? words[1] : "");
    } catch (IOException | RuntimeException | LinkageError refused) {
      // The JDK cannot even make its network classes ready.
      return "refused: " + refused.getClass().getSimpleName();
    }
  }

  private static String act(String verb, String what) throws IOException {
    return switch (verb) {
      case "own" -> {
        Path own = Path.of(System.getProperty("java.io.tmpdir"), "x");
        yield Files.readString(Files.writeString(own, what));
      }
      case "print" -> {
        System.out.println(what);
        yield "printed";
      }
      case "throw" -> throw new AssertionError(what);
      default -> HostileOrders.obey(verb, what);
    };
  }
}
