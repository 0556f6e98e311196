/// Records of persons, places and organisations, and the judgments on whom names mean.
@NullMarked
package org.guwah.app.web.records;

import org.jspecify.annotations.NullMarked;
