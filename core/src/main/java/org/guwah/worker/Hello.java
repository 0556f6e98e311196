package org.guwah.worker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Recipe;

/// What a worker says first.
///
/// @param protocol its version; another one is refused
/// @param recipes whose results are current, the one of "nobody reads this" last
/// @param locks by which the kernel holds it, such as `seccomp` and `landlock`; empty where by none
public record Hello(int protocol, List<Recipe> recipes, Set<String> locks) {
  /// The version this code speaks.
  public static final int PROTOCOL = 1;

  private static final int MAX_RECIPES = 100;
  private static final int MAX_LOCKS = 10;

  public Hello {
    recipes = List.copyOf(recipes);
    locks = Set.copyOf(locks);
  }

  public Json.Obj json() {
    return Json.object()
        .with("protocol", protocol)
        .with("recipes", recipes.stream().map(RecipeJson::write).toList())
        .with("locks", locks.stream().sorted().map(Json::of).toList())
        .build();
  }

  /// @throws JsonException where a member is missing, or there is too much of one
  public static Hello of(Json.Obj json) {
    List<Json> recipes = json.array("recipes");
    List<Json> locks = json.array("locks");
    if (recipes.isEmpty() || recipes.size() > MAX_RECIPES || locks.size() > MAX_LOCKS) {
      throw new JsonException(recipes.size() + " recipes and " + locks.size() + " locks");
    }
    return new Hello(json.count("protocol"), recipes(recipes), names(locks));
  }

  private static List<Recipe> recipes(List<Json> all) {
    List<Recipe> recipes = new ArrayList<>();
    for (Json each : all) {
      recipes.add(RecipeJson.read(each));
    }
    return recipes;
  }

  private static Set<String> names(List<Json> all) {
    Set<String> names = new LinkedHashSet<>();
    for (Json each : all) {
      if (!(each instanceof Json.Text(String name))) {
        throw new JsonException("a lock is not a string");
      }
      names.add(name);
    }
    return names;
  }
}
