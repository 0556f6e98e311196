package org.guwah.engine.folder.index;

import java.util.List;
import java.util.Set;
import org.guwah.archive.TextIndex.Span;
import org.guwah.search.Query.Where;

/// Where in a document a question is answered.
///
/// @param passages in order of its text; those that overlap are one
/// @param parts of it, also those whose words do not stand in its text
record Found(List<Span> passages, Set<Where> parts) {}
