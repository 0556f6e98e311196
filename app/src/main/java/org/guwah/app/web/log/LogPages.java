package org.guwah.app.web.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.ActJson;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Evidence;
import org.guwah.archive.Journal.SignedHead;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.verify.EntryProof;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The log: its newest checkpoint, its entries, the proof of each, and the check of the archive.
public final class LogPages {
  private static final int LIMIT = 50;
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final Pages pages;
  private final Verification verification;

  public LogPages(Pages pages, Verification verification) {
    this.pages = pages;
    this.verification = verification;
  }

  /// @param head the newest
  /// @param log the current one, with its public key
  /// @param entries the newest first
  /// @param last what the last check found
  public record LogPage(
      SignedHead head,
      Evidence.Log log,
      List<Line> entries,
      Pager pager,
      Optional<Verification.Last> last) {}

  /// An entry with the item it is about.
  ///
  /// @param item absent where it is about none, or its viewer may not see it
  public record Line(Entry entry, Optional<ItemRow> item) {
    /// Whether it is about an item that its viewer may not see.
    public boolean hidden() {
      return item.isEmpty() && subject(entry.act()).isPresent();
    }
  }

  /// @param body the bytes that the log commits to, with a salt
  /// @param provable whether the published log has it
  public record EntryPage(Line line, String body, boolean provable) {}

  /// @param verification how the check stands
  public record VerifyPage(Verification.State verification, Optional<Verification.Last> last) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Archive archive = pages.archive();
    var pager = Pager.of(request, LIMIT, archive.journal().size(), Map.of());
    var page =
        new LogPage(
            archive.journal().head(),
            archive.evidence().logs().getLast(),
            newestFirst(pager),
            pager,
            verification.last());
    return pages.show(request, "log", page);
  }

  private List<Line> newestFirst(Pager pager) throws IOException {
    long end = Math.max(0, pager.total() - pager.from());
    long start = Math.max(0, end - pager.limit());
    var lines = new ArrayList<Line>();
    Library library = pages.library();
    if (start < end) {
      for (Entry entry : pages.archive().journal().entries(start, Math.toIntExact(end - start))) {
        lines.addFirst(line(library, entry));
      }
    }
    return lines;
  }

  private static Line line(Library library, Entry entry) throws IOException {
    Optional<ItemId> subject = subject(entry.act());
    return new Line(entry, subject.isPresent() ? library.item(subject.get()) : Optional.empty());
  }

  private static Optional<ItemId> subject(Act act) {
    return switch (act) {
      case Act.Preserved(var item) -> Optional.of(item.id());
      case Act.Judged(_, Judgment.Restricted(var item, _), _) -> Optional.of(item);
      case Act.Judged _, Act.Began _, Act.Noticed _, Act.Succeeded _ -> Optional.empty();
    };
  }

  public ServerResponse entry(ServerRequest request) throws IOException, NotFound {
    Line line = line(pages.library(), find(request));
    if (line.hidden()) {
      throw new NotFound(request.path());
    }
    Entry entry = line.entry();
    byte[] body = ActJson.body(entry.at(), entry.by(), entry.act());
    boolean provable = EntryProof.of(pages.archive().evidence(), entry.number()).isPresent();
    var page = new EntryPage(line, new String(body, StandardCharsets.UTF_8), provable);
    return pages.show(request, "entry", page);
  }

  private Entry find(ServerRequest request) throws IOException, NotFound {
    String number = request.pathVariable("number");
    try {
      return pages.archive().journal().entries(Long.parseLong(number), 1).stream()
          .findFirst()
          .orElseThrow(() -> new NotFound(number));
    } catch (NumberFormatException _) {
      throw new NotFound(number);
    }
  }

  /// The newest checkpoint, as a file to keep elsewhere.
  public ServerResponse checkpoint(ServerRequest request) throws IOException {
    SignedHead head = pages.archive().journal().head();
    return file("checkpoint-" + head.size() + ".txt", head.note());
  }

  /// The proof that an entry is in the log, as a C2SP tlog-proof.
  public ServerResponse proof(ServerRequest request) throws IOException, NotFound {
    long number = find(request).number();
    var proof =
        EntryProof.of(pages.archive().evidence(), number)
            .orElseThrow(() -> new NotFound(request.path()));
    return file("entry-" + number + ".tlog-proof", proof.toString());
  }

  private static ServerResponse file(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ServerResponse.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .contentLength(bytes.length)
        .build((_, response) -> {
          response.getOutputStream().write(bytes);
          return null;
        });
  }

  public ServerResponse verify(ServerRequest request) throws IOException {
    verification.begin(PATIENCE);
    return Pages.seeOther("/log/verify");
  }

  public ServerResponse verified(ServerRequest request) throws IOException {
    var page = new VerifyPage(verification.state(), verification.last());
    return pages.show(request, "verify", page);
  }
}
