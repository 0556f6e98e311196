package org.guwah.log;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text with the signatures on it, C2SP signed-note: the text, an empty line, and one line for
/// each signature, `— name base64(id ‖ signature)`. The text ends with a line feed, which is signed
/// with it; it holds no other control characters below U+0020.
///
/// @param text what is signed
/// @param signatures at least one, at most [#MAX_SIGNATURES]
public record SignedNote(String text, List<Signature> signatures) {
  /// As many as Go's `note` package takes.
  public static final int MAX_SIGNATURES = 100;

  private static final String DASH = "\u2014 ";

  public SignedNote {
    signatures = List.copyOf(signatures);
    if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
      throw new ProofException(
          "a note with " + signatures.size() + " signatures; 1 to 100 are due");
    }
    if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
      throw new ProofException("the text of a note ends with a line feed, its only control");
    }
    utf8(text);
  }

  /// One line under a note.
  ///
  /// @param name under which it was made
  /// @param keyId see [VerifierKey#id()]
  /// @param bytes the signature itself, in the form of the key's type; not empty
  @SuppressWarnings("ArrayRecordComponent") // the bytes are only passed on
  public record Signature(String name, int keyId, byte[] bytes) {
    public Signature {
      VerifierKey.checkName(name);
      if (bytes.length == 0) {
        throw new ProofException("the signature of " + name + " is empty");
      }
    }

    boolean isBy(VerifierKey key) {
      return keyId == key.id() && name.equals(key.name());
    }

    String line() {
      var blob = ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(keyId).put(bytes);
      return DASH + name + " " + StrictBase64.encode(blob.array()) + "\n";
    }

    static Signature parse(String line) {
      String[] parts = line.startsWith(DASH) ? line.substring(2).split(" ", -1) : new String[0];
      if (parts.length != 2) {
        throw new ProofException("\"" + line + "\" is no signature line of a note");
      }
      byte[] blob = StrictBase64.decode(parts[1]);
      if (blob.length <= Integer.BYTES) {
        throw new ProofException("the signature of " + parts[0] + " is too short");
      }
      byte[] bytes = Arrays.copyOfRange(blob, Integer.BYTES, blob.length);
      return new Signature(parts[0], ByteBuffer.wrap(blob).getInt(), bytes);
    }
  }

  /// Signs `text` with each of `signers`, in their order.
  ///
  /// @param text ends with a line feed
  public static SignedNote sign(String text, NoteSigner... signers) {
    byte[] message = utf8(text);
    var signatures = new ArrayList<Signature>();
    for (NoteSigner signer : signers) {
      VerifierKey key = signer.key();
      signatures.add(new Signature(key.name(), key.id(), signer.sign(message)));
    }
    return new SignedNote(text, signatures);
  }

  /// Reads a note as it stands in a file; see [#parse(String)].
  ///
  /// @throws ProofException where it is malformed, or no UTF-8
  public static SignedNote parse(byte[] note) {
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(note)).toString());
    } catch (CharacterCodingException e) {
      throw new ProofException("the note is not UTF-8", e);
    }
  }

  /// Reads a note. Nothing is verified yet.
  ///
  /// @throws ProofException where it is malformed
  public static SignedNote parse(String note) {
    int split = note.lastIndexOf("\n\n");
    if (split < 0 || !note.endsWith("\n") || split + 2 == note.length()) {
      throw new ProofException("the note has no signatures after an empty line");
    }
    String[] lines = note.substring(split + 2, note.length() - 1).split("\n", MAX_SIGNATURES + 2);
    if (lines.length > MAX_SIGNATURES) {
      throw new ProofException("the note has more than " + MAX_SIGNATURES + " signatures");
    }
    return new SignedNote(
        note.substring(0, split + 1), Arrays.stream(lines).map(Signature::parse).toList());
  }

  /// The signatures made with `known` keys. Those by other keys are passed over, whatever they are.
  ///
  /// @return at least one
  /// @throws ProofException where a signature by a known key does not hold, however many others do;
  ///   and where none is by a known key
  public List<Signature> verified(List<? extends NoteVerifier> known) {
    byte[] message = utf8(text);
    var good = new ArrayList<Signature>();
    for (Signature signature : signatures) {
      for (NoteVerifier verifier : known) {
        if (signature.isBy(verifier.key())) {
          if (!verifier.verify(message, signature.bytes())) {
            throw new ProofException("the signature of " + signature.name() + " does not hold");
          }
          good.add(signature);
        }
      }
    }
    if (good.isEmpty()) {
      throw new ProofException("no signature is by a known key");
    }
    return good;
  }

  /// The note as it is written to a file.
  @Override
  public String toString() {
    var note = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> note.append(signature.line()));
    return note.toString();
  }

  private static byte[] utf8(String text) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return exact;
    } catch (CharacterCodingException e) {
      throw new ProofException("the text of the note holds a lone surrogate", e);
    }
  }
}
