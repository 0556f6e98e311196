package org.guwah.language.english;

import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.util.CoreMap;

/// What depends on what within a sentence, in enhanced++ Universal Dependencies. CoreNLP's own
/// annotator would make four other graphs of each sentence, which nobody here looks at, and would
/// make them of every sentence.
final class Dependencies {
  private final DependencyParser parser = DependencyParser.loadFromModelFile(Pipeline.PARSER);

  /// The same sentence; its graph is made when it is first asked for.
  CoreSentence in(CoreDocument document, CoreSentence sentence) {
    return new WithGraph(document, sentence.coreMap());
  }

  private final class WithGraph extends CoreSentence {
    WithGraph(CoreDocument document, CoreMap sentence) {
      super(document, sentence);
    }

    @Override
    public SemanticGraph dependencyParse() {
      if (!coreMap().containsKey(EnhancedPlusPlusDependenciesAnnotation.class)) {
        coreMap().set(EnhancedPlusPlusDependenciesAnnotation.class, graph(coreMap()));
      }
      return super.dependencyParse();
    }
  }

  private SemanticGraph graph(CoreMap sentence) {
    return SemanticGraphFactory.makeFromTree(
        parser.predict(sentence), SemanticGraphFactory.Mode.ENHANCED_PLUS_PLUS, Extras.NONE, null);
  }
}
