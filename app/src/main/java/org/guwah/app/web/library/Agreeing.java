package org.guwah.app.web.library;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.Library;
import org.guwah.intake.Testimonies;
import org.guwah.model.Consent;
import org.guwah.model.Edtf;
import org.guwah.model.Held;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Use;
import org.guwah.model.Viewer;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Records what whoever told something agrees to, when they are asked later or change their mind.
public final class Agreeing {
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_TEXT = 10_000;

  private final Pages pages;
  private final Items items;
  private final Recorder recorder;

  public Agreeing(Pages pages, Items items, Recorder recorder) {
    this.pages = pages;
    this.items = items;
    this.recorder = recorder;
  }

  /// What was typed into the form, and why it could not be recorded: `day` is no date.
  public record Slip(Consent consent, String day, String why) {}

  /// The form has no page of its own; it opens on that of its item.
  public ServerResponse form(ServerRequest request) throws IOException, NotFound {
    ItemId id = Items.find(pages.library(request), request.pathVariable("id")).item().id();
    return Pages.seeOther(Links.item(id) + "?agree#agreed");
  }

  public ServerResponse agree(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library(request);
    Viewer viewer = pages.viewer(request);
    ItemId id = Items.find(library, request.pathVariable("id")).item().id();
    // Whoever may not see what is held back cannot let go of it.
    if (library.consent(id).filter(now -> !viewer.maySee(now.eyes())).isPresent()) {
      throw new NotFound(id.value());
    }
    String on = Recorder.line(request, "explainedOn", LONGEST_LINE);
    boolean day = on.isEmpty() || Edtf.parse(on).isPresent();
    Consent consent = consent(request, viewer, day ? on : "");
    if (!day) {
      return items.again(request, new Slip(consent, on, Recorder.why(request)));
    }
    var recorded = recorder.record(viewer.name(), judgments(id, consent), Recorder.why(request));
    return Pages.seeOther(Links.item(id) + "?" + recorded.parameters());
  }

  /// A name that may no longer be shown is held back in the words, too.
  private List<Judgment> judgments(ItemId id, Consent consent) throws IOException, NotFound {
    var judgments = new ArrayList<Judgment>();
    judgments.add(new Judgment.Consented(id, consent));
    Library whole = pages.archive().derivations().library(Viewer.owner(""));
    Item item = Items.find(whole, id.value()).item();
    var held = new Testimonies(pages.archive(), Clock.systemUTC()).held(item, consent);
    if (held.isPresent() && !stands(whole, item, held.get())) {
      judgments.add(held.get());
    }
    return judgments;
  }

  private static boolean stands(Library whole, Item item, Judgment.HeldBack held)
      throws IOException {
    return whole.marks(item.content()).stream()
        .anyMatch(row ->
            row.mark() instanceof Judgment.HeldBack(_, String words, _, Restriction eyes)
                && words.equals(held.words())
                && eyes.compareTo(held.restriction()) >= 0);
  }

  private static Consent consent(ServerRequest request, Viewer viewer, String on) throws NotFound {
    var held = EnumSet.noneOf(Held.class);
    for (Held each : Held.values()) {
      if (request.params().getOrDefault("held", List.of()).contains(each.name())) {
        held.add(each);
      }
    }
    Restriction eyes = choice(Restriction.class, request, "eyes");
    return new Consent(
        choice(Use.class, request, "use"),
        held,
        viewer.maySee(eyes) ? eyes : viewer.clearance(),
        Recorder.line(request, "explainedBy", LONGEST_LINE),
        on,
        Recorder.text(request, "terms", LONGEST_TEXT));
  }

  private static <E extends Enum<E>> E choice(Class<E> kind, ServerRequest request, String name)
      throws NotFound {
    String word = request.param(name).orElse("");
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> each.name().equals(word))
        .findFirst()
        .orElseThrow(() -> new NotFound(word));
  }
}
