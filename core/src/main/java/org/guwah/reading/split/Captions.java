package org.guwah.reading.split;

import org.guwah.reading.Extract.Shape;
import org.guwah.reading.split.Signs.Picture;

/// Finds captions that no word shows to be one: by a picture's line beside them, by the same words
/// near them, by the look of the paragraphs around them.
record Captions(Page page, Span span, Extent text, Likeness likeness) {
  private static final int FEW = 14;

  /// How many words may name who took a picture.
  private static final int MAKER = 5;

  /// Whether line `i` stands beside a picture or says what its neighbour does.
  boolean isBeside(int i) {
    return isUnderPicture(i)
        || isOverCredit(i)
        || likeness.isTwice(i)
        || (i + 1 < span.to() && likeness.isLike(i, i + 1))
        || (i > span.from() && likeness.isLike(i - 1, i));
  }

  private boolean isUnderPicture(int i) {
    return i > span.from()
        && page.signs(i - 1).picture() == Picture.LEFTOVER
        && page.signs(i).look().isShort()
        && !page.signs(i).look().stop();
  }

  /// A few words apart from the text, with a picture's credit right under them.
  private boolean isOverCredit(int i) {
    return i > span.title()
        && i + 1 < span.to()
        && mayCredit(i + 1)
        && page.line(i + 1).gap() == 0
        && !page.line(i).isHeading()
        && page.signs(i).isPlain()
        && (page.line(i).gap() > 0
            ? page.signs(i).look().isShort()
            : page.signs(i).look().units() <= FEW && !page.signs(i).look().stop());
  }

  /// Whether line `i` names who took a picture, in a word or two that need not be a name: "Photo:
  /// the secretariat", under a caption.
  boolean isCredit(int i) {
    return i > span.from() && mayCredit(i) && (isOverCredit(i - 1) || isCaption(i - 1));
  }

  private boolean isCaption(int i) {
    return page.line(i).is(Shape.CAPTION) || page.signs(i).picture() == Picture.CAPTION;
  }

  private boolean mayCredit(int i) {
    Look look = page.signs(i).look();
    return page.signs(i).picture() == Picture.CREDIT
        || (page.signs(i).picture() == Picture.CAPTION
            && look.units() <= MAKER
            && !look.stop()
            && isLabelled(i));
  }

  /// "Photo: …"
  private boolean isLabelled(int i) {
    Words words = Words.of(page.line(i).text());
    return words.lead(PageWord.PHOTO).filter(hit -> words.isMark(hit.to(), ':')).isPresent();
  }

  /// A whole statement without a full stop between paragraphs that have one.
  boolean isLoose(int i) {
    Look look = page.signs(i).look();
    return text.endsSentences()
        && i > text.first()
        && i < span.to()
        && look.units() >= 10
        && !look.stop()
        && !look.question()
        && !look.bullet()
        && !look.quoted()
        && look.capital()
        && !look.open()
        && !page.line(i).isHeading()
        && !page.line(i).is(Shape.LIST_ITEM)
        && page.line(i).gap() > 0;
  }
}
