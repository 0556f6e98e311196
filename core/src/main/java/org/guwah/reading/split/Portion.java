package org.guwah.reading.split;

import java.util.List;
import java.util.Optional;
import org.guwah.model.Role;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Labelled;
import org.guwah.reading.dates.FoundDate;
import org.guwah.reading.split.Roles.Given;

/// The lines of one document on its page, with what each is for.
///
/// @param given what the lines are for, in order
/// @param single whether the content is one document, not a page of posts
record Portion(Page page, Span span, List<Given> given, boolean single) {
  Role role(int i) {
    return given.get(i - span.from()).role();
  }

  Line line(int i) {
    return page.line(i);
  }

  String text(int i) {
    return page.line(i).text();
  }

  Signs signs(int i) {
    return page.signs(i);
  }

  /// The date of line `i`, if it has one; a title may have it among its words.
  Optional<Labelled> main(int i) {
    return i == span.title()
        ? DateLine.of(page.line(i).text()).flatMap(DateLine::main)
        : page.signs(i).dates().flatMap(DateLine::main);
  }

  String edtf(FoundDate date) {
    return date.edtf(page.order().order());
  }
}
