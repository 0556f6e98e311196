package org.guwah.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What the server answers to whoever has not signed in, or is no browser at all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyTest {
  private final Path folder;
  private final Site site;

  SafetyTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    site = Site.full(folder);
  }

  @AfterAll
  void close() throws IOException {
    site.close();
  }

  @Test
  void every_answer_says_what_a_browser_may_do_with_it() throws IOException {
    for (String path : List.of("/sign-in", "/", "/style.css", "/no-such-page")) {
      Raw answer = Raw.get(site.address(), path);
      assertEquals(
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri"
              + " 'none'; frame-ancestors 'none'",
          answer.header("Content-Security-Policy").orElse(""),
          path);
      assertEquals("no-referrer", answer.header("Referrer-Policy").orElse(""), path);
      assertEquals("nosniff", answer.header("X-Content-Type-Options").orElse(""), path);
      assertEquals("same-origin", answer.header("Cross-Origin-Opener-Policy").orElse(""), path);
      assertEquals("same-origin", answer.header("Cross-Origin-Resource-Policy").orElse(""), path);
      assertTrue(answer.header("Permissions-Policy").orElse("").contains("camera=()"), path);
      assertTrue(answer.header("Cache-Control").orElse("").contains("no-store"), path);
      assertTrue(answer.header("Server").isEmpty(), path);
    }
  }

  @Test
  void nothing_of_the_archive_is_shown_before_the_sign_in() throws IOException {
    for (String path : Walk.pages(site).values()) {
      Raw answer = Raw.get(site.address(), path.replaceFirst("#.*", ""));
      assertEquals(302, answer.status(), path);
      assertTrue(answer.header("Location").orElse("").startsWith("/sign-in"), path);
    }
    assertFalse(Raw.get(site.address(), "/sign-in").body().contains("North shore"));
  }

  @Test
  void a_name_that_was_made_to_lead_here_is_refused() throws IOException {
    for (String host : List.of("evil.example", "127.0.0.1.evil.example", "0.0.0.0", "")) {
      Raw answer = Raw.send(site.address(), List.of("GET /sign-in HTTP/1.1", "Host: " + host), "");
      assertEquals(400, answer.status(), host);
      assertEquals("", answer.body(), host);
    }
  }

  @Test
  void a_form_from_elsewhere_is_refused() throws IOException {
    for (String path : List.of("/sign-in", "/passphrase", "/preferences", "/log/verify")) {
      List<String> lines =
          List.of(
              "POST " + path + " HTTP/1.1",
              "Host: 127.0.0.1",
              "Origin: http://evil.example",
              "Content-Type: application/x-www-form-urlencoded");
      Raw answer = Raw.send(site.address(), lines, "passphrase=x&language=ar&back=/");
      assertEquals(403, answer.status(), path);
      assertTrue(answer.body().contains("This form can no longer be sent"), path);
    }
  }

  @Test
  void the_session_cookie_is_for_this_site_and_no_script() throws IOException {
    String cookie =
        Raw.get(site.address(), "/sign-in").headers().stream()
            .filter(line -> line.startsWith("Set-Cookie: guwah-"))
            .findFirst()
            .orElseThrow();
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Strict"), cookie);
    assertFalse(cookie.contains("Max-Age"), cookie);
  }

  @Test
  void what_is_no_request_gets_no_word_about_the_server() throws IOException {
    for (String line :
        List.of("GET /%zz HTTP/1.1", "NONSENSE / HTTP/1.1", "GET /\u0001 HTTP/1.1")) {
      Raw answer = Raw.send(site.address(), List.of(line, "Host: 127.0.0.1"), "");
      assertTrue(answer.status() >= 400 && answer.status() < 500, line);
      assertFalse(answer.body().contains("Tomcat"), line);
      assertFalse(answer.body().contains("Exception"), line);
    }
  }

  @Test
  void the_port_answers_on_this_machine_only() throws IOException {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();
    for (InetAddress address : others) {
      assertFalse(answers(address, site.address().getPort()), address.toString());
    }
  }

  private static boolean answers(InetAddress address, int port) {
    try (var socket = new Socket(address, port)) {
      return socket.isConnected();
    } catch (IOException _) {
      return false;
    }
  }

  @Test
  void the_servers_files_lie_inside_the_archive() throws IOException {
    Path temporary = site.archive.temporary();
    assertTrue(temporary.startsWith(folder));
    try (Stream<Path> files = Files.list(temporary)) {
      assertTrue(files.anyMatch(file -> file.getFileName().toString().startsWith("pages-")));
    }
  }
}
