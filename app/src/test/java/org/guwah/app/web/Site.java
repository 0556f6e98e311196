package org.guwah.app.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.guwah.archive.Archive;
import org.guwah.engine.folder.FolderEngine;
import org.guwah.engine.folder.storage.DiskStorage;
import org.guwah.model.Act;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Origin;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.pipeline.Watch;
import org.guwah.testkit.MadeUpLinguists;

/// An archive of made-up material with its pages served.
final class Site implements AutoCloseable {
  static final String PASSPHRASE = "reed lamp ferry salt";

  private static final Random RANDOM = new Random(7);

  static final String OWNER = "Amina";

  final Archive archive;
  private final Watch watch;
  private final WebServer server;

  private Site(Archive archive) throws IOException {
    this.archive = archive;
    watch =
        new Watch(
            archive,
            new MadeUpWorkshop(),
            new MadeUpLinguists(1, "detained", MadeUpLinguists.TAKEN),
            1,
            Clock.systemUTC(),
            Site::failed);
    watch.begin();
    server = WebServer.start(archive, "north-shore", watch::until, 0, false);
  }

  /// @param folder for the archive and for the person's own state folder
  static Site empty(Path folder) throws IOException {
    var engine = new FolderEngine(new DiskStorage(), folder.resolve("state"), Clock.systemUTC());
    return new Site(engine.create(folder.resolve("archive").toString(), "North shore", OWNER));
  }

  /// With documents in several scripts, some restricted, some in doubt, and a few problems.
  static Site full(Path folder) throws IOException {
    Site site = empty(folder);
    site.add("makale-tr.txt", "Fener Ajansı", "a download", Restriction.OPEN);
    site.add("vestnik-ru.txt", "", "a download", Restriction.OPEN);
    site.add("notice-zh.txt", "Temrul Adash", "mail", Restriction.OPEN);
    site.add("letter-ug.txt", "Temrul Adash", "a stick", Restriction.RESTRICTED);
    site.add("testimony-b.txt", "Lidmira Vastan", "a stick", Restriction.SEALED);
    site.add("north-shore-page.txt", "Lake Sarmel Watch", "a download", Restriction.OPEN);
    site.put(
        "north-shore-page (2).txt",
        file("north-shore-page.txt"),
        "A reader",
        "mail",
        Restriction.OPEN);
    site.put("list\u202etxt.exe", "no reader knows this", "", "a stick", Restriction.OPEN);
    site.notice(new Problem(Problem.Code.I007, "list\u202etxt.exe", ""));
    site.derive();
    return site;
  }

  void add(String name, String from, String channel, Restriction restriction) throws IOException {
    put(name, file(name), from, channel, restriction);
  }

  void put(String name, String file, String from, String channel, Restriction restriction)
      throws IOException {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    var stored = archive.originals().put(new ByteArrayInputStream(bytes));
    var origin = new Origin.Deposit("/media/stick/" + name, from, channel, "");
    var item =
        new Item(
            ItemId.mint(RANDOM),
            stored.content(),
            stored.size(),
            name,
            "text/plain",
            origin,
            Instant.now(),
            archive.owner(),
            restriction);
    archive.journal().append(archive.owner(), List.of(new Act.Preserved(item)));
  }

  void notice(Problem problem) throws IOException {
    archive.journal().append(archive.owner(), List.of(new Act.Noticed(problem)));
  }

  /// Waits until all that was added can be seen.
  void derive() throws IOException {
    boolean done = watch.until(archive.journal().size(), Duration.ofSeconds(30));
    archive.journal().publish();
    if (!done) {
      throw new IOException("the derivations did not follow the record");
    }
  }

  private static void failed(IOException e) {
    throw new UncheckedIOException(e);
  }

  URI address() {
    return server.address();
  }

  String page(String path) {
    return address().resolve(path).toString();
  }

  Optional<URI> signInOnce() {
    return server.signInOnce();
  }

  /// Lets somebody in by the owner's page, and signs them in with the link that it shows.
  ///
  /// @param owner a page of the signed-in owner
  static Page signInAs(
      BrowserContext person, Page owner, Site site, String name, Restriction clearance) {
    owner.navigate(site.page("/people"));
    owner.locator("#name").fill(name);
    owner.locator("#clearance").selectOption(clearance.name());
    owner.locator("form[action='/people'] button.main").click();
    String link = owner.locator(".typed a").getAttribute("href");
    return Chrome.signIn(person, site.address().resolve(link));
  }

  private static String file(String name) throws IOException {
    try (InputStream in = Site.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no test file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    watch.close();
    archive.close();
  }
}
