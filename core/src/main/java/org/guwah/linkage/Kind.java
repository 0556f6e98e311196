package org.guwah.linkage;

import java.util.Locale;

/// What stands in a field.
public enum Kind {
  /// A given name, or several. It may be swapped with a family name.
  GIVEN_NAME,
  /// A surname, a father's name.
  FAMILY_NAME,
  /// All names of somebody or something, in any order.
  FULL_NAME,
  /// Any words.
  TEXT,
  /// A street and a house, or a part of that. Two such fields may be swapped.
  ADDRESS,
  /// The name of a town, region or country.
  PLACE,
  /// A date, or a year; parts may be unknown.
  DATE,
  /// A number that counts or measures, as an age or the number of a house.
  NUMBER,
  /// Letters and digits that name one thing, as an identity number or a postcode.
  CODE,
  /// A telephone number. Only its digits count.
  PHONE,
  /// An address for mail.
  EMAIL,
  /// One of a few words, as a sex.
  CATEGORY;

  /// As it is written in a mapping: `given-name`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether a value of this kind may stand in a field of the other instead.
  boolean mayBeSwappedWith(Kind other) {
    return (this == GIVEN_NAME && other == FAMILY_NAME)
        || (this == FAMILY_NAME && other == GIVEN_NAME)
        || (this == ADDRESS && other == ADDRESS);
  }
}
