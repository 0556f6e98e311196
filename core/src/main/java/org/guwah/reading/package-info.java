/// Turns the bytes of an original into text, documents and blocks.
///
/// A [Reader] (in the module `formats`, run only in a locked worker) turns bytes into an [Extract]:
/// the text and the shapes it could see. The splitter turns an extract into documents by general
/// means. To add a format, implement [Reader]; to add a container, implement [Unpacker]; each is
/// registered in one list of the module `formats`.
@NullMarked
package org.guwah.reading;

import org.jspecify.annotations.NullMarked;
