package org.guwah.worker;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// A few child processes of one machine, each with its own class path, memory cap, time limit and
/// folder.
///
/// They are started when first needed, used again and again, replaced after a number of exchanges
/// and stopped when idle. What killed a worker that had answered before is tried once more in a new
/// one, as the fault may have been an earlier one's. Safe for use by several threads; as many
/// exchanges run at once as there are workers.
public final class Workers implements AutoCloseable {
  private static final long LOOK_MS = 200;

  private final WorkerSettings settings;
  private final Semaphore free;
  private final Set<WorkerProcess> all = new LinkedHashSet<>();
  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private @Nullable WorkerFolders folders;
  private @Nullable Hello hello;
  private @Nullable Thread watch;
  private boolean closed;

  /// Starts nothing yet.
  public Workers(WorkerSettings settings) {
    this.settings = settings;
    this.free = new Semaphore(settings.workers(), true);
  }

  /// What the workers say first.
  ///
  /// @throws IOException where none can be started
  public Hello hello() throws IOException {
    synchronized (this) {
      if (hello != null) {
        return hello;
      }
    }
    take();
    try {
      Started started = idleOrNew();
      giveBack(started.worker());
      return started.hello();
    } finally {
      free.release();
    }
  }

  /// Asks the next free worker, and waits for it.
  ///
  /// @param <T> the answer
  /// @throws IOException where no worker can be started, or the fault is not the worker's
  public <T> T ask(Exchange.Opening<T> opening) throws IOException {
    take();
    try {
      while (true) {
        Started started = idleOrNew();
        WorkerProcess worker = started.worker();
        worker.begin(settings.quiet(), settings.total());
        Exchange<T> exchange = opening.with(worker, started.hello());
        Optional<T> answer = held(exchange, worker);
        if (answer.isPresent()) {
          return answer.get();
        }
        refuseWhenClosed();
        if (worker.served() == 0 || !exchange.untouched()) {
          return exchange.lost();
        }
      }
    } finally {
      free.release();
    }
  }

  @Override
  public void close() {
    List<WorkerProcess> last;
    synchronized (this) {
      closed = true;
      last = List.copyOf(all);
      all.clear();
      idle.clear();
    }
    last.forEach(WorkerProcess::stop);
    synchronized (this) {
      if (folders != null) {
        folders.close();
        folders = null;
      }
    }
  }

  private record Started(WorkerProcess worker, Hello hello) {}

  private <T> Optional<T> held(Exchange<T> exchange, WorkerProcess worker) throws IOException {
    boolean answered = false;
    try {
      Optional<T> answer = exchange.hold();
      answered = answer.isPresent();
      return answer;
    } finally {
      if (answered) {
        worker.answered();
        giveBack(worker);
      } else {
        forget(worker);
      }
    }
  }

  private void take() throws IOException {
    try {
      free.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a worker");
    }
  }

  private Started idleOrNew() throws IOException {
    WorkerProcess worker;
    synchronized (this) {
      worker = idle.pollLast();
      while (worker != null && !worker.alive()) {
        forget(worker);
        worker.kill();
        worker = idle.pollLast();
      }
      if (worker != null && hello != null) {
        return new Started(worker, hello);
      }
      worker = launch();
    }
    return new Started(worker, greet(worker));
  }

  private synchronized void refuseWhenClosed() throws IOException {
    if (closed) {
      throw new IOException("the workers were stopped; what they were at is to be done again");
    }
  }

  private synchronized WorkerProcess launch() throws IOException {
    refuseWhenClosed();
    if (folders == null) {
      folders = WorkerFolders.open(settings.temporary());
    }
    WorkerProcess worker = WorkerProcess.start(settings, folders.next());
    all.add(worker);
    if (watch == null) {
      watch = Thread.ofPlatform().daemon().name("guwah-workers").start(this::watch);
    }
    return worker;
  }

  private Hello greet(WorkerProcess worker) throws IOException {
    boolean greeted = false;
    try {
      Hello greeting = worker.greet(settings.limits());
      synchronized (this) {
        hello = greeting;
      }
      greeted = true;
      return greeting;
    } finally {
      if (!greeted) {
        forget(worker);
      }
    }
  }

  private void giveBack(WorkerProcess worker) {
    worker.rest();
    synchronized (this) {
      if (!closed && worker.served() < settings.contents()) {
        idle.addLast(worker);
        return;
      }
      all.remove(worker);
    }
    worker.stop();
  }

  private synchronized void forget(WorkerProcess worker) {
    all.remove(worker);
    idle.remove(worker);
  }

  /// Stops what is late or idle, until there is nothing left to look after.
  private void watch() {
    while (true) {
      List<WorkerProcess> unused = new ArrayList<>();
      synchronized (this) {
        if (all.isEmpty()) {
          watch = null;
          return;
        }
        all.forEach(WorkerProcess::stopIfLate);
        idle.removeIf(worker -> worker.idleFor(settings.idle()) && unused.add(worker));
        unused.forEach(all::remove);
      }
      unused.forEach(WorkerProcess::stop);
      try {
        Thread.sleep(LOOK_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
