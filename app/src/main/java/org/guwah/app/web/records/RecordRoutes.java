package org.guwah.app.web.records;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Pages;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/// The pages of records, which share what was worked out for them.
public final class RecordRoutes {
  private RecordRoutes() {}

  public static RouterFunction<ServerResponse> of(Pages pages, Recorder recorder) {
    var shelf = new Shelf(pages);
    var comparing = new Comparing(pages, recorder, shelf);
    var pairs = new Pairs(pages, shelf);
    var names = new OwnNamesPage(pages, recorder);
    return route()
        .GET("/names", names::show)
        .POST("/names", names::add)
        .POST("/names/remove", names::remove)
        .GET("/records", new RecordList(pages, shelf)::show)
        .GET("/records/groups", new GroupPages(pages, shelf)::show)
        .GET("/records/acts", new ActsPage(pages, shelf)::show)
        .GET("/records/acts/{key}", new ActPage(pages, shelf)::show)
        .GET("/records/pairs", pairs::show)
        .GET("/records/next", pairs::next)
        .GET("/records/compare", comparing::show)
        .POST("/records/compare", comparing::judge)
        .POST("/records/undo", comparing::undo)
        .GET("/records/{key}", new RecordPages(pages, shelf)::show)
        .POST("/records/{key}/id", comparing::mint)
        .POST("/records/{key}/same", comparing::gather)
        .build();
  }
}
