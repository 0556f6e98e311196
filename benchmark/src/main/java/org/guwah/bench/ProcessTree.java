package org.guwah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What a process and all processes under it have used, read from `/proc` (proc_pid_stat(5)). Linux
/// only.
final class ProcessTree {
  /// `sysconf(_SC_CLK_TCK)` is 100 on every Linux that Java runs on.
  private static final double TICKS_A_SECOND = 100;

  private final ProcessHandle root;
  private volatile boolean watching;
  private volatile long peakKib;

  ProcessTree(ProcessHandle root) {
    this.root = root;
  }

  /// Processor seconds of the tree so far, those of children that ended and were waited for
  /// included.
  double cpuSeconds() {
    return processes().mapToLong(ProcessTree::ticks).sum() / TICKS_A_SECOND;
  }

  /// Begins to look at the memory of the tree, every 50 ms, until [#peakMib()] is asked.
  void watchMemory() {
    peakKib = 0;
    watching = true;
    Thread.ofPlatform().daemon().start(this::watch);
  }

  /// The largest sum of resident memory seen, in MiB.
  double peakMib() {
    watching = false;
    return peakKib / 1024.0;
  }

  /// Resident memory of the tree now, in MiB.
  double residentMib() {
    return processes().mapToLong(ProcessTree::residentKib).sum() / 1024.0;
  }

  /// Resident memory of the process alone now, in MiB.
  double ownMib() {
    return residentKib(root) / 1024.0;
  }

  private void watch() {
    while (watching) {
      peakKib = Math.max(peakKib, processes().mapToLong(ProcessTree::residentKib).sum());
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private Stream<ProcessHandle> processes() {
    return Stream.concat(Stream.of(root), root.descendants());
  }

  private static long ticks(ProcessHandle process) {
    String stat = read(process, "stat");
    if (stat.isEmpty()) {
      return 0;
    }
    // The name in brackets may hold anything; the fields after it are counted from 3.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long sum = 0;
    for (int field = 14; field <= 17; field++) {
      sum += Long.parseLong(fields[field - 3]);
    }
    return sum;
  }

  private static long residentKib(ProcessHandle process) {
    return read(process, "status")
        .lines()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  private static String read(ProcessHandle process, String file) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(process.pid()), file));
    } catch (IOException e) {
      return "";
    }
  }
}
