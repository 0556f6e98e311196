package org.guwah.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.guwah.archive.ActJson;
import org.guwah.archive.Evidence;
import org.guwah.archive.Journal;
import org.guwah.archive.Originals;
import org.guwah.log.Checkpoint;
import org.guwah.log.Ed25519;
import org.guwah.log.Frontier;
import org.guwah.log.Leaf;
import org.guwah.log.NoteSigner;
import org.guwah.log.NoteVerifier;
import org.guwah.log.Publication;
import org.guwah.log.VerifierKey;
import org.guwah.model.Act;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Origin;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;

/// An archive in memory, all of which can be tampered with.
final class MemoryArchive implements Evidence, Originals {
  private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

  final List<Row> rows = new ArrayList<>();
  final List<Log> logs = new ArrayList<>();
  final List<List<Journal.SignedHead>> heads = new ArrayList<>();
  final List<byte[]> frontiers = new ArrayList<>();
  final Map<String, byte[]> files = new TreeMap<>();
  final Map<Sha256, byte[]> originals = new TreeMap<>();
  final List<String> strange = new ArrayList<>();
  final List<String> seen = new ArrayList<>();
  final List<Problem> soundness = new ArrayList<>();
  final Random random;
  NoteSigner signer;
  boolean broken;

  /// What others do just before the rows are read.
  Runnable whileRead = () -> {};

  /// A new archive with one entry, published.
  MemoryArchive() {
    this(1);
  }

  MemoryArchive(int seed) {
    random = new Random(seed);
    signer = beginLog();
    append(new Act.Began("4f1c", "test"));
    publish();
  }

  private MemoryArchive(MemoryArchive other) {
    random = new Random(99);
    signer = other.signer;
    rows.addAll(other.rows);
    logs.addAll(other.logs);
    other.heads.forEach(each -> heads.add(new ArrayList<>(each)));
    frontiers.addAll(other.frontiers);
    files.putAll(other.files);
    originals.putAll(other.originals);
    seen.addAll(other.seen);
  }

  MemoryArchive copy() {
    return new MemoryArchive(this);
  }

  private NoteSigner beginLog() {
    byte[] seed = bytes(32);
    int generation = logs.size();
    String origin = "guwah.example/test/" + generation;
    NoteSigner made = Ed25519.signer(origin, seed);
    logs.add(new Log(generation, rows.size(), origin, made.key().toString()));
    heads.add(new ArrayList<>());
    frontiers.add(new Frontier().bytes());
    return made;
  }

  /// Adds items in one commit, each with an original of its own.
  void add(int count) {
    var acts = new ArrayList<Act>();
    for (int i = 0; i < count; i++) {
      acts.add(new Act.Preserved(item()));
    }
    append(acts.toArray(Act[]::new));
  }

  Item item() {
    byte[] bytes = bytes(20);
    Sha256 content = Sha256.hash(bytes);
    originals.put(content, bytes);
    return new Item(
        ItemId.mint(random),
        content,
        20,
        "a.txt",
        "text/plain",
        new Origin.Deposit("a.txt", "", "", ""),
        AT,
        "me",
        Restriction.OPEN);
  }

  void append(Act... acts) {
    for (Act act : acts) {
      rows.add(row(rows.size(), act));
    }
    sign();
  }

  Row row(long number, Act act) {
    byte[] body = ActJson.body(AT, "me", act);
    byte[] bodySalt = bytes(32);
    Optional<Sha256> original = ActJson.original(act);
    byte[] contentSalt = original.isPresent() ? bytes(32) : new byte[0];
    byte[] leaf =
        original.isPresent()
            ? Leaf.of(body, bodySalt, original.get(), contentSalt)
            : Leaf.of(body, bodySalt);
    return new Row(number, leaf, body, bodySalt, contentSalt);
  }

  Journal.SignedHead sign() {
    var frontier = new Frontier();
    rows.subList((int) logs.getLast().first(), rows.size())
        .forEach(row -> frontier.appendLeaf(row.leaf()));
    var head =
        new Journal.SignedHead(
            frontier.size(),
            frontier.root(),
            new Checkpoint(logs.getLast().origin(), frontier.size(), frontier.root())
                .sign(signer)
                .toString());
    heads.getLast().add(head);
    frontiers.set(frontiers.size() - 1, frontier.bytes());
    return head;
  }

  void publish() {
    try {
      var publication = new Publication(files::put);
      for (Row row : rows.subList((int) logs.getLast().first(), rows.size())) {
        publication.append(row.leaf());
      }
      publication.flush();
      files.put("checkpoint", newestNote().getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String newestNote() {
    return heads.getLast().getLast().note();
  }

  /// What a restored backup is: another log that names the head of this one.
  MemoryArchive successor() {
    MemoryArchive copy = copy();
    copy.succeedBy(new Act.Succeeded(newestNote()));
    return copy;
  }

  /// Begins another log with this act.
  void succeedBy(Act act) {
    signer = beginLog();
    append(act);
    files.clear();
    publish();
  }

  byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /// Checks each signature once only, as the tables verify the same heads again and again.
  private record Remembered(VerifierKey key, NoteVerifier checked) implements NoteVerifier {
    private static final Map<List<?>, Boolean> KNOWN = new ConcurrentHashMap<>();

    Remembered(VerifierKey key) {
      this(key, Ed25519.verifier(key));
    }

    @Override
    public boolean verify(byte[] message, byte[] signature) {
      List<?> what = List.of(key, ByteBuffer.wrap(message), ByteBuffer.wrap(signature));
      return KNOWN.computeIfAbsent(what, _ -> checked.verify(message, signature));
    }
  }

  List<Problem> verify(String... given) {
    var problems = new ArrayList<Problem>();
    var verifier = new Verifier(this, this, Remembered::new).patience(Duration.ZERO);
    for (String note : given) {
      verifier.head(note);
    }
    try {
      verifier.verify(problems::add, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems;
  }

  /// The content that entry `number` preserves.
  Sha256 content(int number) {
    return ActJson.original(rows.get(number).body()).orElseThrow();
  }

  /// The item that entry `number` preserves.
  ItemId itemId(int number) {
    return ((Act.Preserved) ActJson.entry(number, rows.get(number).body()).act()).item().id();
  }

  /// Gives every row the number of its place.
  void renumber() {
    rows.replaceAll(row ->
        new Row(rows.indexOf(row), row.leaf(), row.body(), row.bodySalt(), row.contentSalt()));
  }

  @Override
  public void rows(Consumer<Row> each) throws IOException {
    if (broken) {
      throw new IOException("the database disk image is malformed");
    }
    whileRead.run();
    List.copyOf(rows).forEach(each);
  }

  @Override
  public List<Log> logs() {
    return logs;
  }

  @Override
  public List<Journal.SignedHead> heads(int generation) {
    return heads.get(generation);
  }

  @Override
  public Optional<byte[]> frontier(int generation) {
    return Optional.of(frontiers.get(generation));
  }

  @Override
  public Optional<byte[]> published(String path) {
    return Optional.ofNullable(files.get(path));
  }

  @Override
  public List<String> seen() {
    return seen;
  }

  @Override
  public List<Problem> soundness() {
    return soundness;
  }

  @Override
  public Stored put(InputStream in) {
    throw new UnsupportedOperationException("verify never writes");
  }

  @Override
  public boolean holds(Sha256 content) {
    return originals.containsKey(content);
  }

  @Override
  public InputStream open(Sha256 content) throws IOException {
    return new ByteArrayInputStream(held(content));
  }

  @Override
  public long size(Sha256 content) throws IOException {
    return held(content).length;
  }

  private byte[] held(Sha256 content) throws IOException {
    byte[] bytes = originals.get(content);
    if (bytes == null) {
      throw new NoSuchFileException(content.hex());
    }
    return bytes;
  }

  @Override
  public void list(Consumer<Sha256> original, Consumer<String> other) {
    originals.keySet().forEach(original);
    strange.forEach(other);
  }
}
