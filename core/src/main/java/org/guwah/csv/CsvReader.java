package org.guwah.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated values as RFC 4180 has them. Lines end with CR LF, LF or CR; a mark of the
/// byte order at the beginning is passed over. The rules are kept strictly where a table could else
/// be read wrongly: a quotation mark within a value without marks, or anything between a closing
/// mark and the next comma, is a mistake.
public final class CsvReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char QUOTE = '"';

  private final String text;
  private final List<CsvRecord> records = new ArrayList<>();
  private int at;
  private int line = 1;

  private CsvReader(String text) {
    this.text = text;
  }

  /// @param bytes of a file in UTF-8
  /// @throws CsvException also where it is in another encoding
  public static List<CsvRecord> read(byte[] bytes) throws CsvException {
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return read(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      throw new CsvException(1, "this is not text in UTF-8; save the table as \"CSV UTF-8\"");
    }
  }

  /// All records, empty lines left out.
  public static List<CsvRecord> read(String text) throws CsvException {
    var reader = new CsvReader(text);
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      reader.at++;
    }
    while (reader.at < text.length()) {
      reader.record();
    }
    return List.copyOf(reader.records);
  }

  private void record() throws CsvException {
    int begin = line;
    int start = at;
    var values = new ArrayList<String>();
    values.add(value());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      values.add(value());
    }
    if (at > start) {
      records.add(new CsvRecord(begin, values));
    }
    if (at < text.length()) {
      lineEnd();
    }
  }

  private String value() throws CsvException {
    return at < text.length() && text.charAt(at) == QUOTE ? quoted() : plain();
  }

  private String plain() throws CsvException {
    int start = at;
    while (at < text.length() && !endsValue(text.charAt(at))) {
      if (text.charAt(at) == QUOTE) {
        throw new CsvException(
            line,
            "a quotation mark stands within a value; put the whole value in quotation marks, and"
                + " write each one within it twice");
      }
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() throws CsvException {
    int begin = line;
    var value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != QUOTE) {
        value.append(c);
        countLine(c);
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
        value.append(QUOTE);
        at += 2;
      } else {
        at++;
        closed();
        return value.toString();
      }
    }
    throw new CsvException(begin, "a quotation mark is opened here and never closed; close it");
  }

  private void closed() throws CsvException {
    if (at < text.length() && !endsValue(text.charAt(at))) {
      throw new CsvException(
          line,
          "something stands between a closing quotation mark and the next comma; write each"
              + " quotation mark within a value twice");
    }
  }

  private static boolean endsValue(char c) {
    return c == ',' || c == '\n' || c == '\r';
  }

  private void lineEnd() {
    if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      at++;
    }
    at++;
    line++;
  }

  /// Of CR LF only the second counts.
  private void countLine(char c) {
    boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    if (c == '\n' || (c == '\r' && !pair)) {
      line++;
    }
  }
}
