package org.guwah.formats.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.guwah.model.Sha256;
import org.guwah.reading.Source;

/// The characters of a source, in the encoding that was found for it.
///
/// A byte order mark is believed; then bytes that are valid UTF-8 are UTF-8, whatever is declared;
/// then the declared encoding is believed if the bytes are text in it; then statistics decide.
///
/// @param remark on the encoding, where some bytes are not text in it or in the declared one; empty
///   where all is well
public record DecodedText(Decoding decoding, String remark) {
  private static final int SAMPLE = 1 << 14;
  private static final int LOOKED_THROUGH = 1 << 20;

  /// How many valid sequences of several bytes there are for one invalid place, at least, in UTF-8
  /// that was damaged.
  private static final int VALID_FOR_ONE = 4;

  /// @param declared the name of an encoding, as a file declares it; empty where it does not
  /// @param max how many characters are taken, in UTF-16 code units
  public static DecodedText of(Source source, String declared, int max) throws IOException {
    byte[] head = source.head();
    Optional<Charset> said = Encodings.named(declared);
    Optional<Charset> known = Encodings.marked(head).or(() -> Encodings.wide(head));
    if (known.isPresent()) {
      return remarked(decode(source, known.get(), max), Optional.empty());
    }
    if (!hopeless(head)) {
      Decoding decoding = decode(source, StandardCharsets.UTF_8, max);
      if (acceptable(decoding) && !escapes(decoding)) {
        return remarked(decoding, onlyAscii(decoding) ? Optional.empty() : said);
      }
    }
    byte[] sample = sample(source);
    boolean believed = said.isPresent() && Plausibility.of(Decoding.of(sample, said.get())) > 60;
    Charset charset = believed ? said.get() : Encodings.guess(sample);
    return remarked(decode(source, charset, max), said);
  }

  /// The encoding of a source that is too long to be decoded at once, by its first mebibyte.
  ///
  /// @param declared the name of an encoding, as a file declares it; empty where it does not
  public static Charset charset(Source source, String declared) throws IOException {
    byte[] bytes;
    try (InputStream in = source.open()) {
      bytes = in.readNBytes(LOOKED_THROUGH);
    }
    return of(new Beginning(source, bytes), declared, LOOKED_THROUGH).decoding().charset();
  }

  /// As media types have it: `text/plain`, or `text/plain;charset=koi8-r` where it is not UTF-8.
  public String mediaType(String type) {
    String name = decoding.charset().name();
    return name.equals("UTF-8") ? type : type + ";charset=" + name;
  }

  /// The characters without a byte order mark.
  public int start() {
    return decoding.length() > 0 && decoding.chars()[0] == '\ufeff' ? 1 : 0;
  }

  /// The parameter `charset` of a media type; empty where there is none.
  public static String charset(String mediaType) {
    int at = mediaType.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return "";
    }
    String value = mediaType.substring(at + "charset=".length());
    int end = value.indexOf(';');
    return end < 0 ? value : value.substring(0, end);
  }

  /// The encoding of bytes of which one character takes two or four, where they show it.
  public static Optional<Charset> wide(byte[] head) {
    return Encodings.marked(head)
        .filter(each -> !each.equals(StandardCharsets.UTF_8))
        .or(() -> Encodings.wide(head));
  }

  private static DecodedText remarked(Decoding decoding, Optional<Charset> said) {
    var remark = new StringBuilder();
    if (said.isPresent() && !said.get().equals(decoding.charset())) {
      remark.append("declared ").append(said.get().name());
      remark.append(", read as ").append(decoding.charset().name());
    }
    if (decoding.malformed() > 0) {
      remark.append(remark.isEmpty() ? "" : "; ");
      remark.append(decoding.malformed()).append(" places are not ");
      remark.append(decoding.charset().name()).append(", the first at byte ");
      remark.append(decoding.firstMalformed());
    }
    return new DecodedText(decoding, remark.toString());
  }

  private static Decoding decode(Source source, Charset charset, int max) throws IOException {
    try (InputStream in = source.open()) {
      return Decoding.of(in, charset, source.size(), max);
    }
  }

  /// Whether the first bytes are so far from UTF-8 that the rest need not be tried.
  private static boolean hopeless(byte[] head) {
    Decoding decoding = Decoding.of(head, StandardCharsets.UTF_8);
    return decoding.malformed() > 3 && !acceptable(decoding);
  }

  private static boolean acceptable(Decoding decoding) {
    if (decoding.malformed() == 0) {
      return true;
    }
    long valid = -decoding.malformed();
    for (int i = 0; i < decoding.length(); i++) {
      valid += decoding.chars()[i] >= 0x80 ? 1 : 0;
    }
    return valid >= (long) VALID_FOR_ONE * decoding.malformed();
  }

  private static boolean onlyAscii(Decoding decoding) {
    for (int i = 0; i < decoding.length(); i++) {
      if (decoding.chars()[i] >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /// Whether there is an escape that begins a Japanese, Chinese or Korean passage in ISO-2022.
  private static boolean escapes(Decoding decoding) {
    char[] chars = decoding.chars();
    for (int i = 0; i + 2 < decoding.length(); i++) {
      if (chars[i] == 0x1b && chars[i + 1] == '$' && chars[i + 2] >= '@' && chars[i + 2] <= 'C') {
        return true;
      }
    }
    return false;
  }

  /// Lines with bytes above 127 (or escapes), as those tell encodings apart.
  private static byte[] sample(Source source) throws IOException {
    byte[] bytes;
    try (InputStream in = source.open()) {
      bytes = in.readNBytes(LOOKED_THROUGH);
    }
    byte[] sample = new byte[SAMPLE];
    int length = 0;
    int line = 0;
    boolean telling = false;
    for (int i = 0; i < bytes.length && length < SAMPLE; i++) {
      telling |= bytes[i] < 0 || bytes[i] == 0x1b;
      if (bytes[i] == '\n' || i + 1 == bytes.length || i - line > 1000) {
        if (telling) {
          int count = Math.min(i + 1 - line, SAMPLE - length);
          System.arraycopy(bytes, line, sample, length, count);
          length += count;
        }
        line = i + 1;
        telling = false;
      }
    }
    return Arrays.copyOf(sample, length);
  }

  /// The first bytes of a source, as if they were all.
  private static final class Beginning implements Source {
    private final Source whole;
    private final byte[] bytes;

    Beginning(Source whole, byte[] bytes) {
      this.whole = whole;
      this.bytes = bytes;
    }

    @Override
    public Sha256 content() {
      return whole.content();
    }

    @Override
    public String name() {
      return whole.name();
    }

    @Override
    public String mediaType() {
      return whole.mediaType();
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public byte[] head() {
      return whole.head();
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Path file() throws IOException {
      return whole.file();
    }
  }
}
