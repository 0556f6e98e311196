package org.guwah.reading.split;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.guwah.reading.language.Tongue;
import org.guwah.reading.split.Roles.Given;

/// Reads title, dates, publisher, byline, language and script of a document off its lines. What the
/// format said stays as it is; only gaps are filled.
final class Fields {
  private final Portion portion;

  /// @param single whether the content is one document, not a page of posts
  Fields(Page page, Span span, List<Given> given, boolean single) {
    this.portion = new Portion(page, span, given, single);
  }

  /// @param known what the format said
  Map<Field, Stated> read(Map<Field, Stated> known) {
    var gaps = new Gaps(known);
    title(gaps);
    var dates = new DateFields(portion, gaps);
    dates.posted();
    names(gaps, dates);
    tongue(gaps);
    return gaps.fields();
  }

  private void names(Gaps gaps, DateFields dates) {
    var authorship = new Authorship(portion, gaps, dates.date());
    Span span = portion.span();
    for (int i = span.from(); i < span.to(); i++) {
      dates.reprint(i);
      dates.published(i);
      authorship.byline(i);
    }
    for (int i = span.from(); i < span.to(); i++) {
      authorship.name(i);
    }
    authorship.nick();
    authorship.sentences();
  }

  private void title(Gaps gaps) {
    Span span = portion.span();
    Standing standing = span.titleIsSure() || span.title() < 0 ? Standing.READ : Standing.UNSURE;
    titleText().ifPresent(title -> gaps.fill(Field.TITLE, title, standing));
  }

  /// The words of the title line; where there is none, what the date line calls the title.
  private Optional<String> titleText() {
    int i = portion.span().title();
    int date = portion.span().date();
    if (i < 0) {
      return date < 0 ? Optional.empty() : portion.signs(date).titled();
    }
    if (i == date) {
      return OneLineHeads.head(portion.page(), i).map(OneLineHeads.Head::title);
    }
    String text = portion.text(i);
    return Optional.of(isReply(i) ? text : portion.signs(i).titled().orElse(text));
  }

  /// "Re: …" among others: the message's own title, not the label of a letter's subject.
  private boolean isReply(int i) {
    return !portion.single() && portion.text(i).regionMatches(true, 0, "re:", 0, 3);
  }

  private void tongue(Gaps gaps) {
    Span span = portion.span();
    var body = new StringBuilder();
    for (int i = span.from(); i < span.to() && body.length() < 8_000; i++) {
      Role role = portion.role(i);
      if (role == Role.BODY || role == Role.TITLE || role == Role.QUOTE) {
        body.append(portion.text(i)).append('\n');
      }
    }
    Tongue tongue = Tongue.of(body.toString());
    Standing standing = tongue.sure() ? Standing.READ : Standing.UNSURE;
    gaps.fill(Field.LANGUAGE, tongue.language(), standing);
    gaps.fill(Field.SCRIPT, tongue.script(), Standing.READ);
  }
}
