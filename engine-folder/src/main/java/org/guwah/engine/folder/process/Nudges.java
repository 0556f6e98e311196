package org.guwah.engine.folder.process;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Wakes the deriver from another process: whoever connects to its socket nudges it, and need not
/// say anything. A nudge may be lost, so the deriver looks now and then of itself.
public final class Nudges implements AutoCloseable {
  private final Path socket;
  private @Nullable ServerSocketChannel server;

  public Nudges(Path socket) {
    this.socket = socket;
  }

  /// Calls `nudged` on a thread of its own, once for each nudge. Listens nowhere where the system
  /// has no such sockets, or the path is too long for one.
  public synchronized void listen(Runnable nudged) {
    Optional<ServerSocketChannel> bound = bind();
    if (bound.isPresent()) {
      server = bound.get();
      Thread.ofPlatform().daemon().name("nudges").start(() -> accept(bound.get(), nudged));
    }
  }

  private Optional<ServerSocketChannel> bind() {
    try {
      close();
      Files.deleteIfExists(socket); // of a deriver that was killed
      var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      boolean bound = false;
      try {
        channel.bind(UnixDomainSocketAddress.of(socket));
        bound = true;
      } finally {
        if (!bound) {
          channel.close();
        }
      }
      return Optional.of(channel);
    } catch (UnsupportedOperationException | IOException e) {
      return Optional.empty();
    }
  }

  private static void accept(ServerSocketChannel server, Runnable nudged) {
    while (true) {
      try {
        server.accept().close();
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        continue; // a client that went away at once has nudged all the same
      }
      nudged.run();
    }
  }

  /// Nudges whoever listens; does nothing where nobody does.
  public static void nudge(Path socket) {
    if (Files.exists(socket)) {
      try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
        channel.finishConnect();
      } catch (UnsupportedOperationException | IOException e) {
        // Nobody listens there any more; the next deriver follows the record from the start.
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (server != null) {
      server.close();
      server = null;
      Files.deleteIfExists(socket);
    }
  }
}
