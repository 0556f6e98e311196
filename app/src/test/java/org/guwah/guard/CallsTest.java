package org.guwah.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Calls that no part of the program makes, and why.
class CallsTest {
  private static final ClassFileImporter JDK = new ClassFileImporter();

  private final JavaClasses program = Project.classes();

  @Test
  void nothing_depends_on_the_language_of_the_machine() {
    forbid(
        "say Locale.ROOT, or the reader's language",
        "java.lang.String.toLowerCase()",
        "java.lang.String.toUpperCase()",
        "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
        "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
        "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
        "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
        "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
        "java.util.Formatter.<init>()",
        "java.util.Locale.getDefault()",
        "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
        "java.text.NumberFormat.getInstance()",
        "java.text.NumberFormat.getIntegerInstance()",
        "java.text.MessageFormat.<init>(java.lang.String)",
        "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
        "java.text.Collator.getInstance()",
        "java.text.BreakIterator.getWordInstance()",
        "java.text.BreakIterator.getSentenceInstance()");
  }

  @Test
  void nothing_depends_on_the_time_zone_of_the_machine() {
    forbid(
        "say ZoneOffset.UTC",
        "java.time.ZoneId.systemDefault()",
        "java.time.Clock.systemDefaultZone()",
        "java.time.LocalDate.now()",
        "java.time.LocalDateTime.now()",
        "java.time.OffsetDateTime.now()",
        "java.time.ZonedDateTime.now()",
        "java.time.Year.now()",
        "java.util.TimeZone.getDefault()");
  }

  @Test
  void nothing_uses_the_old_dates() {
    forbidTypes(
        "use java.time",
        "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.(SimpleDateFormat|DateFormat)"
            + "|java\\.sql\\.(Date|Time|Timestamp)");
  }

  @Test
  void nothing_writes_to_the_temporary_folder_of_the_system() {
    forbidExcept(
        // The archive of a demo that was given no folder is all made up.
        "DemoCommand",
        "temporary files stay inside the archive: name the folder",
        "java.nio.file.Files.createTempFile(java.lang.String, java.lang.String,"
            + " [Ljava.nio.file.attribute.FileAttribute;)",
        "java.nio.file.Files.createTempDirectory(java.lang.String,"
            + " [Ljava.nio.file.attribute.FileAttribute;)",
        "java.io.File.createTempFile(java.lang.String, java.lang.String)",
        "java.io.File.deleteOnExit()");
  }

  @Test
  void nothing_calls_out_over_the_network() {
    forbidTypes(
        "nothing phones home",
        "java\\.net\\.http\\..*|java\\.net\\.(Http)?URLConnection|java\\.net\\.(Datagram)?Socket"
            + "|javax\\.net\\.ssl\\..*");
    forbid("nothing phones home", "java.net.URL.openStream()", "java.net.URL.openConnection()");
  }

  @Test
  void nothing_reads_java_objects_or_code_out_of_files() {
    forbidTypes(
        "they run code while they are read", "java\\.io\\.ObjectInputStream|javax\\.script.*");
  }

  @Test
  void only_the_command_line_speaks_to_the_terminal() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.guwah.app",
            "org.guwah.app.cli..",
            // A worker turns standard output over to its protocol.
            "org.guwah.formats",
            "org.guwah.language")
        .should()
        .accessTargetWhere(
            new DescribedPredicate<JavaAccess<?>>("is System.in, out or err") {
              @Override
              public boolean test(JavaAccess<?> access) {
                return access.getTarget().getOwner().isEquivalentTo(System.class)
                    && Set.of("in", "out", "err").contains(access.getTarget().getName());
              }
            })
        .because("elsewhere it is a return value, a problem or an exception")
        .check(program);
  }

  private void forbid(String instead, String... calls) {
    forbidExcept("[]", instead, calls);
  }

  /// @param except the simple name of a class that may
  private void forbidExcept(String except, String instead, String... calls) {
    Set<String> names = Arrays.stream(calls).collect(Collectors.toSet());
    for (String name : names) {
      assertTrue(exists(name), name + " is no call there is, so forbidding it guards nothing");
    }
    noClasses()
        .that()
        .doNotHaveSimpleName(except)
        .should()
        .accessTargetWhere(
            new DescribedPredicate<JavaAccess<?>>("is among the calls named here") {
              @Override
              public boolean test(JavaAccess<?> access) {
                return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                    && names.contains(target.getFullName());
              }
            })
        .because(instead)
        .check(program);
  }

  private static boolean exists(String call) {
    String owner = call.substring(0, call.lastIndexOf('.', call.indexOf('(')));
    return JDK.importClass(loaded(owner)).getCodeUnits().stream()
        .anyMatch(unit -> unit.getFullName().equals(call));
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private void forbidTypes(String why, String names) {
    noClasses().should().dependOnClassesThat().haveNameMatching(names).because(why).check(program);
  }
}
