package org.guwah.casework;

import java.util.Optional;
import org.guwah.model.CaseId;

/// A search to be asked again.
///
/// @param judgment the id of the judgment that holds it
/// @param entry that holds it
/// @param query as typed
public record SavedSearch(
    String judgment, long entry, String name, String query, Optional<CaseId> of, String by) {}
