/*
 * PID 1 of a sandboxed run. Linked statically and bound read-only to /sbx-init, because an image
 * must not choose its own init: the exit status goes into a receipt, and abort() as PID 1 without
 * an init ends as signal 11 under one runtime and 6 under another.
 *
 *   /sbx-init [--control-on-stdin] [--skip-pids=N] -- PROGRAM ARGUMENTS...
 *
 * Descriptor 3 is a packet socket to the supervisor (helper/). It says 'R' when confined and ready,
 * waits for 'G' with the bounds of the output folder, starts the program, and reports 'E' + exit
 * code, 'S' + signal or 'X' + errno when the program could not be started. It then kills whatever
 * else runs in here and sends what the program left in /out (output.c); when it leaves, the kernel
 * ends the rest.
 *
 * gVisor passes no descriptor but the first three on. There the socket is standard input, and the
 * program's own input comes after 'G' in packets 'I' + bytes, up to an empty one.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "output.h"

enum { kSupervisor = 3, kRefused = 70 };

static void report(char kind, int32_t value) {
    unsigned char packet[5];
    packet[0] = (unsigned char)kind;
    memcpy(packet + 1, &value, sizeof value);
    while (write(kSupervisor, packet, sizeof packet) < 0 && errno == EINTR) {
    }
}

static int takeControlFromStdin(void) {
    return dup2(0, kSupervisor) == kSupervisor;
}

static int writeAll(int descriptor, const unsigned char* data, size_t size) {
    while (size > 0) {
        const ssize_t count = write(descriptor, data, size);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return 0;
        data += count;
        size -= (size_t)count;
    }
    return 1;
}

/* A file in memory, charged to the run like everything else of it. */
static int takeInput(void) {
    static unsigned char packet[32769];
    const int input = memfd_create("stdin", MFD_CLOEXEC);
    if (input < 0) return 0;
    for (;;) {
        const ssize_t count = read(kSupervisor, packet, sizeof packet);
        if (count < 0 && errno == EINTR) continue;
        if (count < 1 || packet[0] != 'I') return 0;
        if (count == 1) break;
        if (!writeAll(input, packet + 1, (size_t)count - 1)) return 0;
    }
    return lseek(input, 0, SEEK_SET) == 0 && dup2(input, 0) == 0;
}

static void closeTheRest(void) {
    int descriptor;
    if (syscall(SYS_close_range, 4U, ~0U, 0U) == 0) return;
    for (descriptor = 4; descriptor < 1024; ++descriptor) close(descriptor);
}

/* What the supervisor reads back from outside, asked from inside as well. */
static int confined(void) {
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct data[2];
    int capability;
    memset(data, 0, sizeof data);
    if (getpid() != 1 || getuid() == 0 || geteuid() == 0) return 0;
    if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1) return 0;
    if (prctl(PR_GET_SECCOMP, 0, 0, 0, 0) != 2) return 0;
    if (syscall(SYS_capget, &header, data) != 0) return 0;
    if (data[0].effective | data[1].effective | data[0].permitted | data[1].permitted |
        data[0].inheritable | data[1].inheritable) {
        return 0;
    }
    for (capability = 0; capability < 64; ++capability) {
        if (prctl(PR_CAPBSET_READ, capability, 0, 0, 0) == 1) return 0;
    }
    return 1;
}

/* Makes the given files visible in the working directory, where programs look for them. The code
 * itself is named by an argument and needs no link. */
static void linkInputs(char** arguments) {
    DIR* folder = opendir("/in");
    struct dirent* entry;
    if (folder == NULL) return;
    while ((entry = readdir(folder)) != NULL) {
        char target[sizeof "/in/" + 256];
        char** argument;
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        snprintf(target, sizeof target, "/in/%s", entry->d_name);
        for (argument = arguments; *argument != NULL; ++argument) {
            if (strcmp(*argument, target) == 0) break;
        }
        if (*argument == NULL && symlink(target, entry->d_name) != 0 && errno != EEXIST) {
            report('X', errno);
            _exit(kRefused);
        }
    }
    closedir(folder);
}

static int awaitGo(struct OutputBounds* bounds) {
    unsigned char packet[1 + sizeof *bounds];
    ssize_t count;
    do {
        count = read(kSupervisor, packet, sizeof packet);
    } while (count < 0 && errno == EINTR);
    if (count != (ssize_t)sizeof packet || packet[0] != 'G') return 0;
    memcpy(bounds, packet + 1, sizeof *bounds);
    return 1;
}

/* Nobody may write to the output folder while it is read. */
static void killTheRest(void) {
    kill(-1, SIGKILL);
    while (waitpid(-1, NULL, 0) > 0 || errno == EINTR) {
    }
}

/* Uses up process ids, so that the program gets another one than in an ordinary run. */
static void skipPids(long count) {
    for (; count > 0; --count) {
        const pid_t child = fork();
        if (child == 0) _exit(0);
        while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR) {
        }
    }
}

static void startProgram(char** arguments, int failure) {
    sigset_t none;
    int32_t reason;
    char go;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setsid();
    while (read(failure, &go, 1) < 0 && errno == EINTR) {
    }
    execv(arguments[0], arguments);
    reason = errno;
    while (write(failure, &reason, sizeof reason) < 0 && errno == EINTR) {
    }
    _exit(127);
}

int main(int count, char** arguments) {
    struct OutputBounds bounds;
    int failure[2];
    int status = 0;
    int32_t reason = 0;
    pid_t child;
    long skipped = 0;
    int onStdin = 0;
    if (count > 2 && strcmp(arguments[1], "--control-on-stdin") == 0) {
        if (!takeControlFromStdin()) return kRefused;
        onStdin = 1;
        ++arguments;
        --count;
    }
    if (count > 3 && strncmp(arguments[1], "--skip-pids=", strlen("--skip-pids=")) == 0) {
        skipped = strtol(arguments[1] + strlen("--skip-pids="), NULL, 10);
        ++arguments;
        --count;
    }
    if (count < 3 || strcmp(arguments[1], "--") != 0) return kRefused;
    /* The program runs under our uid: without this it could reach descriptor 3 through /proc. */
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return kRefused;
    /* Our parent is the supervisor; a supervisor that is killed takes the run with it. */
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) return kRefused;
    if (fcntl(kSupervisor, F_SETFD, FD_CLOEXEC) != 0) return kRefused;
    closeTheRest();
    if (!confined()) {
        report('X', EPERM);
        return kRefused;
    }
    linkInputs(arguments + 2);
    report('R', 0);
    if (!awaitGo(&bounds) || (onStdin && !takeInput())) return kRefused;
    skipPids(skipped);
    /* A pair of sockets: where /proc shows our descriptors all the same (gVisor), a pipe could be
     * opened by the program and made to say that it was never started. */
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, failure) != 0 || (child = fork()) < 0) {
        report('X', errno);
        return kRefused;
    }
    if (child == 0) startProgram(arguments + 2, failure[1]);
    close(failure[1]);
    /* Only the program holds its ends of the pipes now, and only then does it start. */
    close(0);
    close(1);
    close(2);
    while (write(failure[0], "", 1) < 0 && errno == EINTR) {
    }
    if (read(failure[0], &reason, sizeof reason) == (ssize_t)sizeof reason) {
        report('X', reason);
        return kRefused;
    }
    close(failure[0]);
    for (;;) {
        pid_t ended = waitpid(-1, &status, 0);
        if (ended == child) break;
        if (ended < 0 && errno != EINTR) return kRefused;
    }
    if (WIFSIGNALED(status)) {
        report('S', WTERMSIG(status));
    } else {
        report('E', WEXITSTATUS(status));
    }
    killTheRest();
    sendOutput(kSupervisor, &bounds);
    return 0;
}
