package org.guwah.app.web.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class FeedTest {
  private static final Instant THEN = Instant.parse("2024-05-01T10:00:00Z");

  @Test
  void whatever_stands_in_a_title_comes_back_as_words() throws Exception {
    String title = "a <b> & \"c\" ]]> خەت \u0007 \uD800";
    var feed = new Feed("abc", "North <shore>", "Tag: x", "/tags/~.atom?tag=a%26b&x=1", THEN);
    feed.entry(title, "/documents/d-1", THEN, "");

    Document read = read(feed.write());

    assertEquals("a <b> & \"c\" ]]> خەت \uFFFD \uFFFD", text(read, "title", 1));
    assertEquals("North <shore>", text(read, "name", 0));
    assertEquals("tag:abc.guwah.invalid,2025:documents/d-1", text(read, "id", 1));
    assertEquals("2024-05-01T10:00:00Z", text(read, "updated", 0));
    assertEquals(
        "/tags/~.atom?tag=a%26b&x=1",
        read.getElementsByTagName("link")
            .item(0)
            .getAttributes()
            .getNamedItem("href")
            .getNodeValue());
  }

  private static Document read(String feed) throws Exception {
    var bytes = new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8));
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bytes);
  }

  private static String text(Document read, String name, int index) {
    return read.getElementsByTagName(name).item(index).getTextContent();
  }
}
