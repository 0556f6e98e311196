package org.guwah.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.model.CaseId;
import org.guwah.model.Consent;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Entry;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Span;
import org.guwah.model.Verdict;
import org.guwah.model.Viewer;
import org.guwah.redaction.Redaction;

/// What was worked out, in tables: readings, the documents that stand, and problems. All of it can
/// be deleted and made again.
///
/// Writes need the archive's lease and come from one thread; reads from any thread or process, and
/// never see half a write. What is written here may be lost by a power cut; then it is made again.
public interface Derivations {
  /// Makes the writes of `steps` one: they are kept and become visible together, or not at all
  /// where it throws. What this thread reads meanwhile shows them already.
  void together(Steps steps) throws IOException;

  /// How many entries of the record these derivations have followed.
  long followed() throws IOException;

  /// Takes up entries: items, restrictions and judgments become readable.
  ///
  /// @param entries consecutive, the first with the number [#followed()]
  void follow(List<Entry> entries) throws IOException;

  /// Contents that have no reading by any of `current`, the longest-waiting first. A content whose
  /// judgments changed since its documents were composed is among [#stale(int)] instead.
  List<Content> unread(Set<Recipe> current, int limit) throws IOException;

  /// How many contents [#unread] would give without a limit, and how many bytes they have.
  Waiting waiting(Set<Recipe> current) throws IOException;

  /// Contents with a reading whose standing documents do not yet show every judgment on them.
  List<Sha256> stale(int limit) throws IOException;

  /// Keeps a reading in place of any earlier one of the same content.
  void keep(Reading reading) throws IOException;

  /// Lets a content wait to be read again, as if its recipe were no longer current. Its last
  /// reading stays until there is another.
  void forget(Sha256 content) throws IOException;

  /// The newest reading, as the machine made it.
  Optional<Reading> reading(Sha256 content) throws IOException;

  /// Judgments on this content that stand, in the order they were made.
  List<Judged> judgments(Sha256 content) throws IOException;

  /// Keeps what stands after the judgments were applied. The content is no longer stale.
  Composed compose(Sha256 content, Composition composition) throws IOException;

  /// What programs found in the documents.
  Extractions extractions();

  /// Looks things up for a person.
  Library library(Viewer viewer);

  /// Several writes.
  interface Steps {
    void run() throws IOException;
  }

  /// A content that waits to be read.
  ///
  /// @param name of the first item that holds it
  /// @param mediaType as declared
  /// @param depth how many containers it lies in, from 0
  record Content(Sha256 sha256, long size, String name, String mediaType, ItemId item, int depth) {}

  /// @param bytes in all
  record Waiting(long contents, long bytes) {}

  /// @param entry that holds the judgment
  /// @param id of the judgment
  /// @param by who made it; empty where that does not matter
  record Judged(long entry, String id, Judgment judgment, String by) {
    /// How the finding that it is on stands for whoever made it, as [Judgment.Assessment#decides()]
    /// has it.
    public Optional<Verdict> decides() {
      return judgment instanceof Judgment.Assessment assessment
          ? assessment.decides()
          : Optional.empty();
    }

    /// One of which it does not matter who made it.
    public Judged(long entry, String id, Judgment judgment) {
      this(entry, id, judgment, "");
    }
  }

  /// What a composed content is shown as.
  ///
  /// @param restriction the strictest of its items' and the composition's least
  /// @param told whether it was told by somebody and written down in the form for testimonies
  record Composed(Restriction restriction, boolean told) {}

  /// The reads of pages and lists, each under the restriction of its viewer. What a viewer may not
  /// see is not there: neither listed nor counted.
  interface Library {
    /// Items by entry, the newest first.
    List<ItemRow> items(Page page) throws IOException;

    /// The same for those that somebody told.
    List<ItemRow> told(Page page) throws IOException;

    /// How many somebody told.
    Told told() throws IOException;

    Optional<ItemRow> item(ItemId id) throws IOException;

    /// The content of an item; empty where this viewer may not see it. For queries that name items.
    ///
    /// @throws UncheckedIOException where it cannot be read
    default Optional<Sha256> contentOf(ItemId id) {
      try {
        return item(id).map(row -> row.item().content());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /// Every item that holds this content, the oldest first.
    List<ItemRow> itemsOf(Sha256 content) throws IOException;

    /// Documents, the newest posted first, those without a date last.
    List<DocumentRow> documents(Page page) throws IOException;

    Optional<DocumentRow> document(DocumentId id) throws IOException;

    /// The document whose id begins with `prefix`, where there is just one.
    Optional<DocumentRow> document(String prefix) throws IOException;

    /// The documents of one content, in the order of the text.
    List<DocumentRow> documentsOf(Sha256 content) throws IOException;

    /// The text of a whole content; empty where none was read.
    String text(Sha256 content) throws IOException;

    /// Problems, the newest first.
    List<ProblemRow> problems(Page page) throws IOException;

    Counts counts() throws IOException;

    /// The text of a content as this viewer sees it, and what is needed to judge it. Of a content
    /// that they may not see, or that was not read, it is empty.
    Redaction redaction(Sha256 content) throws IOException;

    /// What people put on a document, by place, then in the order they did. A note or translation
    /// that this viewer may not read is not among them, nor one of words that are held back from
    /// them.
    List<MarkRow> marks(DocumentId document) throws IOException;

    /// All that people put on the documents of a content, those that lie between documents with the
    /// first.
    List<MarkRow> marks(Sha256 content) throws IOException;

    /// Every tag of a document that this viewer may see, by its words.
    List<TagRow> tags() throws IOException;

    /// The tags that stand on documents with `tag`, itself left out, those on the most of them
    /// first; each counts the documents that have both.
    ///
    /// @param tag in any case
    List<TagRow> beside(String tag) throws IOException;

    /// The documents with a tag, the newest posted first, those without a date last.
    ///
    /// @param tag in any case
    List<DocumentRow> tagged(String tag, Page page) throws IOException;

    /// The documents gathered in a case, the newest posted first, those without a date last.
    List<DocumentRow> gathered(CaseId of, Page page) throws IOException;

    /// How many documents were gathered in each case. Cases without any are not among them.
    Map<CaseId, Long> gathered() throws IOException;

    /// The judgments on cases, tasks and saved searches that stand, in the order they were made,
    /// each with its entry, whoever may see them: [org.guwah.casework.Desk] tells that.
    List<Entry> casework() throws IOException;

    /// What people judged of whom names mean, in the order they did. One of which this viewer may
    /// not see both names is not among them, nor one whose words are lost.
    List<TieRow> ties() throws IOException;

    /// What was found in documents.
    Proposals proposals();

    /// What whoever told what an item holds agreed to: the last such judgment that stands.
    Optional<Consent> consent(ItemId item) throws IOException;
  }

  /// A stretch of a list.
  ///
  /// @param from 0
  /// @param limit at least 1
  record Page(long from, int limit) {
    public static final Page ALL = new Page(0, Integer.MAX_VALUE);
  }

  /// How many items somebody told.
  ///
  /// @param unasked those without a consent that stands: nobody is known to have asked
  record Told(long all, long unasked) {}

  /// @param item with the restriction it has now
  /// @param entry that preserved it
  /// @param documents how many its content has
  record ItemRow(Item item, long entry, int documents, int problems) {}

  /// @param item the oldest that holds the content
  /// @param document as it stands
  /// @param words how many, without those held back from the viewer
  record DocumentRow(
      DocumentId id, ItemId item, Document document, Restriction restriction, int words) {}

  /// A mark on a document, as its viewer may see it.
  ///
  /// @param id of the judgment
  /// @param entry that holds it
  /// @param start from 0, in UTF-16 code units of the text of the content as its viewer sees it
  /// @param end excluded
  record MarkRow(
      String id,
      long entry,
      Instant at,
      String by,
      Judgment.Mark mark,
      DocumentId document,
      int start,
      int end) {}

  /// A judgment on whom names mean, as its viewer may see it.
  ///
  /// @param id of the judgment
  /// @param entry that holds it
  /// @param why empty where not said
  /// @param sides of [Judgment.Compared] two, of [Judgment.Recorded] one
  record TieRow(
      String id,
      long entry,
      Instant at,
      String by,
      String why,
      Judgment.Identification judgment,
      List<TieSide> sides) {
    public TieRow {
      sides = List.copyOf(sides);
    }
  }

  /// @param at in the text of the document as its viewer sees it
  record TieSide(DocumentId document, Span at) {}

  /// @param tag as one of those who put it wrote it
  /// @param documents how many this viewer may see
  /// @param newest the day that the newest of them was posted, `yyyy-MM-dd`; empty where none is
  ///   dated
  record TagRow(String tag, long documents, String newest) {}

  /// @param item that it concerns, absent where nothing was preserved
  /// @param content that it concerns, absent where nothing was preserved
  record ProblemRow(
      Problem problem,
      @org.jspecify.annotations.Nullable ItemId item,
      @org.jspecify.annotations.Nullable Sha256 content) {}

  /// How much there is, for this viewer. Each number counts what it names in this archive, and says
  /// nothing about the world.
  record Counts(long items, long contents, long documents, long problems, long unread) {}
}
