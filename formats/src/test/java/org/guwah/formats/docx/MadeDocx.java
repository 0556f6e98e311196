package org.guwah.formats.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guwah.formats.MadeParts;

/// Makes Word documents part by part.
final class MadeDocx {
  private static final String BEGINNING =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:wp=\"x\" xmlns:mc=\"y\" xmlns:m=\"z\"><w:body>";

  private final Map<String, String> parts = new LinkedHashMap<>();

  MadeDocx(String body) {
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("word/document.xml", BEGINNING + body + "</w:body></w:document>");
  }

  static String p(String words) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
  }

  static String p(String style, String words) {
    return p(words).replace("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
  }

  MadeDocx with(String path, String xml) {
    parts.put(path, xml);
    return this;
  }

  byte[] bytes() throws IOException {
    return MadeParts.zip(parts);
  }
}
