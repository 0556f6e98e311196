package org.guwah.app.web.casework;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Preferences;
import org.guwah.archive.Derivations.Library;
import org.guwah.casework.Case;
import org.guwah.casework.Desk;
import org.guwah.model.CaseId;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.springframework.web.servlet.function.ServerRequest;

/// What a request of this package is about, as far as its viewer may know of it.
///
/// @param library what they may see
/// @param desk what they may know of
record Asked(ServerRequest request, Viewer viewer, Library library, Desk desk) {
  static Asked of(Pages pages, ServerRequest request) throws IOException {
    Library library = pages.library(request);
    Viewer viewer = pages.viewer(request);
    return new Asked(request, viewer, library, Desk.of(library.casework(), viewer));
  }

  /// The case that the path names.
  Case file() throws NotFound {
    return file(request.pathVariable("id"));
  }

  /// The case of this id.
  Case file(String id) throws NotFound {
    try {
      return desk.find(new CaseId(id)).orElseThrow(() -> new NotFound(id));
    } catch (IllegalArgumentException _) {
      throw new NotFound(id);
    }
  }

  /// The case that a form names; empty where it names none.
  Optional<CaseId> chosenCase() throws NotFound {
    String id = request.param("case").orElse("");
    return id.isEmpty() ? Optional.empty() : Optional.of(file(id).id());
  }

  /// Those under which they will still see what they make.
  List<Restriction> restrictions() {
    return Arrays.stream(Restriction.values()).filter(viewer::maySee).toList();
  }

  /// The one that a form names.
  ///
  /// @param otherwise where it names none, or one that is not theirs to give
  Restriction restriction(Restriction otherwise) {
    String word = request.param("restriction").orElse("");
    return restrictions().stream()
        .filter(each -> each.name().equals(word))
        .findFirst()
        .orElse(otherwise);
  }

  /// The page to come back to.
  String back(String otherwise) {
    return Preferences.local(
        request.param("back").filter(back -> !back.isEmpty()).orElse(otherwise));
  }
}
