#define _GNU_SOURCE
#include "tests/security/probes/probe.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/io_uring.h>
#include <linux/keyctl.h>
#include <linux/perf_event.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef SYS_memfd_secret
#define SYS_memfd_secret 447
#endif

enum {
    kOwnKeyring = -2, /* KEY_SPEC_PROCESS_KEYRING */
    kSessionKeyring = -3,
    kPage = 4096,
    kUnknownFlags = 0x8000,
    kTooManySegments = 0xFFFF,
    kGetpid32 = 20,
    kX32 = 0x40000000,
};

/* A call that this processor's kernel has no number for. */
#define ABSENT(name) say("CANNOT(this processor has no %s)", name)

static void traceMe(void) {
    sayDone(ptrace(PTRACE_TRACEME, 0, NULL, NULL));
}
/* Seizing asks for what attaching asks for and does not stop the other. */
static void traceFirst(void) {
    sayDone(ptrace(PTRACE_SEIZE, 1, NULL, NULL));
}

static void readFirst(void) {
    char byte = 0;
    struct iovec here = {&byte, 1};
    struct iovec there = {(void*)0x400000, 1};
    sayResult(process_vm_readv(1, &here, 1, &there, 1, 0));
}

static void compare(void) {
    sayResult(syscall(SYS_kcmp, getpid(), getpid(), 0, 0, 0));
}
static void pidDescriptor(void) {
    sayDone(syscall(SYS_pidfd_open, getpid(), 0));
}
static void takeDescriptor(void) {
    const long self = syscall(SYS_pidfd_open, getpid(), 0);
    sayDone(syscall(SYS_pidfd_getfd, self, 0, 0));
}

static void sessionKeyring(void) {
    sayDone(syscall(SYS_keyctl, KEYCTL_GET_KEYRING_ID, kSessionKeyring, 0));
}
static void addKey(void) {
    sayDone(syscall(SYS_add_key, "user", "stacknet-probe", "x", 1, kOwnKeyring));
}
static void requestKey(void) {
    sayDone(syscall(SYS_request_key, "user", "stacknet-probe-absent", NULL, kOwnKeyring));
}

static void ioUring(void) {
    struct io_uring_params parameters;
    memset(&parameters, 0, sizeof parameters);
    sayDone(syscall(SYS_io_uring_setup, 1, &parameters));
}
static void userFaults(void) {
    const long any = syscall(SYS_userfaultfd, O_CLOEXEC);
    /* Of user mode only, for which no privilege is asked. */
    sayDone(any >= 0 ? any : syscall(SYS_userfaultfd, O_CLOEXEC | 1));
}
static void loadBpf(void) {
    union bpf_attr attributes;
    memset(&attributes, 0, sizeof attributes);
    attributes.prog_type = BPF_PROG_TYPE_SOCKET_FILTER;
    sayDone(syscall(SYS_bpf, BPF_PROG_LOAD, &attributes, sizeof attributes));
}
static void perfEvent(void) {
    struct perf_event_attr attributes;
    memset(&attributes, 0, sizeof attributes);
    attributes.size = sizeof attributes;
    attributes.type = PERF_TYPE_SOFTWARE;
    sayDone(syscall(SYS_perf_event_open, &attributes, 0, -1, -1, 0));
}

/* What could be loaded or removed is given wrongly: refused after the privilege has been asked. */
static void initModule(void) {
    sayDone(syscall(SYS_init_module, NULL, 0, ""));
}
static void fileModule(void) {
    sayDone(syscall(SYS_finit_module, -1, "", 0));
}
static void deleteModule(void) {
    sayDone(syscall(SYS_delete_module, "stacknet_probe_absent", 0));
}
static void kexec(void) {
    sayDone(syscall(SYS_kexec_load, 0, kTooManySegments, NULL, kUnknownFlags));
}

static void noRandomAddresses(void) {
    sayResult(personality(ADDR_NO_RANDOMIZE));
}
static void readImpliesExec(void) {
    sayResult(personality(READ_IMPLIES_EXEC));
}
static void resetPersonality(void) {
    sayResult(personality(0));
}

static void fanotify(void) {
    sayDone(syscall(SYS_fanotify_init, 0, 0));
}
static void localDescriptors(void) {
#ifdef SYS_modify_ldt
    char table[64];
    sayResult(syscall(SYS_modify_ldt, 0, table, sizeof table));
#else
    ABSENT("modify_ldt");
#endif
}
static void hangUp(void) {
    sayDone(vhangup());
}
static void lookupCookie(void) {
    char path[64];
    sayDone(syscall(SYS_lookup_dcookie, 0, path, sizeof path));
}

static void bindMemory(void) {
    void* page = mmap(NULL, kPage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    sayResult(syscall(SYS_mbind, page, kPage, 0, NULL, 0, 0));
}
static void movePages(void) {
    sayResult(syscall(SYS_move_pages, 0, 0, NULL, NULL, NULL, 0));
}
static void secretMemory(void) {
    sayDone(syscall(SYS_memfd_secret, 0));
}
static void useLibrary(void) {
#ifdef SYS_uselib
    sayDone(syscall(SYS_uselib, "/nonexistent"));
#else
    ABSENT("uselib");
#endif
}
static void fileSystemTypes(void) {
#ifdef SYS_sysfs
    sayResult(syscall(SYS_sysfs, 3));
#else
    ABSENT("sysfs");
#endif
}
static void fileSystemFacts(void) {
#ifdef SYS_ustat
    char facts[64];
    sayDone(syscall(SYS_ustat, 0, facts));
#else
    ABSENT("ustat");
#endif
}
static void landlock(void) {
    sayResult(syscall(SYS_landlock_create_ruleset, NULL, 0, 1));
}

static void oldAbi(void) {
#ifdef __x86_64__
    long result = kGetpid32;
    __asm__ volatile("int $0x80" : "+a"(result) : : "memory", "r8", "r9", "r10", "r11");
    if (result < 0) {
        errno = (int)-result;
        result = -1;
    }
    sayDone(result);
#else
    ABSENT("int 0x80");
#endif
}
static void x32Abi(void) {
#ifdef __x86_64__
    sayDone(syscall(kX32 | SYS_getpid));
#else
    ABSENT("x32");
#endif
}

static void runFromMemory(void) {
    char* const arguments[] = {"memory", "nothing", NULL};
    char* const environment[] = {NULL};
    int status = 0;
    pid_t child;
    const int file = memfd_create("probe", MFD_CLOEXEC);
    if (file < 0 || copySelf(file) != 0) {
        sayDone(-1);
        return;
    }
    child = fork();
    if (child == 0) {
        syscall(SYS_execveat, file, "", arguments, environment, AT_EMPTY_PATH);
        _exit(errno);
    }
    waitpid(child, &status, 0);
    errno = WEXITSTATUS(status);
    sayResult(errno == 0 ? 0 : -1);
}

static void terminalInput(void) {
    sayDone(ioctl(0, TIOCSTI, "x"));
}
static void timeStamps(void) {
#ifdef PR_GET_TSC
    int mode = 0;
    sayResult(prctl(PR_GET_TSC, &mode, 0, 0, 0));
#else
    ABSENT("PR_GET_TSC");
#endif
}

static const struct Probe kProbes[] = {
    {"kern.01 ptrace TRACEME", traceMe},
    {"kern.02 ptrace ATTACH 1", traceFirst},
    {"kern.03 process_vm_readv(1)", readFirst},
    {"kern.04 kcmp", compare},
    {"kern.05 pidfd_open self", pidDescriptor},
    {"kern.06 pidfd_getfd", takeDescriptor},
    {"kern.07 keyctl GET_KEYRING", sessionKeyring},
    {"kern.08 add_key", addKey},
    {"kern.09 request_key", requestKey},
    {"kern.10 io_uring_setup", ioUring},
    {"kern.11 userfaultfd", userFaults},
    {"kern.12 bpf PROG_LOAD", loadBpf},
    {"kern.13 perf_event_open", perfEvent},
    {"kern.14 init_module", initModule},
    {"kern.15 finit_module", fileModule},
    {"kern.16 delete_module", deleteModule},
    {"kern.17 kexec_load", kexec},
    {"kern.18 personality ADDR_NO_RANDOMIZE", noRandomAddresses},
    {"kern.19 personality READ_IMPLIES_EXEC", readImpliesExec},
    {"kern.19b personality reset", resetPersonality},
    {"kern.20 fanotify_init", fanotify},
    {"kern.21 modify_ldt", localDescriptors},
    {"kern.22 vhangup", hangUp},
    {"kern.23 lookup_dcookie", lookupCookie},
    {"kern.24 mbind", bindMemory},
    {"kern.25 move_pages", movePages},
    {"kern.26 memfd_secret", secretMemory},
    {"kern.27 uselib", useLibrary},
    {"kern.28 sysfs", fileSystemTypes},
    {"kern.29 ustat", fileSystemFacts},
    {"kern.30 landlock ABI", landlock},
    {"kern.31 i386 int80 ABI bypass", oldAbi},
    {"kern.32 x32 ABI", x32Abi},
    {"kern.33 memfd_create+exec", runFromMemory},
    {"kern.34 TIOCSTI on stdin", terminalInput},
    {"kern.35 rdtsc/PR_SET_TSC ok", timeStamps},
};
const struct ProbeList kKernelProbes = {kProbes, sizeof kProbes / sizeof kProbes[0]};
