/// What a viewer may see of a content: its words without those that are held back from them.
@NullMarked
package org.guwah.redaction;

import org.jspecify.annotations.NullMarked;
