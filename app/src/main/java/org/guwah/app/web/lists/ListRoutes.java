package org.guwah.app.web.lists;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.guwah.app.web.judging.Follow;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Pages;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/// The pages of lists.
public final class ListRoutes {
  private ListRoutes() {}

  public static RouterFunction<ServerResponse> of(Pages pages, Recorder recorder, Follow follow) {
    var shelf = new SeriesShelf(pages);
    var bringing = new Bringing(pages, recorder, shelf);
    return route()
        .GET("/lists", new ListsPages(pages, shelf)::show)
        .POST("/lists", new ListUpload(pages, follow, shelf)::add)
        .GET("/lists/plan", bringing::plan)
        .POST("/lists/plan", bringing::bring)
        .POST("/lists/back", bringing::takeBack)
        .POST("/lists/out", new GivingOut(pages, recorder, shelf)::give)
        .build();
  }
}
