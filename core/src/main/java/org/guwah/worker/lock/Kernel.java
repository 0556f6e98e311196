package org.guwah.worker.lock;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Makes system calls of Linux through the C library's `syscall`.
final class Kernel {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final long ERRNO =
      STATE.byteOffset(MemoryLayout.PathElement.groupElement("errno"));

  private final MethodHandle syscall;
  private final MemorySegment state;

  @SuppressWarnings("restricted")
  Kernel(Arena arena) {
    ValueLayout number = ValueLayout.JAVA_LONG;
    this.syscall =
        LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("syscall"),
            FunctionDescriptor.of(number, number, number, number, number, number, number),
            Linker.Option.firstVariadicArg(1),
            Linker.Option.captureCallState("errno"));
    this.state = arena.allocate(STATE);
  }

  /// Calls the system.
  ///
  /// @param number of the call on this processor
  /// @return what the call returned; -1 where it failed, see [#error()]
  long call(long number, long a, long b, long c, long d, long e) {
    try {
      return (long) syscall.invokeExact(state, number, a, b, c, d, e);
    } catch (Throwable impossible) {
      throw new IllegalStateException("a system call cannot throw", impossible);
    }
  }

  long call(long number, long a, long b, long c) {
    return call(number, a, b, c, 0, 0);
  }

  /// The error number of the last call that failed.
  int error() {
    return state.get(ValueLayout.JAVA_INT, ERRNO);
  }
}
