package org.guwah.app.web.reader;

import org.guwah.model.Restriction;

/// The form that puts something on a passage, opened below its block.
///
/// @param start of the block in the text of the content, from 0
/// @param words that are meant, as proposed or as typed
/// @param eyes who may read a note, unless another choice is made
/// @param slip the key of a sentence that says why it was not recorded; empty where it is new
public record MarkForm(int start, String words, Restriction eyes, String slip) {}
