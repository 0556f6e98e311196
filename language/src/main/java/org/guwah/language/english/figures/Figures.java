package org.guwah.language.english.figures;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.Phrases;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// Numbers of what they count. Dates, ages, numbers in names and numbers of lists are none.
public final class Figures {
  private static final Pattern MONEY_BEFORE =
      Pattern.compile(".*(?:\\p{Sc}|Rmb|RMB|USD|EUR|CNY)\\s?$", Pattern.DOTALL);
  private static final Pattern NUMBERED =
      Pattern.compile(
          ".*\\b(?:No|no|Nos|Article|article|Section|Room|page|Page|part|Part|chapter|aged|age|#)"
              + "\\.?\\s?$",
          Pattern.DOTALL);
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:[-\\s]?(?:year|month|week|day|hour)s?[-\\s]old|th\\b|st\\b|nd\\b|rd\\b|:\\d|\\.\\d|/"
              + "|\\s(?:years?|months?|weeks?|days?|hours?|nights?)\\s(?:later|ago|earlier|before|after)\\b"
              + "|\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)\\b).*",
          Pattern.DOTALL);
  private static final Set<String> OTHERS = Set.of("them", "us", "those", "whom");

  /// Verbs that numbers of other things are the subject of as well.
  private static final Set<String> NEUTRAL =
      Set.of("be", "become", "remain", "make", "have", "mean", "follow", "seem", "hang", "fall");

  private static final Set<String> DONE_TO_PEOPLE =
      Set.of(
          "arrest",
          "detain",
          "kill",
          "hold",
          "release",
          "free",
          "injure",
          "wound",
          "deport",
          "question",
          "jail",
          "imprison",
          "abduct",
          "employ",
          "house");

  private static final int NEAR = 12;

  private final Parsed parsed;
  private final List<Mention> mentions;
  private final List<Claim> found = new ArrayList<>();

  private Figures(Parsed parsed, List<Mention> mentions) {
    this.parsed = parsed;
    this.mentions = mentions;
  }

  /// By place. Who says so is not told yet.
  public static List<Claim> of(Parsed parsed, List<Mention> mentions) {
    var figures = new Figures(parsed, mentions);
    for (Parsed.Sentence sentence : parsed.sentences()) {
      if (isTold(sentence.role())) {
        for (Amount amount : Amount.in(sentence.core().tokens())) {
          figures.add(sentence, amount);
        }
      }
    }
    return figures.found;
  }

  private static boolean isTold(Role role) {
    return switch (role) {
      case TITLE, BODY, CAPTION, QUOTE -> true;
      case DATELINE, BYLINE, CREDIT, BOILERPLATE -> false;
    };
  }

  private void add(Parsed.Sentence sentence, Amount amount) {
    String before = parsed.plain().substring(sentence.at().start(), amount.at().start());
    String after =
        parsed
            .plain()
            .substring(
                amount.at().end(), Math.min(parsed.plain().length(), amount.at().end() + 24));
    boolean money = MONEY_BEFORE.matcher(before).matches();
    if (isInMention(amount.at())
        || NUMBERED.matcher(before).matches()
        || AFTER.matcher(after).matches()
        || isAge(before, after)
        || isListNumber(sentence, before, after)) {
      return;
    }
    SemanticGraph graph = sentence.core().dependencyParse();
    Optional<IndexedWord> noun = noun(graph, amount);
    String kind =
        money
            ? "money"
            : after.stripLeading().startsWith("%")
                    || after.stripLeading().startsWith("percent")
                    || after.stripLeading().startsWith("per cent")
                ? "share"
                : noun.map(Counted::kind).orElse(bare(graph, amount));
    if (kind.isEmpty() || kind.equals("none") || isOne(amount, kind)) {
      return;
    }
    Span at = money ? withSign(amount.at()) : amount.at();
    Map<Slot, Filler> slots = new EnumMap<>(Slot.class);
    noun.filter(_ -> !money)
        .ifPresent(word ->
            matter(graph, word, amount).ifPresent(matter -> slots.put(Slot.MATTER, matter)));
    when(sentence).ifPresent(filler -> slots.put(Slot.WHEN, filler));
    found.add(
        new Claim(
            Claim.Type.FIGURE,
            kind,
            at,
            slots,
            List.of(),
            Claim.Modality.ASSERTED,
            amount.value(),
            "amount"));
  }

  private boolean isInMention(Span at) {
    return mentions.stream().anyMatch(each -> each.at().overlaps(at));
  }

  /// "Haydar Sevron, 63, a teacher"
  private boolean isAge(String before, String after) {
    boolean commas =
        before.endsWith(", ")
            && (after.startsWith(",") || after.startsWith(")") || after.startsWith("."));
    int at = before.length() - 2;
    return (commas && at > 0 && Character.isLetter(before.charAt(at - 1)) && !after.isEmpty())
        || before.endsWith("who is ");
  }

  private static boolean isListNumber(Parsed.Sentence sentence, String before, String after) {
    return before.isBlank()
        && (after.startsWith(".") || after.startsWith(")"))
        && sentence.at().start() == sentence.block().start();
  }

  /// A lone "one" counts nothing, and four digits without a noun are more likely a year.
  private static boolean isOne(Amount amount, String kind) {
    return amount.value().equals("1")
        || (kind.equals("things") && amount.value().matches("(?:19|20)\\d\\d"));
  }

  /// What is counted: what the number hangs on, or the noun that follows "of" or stands next.
  private static Optional<IndexedWord> noun(SemanticGraph graph, Amount amount) {
    for (int i = amount.last(); i >= amount.first(); i--) {
      IndexedWord word = graph.getNodeByIndexSafe(i + 1);
      if (word != null) {
        for (SemanticGraphEdge edge : graph.incomingEdgeList(word)) {
          if (edge.getRelation().toString().matches("nummod.*|det:qmod")
              && edge.getGovernor().tag().startsWith("NN")) {
            return Optional.of(edge.getGovernor());
          }
        }
        for (SemanticGraphEdge edge : graph.outgoingEdgeList(word)) {
          if (edge.getRelation().toString().equals("nmod:of")
              && edge.getDependent().tag().startsWith("NN")) {
            return Optional.of(edge.getDependent());
          }
        }
      }
    }
    IndexedWord next = graph.getNodeByIndexSafe(amount.last() + 2);
    return next != null && next.tag().startsWith("NN") ? Optional.of(next) : Optional.empty();
  }

  /// "Eleven were taken", "thousands fled", "guards arrested forty", "31 of them": people.
  private static String bare(SemanticGraph graph, Amount amount) {
    IndexedWord word = graph.getNodeByIndexSafe(amount.last() + 1);
    if (word == null) {
      return "";
    }
    boolean told = graph.incomingEdgeList(word).stream().anyMatch(Figures::isOfPeople);
    boolean ofThem =
        graph.incomingEdgeList(word).stream()
            .filter(edge -> edge.getRelation().toString().equals("det:qmod"))
            .anyMatch(edge -> OTHERS.contains(edge.getGovernor().word()));
    return told || ofThem ? "people" : "";
  }

  private static boolean isOfPeople(SemanticGraphEdge edge) {
    IndexedWord verb = edge.getGovernor();
    return verb.tag().startsWith("VB")
        && switch (edge.getRelation().toString()) {
          case "nsubj:pass" -> true;
          case "nsubj" -> !NEUTRAL.contains(verb.lemma());
          case "obj" -> DONE_TO_PEOPLE.contains(verb.lemma());
          default -> false;
        };
  }

  private Optional<Filler> matter(SemanticGraph graph, IndexedWord noun, Amount amount) {
    Span phrase = Phrases.of(graph, noun, "conj:and", "nmod:in");
    int start = Math.max(phrase.start(), amount.at().end());
    while (start < phrase.end() && !Character.isLetterOrDigit(parsed.plain().charAt(start))) {
      start++;
    }
    return start < phrase.end()
        ? Optional.of(new Filler(new Span(start, phrase.end()), ""))
        : Optional.empty();
  }

  private Span withSign(Span at) {
    int start = at.start();
    String plain = parsed.plain();
    while (start > 0
        && at.start() - start < 4
        && !Character.isWhitespace(plain.charAt(start - 1))
        && plain.charAt(start - 1) != '(') {
      start--;
    }
    return new Span(start, at.end());
  }

  /// The only date of the sentence, if it has just one.
  private Optional<Filler> when(Parsed.Sentence sentence) {
    List<Mention> dates =
        mentions.stream()
            .filter(each -> each.type() == Mention.Type.DATE && sentence.at().holds(each.at()))
            .toList();
    return dates.size() == 1 && dates.getFirst().at().start() - sentence.at().start() < NEAR * 20
        ? Optional.of(new Filler(dates.getFirst().at(), dates.getFirst().value()))
        : Optional.empty();
  }
}
