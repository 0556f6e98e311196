package org.guwah.engine.folder.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.util.BytesRef;

/// The words of a document that may tell what it is about: those that it has most often, the longer
/// the better, each as the term of its folded form. How rare they are elsewhere is looked up when
/// documents like it are asked for.
final class Telling {
  /// So many are kept.
  static final int MOST = 48;

  /// Shorter words, in characters, tell little in scripts that part words by spaces.
  private static final int SHORTEST = 4;

  private static final int LONGEST = 40;
  private static final char SEPARATOR = '\n';

  /// Added to a number to make a character of it that is no separator.
  private static final int PRINTED = 0x20;

  private static final int MANY = 90;

  private final Map<String, Integer> counts = new HashMap<>();

  /// @param times how often the document has it, at most 90
  record Word(String term, int times) {}

  /// Takes a word of the text, as it is indexed.
  void add(Form form) {
    count(form.folded(), term(form));
  }

  /// Takes a word of lower-case Latin letters.
  void addPlain(String word) {
    count(word, word);
  }

  private void count(String folded, String term) {
    if (folded.length() >= SHORTEST
        && folded.length() <= LONGEST
        && Character.isLetter(folded.charAt(0))) {
      counts.merge(term, 1, Integer::sum);
    }
  }

  /// Takes two neighbours of a script without spaces.
  void addPair(Form form) {
    counts.merge(term(form), 1, Integer::sum);
  }

  private static String term(Form form) {
    return form.isPlain() ? form.exact() : form.foldedOnly();
  }

  private BytesRef written() {
    List<Map.Entry<String, Integer>> best = new ArrayList<>(counts.entrySet());
    best.sort(
        Comparator.<Map.Entry<String, Integer>>comparingInt(
                word -> -word.getValue() * word.getKey().length())
            .thenComparing(Map.Entry::getKey));
    var all = new StringBuilder();
    for (var word : best.subList(0, Math.min(MOST, best.size()))) {
      all.append((char) (PRINTED + Math.min(MANY, word.getValue())));
      all.append(word.getKey()).append(SEPARATOR);
    }
    return new BytesRef(all);
  }

  static List<Word> read(BytesRef written) {
    var words = new ArrayList<Word>();
    var all = new String(written.bytes, written.offset, written.length, StandardCharsets.UTF_8);
    for (int from = 0; from < all.length(); ) {
      int end = all.indexOf(SEPARATOR, from);
      words.add(new Word(all.substring(from + 1, end), all.charAt(from) - PRINTED));
      from = end + 1;
    }
    return words;
  }

  /// The field that keeps them. It stands behind the words, whose stream fills it: the index takes
  /// the fields of a document one after the other.
  Field field() {
    return new Written(this);
  }

  private static final class Written extends Field {
    private static final FieldType TYPE = new FieldType();

    static {
      TYPE.setDocValuesType(DocValuesType.BINARY);
      TYPE.freeze();
    }

    private final Telling telling;

    Written(Telling telling) {
      super(Fields.TELLING, TYPE);
      this.telling = telling;
    }

    @Override
    public BytesRef binaryValue() {
      return telling.written();
    }
  }
}
