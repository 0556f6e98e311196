package org.guwah.worker.lock;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Lets this thread, and every thread it starts from now on, write in one folder only, and read
/// there and in a few places more. See `landlock(7)`.
///
/// The machine's own threads (garbage collector, compiler) were started before and are not held.
final class Landlock {
  private static final int CREATE_RULESET = 444;
  private static final int ADD_RULE = 445;
  private static final int RESTRICT_SELF = 446;
  private static final int ASK_VERSION = 1;
  private static final int PATH_BENEATH = 1;

  private static final long WRITE_FILE = 1 << 1;
  private static final long READ_FILE = 1 << 2;
  private static final long READ_DIR = 1 << 3;
  private static final long REMOVE_DIR = 1 << 4;
  private static final long REMOVE_FILE = 1 << 5;
  private static final long MAKE_DIR = 1 << 7;
  private static final long MAKE_REG = 1 << 8;
  private static final long TRUNCATE = 1 << 14;

  /// How many of the file rights the first, second, … version of the interface knows.
  private static final int[] RIGHTS = {13, 14, 15, 15, 16};

  /// The version from which the network, and signals and abstract sockets, can be refused too.
  private static final int NETWORK_SINCE = 4;

  private static final int SCOPES_SINCE = 6;
  private static final int BOTH = 3;

  private static final int HERE = -100;
  private static final int PATH_ONLY_CLOSE_ON_EXEC = 0x28_0000;

  private final Kernel kernel;
  private final Processor processor;
  private final Arena arena;

  Landlock(Kernel kernel, Processor processor, Arena arena) {
    this.kernel = kernel;
    this.processor = processor;
    this.arena = arena;
  }

  /// @param own the folder that stays open to writing
  /// @param readable files and folders that stay open to reading; those that do not exist are left
  ///   out
  /// @return false where this kernel has no Landlock
  /// @throws IOException where it has, and refuses
  boolean on(Path own, List<Path> readable) throws IOException {
    long version = kernel.call(CREATE_RULESET, 0, 0, ASK_VERSION);
    if (version < 1) {
      return false;
    }
    long rights = (1L << RIGHTS[(int) Math.min(version, RIGHTS.length) - 1]) - 1;
    int ruleset = ruleset(version, rights);
    long write = WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | TRUNCATE;
    allow(ruleset, own, rights & (write | READ_FILE | READ_DIR));
    for (Path path : readable) {
      if (Files.exists(path)) {
        allow(ruleset, path, Files.isDirectory(path) ? READ_FILE | READ_DIR : READ_FILE);
      }
    }
    require(kernel.call(RESTRICT_SELF, ruleset, 0, 0), "restrict");
    kernel.call(processor.close(), ruleset, 0, 0);
    return true;
  }

  private int ruleset(long version, long rights) throws IOException {
    MemorySegment attributes = arena.allocate(24, 8);
    attributes.set(ValueLayout.JAVA_LONG, 0, rights);
    attributes.set(ValueLayout.JAVA_LONG, 8, version >= NETWORK_SINCE ? BOTH : 0);
    attributes.set(ValueLayout.JAVA_LONG, 16, version >= SCOPES_SINCE ? BOTH : 0);
    long size = version >= SCOPES_SINCE ? 24 : version >= NETWORK_SINCE ? 16 : 8;
    return (int) require(kernel.call(CREATE_RULESET, attributes.address(), size, 0), "rules");
  }

  private void allow(int ruleset, Path path, long rights) throws IOException {
    MemorySegment name = arena.allocateFrom(path.toString());
    long file =
        kernel.call(processor.openat(), HERE, name.address(), PATH_ONLY_CLOSE_ON_EXEC, 0, 0);
    require(file, path.toString());
    MemorySegment rule = arena.allocate(16, 8);
    rule.set(ValueLayout.JAVA_LONG, 0, rights);
    rule.set(ValueLayout.JAVA_INT, 8, (int) file);
    require(kernel.call(ADD_RULE, ruleset, PATH_BENEATH, rule.address()), path.toString());
    kernel.call(processor.close(), file, 0, 0);
  }

  private long require(long result, String what) throws IOException {
    if (result < 0) {
      throw new IOException("landlock: " + what + ", error " + kernel.error());
    }
    return result;
  }
}
