package org.guwah.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guwah.model.Recipe;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.Source;
import org.guwah.testkit.HostileOrders;

/// A worker as it really is, but for a reader that a hostile file has taken over: it does what the
/// content says.
public final class HostileWorker {
  private HostileWorker() {}

  public static void main(String[] args) throws IOException {
    Worker.run(limits -> new Formats(limits, List.of(), List.of(new Obedient())));
  }

  private static final class Obedient implements Reader {
    @Override
    public Recipe recipe() {
      return new Recipe("obedient", 1, "");
    }

    @Override
    public boolean reads(Source source) {
      return true;
    }

    @Override
    public Extract read(Source source) throws IOException {
      String order = new String(source.open().readAllBytes(), StandardCharsets.UTF_8);
      String[] words = order.split(" ", 2);
      String text = obey(words[0], words.length > 1 ? words[1] : "", source);
      List<Extract.Piece> pieces = List.of(new Extract.Piece(Extract.Shape.LINE, 0, text.length()));
      return new Extract("text/plain", text, pieces, List.of(), Map.of(), List.of());
    }

    private static String obey(String verb, String what, Source source) throws IOException {
      try {
        return "done: " + act(verb, what, source);
      } catch (IOException | RuntimeException | LinkageError refused) {
        // The JDK cannot even make its network classes ready.
        return "refused: " + refused.getClass().getSimpleName();
      }
    }

    private static String act(String verb, String what, Source source) throws IOException {
      return switch (verb) {
        case "link" -> Files.createLink(source.file().resolveSibling("l"), Path.of(what)) + "";
        case "loosen" -> Files.setPosixFilePermissions(source.file(), java.util.Set.of()) + "";
        case "own" -> Files.readString(source.file()) + Files.writeString(own("x"), "y");
        case "thread" -> inThread();
        case "print" -> {
          System.out.println(what);
          yield "printed";
        }
        case "stay" -> {
          source.file();
          yield stay();
        }
        case "overflow" -> Integer.toString(overflow(0));
        case "memory" -> memory();
        case "throw" -> throw new IllegalStateException(what);
        default -> HostileOrders.obey(verb, what);
      };
    }

    private static Path own(String name) {
      return Path.of(System.getProperty("java.io.tmpdir"), name);
    }

    private static String inThread() throws IOException {
      var found = new ArrayList<String>();
      Thread thread =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  found.add(Files.readString(Path.of("/etc/passwd")));
                } catch (IOException refused) {
                  found.add("nothing");
                }
              });
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      return found.getFirst();
    }

    private static String stay() {
      long turns = 0;
      while (turns >= 0) {
        turns = (turns + 1) & Long.MAX_VALUE;
      }
      return "never " + turns;
    }

    private static String memory() {
      List<byte[]> all = new ArrayList<>();
      do {
        all.add(new byte[1 << 20]);
      } while (!all.isEmpty());
      return "never";
    }

    private static int overflow(int depth) {
      return depth < 0 ? 0 : 1 + overflow(depth + 1);
    }
  }
}
