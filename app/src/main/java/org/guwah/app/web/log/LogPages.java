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
import org.guwah.archive.Evidence;
import org.guwah.archive.Journal.SignedHead;
import org.guwah.model.Entry;
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

  /// An entry as its viewer may see it.
  ///
  /// @param item that it is about, with the name it has for them; absent where it is about none
  /// @param hidden whether they may see no more than that it is there
  public record Line(Entry entry, Optional<ItemRow> item, boolean hidden) {}

  /// @param body the bytes that the log commits to, with a salt; empty for those from whom anything
  ///   may be held back
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
            newestFirst(request, pager),
            pager,
            verification.last());
    return pages.show(request, "log", page);
  }

  private List<Line> newestFirst(ServerRequest request, Pager pager) throws IOException {
    long end = Math.max(0, pager.total() - pager.from());
    long start = Math.max(0, end - pager.limit());
    var lines = new ArrayList<Line>();
    var insight = new Insight(pages.library(request), pages.viewer(request));
    if (start < end) {
      for (Entry entry : pages.archive().journal().entries(start, Math.toIntExact(end - start))) {
        lines.addFirst(insight.line(entry));
      }
    }
    return lines;
  }

  public ServerResponse entry(ServerRequest request) throws IOException, NotFound {
    var insight = new Insight(pages.library(request), pages.viewer(request));
    Line line = insight.line(find(request));
    if (line.hidden()) {
      throw new NotFound(request.path());
    }
    Entry entry = line.entry();
    byte[] body = insight.whole() ? ActJson.body(entry.at(), entry.by(), entry.act()) : new byte[0];
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
