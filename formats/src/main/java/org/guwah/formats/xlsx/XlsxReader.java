package org.guwah.formats.xlsx;

import java.io.IOException;
import java.util.Locale;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.office.Parts;
import org.guwah.formats.zip.ZipDamage;
import org.guwah.formats.zip.ZipDirectory;
import org.guwah.model.Problem;
import org.guwah.model.Recipe;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.Source;
import org.guwah.reading.Unreadable;
import org.guwah.worker.Limits;

/// Reads spreadsheets (`.xlsx`), hidden sheets with them. Each sheet is a document in no language,
/// and the comments on all of them are one more.
public final class XlsxReader implements Reader {
  private static final int VERSION = 1;
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Limits limits;

  public XlsxReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Recipe recipe() {
    return new Recipe("xlsx", VERSION, "at most " + limits.text());
  }

  @Override
  public boolean reads(Source source) throws IOException {
    if (!ZipDirectory.isZip(source.head())) {
      return false;
    }
    try (ZipDirectory zip = ZipDirectory.open(source)) {
      return zip.has("[Content_Types].xml") && zip.has(Workbook.BOOK);
    } catch (ZipDamage e) {
      return source.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")
          || source.mediaType().equals(TYPE);
    }
  }

  @Override
  public Extract read(Source source) throws IOException, Unreadable {
    try (ZipDirectory zip = ZipDirectory.open(source)) {
      var out = new ExtractBuilder(limits, source.name());
      var parts = new Parts(zip, out, limits.unpackedFrom(source.size()));
      new Workbook(parts, out, source.name()).read();
      return out.build(TYPE);
    } catch (ZipDamage e) {
      throw new Unreadable(new Problem(Problem.Code.R002, source.name(), e.words()));
    }
  }
}
