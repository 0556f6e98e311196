package org.guwah.app.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.guwah.model.Viewer;

/// Tells who looks at a page, and what they may see.
public interface Viewers {
  /// @param request of somebody who signed in
  Viewer of(HttpServletRequest request);
}
