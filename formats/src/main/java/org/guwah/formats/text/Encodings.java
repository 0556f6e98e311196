package org.guwah.formats.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds out how text is encoded where nothing reliable says so.
final class Encodings {
  /// What the statistics never propose, or not often enough, though old files are written in it.
  private static final String[] ALSO = {
    "windows-1251",
    "KOI8-R",
    "IBM866",
    "windows-1252",
    "windows-1254",
    "windows-1256",
    "GB18030",
    "Big5",
    "windows-31j",
    "EUC-KR"
  };

  /// Of two encodings, one of which holds all of the other, the larger is taken.
  private static final Map<String, String> LARGER =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "ISO-8859-6", "windows-1256",
          "ISO-8859-8-I", "windows-1255",
          "ISO-8859-8", "windows-1255",
          "Shift_JIS", "windows-31j",
          "EUC-KR", "x-windows-949",
          "GB2312", "GB18030",
          "GBK", "GB18030");

  private static final int SHORTEST_WIDE = 16;

  private Encodings() {}

  /// The encoding that the first bytes name by a byte order mark.
  static Optional<Charset> marked(byte[] head) {
    if (starts(head, 0xff, 0xfe, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (starts(head, 0, 0, 0xfe, 0xff)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (starts(head, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (starts(head, 0xfe, 0xff)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return starts(head, 0xef, 0xbb, 0xbf) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
  }

  /// UTF-16 without a mark: most spaces, line ends and ASCII letters have a zero byte beside them,
  /// always on the same side.
  static Optional<Charset> wide(byte[] head) {
    int pairs = head.length / 2;
    int little = 0;
    int big = 0;
    int zeros = 0;
    for (int i = 0; i + 1 < head.length; i += 2) {
      int first = head[i];
      int second = head[i + 1];
      little += ascii(first) && second == 0 ? 1 : 0;
      big += first == 0 && ascii(second) ? 1 : 0;
      zeros += (first == 0 ? 1 : 0) + (second == 0 ? 1 : 0);
    }
    int more = Math.max(little, big);
    if (more == 0 && zeros == 0) {
      return wideWithoutZeros(head);
    }
    boolean oneSide = more > 10 * Math.min(little, big) && more * 2L >= zeros;
    if (!oneSide || more * 50 < pairs) {
      return Optional.empty();
    }
    Charset charset = little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    Decoding decoding = Decoding.of(even(head), charset);
    boolean latin = more * 10L >= pairs * 9L;
    return latin || Plausibility.of(decoding) >= 50 ? Optional.of(charset) : Optional.empty();
  }

  /// Chinese on one line has no ASCII in it at all: then one order gives common characters, and the
  /// other does not.
  private static Optional<Charset> wideWithoutZeros(byte[] head) {
    if (head.length < SHORTEST_WIDE
        || Decoding.of(head, StandardCharsets.UTF_8).malformed() * 8 < head.length / 8) {
      return Optional.empty();
    }
    double little = Plausibility.of(Decoding.of(even(head), StandardCharsets.UTF_16LE));
    double big = Plausibility.of(Decoding.of(even(head), StandardCharsets.UTF_16BE));
    if (Math.max(little, big) < 80 || Math.min(little, big) > 40) {
      return Optional.empty();
    }
    return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  /// The most plausible encoding of some bytes that are not UTF-8.
  ///
  /// @param sample best a few thousand bytes in which many are above 127
  static Charset guess(byte[] sample) {
    Charset best = StandardCharsets.ISO_8859_1;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Charset, Integer> each : candidates(sample).entrySet()) {
      double score = Plausibility.of(Decoding.of(sample, each.getKey())) + each.getValue() / 2.0;
      if (score > most) {
        most = score;
        best = each.getKey();
      }
    }
    return best;
  }

  /// The encoding of this name, as files declare it; empty where there is no such encoding.
  static Optional<Charset> named(String name) {
    String plain = name.strip().replace("\"", "").replace("'", "");
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(larger(Charset.forName(plain)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return plain.toLowerCase(Locale.ROOT).startsWith("utf8")
          ? Optional.of(StandardCharsets.UTF_8)
          : Optional.empty();
    }
  }

  private static Map<Charset, Integer> candidates(byte[] sample) {
    Map<Charset, Integer> candidates = new LinkedHashMap<>();
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      String name = match.getName();
      if (!name.startsWith("UTF") && !name.startsWith("IBM4")) {
        named(name).ifPresent(each -> candidates.merge(each, match.getConfidence(), Math::max));
      }
    }
    for (String name : ALSO) {
      named(name).ifPresent(each -> candidates.putIfAbsent(each, 0));
    }
    return candidates;
  }

  private static Charset larger(Charset charset) {
    String larger = LARGER.get(charset.name());
    return larger != null && Charset.isSupported(larger) ? Charset.forName(larger) : charset;
  }

  private static byte[] even(byte[] head) {
    return head.length % 2 == 0 ? head : java.util.Arrays.copyOf(head, head.length - 1);
  }

  private static boolean ascii(int b) {
    return (b >= ' ' && b < 0x7f) || b == '\n' || b == '\r' || b == '\t';
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
