package org.guwah.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A measured process. It warms up, prints `begin` and waits for a byte; works, prints `end` and
/// waits for another; then prints how many documents it read, and how many letters of text it got
/// out of them.
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  /// @param log gets what it says of errors
  Child(List<String> options, String classPath, String main, List<String> args, Path log)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath, main));
    command.addAll(args);
    process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// @param count of documents that the process read
  /// @param letters in them
  /// @param cpuSeconds of the process and all under it between `begin` and `end`
  /// @param seconds on the clock
  /// @param peakMib the largest sum of resident memory in that time
  /// @param heapMib as the process says; 0 where it does not
  record Cost(
      long count, long letters, double cpuSeconds, double seconds, double peakMib, double heapMib) {
    double countPerCpuSecond() {
      return count / cpuSeconds;
    }
  }

  /// Lets it work, and measures it meanwhile.
  Cost measure() throws IOException {
    await("begin");
    var tree = new ProcessTree(process.toHandle());
    double cpu = tree.cpuSeconds();
    long began = System.nanoTime();
    tree.watchMemory();
    go();
    await("end");
    double seconds = (System.nanoTime() - began) / 1e9;
    double cpuSeconds = tree.cpuSeconds() - cpu;
    double peak = tree.peakMib();
    go();
    String[] read = await("").split(" ");
    double heap = read.length > 2 ? Double.parseDouble(read[2]) : 0;
    return new Cost(
        Long.parseLong(read[0]), Long.parseLong(read[1]), cpuSeconds, seconds, peak, heap);
  }

  private void go() throws IOException {
    OutputStream in = process.getOutputStream();
    in.write('\n');
    in.flush();
  }

  private String await(String word) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(word)) {
        return line;
      }
    }
    throw new IOException("a measured process ended before it said \"" + word + "\"");
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
