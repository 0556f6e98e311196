package org.guwah.app.web.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.guwah.app.rows.ActKinds;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.Library;
import org.guwah.lists.Lists;
import org.guwah.lists.Series;
import org.guwah.lists.Spreadsheet;
import org.guwah.lists.Table;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Gives a list out as its rows stand. That it left, and on what ground, is recorded before the
/// first byte goes; what is restricted stays.
final class GivingOut {
  private static final int LONGEST_GROUND = 400;
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Pages pages;
  private final Recorder recorder;
  private final SeriesShelf shelf;

  GivingOut(Pages pages, Recorder recorder, SeriesShelf shelf) {
    this.pages = pages;
    this.recorder = recorder;
    this.shelf = shelf;
  }

  public ServerResponse give(ServerRequest request) throws IOException, NotFound {
    String name = request.param("series").orElse("");
    Series series = shelf.find(request, name).orElseThrow(() -> new NotFound(name));
    String ground = Recorder.line(request, "ground", LONGEST_GROUND);
    if (ground.isEmpty()) {
      return Pages.seeOther("/lists?wrong=ground&series=" + Links.encoded(name));
    }
    String by = pages.viewer(request).name();
    Library open = pages.archive().derivations().library(new Viewer(by, Restriction.OPEN));
    var standing = new Lists(pages.archive(), open, Set.copyOf(ActKinds.ALL)).standing(series);
    String what = "list " + name + ", " + standing.rows().size() + " rows";
    recorder.record(by, new Judgment.GivenOut(what, ground), "");
    boolean sheet = request.param("format").orElse("").equals("xlsx");
    return answer(name, Table.cells(standing.heading(), standing.rows(), series.mapping()), sheet);
  }

  private static ServerResponse answer(String name, List<List<String>> cells, boolean sheet) {
    String file = name.replaceAll("[^\\p{Alnum}-]+", "-") + (sheet ? ".xlsx" : ".csv");
    return ServerResponse.ok()
        .build((_, response) -> {
          response.setContentType(sheet ? SHEET : "text/csv;charset=UTF-8");
          response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
          write(response.getOutputStream(), name, cells, sheet);
          return null;
        });
  }

  private static void write(OutputStream out, String name, List<List<String>> cells, boolean sheet)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    if (sheet) {
      Spreadsheet.write(bytes, name, cells);
    } else {
      bytes.write(Table.csv(cells).getBytes(StandardCharsets.UTF_8));
    }
    bytes.writeTo(out);
  }
}
