package org.guwah.worker;

import java.nio.charset.StandardCharsets;
import org.guwah.json.Json;
import org.jspecify.annotations.Nullable;

/// One message between a worker and its parent: a kind and a body.
///
/// On the wire: the length of the body as an unsigned 32-bit number, most significant byte first;
/// the kind's letter as one byte; the body.
public final class Frame {
  /// What a frame says, and the most bytes its body may have.
  public enum Kind {
    /// To the worker, once, first: the [Limits] as JSON.
    START('S', 1 << 12),
    /// To the worker: read what follows. A request as JSON.
    REQUEST('Q', 1 << 16),
    /// To the worker: the next bytes of the original.
    DATA('D', 1 << 16),
    /// To the worker: the original ends here. No body.
    END('E', 0),
    /// From the worker, once, in answer to the start: a [Hello] as JSON.
    HELLO('H', 1 << 16),
    /// From the worker: which recipe it is going to read by, as JSON.
    CHOSEN('C', 1 << 12),
    /// From the worker: a part of a container begins. Its path as JSON.
    PART('P', 1 << 18),
    /// From the worker: the next bytes of the part.
    PART_DATA('B', 1 << 16),
    /// From the worker: the part ends here. No body.
    PART_END('N', 0),
    /// From the worker: the part is damaged, or broke a limit; what came of it is not to be kept.
    /// No body.
    PART_LOST('L', 0),
    /// From the worker: the reading as JSON. Ends the conversation about this original.
    ANSWER('A', 1 << 27),
    /// From the worker: it failed for a reason of its own, as JSON. The worker is not used again.
    FAILURE('F', 1 << 14);

    private static final @Nullable Kind[] BY_LETTER = new @Nullable Kind[128];

    static {
      for (Kind kind : values()) {
        BY_LETTER[kind.letter] = kind;
      }
    }

    private final byte letter;
    private final int cap;

    Kind(char letter, int cap) {
      this.letter = (byte) letter;
      this.cap = cap;
    }

    byte letter() {
      return letter;
    }

    /// In bytes.
    public int cap() {
      return cap;
    }

    static Kind of(int letter) throws FrameException {
      Kind kind = letter < BY_LETTER.length ? BY_LETTER[letter] : null;
      if (kind == null) {
        throw new FrameException("no kind of frame has the letter " + letter);
      }
      return kind;
    }
  }

  private static final byte[] NOTHING = {};

  private final Kind kind;
  private final byte[] body;

  /// @param body not copied
  public Frame(Kind kind, byte[] body) {
    if (body.length > kind.cap) {
      throw new IllegalArgumentException(
          kind + " frame of " + body.length + " bytes; at most " + kind.cap + " are allowed");
    }
    this.kind = kind;
    this.body = body;
  }

  public static Frame empty(Kind kind) {
    return new Frame(kind, NOTHING);
  }

  public static Frame json(Kind kind, Json json) {
    return new Frame(kind, json.toString().getBytes(StandardCharsets.UTF_8));
  }

  public Kind kind() {
    return kind;
  }

  /// Not a copy.
  public byte[] body() {
    return body;
  }

  /// The body as a JSON object.
  ///
  /// @throws org.guwah.json.JsonException where it is none
  public Json.Obj json() {
    return Json.parseObject(new String(body, StandardCharsets.UTF_8));
  }
}
