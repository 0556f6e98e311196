package org.guwah.app.web;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.io.IOException;
import java.time.Clock;
import org.guwah.app.web.access.Access;
import org.guwah.app.web.access.Accounts;
import org.guwah.app.web.access.People;
import org.guwah.app.web.access.SignIn;
import org.guwah.app.web.access.Throttle;
import org.guwah.app.web.casework.Bulk;
import org.guwah.app.web.casework.CaseForms;
import org.guwah.app.web.casework.Cases;
import org.guwah.app.web.casework.Exports;
import org.guwah.app.web.casework.News;
import org.guwah.app.web.casework.SearchExports;
import org.guwah.app.web.casework.Searches;
import org.guwah.app.web.casework.Tags;
import org.guwah.app.web.casework.Tasks;
import org.guwah.app.web.claims.Claims;
import org.guwah.app.web.claims.Contradicting;
import org.guwah.app.web.claims.Echoing;
import org.guwah.app.web.claims.Numbers;
import org.guwah.app.web.claims.Positions;
import org.guwah.app.web.judging.Follow;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.judging.Undo;
import org.guwah.app.web.library.Adding;
import org.guwah.app.web.library.Agreeing;
import org.guwah.app.web.library.Documents;
import org.guwah.app.web.library.Items;
import org.guwah.app.web.library.Problems;
import org.guwah.app.web.library.Restricting;
import org.guwah.app.web.library.Search;
import org.guwah.app.web.library.SearchList;
import org.guwah.app.web.lists.ListRoutes;
import org.guwah.app.web.log.LogPages;
import org.guwah.app.web.log.Verification;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Preferences;
import org.guwah.app.web.reader.Corrections;
import org.guwah.app.web.reader.Marking;
import org.guwah.app.web.reader.Reader;
import org.guwah.app.web.reader.Sharing;
import org.guwah.app.web.records.RecordRoutes;
import org.guwah.app.web.review.Asserting;
import org.guwah.app.web.review.Review;
import org.guwah.app.web.review.Sourcing;
import org.guwah.app.web.review.Together;
import org.guwah.app.web.testimony.TestimonyPages;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Every page and every form there is, by its path.
final class Routes {
  private Routes() {}

  static RouterFunction<ServerResponse> of(
      Pages pages, String place, Follow follow, Access access, Accounts accounts, Throttle throttle)
      throws IOException {
    var verification = new Verification(pages.archive(), Clock.systemUTC());
    var home = new Home(pages, verification, place);
    var recorder = new Recorder(pages.archive(), follow);
    return route()
        .GET("/", home::show)
        .GET("/about", home::about)
        .GET("/keys", home::keys)
        .add(access(new SignIn(pages, access, accounts, throttle)))
        .add(people(new People(pages, accounts)))
        .add(library(pages))
        .add(adding(new Adding(pages, follow)))
        .add(casework(pages, recorder, Clock.systemUTC()))
        .add(testimonies(new TestimonyPages(pages, recorder)))
        .add(judging(pages, recorder))
        .add(review(pages, recorder))
        .add(claims(pages))
        .add(RecordRoutes.of(pages, recorder))
        .add(ListRoutes.of(pages, recorder, follow))
        .POST("/undo", new Undo(pages, recorder)::undo)
        .add(log(new LogPages(pages, verification)))
        .add(assets(new Assets()))
        .route(RequestPredicates.all(), Routes::nothing)
        .build();
  }

  private static ServerResponse nothing(ServerRequest request) throws NotFound {
    throw new NotFound(request.path());
  }

  private static RouterFunction<ServerResponse> access(SignIn signIn) {
    return route()
        .GET("/sign-in", signIn::show)
        .POST("/passphrase", signIn::set)
        .POST("/preferences", new Preferences()::keep)
        .build();
  }

  private static RouterFunction<ServerResponse> library(Pages pages) {
    var items = new Items(pages);
    var problems = new Problems(pages);
    var search = new Search(pages);
    var exports = new SearchExports(pages, search);
    var list = new SearchList(pages);
    return route()
        .GET("/documents", new Documents(pages)::list)
        .GET("/items", items::list)
        .GET("/items/{id}", items::one)
        .GET("/problems", problems::list)
        .GET("/problems/codes", problems::codes)
        .GET("/search", search::show)
        .GET("/search.json", exports::json)
        .GET("/search.atom", exports::feed)
        .GET("/search/help", search::help)
        .GET("/search/list", list::show)
        .POST("/search/list", list::ask)
        .build();
  }

  private static RouterFunction<ServerResponse> people(People people) {
    return route()
        .GET("/people", people::show)
        .POST("/people", people::add)
        .POST("/people/clearance", people::clear)
        .POST("/people/renew", people::renew)
        .POST("/people/close", people::close)
        .build();
  }

  private static RouterFunction<ServerResponse> testimonies(TestimonyPages testimonies) {
    return route()
        .GET("/testimonies", testimonies::list)
        .GET("/testimonies/new", testimonies::begin)
        .GET("/testimonies/paper", testimonies::paper)
        .GET("/testimonies/offline", testimonies::offline)
        .POST("/testimonies", testimonies::send)
        .build();
  }

  private static RouterFunction<ServerResponse> adding(Adding adding) {
    return route().GET("/add", adding::show).POST("/add", adding::add).build();
  }

  private static RouterFunction<ServerResponse> casework(
      Pages pages, Recorder recorder, Clock clock) {
    var tags = new Tags(pages, recorder);
    var exports = new Exports(pages);
    var cases = new Cases(pages, clock);
    var forms = new CaseForms(pages, recorder);
    var tasks = new Tasks(pages, recorder, clock);
    var searches = new Searches(pages, recorder);
    var news = new News(pages);
    return route()
        .GET("/documents.json", exports::documents)
        .GET("/tags", tags::list)
        .GET("/tags.json", exports::tags)
        .GET("/tags/{tag}.atom", exports::feed)
        .GET("/tags/{tag}.json", exports::tag)
        .GET("/tags/{tag}", tags::one)
        .POST("/tags/rename", tags::rename)
        .GET("/cases", cases::list)
        .GET("/cases/{id}.json", exports::caseOf)
        .GET("/cases/{id}", cases::one)
        .POST("/cases", forms::open)
        .POST("/cases/{id}", forms::change)
        .POST("/cases/{id}/close", forms::close)
        .POST("/cases/{id}/reopen", forms::reopen)
        .POST("/cases/{id}/second", forms::second)
        .POST("/cases/{id}/people", forms::involve)
        .POST("/cases/{id}/notes", forms::remark)
        .POST("/cases/{id}/withdraw", forms::withdraw)
        .GET("/tasks", tasks::list)
        .POST("/tasks", tasks::set)
        .POST("/tasks/{id}/done", tasks::done)
        .POST("/tasks/{id}/again", tasks::again)
        .GET("/searches", searches::list)
        .POST("/searches", searches::save)
        .POST("/searches/{id}/look", searches::look)
        .POST("/searches/{id}/remove", searches::remove)
        .GET("/new", news::show)
        .POST("/new", news::seen)
        .POST("/bulk", new Bulk(pages, recorder)::act)
        .build();
  }

  private static RouterFunction<ServerResponse> judging(Pages pages, Recorder recorder) {
    var reader = new Reader(pages);
    var corrections = new Corrections(pages, reader, recorder);
    var marking = new Marking(pages, reader, recorder);
    var agreeing = new Agreeing(pages, new Items(pages), recorder);
    return route()
        .GET("/documents/{id}", reader::show)
        .POST("/documents/{id}/tag", marking::tag)
        .POST("/documents/{id}/gather", marking::gather)
        .POST("/documents/{id}/note", marking::note)
        .POST("/documents/{id}/hold", marking::hold)
        .POST("/documents/{id}/translate", marking::translate)
        .GET("/documents/{id}/similar", reader::similar)
        .GET("/documents/{id}/shared", new Sharing(pages)::show)
        .GET("/contents/{content}", reader::place)
        .POST("/documents/{id}/field", corrections::field)
        .POST("/documents/{id}/role", corrections::role)
        .POST("/documents/{id}/border", corrections::border)
        .POST("/judgments/{id}/withdraw", corrections::withdraw)
        .GET("/items/{id}/consent", agreeing::form)
        .POST("/items/{id}/consent", agreeing::agree)
        .POST("/items/{id}/restriction", new Restricting(pages, recorder)::restrict)
        .build();
  }

  private static RouterFunction<ServerResponse> review(Pages pages, Recorder recorder) {
    var review = new Review(pages, recorder);
    var together = new Together(pages, recorder);
    var asserting = new Asserting(pages, recorder);
    var sourcing = new Sourcing(pages, recorder);
    return route()
        .GET("/review", review::show)
        .POST("/review/judge", review::judge)
        .POST("/review/correct", review::correct)
        .POST("/review/grade", review::grade)
        .GET("/claims/about", sourcing::show)
        .POST("/claims/source", sourcing::source)
        .POST("/review/code", review::code)
        .POST("/review/violation", review::qualify)
        .GET("/review/bulk", together::show)
        .POST("/review/bulk", together::accept)
        .POST("/review/bulk/kind", together::allow)
        .GET("/review/add", asserting::show)
        .POST("/review/add", asserting::add)
        .build();
  }

  private static RouterFunction<ServerResponse> claims(Pages pages) {
    var claims = new Claims(pages);
    return route()
        .GET("/claims", claims::show)
        .GET("/claims.json", claims::json)
        .GET("/numbers", new Numbers(pages)::show)
        .GET("/positions", new Positions(pages)::show)
        .GET("/contradictions", new Contradicting(pages)::show)
        .GET("/echoes", new Echoing(pages)::show)
        .build();
  }

  private static RouterFunction<ServerResponse> log(LogPages log) {
    return route()
        .GET("/log", log::show)
        .GET("/log/checkpoint", log::checkpoint)
        .GET("/log/entries/{number}", log::entry)
        .GET("/log/entries/{number}/proof", log::proof)
        .POST("/log/verify", log::verify)
        .GET("/log/verify", log::verified)
        .build();
  }

  private static RouterFunction<ServerResponse> assets(Assets assets) {
    return route()
        .GET("/style.css", assets::style)
        .GET("/comfort.js", assets::comfort)
        .GET("/icon.svg", assets::icon)
        .build();
  }
}
