package org.guwah.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guwah.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/// What is found in the real page that people keep, where a wrong find would do harm.
@EnabledIfEnvironmentVariable(
    named = "GUWAH_REAL_MATERIAL",
    matches = ".+",
    disabledReason = "GUWAH_REAL_MATERIAL names no folder with the real tag page")
class TagArchiveClaimsTest {
  private static final Pattern CREDIT = Pattern.compile("Photo: (\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)");

  /// A figure of this many people held is an estimate of the whole.
  private static final long MANY = 100_000;

  @TempDir static Path temporary;
  private static List<Json.Obj> documents;
  private static List<Json.Obj> claims;

  @BeforeAll
  static void the_page_is_looked_through() {
    Path archive = temporary.resolve("archive");
    Run.done("init", archive);
    Path page = Path.of(System.getenv("GUWAH_REAL_MATERIAL"), "seeds", "tag-archive.txt");
    Run.looking("add", "-a", archive, page);
    claims = Run.done("claims", "-a", archive, "--json").lines();
    documents =
        Run.done("documents", "-a", archive, "--json").values("id").stream()
            .map(id -> Run.done("show", "-a", archive, "--json", id).lines().getFirst())
            .toList();
  }

  @Test
  void a_release_paper_is_no_release() {
    List<Json.Obj> near = acts("released", "release paper");
    assertEquals(List.of(), near);
  }

  @Test
  void who_would_not_be_deported_was_not() {
    for (Json.Obj claim : acts("returned", "would not be deported")) {
      assertEquals("negated", claim.text("modality"));
    }
  }

  @Test
  void whoever_took_a_picture_is_nobodys_victim() {
    Set<String> photographers =
        documents.stream()
            .flatMap(document -> CREDIT.matcher(document.text("text")).results())
            .map(credit -> credit.group(1))
            .collect(Collectors.toSet());
    // One of them took a picture of the family that is told of, and is told of as well.
    photographers.removeIf(name -> count(name) > count("Photo: " + name));
    assertFalse(photographers.isEmpty());
    for (Json.Obj claim : claims) {
      if (claim.text("type").equals("act")) {
        assertTrue(photographers.stream().noneMatch(persons(claim)::contains), claim::toString);
      }
    }
  }

  @Test
  void the_number_of_those_held_has_several_estimates_each_with_who_says_so() {
    var values = new HashSet<String>();
    var speakers = new HashSet<String>();
    for (Json.Obj claim : claims) {
      if (isEstimate(claim) && claim.object("roles").has("speaker")) {
        values.add(claim.text("value"));
        speakers.add(claim.object("roles").object("speaker").text("words"));
      }
    }
    assertTrue(values.size() >= 3, values::toString);
    assertTrue(speakers.size() >= 5, speakers::toString);
  }

  private static boolean isEstimate(Json.Obj claim) {
    Matcher number = Pattern.compile("\\d+").matcher(claim.text("value"));
    return claim.text("type").equals("figure")
        && claim.text("kind").equals("people")
        && number.find()
        && Long.parseLong(number.group()) >= MANY;
  }

  private static int count(String words) {
    return documents.stream()
        .mapToInt(document -> document.text("text").split(Pattern.quote(words), -1).length - 1)
        .sum();
  }

  /// The words for whom it happened to, what they stand for, and whom they may point to.
  private static Set<String> persons(Json.Obj claim) {
    var names = new HashSet<String>();
    if (claim.object("roles").has("person")) {
      Json.Obj person = claim.object("roles").object("person");
      names.add(person.text("words"));
      names.add(person.text("value"));
      if (person.has("suggested")) {
        names.add(person.object("suggested").text("words"));
      }
    }
    return names;
  }

  /// The acts of a kind whose telling words touch a place where these words stand.
  private static List<Json.Obj> acts(String kind, String words) {
    Json.Obj document =
        documents.stream()
            .filter(each -> each.text("text").contains(words))
            .findFirst()
            .orElseThrow();
    int start = document.text("text").indexOf(words);
    return claims.stream()
        .filter(claim -> claim.text("document").equals(document.text("id")))
        .filter(claim -> claim.text("type").equals("act") && claim.text("kind").equals(kind))
        .filter(claim -> claim.object("trigger").count("start") < start + words.length())
        .filter(claim -> claim.object("trigger").count("end") > start)
        .toList();
  }
}
