package org.guwah.reading.worker;

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
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.reading.Unpacker;
import org.guwah.reading.Workshop;
import org.jspecify.annotations.Nullable;

/// The workshop of one machine: a few child processes, each with its own class path, memory cap,
/// time limit and folder.
///
/// They are started when first needed, used again and again, replaced after a number of contents
/// and stopped when idle. A worker that dies costs its content a problem: `R003` where it was
/// stopped for taking too long, `R004` where it ran out of memory, else `R005`. A content that
/// killed a worker which had read others before it is tried once more in a new one, as the fault
/// may have been theirs. Safe for use by several threads; as many read at once as there are
/// workers.
public final class WorkerPool implements Workshop {
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
  public WorkerPool(WorkerSettings settings) {
    this.settings = settings;
    this.free = new Semaphore(settings.workers(), true);
  }

  @Override
  public Set<Recipe> recipes() throws IOException {
    return new LinkedHashSet<>(greeting().recipes());
  }

  /// By what the kernel holds the workers, such as `seccomp` and `landlock`; empty where only the
  /// process border does.
  public Set<String> locks() throws IOException {
    return greeting().locks();
  }

  @Override
  public Reading read(Job job, Unpacker.Parts parts) throws IOException {
    take();
    try {
      while (true) {
        Started started = idleOrNew();
        WorkerProcess worker = started.worker();
        worker.begin(settings.quiet(), settings.total());
        Conversation conversation =
            new Conversation(worker, started.hello(), settings.limits(), job, parts);
        Optional<Reading> answer = held(conversation, worker);
        if (answer.isPresent()) {
          return answer.get();
        }
        refuseWhenClosed();
        if (worker.served() == 0 || !conversation.untouched()) {
          return conversation.lost();
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

  private Optional<Reading> held(Conversation conversation, WorkerProcess worker)
      throws IOException {
    boolean answered = false;
    try {
      Optional<Reading> answer = conversation.hold();
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

  private Hello greeting() throws IOException {
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
      throw new IOException("the workshop was closed; what was being read is to be read again");
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
