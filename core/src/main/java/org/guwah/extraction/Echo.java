package org.guwah.extraction;

import org.guwah.model.Passage;

/// A sentence that stands in two documents in nearly the same words: both have it from one origin,
/// or one from the other. Which, it does not say.
///
/// @param a in the document that was added first
/// @param likeness how many of the runs of words of both are in both (Jaccard), above 0, at most 1
public record Echo(Passage a, Passage b, double likeness) {}
