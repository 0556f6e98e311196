import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.icij.extract.document.DocumentFactory;
import org.icij.extract.document.PathIdentifier;
import org.icij.extract.document.TikaDocument;
import org.icij.extract.extractor.Extractor;
import org.icij.spewer.FieldNames;
import org.icij.spewer.Spewer;

/// Reads a folder with extract-lib and feeds Lucene, twice; the second pass is the one measured.
///
/// Arguments: the folder, a folder for the index, the number of threads. Before and after the
/// second pass it prints `begin` and `end` and waits for a line, so that its parent can take the
/// figures; last, the number of files and of letters in them.
public final class Rival {
  private static final AtomicLong LETTERS = new AtomicLong();

  private Rival() {}

  public static void main(String[] args) throws Exception {
    int threads = Integer.parseInt(args[2]);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    try (var directory = FSDirectory.open(Path.of(args[1]));
        var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      pass(files, writer, threads);
      System.out.println("begin");
      System.in.read();
      LETTERS.set(0);
      int documents = pass(files, writer, threads);
      System.out.println("end");
      System.in.read();
      System.out.println(documents + " " + LETTERS.get());
    }
    System.exit(0);
  }

  private static int pass(List<Path> files, IndexWriter writer, int threads) throws Exception {
    var factory = new DocumentFactory().withIdentifier(new PathIdentifier());
    var extractor = new Extractor(factory);
    extractor.disableOcr();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads);
        var spewer = new LuceneSpewer(writer)) {
      var work =
          files.stream()
              .map(
                  file ->
                      (Callable<Integer>)
                          () -> {
                            spewer.write(extractor.extract(file));
                            return 1;
                          })
              .toList();
      int done = 0;
      for (var future : pool.invokeAll(work)) {
        done += future.get();
      }
      writer.commit();
      return done;
    }
  }

  private static final class LuceneSpewer extends Spewer {
    private static final long serialVersionUID = 1;
    private static final FieldType TEXT = new FieldType();

    static {
      TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
      TEXT.setTokenized(true);
      TEXT.setStored(true);
      TEXT.freeze();
    }

    private final transient IndexWriter writer;

    LuceneSpewer(IndexWriter writer) {
      super(new FieldNames());
      this.writer = writer;
    }

    @Override
    protected void writeDocument(
        TikaDocument tika, TikaDocument parent, TikaDocument root, int level) throws IOException {
      String text = Spewer.toString(tika.getReader());
      LETTERS.addAndGet(text.length());
      var document = new Document();
      document.add(new StringField("id", tika.getId(), Field.Store.YES));
      document.add(new Field("content", text, TEXT));
      writer.updateDocument(new Term("id", tika.getId()), document);
    }
  }
}
