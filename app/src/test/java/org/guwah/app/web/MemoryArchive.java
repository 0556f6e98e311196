package org.guwah.app.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.guwah.archive.*;
import org.guwah.log.Tree;
import org.guwah.model.*;

final class MemoryArchive implements Archive, Originals, Journal, Settings, Evidence {
  final Map<Sha256, byte[]> bytes = new TreeMap<>();
  final List<Entry> entries = new ArrayList<>();
  final Map<String, String> settings = new ConcurrentHashMap<>();
  final MemoryDerivations derivations = new MemoryDerivations();
  final MemoryIndex index = new MemoryIndex();
  final Path temporary;
  final String name;

  MemoryArchive(String name, Path temporary) throws IOException {
    this.name = name;
    this.temporary = temporary;
    append("owner", List.of(new Act.Began("a1b2c3", name)));
  }

  public String id() {
    return "a1b2c3";
  }

  public String name() {
    return name;
  }

  public String owner() {
    return "Amina";
  }

  public Originals originals() {
    return this;
  }

  public Journal journal() {
    return this;
  }

  public Derivations derivations() {
    return derivations;
  }

  public TextIndex index() {
    return index;
  }

  public Settings settings() {
    return this;
  }

  public Evidence evidence() {
    return this;
  }

  public Optional<Lease> derive() {
    return Optional.empty();
  }

  public void nudge() {}

  public void backup(String destination) {}

  public Path temporary() {
    return temporary;
  }

  public void close() {}

  public Stored put(InputStream in) throws IOException {
    byte[] all = in.readAllBytes();
    Sha256 hash = Sha256.hash(all);
    return new Stored(hash, all.length, bytes.put(hash, all) == null);
  }

  public boolean holds(Sha256 content) {
    return bytes.containsKey(content);
  }

  public InputStream open(Sha256 content) {
    return new ByteArrayInputStream(bytes.get(content));
  }

  public long size(Sha256 content) {
    return bytes.get(content).length;
  }

  public void list(Consumer<Sha256> original, Consumer<String> strange) {
    bytes.keySet().forEach(original);
  }

  public synchronized List<Entry> append(String by, List<Act> acts) {
    var made = new ArrayList<Entry>();
    for (Act act : acts) {
      made.add(new Entry(entries.size(), Instant.now(), by, act));
      entries.add(made.getLast());
    }
    return made;
  }

  public synchronized long size() {
    return entries.size();
  }

  public synchronized List<Entry> entries(long from, int limit) {
    return List.copyOf(
        entries.subList(
            (int) Math.min(from, entries.size()), (int) Math.min(from + limit, entries.size())));
  }

  public boolean holds(Item item) {
    return false;
  }

  public SignedHead head() {
    return new SignedHead(
        size(),
        Tree.EMPTY_ROOT,
        "guwah.example/a1b2c3/log\n"
            + size()
            + "\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— guwah.example/a1b2c3/log xJ0n3b8G0dR1cUWvK5l2Cw==\n");
  }

  public void publish() {}

  public Optional<String> get(String key) {
    return Optional.ofNullable(settings.get(key));
  }

  public void put(String key, String value) {
    settings.put(key, value);
  }

  public void remove(String key) {
    settings.remove(key);
  }

  public void rows(Consumer<Row> row) {}

  public List<Log> logs() {
    return List.of(
        new Log(
            0,
            0,
            "guwah.example/a1b2c3/log",
            "guwah.example/a1b2c3/log+00000000+AaaabbbbccccddddeeeeffffAaaabbbbccccddddeeee"));
  }

  public List<SignedHead> heads(int generation) {
    return List.of(head());
  }

  public Optional<byte[]> published(String path) {
    return Optional.empty();
  }

  public List<String> seen() {
    return List.of();
  }

  public List<Problem> soundness() {
    return List.of();
  }
}
