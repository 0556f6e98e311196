package org.guwah.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.guwah.app.cli.Guwah;

/// Runs commands and looks at a page, one after the other in one process, so that the JDK, which
/// watches, can have ready for every later start what it loaded and found worth compiling. It is
/// run once after a build, on an archive that is then deleted; see JEP 514.
public final class Rehearsal {
  private static final Pattern PAGE = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\S*");
  private static final int TIMES = 3;
  private static final int LOOKS = 200;
  private static final int LOOK_MS = 50;
  private static final int ANSWER = 1 << 20;

  private Rehearsal() {}

  /// @param args `commands` or `pages`, where to make the archive, what to add to it
  public static void main(String[] args) throws IOException, InterruptedException {
    String archive = args[1];
    run("init", archive);
    run("add", "-a", archive, args[2]);
    if (args[0].equals("pages")) {
      serve(archive);
    } else {
      commands(archive);
    }
    System.exit(0);
  }

  private static void commands(String archive) {
    for (int i = 0; i < TIMES; i++) {
      run("items", "-a", archive);
      run("documents", "-a", archive, "--json");
      run("problems", "-a", archive);
      run("search", "-a", archive, "--json", "\"the bridge\" OR water");
      run("verify", "-a", archive);
    }
  }

  private static void run(String... words) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Guwah.run(words, nowhere, nowhere);
  }

  private static void serve(String archive) throws IOException, InterruptedException {
    var said = new ByteArrayOutputStream();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Thread.ofPlatform()
        .daemon()
        .start(() -> Guwah.run(new String[] {"serve", "-a", archive}, out, out));
    List<URI> pages = List.of();
    for (int i = 0; i < LOOKS && pages.size() < 2; i++) {
      Thread.sleep(LOOK_MS);
      pages =
          PAGE.matcher(said.toString(StandardCharsets.UTF_8))
              .results()
              .map(found -> URI.create(found.group()))
              .toList();
    }
    for (int i = 0; i < TIMES; i++) {
      for (URI page : pages) {
        get(page);
      }
    }
  }

  private static void get(URI page) throws IOException {
    String path = page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
    String request =
        "GET "
            + path
            + " HTTP/1.1\r\nHost: "
            + page.getAuthority()
            + "\r\nConnection: close\r\n\r\n";
    try (var channel = SocketChannel.open(new InetSocketAddress(page.getHost(), page.getPort()))) {
      channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
      ByteBuffer answer = ByteBuffer.allocate(ANSWER);
      while (answer.hasRemaining() && channel.read(answer) >= 0) {
        // All of the answer is taken, whatever it is.
      }
    }
  }
}
