package org.guwah.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.model.Mention;

/// All entities of one type with what they can be compared by, made ready once.
final class Scales {
  private final List<Traits> traits;
  private final Map<Entity, Traits> byEntity = new HashMap<>();
  private final Weighing weighing;

  Scales(Mention.Type type, LinkWeights weights, List<Entity> entities, Clues clues) {
    traits = entities.stream().map(each -> Traits.of(each, clues)).toList();
    traits.forEach(each -> byEntity.put(each.entity(), each));
    weighing = new Weighing(type, weights, traits);
  }

  /// In the order of the entities.
  List<Traits> traits() {
    return traits;
  }

  Evidence weigh(int a, int b) {
    return weighing.weigh(traits.get(a), traits.get(b));
  }

  /// The evidence of two that are worth asking about; empty where they are not.
  Optional<Evidence> asked(int a, int b) {
    return weighing.asked(traits.get(a), traits.get(b));
  }

  /// @param a one of the entities
  /// @param b likewise
  Evidence weigh(Entity a, Entity b) {
    return weighing.weigh(of(a), of(b));
  }

  /// Of any two names, whether they are records of their own or not.
  Evidence weigh(Traits a, Traits b) {
    return weighing.weigh(a, b);
  }

  private Traits of(Entity entity) {
    Traits found = byEntity.get(entity);
    if (found == null) {
      throw new IllegalArgumentException(entity.key() + " is none of these");
    }
    return found;
  }
}
