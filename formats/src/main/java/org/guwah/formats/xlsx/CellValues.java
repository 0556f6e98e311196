package org.guwah.formats.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.guwah.formats.xlsx.CellFormats.Shown;

/// What a cell says.
///
/// @param since1904 whether days count from 1904, as old programs of one maker have it
record CellValues(SharedStrings strings, CellFormats formats, boolean since1904) {
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

  /// Day 60 is a 29 February 1900 that never was: days before it are one later than counted.
  private static final int NEVER_WAS = 60;

  private static final double LAST = 2_958_466; // the end of the year 9999
  private static final long SECONDS = 86_400;

  /// As many digits as such a program keeps.
  private static final MathContext DIGITS = new MathContext(15);

  /// @param type as the cell has it; empty for a number
  /// @param style its number, from 0
  /// @param value as it is written in the file
  String of(String type, String style, String value) {
    return switch (type) {
      case "s" -> strings.at(value);
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      case "", "n" -> number(value.strip(), formats.at(style));
      default -> value;
    };
  }

  private String number(String value, Shown shown) {
    if (value.isEmpty()) {
      return "";
    }
    try {
      double number = Double.parseDouble(value);
      boolean counts = number >= 0 && number < LAST;
      return shown == Shown.NUMBER || !counts ? plain(value) : moment(number, shown);
    } catch (NumberFormatException | ArithmeticException _) {
      return value;
    }
  }

  /// Numbers of persons and papers may have more digits: whole ones stay as they are written.
  private static String plain(String value) {
    return value.matches("-?\\d+")
        ? value
        : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  /// In ISO 8601, without a time where it is midnight and only a day is shown.
  private String moment(double number, Shown shown) {
    long day = (long) Math.floor(number);
    long second = Math.round((number - day) * SECONDS);
    LocalDate first = since1904 ? FIRST_1904 : FIRST;
    long missing = !since1904 && day < NEVER_WAS ? 1 : 0;
    LocalDateTime at =
        first.plusDays(day + missing).atStartOfDay().plus(second, ChronoUnit.SECONDS);
    LocalTime time = at.toLocalTime();
    return switch (shown) {
      case TIME -> day == 0 ? time.toString() : at.toLocalDate() + "T" + time;
      case DAY_AND_TIME -> at.toLocalDate() + "T" + time;
      case DAY, NUMBER -> at.toLocalDate().toString();
    };
  }
}
