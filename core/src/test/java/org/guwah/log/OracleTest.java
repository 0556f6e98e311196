package org.guwah.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.guwah.model.Sha256;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our log against the packages `sumdb/note` and `sumdb/tlog` of the Go project, both ways: see
/// `src/test/go/oracle.go`. Needs Debian's `golang-go` and `golang-golang-x-mod-dev`; where they
/// are absent the tests are skipped, and say so.
class OracleTest {
  private static final Path SOURCE =
      Path.of(System.getProperty("guwah.root", ".."), "core/src/test/go/oracle.go");

  @TempDir static Path built;
  @TempDir Path dir;

  @BeforeAll
  static void build() throws Exception {
    var build = new ProcessBuilder("go", "build", "-o", oracle(), SOURCE.toString());
    build.environment().put("GO111MODULE", "off");
    build.environment().put("GOPATH", "/usr/share/gocode");
    build.environment().put("GOFLAGS", "");
    build.environment().put("GOCACHE", built.resolve("cache").toString());
    try {
      String said = run(build, 300);
      if (!said.isEmpty()) {
        skipIf(said.contains("cannot find package"), "golang-golang-x-mod-dev is not installed");
        throw new AssertionError(said);
      }
    } catch (IOException e) {
      skipIf(true, "Go is not installed: " + e.getMessage());
    }
  }

  private static void skipIf(boolean absent, String reason) {
    if (absent) {
      System.out.println("SKIPPED: the log is not checked by a second implementation: " + reason);
      Assumptions.abort(reason);
    }
  }

  private static String oracle() {
    return built.resolve("oracle").toString();
  }

  /// Runs a program and gives what it says where it fails; nothing where it does not.
  private static String run(ProcessBuilder program, int seconds) throws Exception {
    Process process = program.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(process.waitFor(seconds, TimeUnit.SECONDS), "it does not end: " + program.command());
    return process.exitValue() == 0 ? "" : "exit " + process.exitValue() + ": " + said;
  }

  private String oracle(String... arguments) throws Exception {
    var command = new ArrayList<String>(List.of(oracle()));
    command.addAll(Arrays.asList(arguments));
    return run(new ProcessBuilder(command), 120);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 255, 256, 257, 70_000})
  void go_verifies_what_we_publish_and_prove(int size) throws Exception {
    publish(size);
    assertEquals("", oracle("check", dir.toString()));

    for (String file : List.of("checkpoint", "tile/0/" + (size < 256 ? "000.p/" + size : "000"))) {
      byte[] bytes = Files.readAllBytes(dir.resolve(file));
      bytes[bytes.length / 2] ^= 1;
      Files.write(dir.resolve(file), bytes);
      assertNotEquals("", oracle("check", dir.toString()), file + " was changed");
      bytes[bytes.length / 2] ^= 1;
      Files.write(dir.resolve(file), bytes);
    }
  }

  private void publish(int size) throws IOException {
    var publication = new Publication((path, bytes) -> write(path, bytes));
    for (int i = 0; i < size; i++) {
      publication.append(PublicationTest.leaf(i));
    }
    NoteSigner signer = SignedNoteTest.signer("guwah.example/java/log", 3);
    var head = new Checkpoint("guwah.example/java/log", size, publication.flush());
    write("vkey", signer.key().toString().getBytes(UTF_8));
    write("checkpoint", head.sign(signer).toString().getBytes(UTF_8));

    var tree = new TiledTree(size, this::read);
    var inclusion = new StringBuilder();
    var consistency = new StringBuilder();
    for (long n : some(size)) {
      inclusion.append(line(n - 1, Inclusion.prove(n - 1, size, tree)));
      consistency.append(line(n, Consistency.prove(n, size, tree)));
    }
    write("inclusion", inclusion.toString().getBytes(UTF_8));
    write("consistency", consistency.toString().getBytes(UTF_8));
  }

  /// All numbers up to `size` where it is small, those around the borders of tiles where it is not.
  private static List<Long> some(int size) {
    return LongStream.rangeClosed(1, size)
        .filter(n -> n < 300 || n > size - 20 || (n + 1) % 4096 < 3)
        .boxed()
        .toList();
  }

  private static String line(long number, List<byte[]> hashes) {
    return number
        + hashes.stream()
            .map(hash -> " " + Base64.getEncoder().encodeToString(hash))
            .collect(Collectors.joining("", "", "\n"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 255, 256, 257, 70_000})
  void we_verify_what_go_publishes_and_proves(int size) throws Exception {
    assertEquals("", oracle("make", dir.toString(), String.valueOf(size)));

    NoteVerifier log = Ed25519.verifier(VerifierKey.parse(text("vkey")));
    SignedNote note = SignedNote.parse(text("checkpoint"));
    Checkpoint head = Checkpoint.open(note, log);
    assertEquals(size, head.size());
    assertEquals(text("checkpoint"), note.toString());
    assertEquals(text("vkey"), log.key().toString());
    var tree = new TiledTree(size, this::read);
    assertEquals(head.root(), Tree.root(size, tree));

    for (String line : text("inclusion").split("\n", -1)) {
      if (!line.isEmpty()) {
        long index = number(line);
        byte[] leaf = ("entry " + index).getBytes(UTF_8);
        new TlogProof(new byte[0], index, hashes(line), note).verify(leaf, log);
        assertEquals(line + "\n", line(index, Inclusion.prove(index, size, tree)));
      }
    }
    for (String line : text("consistency").split("\n", -1)) {
      if (!line.isEmpty()) {
        long from = number(line);
        Sha256 old = Tree.root(from, tree);
        assertTrue(Consistency.holds(from, old, size, head.root(), hashes(line)));
        assertEquals(line + "\n", line(from, Consistency.prove(from, size, tree)));
      }
    }
  }

  private static long number(String line) {
    return Long.parseLong(line.split(" ", 2)[0]);
  }

  private static List<byte[]> hashes(String line) {
    return Arrays.stream(line.split(" ", -1)).skip(1).map(Base64.getDecoder()::decode).toList();
  }

  private String text(String path) throws IOException {
    return Files.readString(dir.resolve(path));
  }

  private Optional<byte[]> read(String path) throws IOException {
    Path file = dir.resolve(path);
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = dir.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
