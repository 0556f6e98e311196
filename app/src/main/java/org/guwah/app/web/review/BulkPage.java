package org.guwah.app.web.review;

import java.util.List;
import org.guwah.casework.BulkKinds;

/// Findings of one kind that nobody has looked at, to be accepted at once.
///
/// @param allowed who allowed that for this kind
/// @param cards at most so many as are accepted at once
/// @param open how many there are in the whole queue
/// @param slip the key of what was wrong with the form; empty where nothing was
public record BulkPage(
    Queue queue, BulkKinds.Allowed allowed, List<Card> cards, long open, String slip) {}
