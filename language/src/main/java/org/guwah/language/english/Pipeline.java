package org.guwah.language.english;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.guwah.extraction.Matter;

/// Stanford CoreNLP with a part of its models for English: tokens, sentences, parts of speech,
/// names of persons, places and organisations (3-class CRF) and dependencies (Universal
/// Dependencies, nndep). Takes seconds to load. Not safe for use by several threads.
public final class Pipeline {
  private static final String MODELS = "edu/stanford/nlp/models/";

  static final String PARSER = MODELS + "parser/nndep/english_UD.gz";

  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(settings());
  private final Dependencies dependencies = new Dependencies();

  private static Properties settings() {
    var settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner");
    // A block ends a sentence, whatever stands at its end.
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep,splitHyphenated=false");
    settings.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
    settings.setProperty("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
    // The fine-grained rules tell cities from countries and the like, which nobody here asks for.
    settings.setProperty("ner.applyFineGrained", "false");
    // Dates are found by a grammar of our own.
    settings.setProperty("ner.useSUTime", "false");
    return settings;
  }

  /// Takes a document apart.
  public Parsed parse(Matter matter) {
    String plain = Plain.of(matter);
    var document = new CoreDocument(plain);
    pipeline.annotate(document);
    return Parsed.of(matter, plain, document, dependencies);
  }
}
