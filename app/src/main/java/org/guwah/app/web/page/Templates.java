package org.guwah.app.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Writes pages from templates that were compiled when the program was built.
public final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /// Writes the whole answer: status, type, length and page.
  ///
  /// @param name of the template, without its ending
  /// @param page what the template shows
  public void write(
      HttpServletResponse response, HttpStatus status, String name, Frame frame, Object page)
      throws IOException {
    var output = new Utf8ByteOutput();
    engine.render(name + ".jte", Map.of("frame", frame, "page", page), output);
    response.setStatus(status.value());
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
