package org.guwah.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Problem;
import org.guwah.model.Stated;
import org.guwah.worker.Wellformed;

/// Cuts what came out of strangers' bytes to what an answer may hold.
final class Tidy {
  private static final int MAX_PROBLEMS = 500;
  private static final int MAX_WORDS = 1_000;
  private static final int MAX_TYPE = 200;

  private Tidy() {}

  /// The first problems; where there are more, one more of the last kind says how many.
  static List<Problem> problems(List<Problem> problems) {
    List<Problem> tidy = new ArrayList<>();
    for (Problem problem : problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS))) {
      tidy.add(new Problem(problem.code(), words(problem.where()), words(problem.detail())));
    }
    if (problems.size() > MAX_PROBLEMS) {
      int more = problems.size() - MAX_PROBLEMS;
      tidy.add(new Problem(problems.getLast().code(), "", "and " + more + " more problems"));
    }
    return tidy;
  }

  static List<Document> documents(List<Document> documents) {
    List<Document> tidy = new ArrayList<>(documents.size());
    for (Document document : documents) {
      tidy.add(document(document));
    }
    return tidy;
  }

  /// The type without its parameters, or empty where it is none.
  static String mediaType(String declared) {
    int parameters = declared.indexOf(';');
    String type = (parameters < 0 ? declared : declared.substring(0, parameters)).strip();
    boolean plain = type.chars().allMatch(c -> c > ' ' && c < 0x7f);
    return plain && type.length() <= MAX_TYPE ? type : "";
  }

  private static Document document(Document document) {
    Document tidy = document;
    for (Map.Entry<Field, Stated> field : document.fields().entrySet()) {
      Stated stated = field.getValue();
      String value = words(stated.value());
      if (!value.equals(stated.value())) {
        tidy = tidy.withField(field.getKey(), new Stated(value, stated.standing()));
      }
    }
    return tidy;
  }

  private static String words(String text) {
    return Wellformed.of(text.length() <= MAX_WORDS ? text : text.substring(0, MAX_WORDS) + "…");
  }
}
