package org.guwah.engine.folder.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.log.NoteSigner;
import org.guwah.log.VerifierKey;
import org.guwah.model.Problem;

/// The file that holds the log's signing key, as one line in the form of Go's `note` package:
/// `PRIVATE+KEY+name+id+base64(type ‖ seed)`.
public final class KeyFile {
  private static final int SEED_SIZE = 32;
  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Storage storage;
  private final Path file;

  public KeyFile(Storage storage, Path file) {
    this.storage = storage;
    this.file = file;
  }

  /// Makes a new key and writes it down, durable.
  ///
  /// @param name of the log
  public VerifierKey make(String name, Path temporary) throws IOException {
    byte[] seed = new byte[SEED_SIZE];
    new SecureRandom().nextBytes(seed);
    VerifierKey key = BouncySigner.of(name, seed).key();
    byte[] typed = ByteBuffer.allocate(1 + SEED_SIZE).put((byte) key.type()).put(seed).array();
    String line =
        "PRIVATE+KEY+%s+%s+%s\n"
            .formatted(
                name,
                HexFormat.of().toHexDigits(key.id()),
                Base64.getEncoder().encodeToString(typed));
    storage.replace(file, temporary, line.getBytes(StandardCharsets.UTF_8));
    return key;
  }

  /// The signer of the log whose public key is `verifier`.
  ///
  /// @throws IOException where the file is missing, damaged, or holds another key
  public NoteSigner signer(String verifier) throws IOException {
    NoteSigner signer = signer();
    if (!signer.key().toString().equals(verifier)) {
      throw wrong("holds the key " + signer.key() + " instead of that of this log, " + verifier);
    }
    return signer;
  }

  private NoteSigner signer() throws IOException {
    try (InputStream in = storage.open(file)) {
      String line = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      String[] parts = line.split("\\+", 5);
      byte[] typed = Base64.getDecoder().decode(parts.length == 5 ? parts[4] : "");
      if (typed.length != 1 + SEED_SIZE || typed[0] != VerifierKey.ED25519) {
        throw wrong("holds no Ed25519 key");
      }
      return BouncySigner.of(parts[2], Arrays.copyOfRange(typed, 1, typed.length));
    } catch (NoSuchFileException | IllegalArgumentException e) {
      IOException wrong = wrong(e instanceof NoSuchFileException ? "is missing" : "is damaged");
      wrong.initCause(e);
      throw wrong;
    }
  }

  private IOException wrong(String what) {
    return new IOException(
        file
            + " "
            + what
            + "; nothing can be added without it. Put the file back from a backup, or go on in a"
            + " new archive with guwah restore");
  }

  /// What is wrong with the key, if anything.
  ///
  /// @param verifier the public key that belongs to it
  public Optional<Problem> check(String verifier) throws IOException {
    try {
      signer(verifier);
    } catch (IOException e) {
      return Optional.of(problem(String.valueOf(e.getMessage())));
    }
    return readableByOthers()
        ? Optional.of(problem("others than its owner may read it"))
        : Optional.empty();
  }

  private boolean readableByOthers() throws IOException {
    try {
      return !OWNERS.containsAll(Files.getPosixFilePermissions(file));
    } catch (UnsupportedOperationException e) {
      return false; // this file system has no such permissions
    }
  }

  private Problem problem(String detail) {
    return new Problem(Problem.Code.V013, "keys/" + file.getFileName(), detail);
  }
}
