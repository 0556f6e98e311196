/// Names of people across scripts: how they may sound, and how alike two of them are.
///
/// In comes a name in Arabic, Cyrillic, Latin or Chinese script, out come its [Reading]s in one
/// alphabet of sounds, keys to find those like it by, and a [NameLikeness] of two, each step of
/// which can be shown. The tables are files beside this package, so that a speaker can correct
/// them. Knows nothing of documents.
@NullMarked
package org.guwah.names;

import org.jspecify.annotations.NullMarked;
