package org.guwah.catalog;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.guwah.archive.Derivations.Steps;
import org.jspecify.annotations.Nullable;

/// A database in which one thread may put several transactions into one. What that thread reads
/// meanwhile shows what it wrote; all others see none of it until the end.
final class Together implements Database {
  private final Database database;
  private volatile Optional<Running> running = Optional.empty();

  /// The transaction that steps run in now, and their thread. Only one writes at a time.
  private record Running(Thread thread, Sql sql) {}

  Together(Database database) {
    this.database = database;
  }

  /// Runs `steps` as one transaction, or as a part of the one that runs already.
  void run(Steps steps) throws IOException {
    write(sql -> {
      boolean outermost = within().isEmpty();
      running = Optional.of(new Running(Thread.currentThread(), sql));
      try {
        steps.run();
      } catch (Failed e) {
        throw e.failure; // the engine knows what it means
      } finally {
        if (outermost) {
          running = Optional.empty();
        }
      }
      return null;
    });
  }

  private Optional<Sql> within() {
    return running.filter(now -> now.thread() == Thread.currentThread()).map(Running::sql);
  }

  @Override
  public Dialect dialect() {
    return database.dialect();
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) throws IOException {
    Optional<Sql> within = within();
    return within.isPresent() ? step(within.get(), work) : database.read(work);
  }

  @Override
  public <T extends @Nullable Object> T write(Work<T> work) throws IOException {
    Optional<Sql> within = within();
    return within.isPresent() ? step(within.get(), work) : database.write(work);
  }

  private static <T extends @Nullable Object> T step(Sql sql, Work<T> work) throws IOException {
    try {
      return work.on(sql);
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  /// Takes a failure of the database through the steps.
  private static final class Failed extends IOException {
    private static final long serialVersionUID = 1;

    private final transient SQLException failure;

    Failed(SQLException failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
