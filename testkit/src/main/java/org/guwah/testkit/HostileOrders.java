package org.guwah.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What a file or a text that has taken a worker over would do first. An order is a verb and, after
/// a space, what it is about.
public final class HostileOrders {
  private HostileOrders() {}

  /// Obeys an order.
  ///
  /// @throws IOException or any other exception where the worker is held
  public static String obey(String verb, String what) throws IOException {
    return switch (verb) {
      case "connect" -> connect(Integer.parseInt(what));
      case "channel" -> channel(Integer.parseInt(what));
      case "listen" -> listen();
      case "look-up" -> InetAddress.getByName(what).getHostAddress();
      case "run" -> Long.toString(new ProcessBuilder(what).start().pid());
      case "read" -> Files.readString(Path.of(what));
      case "list" -> list(Path.of(what));
      case "write" -> Files.writeString(Path.of(what), "x").toString();
      case "delete" -> {
        Files.delete(Path.of(what));
        yield what;
      }
      default -> verb;
    };
  }

  private static String listen() throws IOException {
    try (ServerSocket server = new ServerSocket(0)) {
      return Integer.toString(server.getLocalPort());
    }
  }

  private static String list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().toString();
    }
  }

  private static String connect(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.toString();
    }
  }

  private static String channel(int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try (SocketChannel channel = SocketChannel.open(address)) {
      return channel.toString();
    }
  }
}
