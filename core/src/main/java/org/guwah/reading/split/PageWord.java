package org.guwah.reading.split;

/// What a word or phrase of a page's furniture is for. `words.txt` says what each means and lists
/// them by language.
enum PageWord {
  LISTING,
  TURN,
  WIDGET,
  MORE,
  RELATED,
  SHARE,
  FILED,
  COMMENT,
  NOTICE,
  LEFTOVER,
  PHOTO,
  SHOWN,
  AGENCY,
  OUTLET,
  BY,
  AUTHOR,
  EXTRA,
  SOURCE,
  PRINTED,
  SUBJECT,
  SALUTATION,
  KIND,
  STAFF,
  ADMIN,
  TOWARD,
  REPORT,
  HEADER
}
