package org.guwah.extraction.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guwah.extraction.FindingsJson;
import org.guwah.extraction.Matter;
import org.guwah.extraction.MatterJson;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Findings;
import org.guwah.model.Problem;
import org.guwah.model.Recipe;
import org.guwah.worker.Exchange;
import org.guwah.worker.Frame;
import org.guwah.worker.FrameOutput;
import org.guwah.worker.Hello;
import org.guwah.worker.RecipeJson;
import org.guwah.worker.WorkerProcess;

/// The exchange with one worker about one document.
final class Asking implements Exchange<Findings> {
  private final WorkerProcess worker;
  private final Hello hello;
  private final Matter matter;
  private Recipe chosen;
  private String reason = "";

  Asking(WorkerProcess worker, Hello hello, Matter matter) {
    this.worker = worker;
    this.hello = hello;
    this.matter = matter;
    this.chosen = hello.recipes().getLast();
  }

  @Override
  public Optional<Findings> hold() {
    try {
      ask();
      return Optional.of(answer());
    } catch (IOException | JsonException | IllegalArgumentException e) {
      reason = String.valueOf(e.getMessage());
      worker.endWithin(WorkerProcess.PATIENCE);
      return Optional.empty();
    }
  }

  private void ask() throws IOException {
    byte[] bytes = MatterJson.write(matter).toString().getBytes(StandardCharsets.UTF_8);
    FrameOutput out = worker.out();
    out.write(Frame.json(Frame.Kind.REQUEST, Json.object().with("size", bytes.length).build()));
    out.stream(new ByteArrayInputStream(bytes), Frame.Kind.DATA, Frame.Kind.END);
    out.flush();
  }

  private Findings answer() throws IOException {
    while (true) {
      Frame frame =
          worker.in().next().orElseThrow(() -> new IOException("it ended without an answer"));
      switch (frame.kind()) {
        case CHOSEN -> chosen = known(RecipeJson.read(frame.json()));
        case ANSWER -> {
          Findings findings = FindingsJson.readAll(frame.json());
          known(findings.recipe());
          Believed.check(findings, matter.text());
          return findings;
        }
        case FAILURE -> throw new IOException("it failed: " + frame.json().text("detail"));
        case START, REQUEST, DATA, END, HELLO, PART, PART_DATA, PART_END, PART_LOST ->
            throw new IOException("it sent " + frame.kind() + " where that makes no sense");
      }
    }
  }

  private Recipe known(Recipe recipe) throws IOException {
    if (!hello.recipes().contains(recipe)) {
      throw new IOException("it names an unknown recipe");
    }
    return recipe;
  }

  @Override
  public boolean untouched() {
    return true;
  }

  @Override
  public Findings lost() {
    Problem problem =
        switch (worker.end()) {
          case LATE -> new Problem(Problem.Code.X001, "", "");
          case MEMORY -> new Problem(Problem.Code.X002, "", "");
          case LOST -> new Problem(Problem.Code.X003, "", reason + "; " + worker.ending());
        };
    return new Findings(chosen, List.of(), List.of(), List.of(problem));
  }
}
