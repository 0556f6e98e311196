/// One document laid out for reading, with where it comes from, and the forms by which a person
/// corrects what the machine made of it.
@NullMarked
package org.guwah.app.web.reader;

import org.jspecify.annotations.NullMarked;
