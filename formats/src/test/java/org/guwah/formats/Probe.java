package org.guwah.formats;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/// A server on this machine that counts who calls. Nobody should.
public final class Probe implements AutoCloseable {
  private final ServerSocket server;
  private final AtomicInteger hits = new AtomicInteger();

  public Probe() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::listen);
  }

  public String address() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  public int port() {
    return server.getLocalPort();
  }

  public int hits() {
    return hits.get();
  }

  private void listen() {
    try {
      while (true) {
        server.accept().close();
        hits.incrementAndGet();
      }
    } catch (IOException closed) {
      hits.addAndGet(0);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
