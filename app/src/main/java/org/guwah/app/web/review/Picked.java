package org.guwah.app.web.review;

import java.io.IOException;
import java.util.Optional;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.DocumentId;
import org.springframework.web.servlet.function.ServerRequest;

/// The finding that a form or a link is about, by its document and its number there.
public final class Picked {
  private Picked() {}

  /// By the parameters `of` and `ordinal`; empty where there is none such.
  public static Optional<Card> linked(Pages pages, Library library, ServerRequest request)
      throws IOException {
    Optional<Integer> ordinal = ordinal(request);
    Optional<DocumentId> document = Links.wholeId(request.param("of").orElse(""));
    if (ordinal.isEmpty() || document.isEmpty() || library.document(document.get()).isEmpty()) {
      return Optional.empty();
    }
    for (Row row : library.proposals().of(document.get())) {
      if (row.ordinal() == ordinal.get()) {
        return Optional.of(Card.of(pages.archive(), library, row));
      }
    }
    return Optional.empty();
  }

  /// The same, where it is still what the person saw who sends the form.
  static Optional<Card> seen(Pages pages, Library library, ServerRequest request)
      throws IOException {
    return linked(pages, library, request)
        .filter(card -> card.seen().equals(request.param("seen").orElse("")));
  }

  private static Optional<Integer> ordinal(ServerRequest request) {
    try {
      return request.param("ordinal").map(Integer::parseInt);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
