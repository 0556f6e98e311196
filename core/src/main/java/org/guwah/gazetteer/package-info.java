/// Where places are, without asking anybody: a small gazetteer that ships with the program.
///
/// In comes the name of a place in any script, out come all places that bear it, each with what it
/// lies in, its coordinates with how near they are, and who says so. The tables are files beside
/// this package, so that a speaker can correct them; `docs/reference/gazetteer.md` says where each
/// column is from. What lies in what follows the data sets and is no position of the program on any
/// border.
@NullMarked
package org.guwah.gazetteer;

import org.jspecify.annotations.NullMarked;
