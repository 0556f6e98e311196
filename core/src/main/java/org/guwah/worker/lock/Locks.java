package org.guwah.worker.lock;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Locks this process up, as far as the kernel can.
public final class Locks {
  private static final int SET_NO_NEW_PRIVILEGES = 38;

  private Locks() {}

  /// Gives up everything that reading needs not. To be called on the thread that starts the threads
  /// which read, before it starts them. It cannot be undone.
  ///
  /// @param own the folder that stays open to writing
  /// @return what holds from now on: `seccomp`, `landlock`, both, or nothing where the system knows
  ///   neither
  /// @throws IOException where the system knows a lock and refuses it
  public static Set<String> close(Path own) throws IOException {
    Set<String> held = new LinkedHashSet<>();
    Optional<Processor> here = Processor.here();
    if (here.isEmpty()) {
      return held;
    }
    Processor processor = here.get();
    warmUp(own);
    try (Arena arena = Arena.ofConfined()) {
      Kernel kernel = new Kernel(arena);
      if (kernel.call(processor.prctl(), SET_NO_NEW_PRIVILEGES, 1, 0) != 0) {
        return held;
      }
      if (new Landlock(kernel, processor, arena).on(own, readable())) {
        held.add("landlock");
      }
      Seccomp.on(kernel, processor, arena);
      held.add("seccomp");
    }
    return held;
  }

  /// Whatever the JDK opens once and for all, it opens now.
  private static void warmUp(Path own) throws IOException {
    Path file = own.resolve("lock");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.force(false);
    }
    Files.delete(file);
  }

  private static List<Path> readable() {
    List<Path> readable = new ArrayList<>();
    readable.add(Path.of(System.getProperty("java.home")));
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      if (!entry.isEmpty()) {
        readable.add(Path.of(entry).toAbsolutePath());
      }
    }
    readable.add(Path.of("/dev/random"));
    readable.add(Path.of("/dev/urandom"));
    return readable;
  }
}
