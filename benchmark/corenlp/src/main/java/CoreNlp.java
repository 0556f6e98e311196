import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// Looks through texts with CoreNLP as it comes: names by its 3-class model, numbers and dates by
/// SUTime and, where asked for, its dependency parse. Its fine-grained rules are off, which need
/// models that we do not have.
///
/// Arguments: the folder of the texts, `names` or `dependencies`, how often to go through them
/// first, and how often then. Before and after the passes that count it prints `begin` and `end`
/// and waits for a byte, so that its parent can take the figures; last, the number of words and of
/// letters.
public final class CoreNlp {
  private static final String MODELS = "edu/stanford/nlp/models/";

  private CoreNlp() {}

  public static void main(String[] args) throws IOException {
    List<Given> texts = texts(Path.of(args[0]));
    var pipeline = new StanfordCoreNLP(settings(args[1].equals("dependencies")));
    passes(pipeline, texts, Integer.parseInt(args[2]));
    System.out.println("begin");
    System.in.read();
    long[] counted = passes(pipeline, texts, Integer.parseInt(args[3]));
    System.out.println("end");
    System.in.read();
    System.out.println(counted[0] + " " + counted[1]);
  }

  private static Properties settings(boolean dependencies) {
    var settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner" + (dependencies ? ",depparse" : ""));
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyFineGrained", "false");
    return settings;
  }

  /// @param day that relative dates count from; empty where unknown
  private record Given(String day, String text) {}

  /// The name of a file ends with the day.
  private static List<Given> texts(Path folder) throws IOException {
    List<Given> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString();
        String day = name.substring(name.indexOf('_') + 1, name.length() - ".txt".length());
        texts.add(new Given(day, Files.readString(file)));
      }
    }
    return texts;
  }

  private static long[] passes(StanfordCoreNLP pipeline, List<Given> texts, int passes) {
    long words = 0;
    long letters = 0;
    for (int pass = 0; pass < passes; pass++) {
      for (Given each : texts) {
        var document = new CoreDocument(each.text());
        if (!each.day().isEmpty()) {
          document.annotation().set(CoreAnnotations.DocDateAnnotation.class, each.day());
        }
        pipeline.annotate(document);
        document.entityMentions().size();
        words += each.text().split("\\s+").length;
        letters += each.text().length();
      }
    }
    return new long[] {words, letters};
  }
}
