/// XML that machines wrote, read as a stream of events: without document types, without entities,
/// without anything from outside.
@NullMarked
package org.guwah.formats.xml;

import org.jspecify.annotations.NullMarked;
