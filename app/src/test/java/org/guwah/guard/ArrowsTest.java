package org.guwah.guard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Arrows go one way. Every exception stands here, with its reason.
class ArrowsTest {
  /// Raise it as the program grows, so that a guard that looks at too little is noticed.
  private static final int AT_LEAST = 400;

  private static final String[] THE_JDK_AND_JSPECIFY = {"java..", "javax..", "org.jspecify.."};

  private final JavaClasses program = Project.classes();

  @Test
  void the_guard_sees_the_whole_program() {
    assertTrue(program.size() > AT_LEAST, "only " + program.size() + " classes were looked at");
    for (String module : Project.PROGRAM) {
      assertTrue(Project.classes(module).size() > 0, module + " has no classes");
    }
  }

  @Test
  void a_module_knows_only_those_before_it() {
    var mayBeKnown =
        java.util.Map.of(
            "core", Set.of("core"),
            "formats", Set.of("core", "formats"),
            "language", Set.of("core", "language"),
            "catalog", Set.of("core", "catalog"),
            "engine-folder", Set.of("core", "catalog", "engine-folder"),
            "app", Set.of("core", "catalog", "engine-folder", "app"));
    for (String module : Project.PROGRAM) {
      for (String other : Project.PROGRAM) {
        if (!mayBeKnown.getOrDefault(module, Set.of()).contains(other)) {
          noClasses()
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(Project.packages(other).toArray(String[]::new))
              .because(module + " does not know " + other)
              .allowEmptyShould(true)
              .check(Project.classes(module));
        }
      }
    }
  }

  @Test
  void a_package_lies_in_one_module() {
    Set<String> seen = new HashSet<>();
    for (String module : Project.PROGRAM) {
      for (String name : Project.packages(module)) {
        assertTrue(seen.add(name), name + " lies in two modules, one of them " + module);
      }
    }
  }

  @Test
  void no_packages_form_a_cycle() {
    slices().matching("org.guwah.(**)").should().beFreeOfCycles().check(program);
  }

  @Test
  void core_needs_only_the_jdk_and_jspecify() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(with(THE_JDK_AND_JSPECIFY, "org.guwah.."))
        .check(Project.classes("core"));
  }

  @Test
  void the_words_need_only_the_jdk_and_jspecify() {
    classes()
        .that()
        .resideInAPackage("org.guwah.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(with(THE_JDK_AND_JSPECIFY, "org.guwah.model.."))
        .check(program);
  }

  @Test
  void steps_never_import_each_other() {
    List<String> steps = List.of("intake", "reading", "extraction", "linkage", "release");
    for (String step : steps) {
      String[] others =
          steps.stream()
              .filter(other -> !other.equals(step))
              .map(other -> "org.guwah." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.guwah." + step + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .allowEmptyShould(true)
          .check(program);
    }
  }

  @Test
  void ports_know_no_step() {
    noClasses()
        .that()
        .resideInAPackage("org.guwah.archive..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.guwah.intake..",
            "org.guwah.reading..",
            "org.guwah.extraction..",
            "org.guwah.linkage..",
            "org.guwah.release..",
            "org.guwah.pipeline..",
            "org.guwah.verify..")
        .check(program);
  }

  @Test
  void who_counts_what_is_right_knows_nobody_who_finds_it() {
    classes()
        .that()
        .resideInAPackage("org.guwah.accuracy..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            with(
                THE_JDK_AND_JSPECIFY,
                "org.guwah.accuracy..",
                "org.guwah.model..",
                "org.guwah.json.."))
        .check(program);
  }

  @Test
  void the_log_stores_nothing() {
    noClasses()
        .that()
        .resideInAPackage("org.guwah.log..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.guwah.archive..", "java.nio.file..", "java.sql..", "java.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File|RandomAccessFile).*")
        .check(program);
  }

  @Test
  void what_leaves_cannot_reach_the_archive() {
    noClasses()
        .that()
        .resideInAPackage("org.guwah.release..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.guwah.archive..")
        .allowEmptyShould(true)
        .check(program);
  }

  @Test
  void only_catalog_and_engines_know_how_things_are_stored() {
    confine(
        List.of("org.guwah.catalog..", "org.guwah.engine.."),
        "java.sql..",
        "javax.sql..",
        "org.sqlite..",
        "org.jooq..",
        "org.flywaydb..",
        "org.apache.lucene..");
  }

  @Test
  void only_the_web_pages_know_spring_jte_and_tomcat() {
    confine(
        List.of("org.guwah.app.web..", "gg.jte.generated.."),
        "org.springframework..",
        "gg.jte..",
        "jakarta..",
        "org.apache.catalina..",
        "org.apache.tomcat..",
        "org.apache.coyote..");
  }

  @Test
  void only_the_command_line_knows_picocli() {
    confine(List.of("org.guwah.app", "org.guwah.app.cli.."), "picocli..");
  }

  @Test
  void only_formats_parse_what_strangers_made() {
    confine(
        List.of("org.guwah.formats.."),
        "org.jsoup..",
        "org.apache.pdfbox..",
        "org.apache.fontbox..",
        "javax.xml..",
        "org.xml..",
        "org.w3c..");
  }

  @Test
  void only_formats_unpack_what_strangers_made_while_others_may_pack() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.guwah.formats..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.util.zip..")
                .and(not(type(ZipOutputStream.class)))
                .and(not(type(DeflaterOutputStream.class)))
                .and(not(type(ZipEntry.class))))
        .check(program);
  }

  @Test
  void every_package_is_null_marked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass one : program) {
      if (one.getPackageName().startsWith("org.guwah")) {
        unmarked.add(one.getPackageName());
      }
    }
    for (JavaClass one : program) {
      if (one.getSimpleName().equals("package-info") && one.isAnnotatedWith(NullMarked.class)) {
        unmarked.remove(one.getPackageName());
      }
    }
    assertEquals(Set.of(), unmarked);
  }

  /// Only `users` may depend on `packages`; whoever comes first in a failure is named with the
  /// line.
  private void confine(List<String> users, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(users.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(program);
  }

  private static String[] with(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
