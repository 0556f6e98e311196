package org.guwah.reading;

import org.guwah.model.Problem;

/// Ends the reading of one source with a problem and no text.
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public Unreadable(Problem problem) {
    super(problem.code() + " " + problem.where() + ": " + problem.detail());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
