package org.guwah.records;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guwah.archive.Settings;
import org.guwah.json.Json;
import org.guwah.model.Mention;

/// How much each kind of evidence weighs, in bits, where records are compared. The weights that
/// ship hold until somebody who keeps an archive puts others in their place; nothing else changes
/// them.
///
/// @param bits by the type of record, and the key of the evidence
public record LinkWeights(Map<Mention.Type, Map<String, Double>> bits) {
  private static final String KEY = "records.weights";
  private static final String KEPT = "records.weights.kept";

  /// Weights are kept in thousandths of a bit: canonical JSON has no fractions.
  private static final double THOUSAND = 1_000;

  public LinkWeights {
    var copy = new EnumMap<Mention.Type, Map<String, Double>>(Mention.Type.class);
    bits.forEach((type, each) -> copy.put(type, new TreeMap<>(each)));
    bits = copy;
  }

  /// Those that come with the program.
  public static LinkWeights shipped() {
    return new LinkWeights(Map.of());
  }

  /// Those of an archive.
  public static LinkWeights of(Settings settings) throws IOException {
    Optional<String> kept = settings.get(KEY);
    return kept.isEmpty() ? shipped() : read(kept.get());
  }

  /// Who put weights in the place of those that ship, and when.
  public record Kept(String by, Instant at) {}

  /// Empty where those that ship hold.
  public static Optional<Kept> kept(Settings settings) throws IOException {
    return settings
        .get(KEPT)
        .map(Json::parseObject)
        .map(kept -> new Kept(kept.text("by"), Instant.parse(kept.text("at"))));
  }

  public void keep(Settings settings, Kept kept) throws IOException {
    settings.put(KEY, json());
    settings.put(
        KEPT,
        Json.object().with("by", kept.by()).with("at", kept.at().toString()).build().toString());
  }

  /// Goes back to those that ship.
  public static void forget(Settings settings) throws IOException {
    settings.remove(KEY);
    settings.remove(KEPT);
  }

  /// @param key of the evidence; one that was never learned weighs what it ships with
  double bits(Mention.Type type, String key) {
    return bits.getOrDefault(type, Map.of()).getOrDefault(key, Usual.bits(key));
  }

  /// What weighs something else by other weights: the bits here and there, by the key of the
  /// evidence.
  public Map<String, double[]> against(LinkWeights other, Mention.Type type) {
    Map<String, double[]> changed = new TreeMap<>();
    for (String key : Usual.keys()) {
      double here = bits(type, key);
      double there = other.bits(type, key);
      if (Math.round(here * THOUSAND) != Math.round(there * THOUSAND)) {
        changed.put(key, new double[] {here, there});
      }
    }
    return changed;
  }

  /// With other weights for one type.
  LinkWeights with(Mention.Type type, Map<String, Double> learned) {
    var all = new EnumMap<Mention.Type, Map<String, Double>>(Mention.Type.class);
    all.putAll(bits);
    all.put(type, learned);
    return new LinkWeights(all);
  }

  String json() {
    Json.Builder all = Json.object();
    bits.forEach((type, each) -> {
      Json.Builder own = Json.object();
      each.forEach((key, bit) -> own.with(key, Math.round(bit * THOUSAND)));
      all.with(type.name(), own.build());
    });
    return all.build().toString();
  }

  static LinkWeights read(String json) {
    var all = new EnumMap<Mention.Type, Map<String, Double>>(Mention.Type.class);
    Json.Obj kept = Json.parseObject(json);
    for (String name : kept.members().keySet()) {
      Map<String, Double> own = new TreeMap<>();
      Json.Obj weights = kept.object(name);
      for (String key : weights.members().keySet()) {
        own.put(key, weights.whole(key) / THOUSAND);
      }
      all.put(Mention.Type.valueOf(name), own);
    }
    return new LinkWeights(all);
  }
}
