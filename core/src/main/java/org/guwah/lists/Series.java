package org.guwah.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guwah.archive.Settings;
import org.guwah.json.Json;
import org.guwah.model.Sha256;

/// The lists that came one after the other from one place, and how their columns are meant. Kept
/// among the settings: what was brought in is in the record.
///
/// @param name given by a person
/// @param contents of the lists, the last brought in last
public record Series(String name, ListMapping mapping, List<Sha256> contents) {
  private static final String KEY = "list.";
  private static final String ALL = "lists";

  public Series {
    contents = List.copyOf(contents);
  }

  public static Optional<Series> find(Settings settings, String name) throws IOException {
    Optional<String> kept = settings.get(KEY + name);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    Json.Obj json = Json.parseObject(kept.get());
    var contents = new ArrayList<Sha256>();
    for (Json each : json.array("contents")) {
      if (each instanceof Json.Text(String hex)) {
        contents.add(new Sha256(hex));
      }
    }
    return Optional.of(
        new Series(name, ListMapping.read(json.object("mapping").toString()), contents));
  }

  /// The names of all, in the order in which they first came.
  public static List<String> names(Settings settings) throws IOException {
    Optional<String> kept = settings.get(ALL);
    if (kept.isEmpty()) {
      return List.of();
    }
    return Json.parseObject(kept.get()).array("names").stream()
        .flatMap(each -> each instanceof Json.Text(String name) ? Stream.of(name) : Stream.empty())
        .toList();
  }

  private static void remember(Settings settings, String name) throws IOException {
    Set<String> names = new LinkedHashSet<>(names(settings));
    if (names.add(name)) {
      var all = names.stream().map(Json.Text::new).toList();
      settings.put(ALL, Json.object().with("names", all).build().toString());
    }
  }

  /// With one more list, which is the last from now on.
  public Series with(Sha256 content) {
    Set<Sha256> all = new LinkedHashSet<>(contents);
    all.remove(content);
    all.add(content);
    return new Series(name, mapping, List.copyOf(all));
  }

  public void keep(Settings settings) throws IOException {
    Json json =
        Json.object()
            .with("mapping", Json.parse(mapping.json()))
            .with("contents", contents.stream().map(each -> new Json.Text(each.hex())).toList())
            .build();
    settings.put(KEY + name, json.toString());
    remember(settings, name);
  }
}
