package org.guwah.records;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.DocumentId;

/// Whom the words of documents tie to a person as a relative. For one thread.
public final class Relatives {
  private final Kin kin;
  private final Map<String, Entity> byName = new HashMap<>();

  Relatives(Library library, List<Entity> persons) {
    kin = new Kin(library, persons.stream().flatMap(each -> each.appearances().stream()).toList());
    persons.forEach(each -> each.appearances().forEach(name -> byName.put(name.key(), each)));
  }

  /// In the order of the documents and of their texts.
  public List<Relative> of(Entity person) throws IOException {
    Map<DocumentId, List<Relative>> documents = new LinkedHashMap<>();
    for (Appearance name : person.appearances()) {
      for (Kin.Tie tie : kin.of(name)) {
        Entity other = byName.get(tie.other(name).key());
        if (other != null && !person.isCalled(other.key())) {
          documents
              .computeIfAbsent(name.document(), _ -> new ArrayList<>())
              .add(relative(other, tie, name));
        }
      }
    }
    documents.values().forEach(all -> all.sort(comparingInt(each -> each.at().start())));
    return documents.values().stream().flatMap(List::stream).toList();
  }

  private static Relative relative(Entity other, Kin.Tie tie, Appearance name) {
    boolean isOther = tie.isOther(name);
    return new Relative(other, tie.relation(), isOther, tie.said(), name.document(), tie.words());
  }
}
