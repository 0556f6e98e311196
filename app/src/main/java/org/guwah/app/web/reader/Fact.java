package org.guwah.app.web.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Stated;

/// What is said of a document in one field.
///
/// @param stated absent where nobody found any
/// @param decision the last judgment that settled it
public record Fact(Field field, Optional<Stated> stated, Optional<Decision> decision) {

  static List<Fact> of(Document document, List<Decision> decisions) {
    var facts = new ArrayList<Fact>();
    for (Field field : Field.values()) {
      var settled =
          decisions.stream().filter(each -> each.corrects(field)).reduce((_, last) -> last);
      facts.add(new Fact(field, document.field(field), settled));
    }
    return facts;
  }

  /// Whether a person may correct it here: a script follows from the letters themselves.
  public boolean correctable() {
    return field != Field.SCRIPT;
  }

  public boolean isDate() {
    return field == Field.POSTED || field == Field.PUBLISHED;
  }

  public String value() {
    return stated.map(Stated::value).orElse("");
  }
}
