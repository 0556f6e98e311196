/// What all readers use to write down what they saw: [ExtractBuilder] puts pieces into one clean
/// text, [Characters] says which characters that text may hold, [Moments] turns dates of files into
/// EDTF.
@NullMarked
package org.guwah.formats.extract;

import org.jspecify.annotations.NullMarked;
