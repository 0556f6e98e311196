/// What documents of office programs have in common: parts of XML in a zip file.
@NullMarked
package org.guwah.formats.office;

import org.jspecify.annotations.NullMarked;
