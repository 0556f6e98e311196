package org.guwah.language.english.speech;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import org.guwah.language.english.Parsed;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Span;

/// A place where the text tells that somebody says something.
///
/// @param verb the telling verb; absent for "according to"
/// @param at the verb, or "according"
/// @param speaker who says it
/// @param through those who passed it on, the earliest first: whom it was told to, who shared it
record Saying(
    Parsed.Sentence sentence,
    Optional<IndexedWord> verb,
    Span at,
    SayVerbs.Manner manner,
    Filler speaker,
    List<Filler> through) {}
