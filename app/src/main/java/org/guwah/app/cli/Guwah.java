package org.guwah.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guwah.archive.Damaged;
import org.guwah.archive.Refused;
import org.guwah.model.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;

/// The top command, which lists the others.
@Command(
    name = "guwah",
    resourceBundle = Words.BUNDLE,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "guwah 0.1.0",
    sortOptions = false,
    usageHelpWidth = 100)
public final class Guwah {
  private static final List<Class<?>> COMMANDS =
      List.of(
          InitCommand.class,
          AddCommand.class,
          ItemsCommand.class,
          DocumentsCommand.class,
          ProblemsCommand.class,
          ShowCommand.class,
          SearchCommand.class,
          EchoesCommand.class,
          MentionsCommand.class,
          ClaimsCommand.class,
          PeopleCommand.class,
          PlacesCommand.class,
          ActsCommand.class,
          WhyCommand.class,
          RelinkCommand.class,
          NamesCommand.class,
          ImportCommand.class,
          ExportCommand.class,
          AccuracyCommand.class,
          CorrectCommand.class,
          SplitCommand.class,
          JoinCommand.class,
          RoleCommand.class,
          TagCommand.class,
          TagsCommand.class,
          CasesCommand.class,
          JudgmentsCommand.class,
          WithdrawCommand.class,
          VerifyCommand.class,
          CheckpointCommand.class,
          LogCommand.class,
          ProveCommand.class,
          BackupCommand.class,
          RestoreCommand.class,
          RebuildCommand.class,
          RetryCommand.class,
          ServeCommand.class,
          DemoCommand.class,
          DoctorCommand.class);

  static final int DONE = 0;
  static final int FOUND_WRONG = 1;
  static final int BAD_CALL = 2;
  static final int DONE_WITH_PROBLEMS = 3;

  /// Runs one command.
  ///
  /// @return the exit code
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return commandLine(meant(args), out, err).execute(args);
  }

  /// Picocli looks long at each command, so it gets to see one alone where that one is named.
  private static List<Class<?>> meant(String[] args) {
    String name = args.length == 0 ? "" : args[0] + "command";
    return COMMANDS.stream()
        .filter(command -> command.getSimpleName().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .<List<Class<?>>>map(List::of)
        .orElseGet(() -> Stream.concat(COMMANDS.stream(), Stream.of(HelpCommand.class)).toList());
  }

  /// The commands as picocli knows them; also read to write the reference.
  public static CommandLine commandLine(PrintStream out, PrintStream err) {
    return commandLine(meant(new String[0]), out, err);
  }

  private static CommandLine commandLine(
      List<Class<?>> commands, PrintStream out, PrintStream err) {
    var guwah = new CommandLine(new Guwah());
    commands.forEach(guwah::addSubcommand);
    return guwah
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, line, _) -> explain(e, line));
  }

  private static int explain(Exception e, CommandLine line) throws Exception {
    return switch (e) {
      case Failure failure -> tell(line, failure.exitCode(), String.valueOf(e.getMessage()));
      case Refused refused ->
          tell(line, BAD_CALL, refused.getMessage() + " (" + refused.reason() + ")");
      case Damaged damaged ->
          tell(line, FOUND_WRONG, damaged.getMessage() + " (" + Problem.Code.V012 + ")");
      case NoSuchFileException missing ->
          tell(line, BAD_CALL, Words.say("error.missing", missing.getFile()));
      case FileSystemException disk ->
          tell(
              line,
              FOUND_WRONG,
              Words.say("error.file", disk.getFile(), String.valueOf(disk.getReason())));
      case IOException disk ->
          tell(line, FOUND_WRONG, Words.say("error.disk", String.valueOf(disk.getMessage())));
      default -> throw e;
    };
  }

  private static int tell(CommandLine line, int exitCode, String sentence) {
    line.getErr().println(sentence);
    return exitCode;
  }
}
