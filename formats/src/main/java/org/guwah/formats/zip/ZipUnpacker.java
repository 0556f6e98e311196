package org.guwah.formats.zip;

import java.io.IOException;
import java.util.List;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Recipe;
import org.guwah.reading.Source;
import org.guwah.reading.Unpacker;
import org.guwah.reading.Unreadable;
import org.guwah.worker.Limits;

/// Takes the parts out of zip files. A zip file that is a document of some program (OOXML, ODF,
/// EPUB, a Java or Android program) is no container.
public final class ZipUnpacker implements Unpacker {
  private static final int VERSION = 1;
  private static final String TYPE = "application/zip";

  /// A part of one of these paths makes the zip file a document or a program.
  private static final List<String> DOCUMENTS =
      List.of(
          "[Content_Types].xml",
          "META-INF/container.xml",
          "META-INF/MANIFEST.MF",
          "META-INF/manifest.xml",
          "AndroidManifest.xml",
          "Index/Document.iwa",
          "Index.zip");

  private final Limits limits;

  public ZipUnpacker(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Recipe recipe() {
    String settings =
        "at most %s parts, %s bytes, ratio %s above %s, depth %s"
            .formatted(
                limits.parts(), limits.unpacked(), limits.ratio(), limits.floor(), limits.depth());
    return new Recipe("zip", VERSION, settings);
  }

  @Override
  public boolean unpacks(Source source) throws IOException {
    if (!ZipDirectory.isZip(source.head())) {
      return false;
    }
    try (ZipDirectory zip = ZipDirectory.open(source)) {
      return DOCUMENTS.stream().noneMatch(zip::has);
    } catch (ZipDamage e) {
      // A document whose end is missing still begins with the part that names its types.
      return !beginsWithTypes(source.head());
    }
  }

  @Override
  public Unpacked unpack(Source source, Parts parts) throws IOException, Unreadable {
    try (ZipDirectory zip = ZipDirectory.open(source)) {
      Unzipping unzipping = new Unzipping(zip, limits, source, parts);
      Ledger ledger = unzipping.run();
      return new Unpacked(TYPE, ledger, unzipping.problems());
    } catch (ZipDamage e) {
      throw new Unreadable(new Problem(Problem.Code.R002, source.name(), e.words()));
    }
  }

  private static boolean beginsWithTypes(byte[] head) {
    int name = 30;
    byte[] types = DOCUMENTS.getFirst().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    return head.length >= name + types.length
        && java.util.Arrays.equals(head, name, name + types.length, types, 0, types.length);
  }
}
