package org.guwah.worker.lock;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/// A filter that makes the kernel refuse, with "operation not permitted", every call by which a
/// process reaches out of itself. It holds for all threads and cannot be taken off.
///
/// The program is classic BPF as in `seccomp(2)`: it loads the processor's sign and the number of
/// the call, and compares.
final class Seccomp {
  private static final int LOAD = 0x20;
  private static final int IF_EQUAL = 0x15;
  private static final int IF_AT_LEAST = 0x35;
  private static final int IF_ANY_BIT = 0x45;
  private static final int RETURN = 0x06;

  private static final int AT_NUMBER = 0;
  private static final int AT_PROCESSOR = 4;
  private static final int AT_FIRST_ARGUMENT = 16;

  private static final int ALLOW = 0x7fff_0000;
  private static final int NOT_PERMITTED = 0x0005_0001;
  private static final int NO_SUCH_CALL = 0x0005_0026;

  private static final int CLONE_THREAD = 0x0001_0000;
  private static final int X32 = 0x4000_0000;
  private static final int SET_MODE_FILTER = 1;
  private static final int ALL_THREADS = 1;

  private Seccomp() {}

  /// @throws IOException where the kernel refuses the filter
  static void on(Kernel kernel, Processor processor, Arena arena) throws IOException {
    List<Step> program = program(processor, (int) ProcessHandle.current().pid());
    MemorySegment filter = arena.allocate(8L * program.size(), 8);
    for (int i = 0; i < program.size(); i++) {
      program.get(i).write(filter, 8L * i);
    }
    MemorySegment header = arena.allocate(16, 8);
    header.set(ValueLayout.JAVA_SHORT, 0, (short) program.size());
    header.set(ValueLayout.JAVA_LONG, 8, filter.address());
    long result = kernel.call(processor.seccomp(), SET_MODE_FILTER, ALL_THREADS, header.address());
    if (result != 0) {
      throw new IOException("seccomp: result " + result + ", error " + kernel.error());
    }
  }

  /// @param pid the one process that may be signalled: this one
  static List<Step> program(Processor processor, int pid) {
    List<Integer> refused = processor.refused();
    // The steps are counted from the end, where the two verdicts stand.
    List<Step> steps = new ArrayList<>();
    int fixed = 11;
    int refuse = fixed + refused.size() + 1;
    steps.add(new Step(LOAD, 0, 0, AT_PROCESSOR));
    steps.add(new Step(IF_EQUAL, 0, refuse - 2, processor.audit()));
    steps.add(new Step(LOAD, 0, 0, AT_NUMBER));
    steps.add(new Step(IF_AT_LEAST, refuse - 4, 0, X32));
    // A thread may be made, a process may not. The newer call hides its flags behind a pointer;
    // told that it does not exist, the C library uses the older one.
    steps.add(new Step(IF_EQUAL, 0, 2, processor.cloning()));
    steps.add(new Step(LOAD, 0, 0, AT_FIRST_ARGUMENT));
    steps.add(new Step(IF_ANY_BIT, refuse - 1 - 7, refuse - 7, CLONE_THREAD));
    steps.add(new Step(IF_EQUAL, refuse + 1 - 8, 0, Processor.CLONE3));
    steps.add(new Step(IF_EQUAL, 0, 2, processor.tgkill()));
    steps.add(new Step(LOAD, 0, 0, AT_FIRST_ARGUMENT));
    steps.add(new Step(IF_EQUAL, refuse - 1 - 11, refuse - 11, pid));
    for (int number : refused) {
      steps.add(new Step(IF_EQUAL, refuse - steps.size() - 1, 0, number));
    }
    steps.add(new Step(RETURN, 0, 0, ALLOW));
    steps.add(new Step(RETURN, 0, 0, NOT_PERMITTED));
    steps.add(new Step(RETURN, 0, 0, NO_SUCH_CALL));
    return steps;
  }

  /// One instruction.
  ///
  /// @param then how many steps are left out where the comparison holds, 0 to 255
  /// @param otherwise the same where it does not
  record Step(int code, int then, int otherwise, int value) {
    Step {
      if (then < 0 || then > 255 || otherwise < 0 || otherwise > 255) {
        throw new IllegalArgumentException("a jump by " + then + " or " + otherwise);
      }
    }

    private void write(MemorySegment filter, long at) {
      filter.set(ValueLayout.JAVA_SHORT, at, (short) code);
      filter.set(ValueLayout.JAVA_BYTE, at + 2, (byte) then);
      filter.set(ValueLayout.JAVA_BYTE, at + 3, (byte) otherwise);
      filter.set(ValueLayout.JAVA_INT, at + 4, value);
    }
  }
}
