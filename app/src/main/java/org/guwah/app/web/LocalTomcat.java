package org.guwah.app.web;

import jakarta.servlet.MultipartConfigElement;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.servlet.Session;

/// A Tomcat for one person on one machine: it listens on 127.0.0.1 only, keeps its files inside the
/// archive, tells nothing about itself, and keeps few threads.
final class LocalTomcat extends TomcatServletWebServerFactory {
  static final String ADDRESS = "127.0.0.1";

  private static final Duration SESSION = Duration.ofHours(1);
  private static final int HOUSEKEEPING_SECONDS = 10;
  private static final int MOST_THREADS = 16;
  private static final int LARGEST_FORM = 8 * 1024 * 1024;
  private static final long LARGEST_UPLOAD = 8L << 30;
  private static final int IN_MEMORY = 64 * 1024;
  private static final int MOST_PARTS = 20_000;

  private final Path folder;

  /// @param folder for its files; exists
  /// @param archive names the cookie, since a browser does not tell two ports of one host apart
  LocalTomcat(int port, Path folder, String archive) {
    super(port);
    this.folder = folder;
    setAddress(InetAddress.ofLiteral(ADDRESS));
    setBaseDirectory(folder.toFile());
    getSettings().setDocumentRoot(folder.toFile());
    getSettings().setRegisterDefaultServlet(false);
    getSettings().getSession().setTimeout(SESSION);
    getSettings().getSession().setTrackingModes(Set.of(Session.SessionTrackingMode.COOKIE));
    var cookie = getSettings().getSession().getCookie();
    cookie.setName("guwah-" + Integer.toHexString(archive.hashCode()));
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    addConnectorCustomizers(LocalTomcat::few);
    addContextCustomizers(LocalTomcat::silent);
    addEngineValves(new Rest());
    setBackgroundProcessorDelay(HOUSEKEEPING_SECONDS);
  }

  /// Files that are sent pass through the archive's own folder, and are gone when they were taken
  /// in.
  MultipartConfigElement uploads() {
    return new MultipartConfigElement(folder.toString(), LARGEST_UPLOAD, LARGEST_UPLOAD, IN_MEMORY);
  }

  private static void few(Connector connector) {
    connector.setMaxPostSize(LARGEST_FORM);
    connector.setMaxPartCount(MOST_PARTS);
    connector.setMaxParameterCount(MOST_PARTS);
    if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
      protocol.setMaxThreads(MOST_THREADS);
      protocol.setMinSpareThreads(2);
    }
  }

  /// Even a request that is none gets no word about the server or its insides.
  private static void silent(Context context) {
    var valve = new ErrorReportValve();
    valve.setShowServerInfo(false);
    valve.setShowReport(false);
    context.getParent().getPipeline().addValve(valve);
  }
}
