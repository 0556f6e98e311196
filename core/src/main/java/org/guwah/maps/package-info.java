/// Places with how near they are → a map, as SVG. What is drawn, and whose lines they are, is told
/// in `docs/reference/maps.md`.
@NullMarked
package org.guwah.maps;

import org.jspecify.annotations.NullMarked;
