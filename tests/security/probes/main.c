#define _GNU_SOURCE
#include "tests/security/probes/probe.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { kProbeSeconds = 20, kDescriptorsMax = 1024 };

struct Facts g_facts;

static int g_answer = -1;

void say(const char* format, ...) {
    char text[kOutcomeBytes];
    char* letter;
    va_list values;
    va_start(values, format);
    vsnprintf(text, sizeof text, format, values);
    va_end(values);
    for (letter = text; *letter != 0; ++letter) {
        if ((unsigned char)*letter < 0x20) *letter = ' ';
    }
    if (write(g_answer, text, strlen(text)) < 0) _exit(3);
}

static void sayErrno(int number) {
    const char* name = strerrorname_np(number);
    if (name != NULL) {
        say("%s", name);
    } else {
        say("errno %d", number);
    }
}

void sayResult(long result) {
    if (result < 0) {
        sayErrno(errno);
    } else {
        say("OK(%ld)", result);
    }
}

void sayDone(long result) {
    if (result < 0) {
        sayErrno(errno);
    } else {
        say("OK");
    }
}

void sayOpen(const char* path, int flags) {
    const int file = open(path, flags | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    sayDone(file);
    if (file >= 0) close(file);
}

long readText(const char* path, char* text, size_t size) {
    const int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    size_t length = 0;
    if (file < 0) return -1;
    while (length + 1 < size) {
        const ssize_t count = read(file, text + length, size - 1 - length);
        if (count < 0) {
            const int failure = errno;
            close(file);
            errno = failure;
            return -1;
        }
        if (count == 0) break;
        length += (size_t)count;
    }
    close(file);
    text[length] = 0;
    return (long)length;
}

void sayRead(const char* path) {
    char text[17];
    sayResult(readText(path, text, sizeof text));
}

int copySelf(int target) {
    char chunk[65536];
    ssize_t count;
    const int source = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (source < 0) return -1;
    while ((count = read(source, chunk, sizeof chunk)) > 0) {
        if (write(target, chunk, (size_t)count) != count) return -1;
    }
    close(source);
    return count == 0 ? 0 : -1;
}

void sayExecCopy(const char* path) {
    int status = 0;
    pid_t child;
    const int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0755);
    if (file < 0 || copySelf(file) != 0) {
        sayDone(-1);
        return;
    }
    close(file);
    child = fork();
    if (child == 0) {
        execl(path, path, "nothing", (char*)NULL);
        _exit(errno);
    }
    waitpid(child, &status, 0);
    unlink(path);
    if (WIFSIGNALED(status)) {
        say("SIG%s", sigabbrev_np(WTERMSIG(status)));
    } else if (WEXITSTATUS(status) != 0) {
        sayErrno(WEXITSTATUS(status));
    } else {
        say("OK(0)");
    }
}

/* Every probe has a process of its own: what it changes about itself ends with it. */
static void runProbe(const struct Probe* probe) {
    int answer[2];
    char text[kOutcomeBytes];
    size_t length = 0;
    ssize_t count;
    int status = 0;
    pid_t child;
    if (pipe2(answer, O_CLOEXEC) != 0) exit(2);
    child = fork();
    if (child < 0) exit(2);
    if (child == 0) {
        close(answer[0]);
        g_answer = answer[1];
        alarm(kProbeSeconds);
        probe->run();
        _exit(0);
    }
    close(answer[1]);
    while (length + 1 < sizeof text &&
           (count = read(answer[0], text + length, sizeof text - 1 - length)) > 0) {
        length += (size_t)count;
    }
    text[length] = 0;
    close(answer[0]);
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFSIGNALED(status)) {
        printf("probe\t%s\tSIG%s\n", probe->name, sigabbrev_np(WTERMSIG(status)));
    } else {
        printf("probe\t%s\t%s\n", probe->name, length == 0 ? "nothing said" : text);
    }
    fflush(stdout);
}

static void lookAtDescriptors(void) {
    int descriptor;
    for (descriptor = 3; descriptor < kDescriptorsMax; ++descriptor) {
        char link[64];
        char target[64];
        ssize_t length;
        int file;
        if (fcntl(descriptor, F_GETFD) < 0) continue;
        snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
        length = readlink(link, target, sizeof target - 1);
        target[length < 0 ? 0 : length] = 0;
        snprintf(g_facts.inherited, sizeof g_facts.inherited, "%d->%s", descriptor, target);
        file = openat(descriptor, g_facts.secretName, O_RDONLY | O_CLOEXEC);
        if (file < 0) continue;
        close(file);
        snprintf(g_facts.reached, sizeof g_facts.reached, "via descriptor %d", descriptor);
    }
}

int main(int count, char** arguments) {
    const struct ProbeList* lists[] = {&kNetworkProbes, &kNamespaceProbes, &kPrivilegeProbes,
                                       &kProcProbes,    &kKernelProbes,    &kFileProbes};
    size_t list;
    size_t index;
    if (count == 2 && strcmp(arguments[1], "nothing") == 0) return 0;
    if (count == 2 && strcmp(arguments[1], "euid") == 0) {
        printf("%d\n", (int)geteuid());
        return 0;
    }
    if (count != 3) {
        fprintf(stderr, "usage: %s HOST_PID SECRET_PATH\n", arguments[0]);
        return 2;
    }
    g_facts.hostPid = atoi(arguments[1]);
    g_facts.secretPath = arguments[2];
    g_facts.secretName = strrchr(arguments[2], '/') + 1;
    g_facts.pid = getpid();
    g_facts.parentPid = getppid();
    lookAtDescriptors();
    for (list = 0; list < sizeof lists / sizeof lists[0]; ++list) {
        for (index = 0; index < lists[list]->count; ++index) {
            runProbe(&lists[list]->probes[index]);
        }
    }
    return 0;
}
