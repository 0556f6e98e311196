package org.guwah.intake;

import org.guwah.model.Restriction;

/// What is said of everything taken in by one add.
///
/// @param by the person adding it
/// @param from who gave it; empty where not said
/// @param channel how it came; empty where not said
/// @param note in the adder's words; empty where nothing
public record Deposition(
    String by, String from, String channel, String note, Restriction restriction) {}
