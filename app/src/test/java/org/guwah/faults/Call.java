package org.guwah.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One call of the operating system, as `strace -f -y` wrote it down.
///
/// @param name such as `fsync`
/// @param thread which made it
/// @param path the file it was about; of a rename, the new name; empty where it names no file
/// @param first the first file it names: of a rename, the old name; else the same
/// @param nth how often this thread had made a call of this name, this one counted; from 1
/// @param injected whether strace made it fail
/// @param finished false where the process ended in it
record Call(
    String thread,
    String name,
    String path,
    String first,
    int nth,
    boolean injected,
    boolean finished) {
  private static final Pattern ENTRY = Pattern.compile("(\\d+) +(\\w+)\\((.*)");
  private static final Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. (\\w+) resumed>(.*)");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern OPENED = Pattern.compile("^\\d+<(.*?)>(?:, |\\)| <unf)");

  /// Reads a trace, in the order in which the calls began.
  static List<Call> read(List<String> trace) {
    List<Call> calls = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> pending = new HashMap<>();
    for (String line : trace) {
      Matcher entry = ENTRY.matcher(line);
      Matcher resumed = RESUMED.matcher(line);
      if (entry.matches()) {
        String thread = entry.group(1);
        String name = entry.group(2);
        String rest = entry.group(3);
        int nth = counts.merge(thread + " " + name, 1, Integer::sum);
        boolean unfinished = rest.endsWith("<unfinished ...>");
        if (unfinished) {
          pending.put(thread, calls.size());
        }
        List<String> paths = paths(name, rest);
        calls.add(
            new Call(
                thread,
                name,
                paths.getLast(),
                paths.getFirst(),
                nth,
                injected(rest),
                !unfinished && ended(rest)));
      } else if (resumed.matches()) {
        Integer begun = pending.remove(resumed.group(1));
        if (begun != null) {
          calls.set(begun, calls.get(begun).resumed(resumed.group(3)));
        }
      }
    }
    return calls;
  }

  /// Where its file lies in `folder`, or the empty string where it lies elsewhere.
  String within(Path folder) {
    return within(folder, path);
  }

  /// Where the first file that it names lies in `folder`, or the empty string.
  String firstWithin(Path folder) {
    return within(folder, first);
  }

  private static String within(Path folder, String path) {
    String prefix = folder + "/";
    return path.startsWith(prefix) ? path.substring(prefix.length()) : "";
  }

  /// The same call, the nth that is to be made.
  Call as(int nthOf) {
    return new Call(thread, name, path, first, nthOf, false, true);
  }

  private Call resumed(String rest) {
    return new Call(thread, name, path, first, nth, injected(rest), ended(rest));
  }

  /// A call has no result where the process was killed in it.
  private static boolean ended(String rest) {
    return !rest.endsWith("= ?");
  }

  private static boolean injected(String rest) {
    return rest.endsWith("(INJECTED)");
  }

  private static List<String> paths(String name, String arguments) {
    if (name.startsWith("rename")) {
      List<String> names =
          QUOTED.matcher(arguments).results().map(quoted -> quoted.group(1)).toList();
      return names.isEmpty() ? List.of("") : names;
    }
    Matcher opened = OPENED.matcher(arguments);
    return List.of(opened.find() ? opened.group(1) : "");
  }
}
