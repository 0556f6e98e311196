package org.guwah.language.english.dates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Edtf;
import org.guwah.model.Span;

/// A pattern, and what the dates are that it finds. The group `at`, where there is one, is the
/// date; the rest of the pattern is what has to stand around it.
record Rule(Pattern pattern, Reader reader, boolean told) {

  /// What a match says.
  interface Reader {
    /// @return EDTF; the empty string where it is a date that cannot be told; nothing where it is
    ///   no date
    Optional<String> read(Matcher match, Context context);
  }

  static Rule rule(String pattern, Reader reader) {
    return new Rule(Words.pattern(pattern), reader, false);
  }

  /// One that counts from something told before, so that it stays open.
  static Rule told(String pattern) {
    return told(pattern, (_, _) -> Optional.of(""));
  }

  static Rule told(String pattern, Reader reader) {
    return new Rule(Words.pattern(pattern), reader, true);
  }

  void find(Context context, List<Hit> hits) {
    Matcher match = pattern.matcher(context.plain());
    while (match.find()) {
      Span at = span(match);
      reader
          .read(match, context)
          .map(value -> new Hit(at, Edtf.parse(value).isPresent() ? value : "", told))
          .ifPresent(hits::add);
    }
  }

  private Span span(Matcher match) {
    boolean named = pattern.namedGroups().containsKey("at");
    return named
        ? new Span(match.start("at"), match.end("at"))
        : new Span(match.start(), match.end());
  }
}
