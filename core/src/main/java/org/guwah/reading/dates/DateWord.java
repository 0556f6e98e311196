package org.guwah.reading.dates;

/// What a word of a date line stands for.
///
/// @param number of a month, 1–12; of an era, the year before its first; else 0
record DateWord(Sort sort, int number) {
  enum Sort {
    MONTH,
    /// A month of the Iranian solar year.
    SOLAR_MONTH,
    /// A month of the Islamic lunar year.
    LUNAR_MONTH,
    WEEKDAY,
    YEAR,
    MONTH_MARK,
    DAY,
    JOIN,
    AT,
    AM,
    PM,
    ZONE,
    HOUR,
    MINUTE,
    AGO,
    SINCE,
    PAST,
    ERA,
    POSTED,
    PUBLISHED,
    UPDATED,
    JOINED,
    DATED;

    boolean isMonth() {
      return this == MONTH || this == SOLAR_MONTH || this == LUNAR_MONTH;
    }
  }
}
