/// Joins the parts of the program, and tells what the machine under it is like. In: the place of an
/// archive. Out: the engine that keeps it and the workers that read for it. To add an engine, add a
/// line to [Parts].
@NullMarked
package org.guwah.app.parts;

import org.jspecify.annotations.NullMarked;
