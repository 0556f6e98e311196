package org.guwah.app.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guwah.app.web.access.Access;
import org.guwah.app.web.judging.Follow;
import org.guwah.archive.Archive;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// The pages of one archive, served on 127.0.0.1 until closed.
public final class WebServer implements AutoCloseable {
  private final ServletWebServerApplicationContext context;
  private final Access access;
  private final Path folder;

  private WebServer(ServletWebServerApplicationContext context, Access access, Path folder) {
    this.context = context;
    this.access = access;
    this.folder = folder;
  }

  /// Starts serving; the port answers when this returns. Closing the server leaves the archive
  /// open.
  ///
  /// @param place where the archive is, as a command names it
  /// @param follow brings the derivations up to a judgment just made
  /// @param port 0 for any that is free
  /// @param anew whether an earlier passphrase is forgotten, so that a new one must be set
  /// @throws org.springframework.boot.web.server.PortInUseException where another program has it
  public static WebServer start(
      Archive archive, String place, Follow follow, int port, boolean anew) throws IOException {
    var access = new Access(archive.settings(), anew);
    Path folder = Files.createTempDirectory(archive.temporary(), "pages-");
    var context = new ServletWebServerApplicationContext();
    var tomcat = new LocalTomcat(port, folder, archive.id());
    Wiring.into(context, archive, place, follow, access, tomcat);
    context.refresh();
    return new WebServer(context, access, folder);
  }

  /// Where the first page is.
  public URI address() {
    int port = Objects.requireNonNull(context.getWebServer()).getPort();
    return URI.create("http://" + LocalTomcat.ADDRESS + ":" + port + "/");
  }

  /// The link that lets its holder set the passphrase, until one is set.
  public Optional<URI> signInOnce() {
    return access.once().map(word -> address().resolve("/sign-in?word=" + word));
  }

  @Override
  public void close() throws IOException {
    context.close();
    List<Path> files;
    try (Stream<Path> below = Files.walk(folder)) {
      files = below.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
