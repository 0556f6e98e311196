/// Holds the documents to what they describe.
@NullMarked
package org.guwah.app.docs;

import org.jspecify.annotations.NullMarked;
