package org.guwah.extraction.worker;

import java.util.Optional;
import java.util.regex.Pattern;
import org.guwah.model.Claim;
import org.guwah.model.Edtf;
import org.guwah.model.Findings;
import org.guwah.model.Mention;
import org.guwah.model.Problem;
import org.guwah.model.Span;

/// Holds a worker's findings against every rule before they are believed.
final class Believed {
  private static final int MAX_FINDINGS = 200_000;
  private static final int MAX_WORDS = 4_096;
  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,59}");

  private Believed() {}

  /// @throws IllegalArgumentException where a rule is broken; the message says which
  static void check(Findings findings, String text) {
    require(
        findings.mentions().size() + findings.claims().size() <= MAX_FINDINGS, "it found too much");
    for (Mention mention : findings.mentions()) {
      mention(mention, text);
    }
    for (Claim claim : findings.claims()) {
      claim(claim, text);
    }
    for (Problem problem : findings.problems()) {
      require(problem.code().name().startsWith("X"), "it claims a problem " + problem.code());
      require(problem.detail().length() <= MAX_WORDS, "a problem's words are too long");
    }
  }

  private static void mention(Mention mention, String text) {
    inside(mention.at(), text);
    inside(mention.suggested(), text);
    words(mention.value());
    if (mention.type() == Mention.Type.DATE && !mention.value().isEmpty()) {
      Edtf.of(mention.value());
    }
  }

  private static void claim(Claim claim, String text) {
    require(KIND.matcher(claim.kind()).matches(), "a claim's kind is none");
    inside(claim.at(), text);
    words(claim.value());
    words(claim.rule());
    claim.slots().values().forEach(filler -> filler(filler, text));
    claim.chain().forEach(filler -> filler(filler, text));
  }

  private static void filler(Claim.Filler filler, String text) {
    inside(filler.at(), text);
    inside(filler.suggested(), text);
    words(filler.value());
  }

  private static void inside(Optional<Span> span, String text) {
    span.ifPresent(at -> inside(at, text));
  }

  private static void inside(Span span, String text) {
    require(span.end() <= text.length(), "it found something beyond the end of the text");
  }

  private static void words(String words) {
    require(words.length() <= MAX_WORDS, "a value is too long");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
