/// Records of persons, places and organisations: what documents say of each, held together by what
/// people judged of whom the names mean.
///
/// In come findings and judgments as one viewer may see them, out come [org.guwah.records.Entity]s
/// and what is told of each. Nothing is stored: a record is always the sum of what stands.
@NullMarked
package org.guwah.records;

import org.jspecify.annotations.NullMarked;
