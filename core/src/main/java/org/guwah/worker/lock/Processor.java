package org.guwah.worker.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The numbers that Linux gives its calls on one kind of processor.
///
/// Sources: `arch/x86/entry/syscalls/syscall_64.tbl`, `include/uapi/asm-generic/unistd.h` and
/// `include/uapi/linux/audit.h` of the kernel.
enum Processor {
  X86_64(0xc000_003e, 56, 234, 157, 317, 257, 3, 1),
  AARCH64(0xc000_00b7, 220, 131, 167, 277, 56, 57, 2);

  /// Asked for by the same number on both.
  static final int CLONE3 = 435;

  /// Calls that reach out of the process or change who may do what: name, x86_64, aarch64; a hyphen
  /// where the processor has no such call.
  private static final String REFUSED =
      """
      socket 41 198
      connect 42 203
      accept 43 202
      sendto 44 206
      recvfrom 45 207
      sendmsg 46 211
      recvmsg 47 212
      bind 49 200
      listen 50 201
      socketpair 53 199
      accept4 288 242
      recvmmsg 299 243
      sendmmsg 307 269
      fork 57 -
      vfork 58 -
      execve 59 221
      execveat 322 281
      kill 62 129
      tkill 200 130
      rt_sigqueueinfo 129 138
      rt_tgsigqueueinfo 297 240
      pidfd_send_signal 424 424
      pidfd_open 434 434
      pidfd_getfd 438 438
      ptrace 101 117
      process_vm_readv 310 270
      process_vm_writev 311 271
      process_madvise 440 440
      kcmp 312 272
      shmget 29 194
      shmat 30 196
      shmctl 31 195
      semget 64 190
      semop 65 193
      semctl 66 191
      semtimedop 220 192
      msgget 68 186
      msgsnd 69 189
      msgrcv 70 188
      msgctl 71 187
      mq_open 240 180
      mq_unlink 241 181
      chmod 90 -
      fchmod 91 52
      fchmodat 268 53
      fchmodat2 452 452
      chown 92 -
      fchown 93 55
      lchown 94 -
      fchownat 260 54
      setxattr 188 5
      lsetxattr 189 6
      fsetxattr 190 7
      setxattrat 463 463
      removexattr 197 14
      lremovexattr 198 15
      fremovexattr 199 16
      removexattrat 466 466
      mount 165 40
      umount2 166 39
      pivot_root 155 41
      chroot 161 51
      open_tree 428 428
      open_tree_attr 467 467
      move_mount 429 429
      fsopen 430 430
      fsconfig 431 431
      fsmount 432 432
      fspick 433 433
      mount_setattr 442 442
      unshare 272 97
      setns 308 268
      add_key 248 217
      request_key 249 218
      keyctl 250 219
      bpf 321 280
      perf_event_open 298 241
      userfaultfd 323 282
      io_uring_setup 425 425
      io_uring_enter 426 426
      io_uring_register 427 427
      kexec_load 246 104
      kexec_file_load 320 294
      init_module 175 105
      finit_module 313 273
      delete_module 176 106
      reboot 169 142
      swapon 167 224
      swapoff 168 225
      acct 163 89
      quotactl 179 60
      quotactl_fd 443 443
      name_to_handle_at 303 264
      open_by_handle_at 304 265
      lookup_dcookie 212 18
      syslog 103 116
      sethostname 170 161
      setdomainname 171 162
      settimeofday 164 170
      clock_settime 227 112
      clock_adjtime 305 266
      adjtimex 159 171
      vhangup 153 58
      iopl 172 -
      ioperm 173 -
      modify_ldt 154 -
      personality 135 92
      """;

  private final int audit;
  private final int clone;
  private final int tgkill;
  private final int prctl;
  private final int seccomp;
  private final int openat;
  private final int close;
  private final int column;

  Processor(
      int audit, int clone, int tgkill, int prctl, int seccomp, int openat, int close, int column) {
    this.audit = audit;
    this.clone = clone;
    this.tgkill = tgkill;
    this.prctl = prctl;
    this.seccomp = seccomp;
    this.openat = openat;
    this.close = close;
    this.column = column;
  }

  /// The one this process runs on; empty where it is not one of these, or the system is not Linux.
  static Optional<Processor> here() {
    if (!System.getProperty("os.name", "").equals("Linux")) {
      return Optional.empty();
    }
    return switch (System.getProperty("os.arch", "").toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> Optional.of(X86_64);
      case "aarch64" -> Optional.of(AARCH64);
      default -> Optional.empty();
    };
  }

  /// By which a filter knows the processor.
  int audit() {
    return audit;
  }

  int cloning() {
    return clone;
  }

  int tgkill() {
    return tgkill;
  }

  int prctl() {
    return prctl;
  }

  int seccomp() {
    return seccomp;
  }

  int openat() {
    return openat;
  }

  int close() {
    return close;
  }

  /// The numbers of the calls that are refused.
  List<Integer> refused() {
    List<Integer> numbers = new ArrayList<>();
    for (String line : REFUSED.split("\n")) {
      String number = line.split(" ", -1)[column];
      if (!number.equals("-")) {
        numbers.add(Integer.valueOf(number));
      }
    }
    return numbers;
  }
}
