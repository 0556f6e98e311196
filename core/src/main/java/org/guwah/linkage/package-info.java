/// Tells which records are of one person, organisation or place.
///
/// In come [Row]s of a [Schema], out come [Clusters] with a [Waterfall] for any two of them. Values
/// are read and compared by a [Comparer], which says on what [Level] two of them agree; a [Blocker]
/// gives the keys by which likely pairs are found. What a level is worth in bits is learned from
/// the rows themselves ([Learning]) and kept in [Weights]; nothing is set for one list. [Relinker]
/// takes further rows with the same weights, and looks only at what they touch.
///
/// To compare another kind of value, implement [Comparer] and [Blocker] and make a [Field] of them.
@NullMarked
package org.guwah.linkage;

import org.jspecify.annotations.NullMarked;
