package org.guwah.records;

import org.guwah.model.DocumentId;
import org.guwah.model.Span;

/// Somebody whom the words of a document tie to another as a relative.
///
/// @param other the relative
/// @param relation of the one to the other, such as `sister`
/// @param isOther whether the other is that to the one: else the one is that to the other
/// @param said whether both are named with it; else only a pronoun stands for one, and a program
///   suggests whom it means
/// @param at the words, from the first name to the last
public record Relative(
    Entity other, String relation, boolean isOther, boolean said, DocumentId document, Span at) {}
