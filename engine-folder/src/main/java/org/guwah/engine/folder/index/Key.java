package org.guwah.engine.folder.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.util.BytesRef;
import org.guwah.model.DocumentId;
import org.guwah.model.Sha256;

/// Tells which document a hit is, and how long its text.
///
/// @param textLength in UTF-16 code units
record Key(DocumentId document, int textLength) {
  private static final int HASH = 32;

  /// As it is kept: SHA-256 of the content, part, length of the text, big-endian.
  BytesRef bytes() {
    ByteBuffer key = ByteBuffer.allocate(HASH + 2 * Integer.BYTES);
    key.put(document.content().bytes()).putInt(document.part()).putInt(textLength);
    return new BytesRef(key.array());
  }

  /// @param keys of the leaf
  /// @param doc within the leaf
  static Key of(BinaryDocValues keys, int doc) throws IOException {
    if (!keys.advanceExact(doc)) {
      throw new IOException("the text index has a document without a key; rebuild the archive");
    }
    BytesRef bytes = keys.binaryValue();
    ByteBuffer key = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    byte[] hash = new byte[HASH];
    key.get(hash);
    return new Key(new DocumentId(Sha256.of(hash), key.getInt()), key.getInt());
  }
}
