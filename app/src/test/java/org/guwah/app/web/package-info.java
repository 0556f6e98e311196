/// The pages as a browser sees them, in real Chromium, with script on and off.
@NullMarked
package org.guwah.app.web;

import org.jspecify.annotations.NullMarked;
