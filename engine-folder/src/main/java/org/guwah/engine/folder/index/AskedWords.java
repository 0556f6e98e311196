package org.guwah.engine.folder.index;

import java.util.ArrayList;
import java.util.List;

/// The words of a question, cut and formed as those of a text are, each at its position. Parts of a
/// word are not asked for: who types `China's` means that.
///
/// @param length how many positions they take
record AskedWords(List<Asked> words, int length) {

  /// @param position from 0
  record Asked(int position, Form form) {}

  static AskedWords of(String text) {
    AskedWords plain = plain(text);
    return plain.words.isEmpty() ? cut(text) : plain;
  }

  /// Latin words without marks, so that ICU need not be loaded to ask for them; none where there is
  /// anything else in the text.
  private static AskedWords plain(String text) {
    var words = new ArrayList<Asked>();
    for (String word : text.split(" +", -1)) {
      String lower = WordStream.lowerAscii(word);
      if (lower.isEmpty() || lower.length() > Segments.MAX_LENGTH) {
        return new AskedWords(List.of(), 0);
      }
      words.add(new Asked(words.size(), Form.plain(lower)));
    }
    return new AskedWords(List.copyOf(words), words.size());
  }

  private static AskedWords cut(String text) {
    var words = new ArrayList<Asked>();
    var segments = new Segments();
    segments.of(text);
    int position = 0;
    Form last = new Form("", "");
    boolean alone = false;
    for (boolean more = segments.next(); more; more = segments.next()) {
      Form form =
          segments.isCharacter() ? Form.ofCharacter(segments.word()) : Form.ofWord(segments.word());
      if (segments.isJoined()) {
        if (alone) {
          words.removeLast();
        }
        words.add(new Asked(position - 1, last.then(form)));
      } else {
        words.add(new Asked(position, form));
      }
      alone = !segments.isJoined();
      last = form;
      position++;
    }
    return new AskedWords(List.copyOf(words), position);
  }
}
