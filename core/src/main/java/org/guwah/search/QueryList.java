package org.guwah.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guwah.csv.CsvException;
import org.guwah.csv.CsvReader;
import org.guwah.csv.CsvRecord;
import org.guwah.csv.CsvWriter;

/// Many questions in a table, each asked by itself. What is wrong with one does not stop the
/// others.
///
/// @param queries as typed, in order
public record QueryList(List<String> queries) {
  private static final String HEADER = "query";

  public QueryList {
    queries = List.copyOf(queries);
  }

  /// Tells how many documents answer a question.
  public interface Counting {
    /// @throws TooBroad where it cannot be answered
    long count(Query query) throws IOException;
  }

  /// @param documents exactly how many; 0 with an error
  /// @param error what is wrong with the question, and what to write instead
  public record Answer(String query, long documents, Optional<String> error) {
    /// The columns of a table of answers.
    public static final List<String> COLUMNS = List.of(HEADER, "documents", "error");

    /// One line of it. Where there is an error, there is no number.
    public String csv() {
      String number = error.isPresent() ? "" : Long.toString(documents);
      return CsvWriter.line(List.of(query, number, error.orElse("")));
    }
  }

  /// Takes the column `query` of a table with such a header, in any case; of a table without, the
  /// first column of all lines. Lines without a question are left out.
  ///
  /// @param bytes of a file of comma-separated values in UTF-8
  /// @throws CsvException also for a line with more values than the first: a comma of its question
  ///   would go unseen
  public static QueryList read(byte[] bytes) throws CsvException {
    List<CsvRecord> records = CsvReader.read(bytes);
    if (records.isEmpty()) {
      return new QueryList(List.of());
    }
    List<String> first = records.getFirst().values();
    int column =
        first.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList().indexOf(HEADER);
    var queries = new ArrayList<String>();
    for (CsvRecord record : records.subList(column < 0 ? 0 : 1, records.size())) {
      if (record.values().size() > first.size()) {
        throw new CsvException(
            record.line(),
            "there are more values than on the first line (%s and %s); put a value that has a comma"
                    .formatted(record.values().size(), first.size())
                + " in quotation marks");
      }
      int at = Math.max(0, column);
      String query = at < record.values().size() ? record.values().get(at).strip() : "";
      if (!query.isEmpty()) {
        queries.add(query);
      }
    }
    return new QueryList(queries);
  }

  /// Asks one question.
  public static Answer ask(String query, Counting counting) throws IOException {
    try {
      return new Answer(query, counting.count(QueryParser.parse(query)), Optional.empty());
    } catch (QueryError | TooBroad error) {
      return new Answer(query, 0, Optional.of(String.valueOf(error.getMessage())));
    }
  }
}
