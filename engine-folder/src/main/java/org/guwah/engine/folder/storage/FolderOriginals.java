package org.guwah.engine.folder.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guwah.archive.Originals;
import org.guwah.model.Sha256;
import org.jspecify.annotations.Nullable;

/// Originals as files `ab/cd/<sha256>`, where `abcd` are the first digits of the hash.
///
/// Bytes are written to a read-only temporary file in the same file system, made durable and given
/// their name; then the folder is made durable, and those above it where it may be new. A few bytes
/// are hashed before they are written, and written in the folder where they are named.
public final class FolderOriginals implements Originals {
  private static final int BUFFER = 1 << 16;
  private static final int FEW = 1 << 20;
  private static final int STRIPES = 256;
  private static final Pattern PAIR = Pattern.compile("[0-9a-f]{2}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Storage storage;
  private final Path root;
  private final Path temporaries;
  private final Temporary temporary;
  private final AtomicLong next = new AtomicLong();
  // Folders whose own names this process has made durable; another process may have died before.
  private final Set<Path> durable = ConcurrentHashMap.newKeySet();
  private final ReentrantLock[] stripes =
      Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);
  private @Nullable Path own;

  /// @param temporaries where all who write have their folders for temporary files
  /// @param temporary our own one, in the same file system as `root`
  public FolderOriginals(Storage storage, Path root, Path temporaries, Temporary temporary) {
    this.storage = storage;
    this.root = root;
    this.temporaries = temporaries;
    this.temporary = temporary;
  }

  @Override
  public Stored put(InputStream in) throws IOException {
    byte[] beginning = in.readNBytes(FEW);
    return beginning.length < FEW
        ? few(beginning)
        : many(new SequenceInputStream(new ByteArrayInputStream(beginning), in));
  }

  private Stored few(byte[] bytes) throws IOException {
    Sha256 content = Sha256.hash(bytes);
    Path target = file(content);
    Path file = target.resolveSibling(Unfinished.name(Folders.of(own()), content));
    // Held to the end: the same bytes would be written under the same temporary name.
    ReentrantLock stripe = stripe(content);
    stripe.lock();
    try {
      storage.makeFolder(Folders.of(target));
      boolean fresh = !storage.exists(target);
      if (fresh) {
        write(bytes, file);
        rename(file, target);
      } else {
        sync(Folders.of(target));
      }
      return new Stored(content, bytes.length, fresh);
    } finally {
      stripe.unlock();
    }
  }

  private void write(byte[] bytes, Path file) throws IOException {
    // One of this name can only be left by somebody dead whose folder under tmp/ was taken away.
    storage.delete(file);
    try (Storage.Output out = storage.createSealed(file)) {
      out.write(bytes, 0, bytes.length);
      out.sync();
    } catch (IOException | RuntimeException e) {
      storage.delete(file);
      throw e;
    }
  }

  private Stored many(InputStream in) throws IOException {
    Path file = own().resolve("original-" + next.getAndIncrement());
    try {
      MessageDigest digest = Sha256.digest();
      long size = write(in, file, digest);
      Sha256 content = Sha256.of(digest.digest());
      return new Stored(content, size, name(file, content));
    } finally {
      storage.delete(file);
    }
  }

  private long write(InputStream in, Path file, MessageDigest digest) throws IOException {
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (Storage.Output out = storage.createSealed(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        digest.update(buffer, 0, read);
        size += read;
      }
      out.sync();
    }
    return size;
  }

  // Durable before the first file that it stands for: see Unfinished.
  private synchronized Path own() throws IOException {
    if (own == null) {
      Path folder = Unfinished.mark(temporary.folder());
      storage.makeFolder(folder);
      for (Path at : List.of(Folders.of(folder), temporaries, Folders.of(temporaries))) {
        storage.sync(at);
      }
      own = folder;
    }
    return own;
  }

  /// Removes the unfinished files of one who was killed.
  ///
  /// @param owner his folder for temporary files
  public void sweep(Path owner) throws IOException {
    if (!storage.isFolder(Unfinished.mark(owner))) {
      return;
    }
    var left = new ArrayList<Path>();
    walk(_ -> {}, path -> left.add(root.resolve(path)));
    for (Path file : left) {
      if (Unfinished.isOf(owner, file) && !storage.isFolder(file)) {
        storage.delete(file);
      }
    }
  }

  /// @return whether the bytes were not held before
  private boolean name(Path file, Sha256 content) throws IOException {
    // Nobody may find the name before it is durable: it might be taken back.
    ReentrantLock stripe = stripe(content);
    stripe.lock();
    try {
      Path target = file(content);
      storage.makeFolder(Folders.of(target));
      boolean fresh = !storage.exists(target);
      if (fresh) {
        rename(file, target);
      } else {
        sync(Folders.of(target));
      }
      return fresh;
    } finally {
      stripe.unlock();
    }
  }

  private ReentrantLock stripe(Sha256 content) {
    return stripes[Integer.parseInt(content.hex().substring(0, 2), 16)];
  }

  private void rename(Path file, Path target) throws IOException {
    try {
      storage.rename(file, target);
      sync(Folders.of(target));
    } catch (IOException e) {
      storage.delete(file);
      storage.delete(target);
      throw e;
    }
  }

  private void sync(Path folder) throws IOException {
    storage.sync(folder);
    for (Path at : Folders.upTo(root, folder)) {
      if (!at.equals(root) && !durable.contains(at)) {
        storage.sync(Folders.of(at));
        durable.add(at);
      }
    }
  }

  @Override
  public boolean holds(Sha256 content) throws IOException {
    return storage.exists(file(content));
  }

  @Override
  public InputStream open(Sha256 content) throws IOException {
    return storage.open(file(content));
  }

  @Override
  public long size(Sha256 content) throws IOException {
    return storage.size(file(content));
  }

  @Override
  public void list(Consumer<Sha256> original, Consumer<String> strange) throws IOException {
    var others = new ArrayList<String>();
    walk(original, others::add);
    for (String path : others) {
      if (!isUnfinished(root.resolve(path))) {
        strange.accept(path);
      }
    }
  }

  private boolean isUnfinished(Path file) throws IOException {
    Optional<Path> owner = Unfinished.owner(temporaries, file);
    return owner.isPresent()
        && storage.isFolder(Unfinished.mark(owner.get()))
        && !storage.isFolder(file);
  }

  private void walk(Consumer<Sha256> original, Consumer<String> strange) throws IOException {
    each(
        root,
        PAIR,
        strange,
        first ->
            each(
                first,
                PAIR,
                strange,
                second -> each(second, HASH, strange, file -> name(file, original, strange))));
  }

  private void name(Path file, Consumer<Sha256> original, Consumer<String> strange)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    boolean inPlace = file.equals(root.resolve(path(name)));
    if (inPlace && !storage.isFolder(file)) {
      original.accept(new Sha256(name));
    } else {
      strange.accept(relative(file));
    }
  }

  private void each(Path folder, Pattern pattern, Consumer<String> strange, Visit visit)
      throws IOException {
    for (String name : storage.list(folder)) {
      Path path = folder.resolve(name);
      if (pattern.matcher(name).matches() && (pattern == HASH || storage.isFolder(path))) {
        visit.visit(path);
      } else {
        strange.accept(relative(path));
      }
    }
  }

  private interface Visit {
    void visit(Path path) throws IOException;
  }

  /// Where an original lies in the folder of originals.
  public static String path(Sha256 content) {
    return path(content.hex());
  }

  private static String path(String hex) {
    return hex.substring(0, 2) + "/" + hex.substring(2, 4) + "/" + hex;
  }

  private Path file(Sha256 content) {
    return root.resolve(path(content));
  }

  private String relative(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }
}
