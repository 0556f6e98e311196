package org.guwah.worker;

import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Recipe;

/// A [Recipe] as JSON, on the wire and wherever derivations are kept.
public final class RecipeJson {
  private RecipeJson() {}

  public static Json write(Recipe recipe) {
    return Json.object()
        .with("tool", recipe.tool())
        .with("version", recipe.version())
        .with("settings", recipe.settings())
        .build();
  }

  /// @throws JsonException where `json` is no recipe
  public static Recipe read(Json json) {
    if (!(json instanceof Json.Obj object)) {
      throw new JsonException("a recipe is no object");
    }
    return new Recipe(object.text("tool"), object.count("version"), object.text("settings"));
  }
}
