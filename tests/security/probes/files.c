#define _GNU_SOURCE
#include "tests/security/probes/probe.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

/* Segments of shared memory in sight: the lines of the list but its heading. */
static void sharedMemory(void) {
    char text[16384];
    const char* at = text;
    long lines = 0;
    if (readText("/proc/sysvipc/shm", text, sizeof text) < 0) {
        sayDone(-1);
        return;
    }
    while ((at = strchr(at, '\n')) != NULL) {
        ++lines;
        ++at;
    }
    say("OK(%ld)", lines - 1);
}

/* Signal 0 asks and sends nothing. */
static void signalEverybody(void) {
    sayDone(kill(-1, 0));
}
static void signalHost(void) {
    sayDone(kill(g_facts.hostPid, 0));
}
static void parent(void) {
    say("OK(%d)", g_facts.parentPid);
}
static void self(void) {
    say("OK(%d)", g_facts.pid);
}
static void messageQueues(void) {
    DIR* folder = opendir("/dev/mqueue");
    sayDone(folder == NULL ? -1 : 0);
}

/* Makes the file that must not come to be, and takes it away again. */
static void makeFile(const char* path) {
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    sayDone(file);
    if (file >= 0) unlink(path);
}

static void writeRoot(void) {
    makeFile("/x");
}
static void appendUsers(void) {
    sayOpen("/etc/passwd", O_WRONLY | O_APPEND);
}
static void readSecret(void) {
    sayRead(g_facts.secretPath);
}
static void readSecretUpwards(void) {
    char path[4096];
    snprintf(path, sizeof path, "/work/../../../../../../../..%s", g_facts.secretPath);
    sayRead(path);
}
static void readShadow(void) {
    sayRead("/etc/shadow");
}

static void inheritedDescriptors(void) {
    say("OK(%s)", g_facts.inherited);
}
static void escapeByDescriptor(void) {
    if (g_facts.reached[0] != 0) {
        say("OK(%s)", g_facts.reached);
    } else {
        say("OK(no escape)");
    }
}

static void writeInput(void) {
    makeFile("/in/x");
}
static void writeWork(void) {
    makeFile("/work/x");
}
static void runFromWork(void) {
    sayExecCopy("/work/copy");
}
static void runFromTmp(void) {
    sayExecCopy("/tmp/copy");
}
static void runFromShm(void) {
    sayExecCopy("/dev/shm/copy");
}
static void replaceNull(void) {
    sayDone(unlink("/dev/null"));
}
static void makeDeviceFile(void) {
    makeFile("/dev/x");
}

static void freeSpace(void) {
    struct statfs facts;
    if (statfs("/", &facts) != 0) {
        sayDone(-1);
        return;
    }
    say("OK(%llu)", (unsigned long long)facts.f_blocks);
}

/* fs.03 and fs.16 are about the image's interpreter: interpreter.py. */
static const struct Probe kProbes[] = {
    {"ipc.01 SysV shm segments visible", sharedMemory},
    {"ipc.02 kill(-1,0)", signalEverybody},
    {"ipc.03 kill(host pid 9999)", signalHost},
    {"ipc.04 getppid", parent},
    {"ipc.05 getpid", self},
    {"ipc.06 POSIX mqueue mount", messageQueues},
    {"fs.01 write /x (image root)", writeRoot},
    {"fs.02 append /etc/passwd", appendUsers},
    {"fs.04 read host secret", readSecret},
    {"fs.05 ../ traversal", readSecretUpwards},
    {"fs.06 read /etc/shadow (image)", readShadow},
    {"fs.07 leaked fds >2", inheritedDescriptors},
    {"fs.08 escape via leaked dir fd (CVE-2024-21626 class)", escapeByDescriptor},
    {"fs.09 write /in", writeInput},
    {"fs.10 write /work", writeWork},
    {"fs.11 exec from /work", runFromWork},
    {"fs.12 exec from /tmp", runFromTmp},
    {"fs.13 exec from /dev/shm", runFromShm},
    {"fs.14 write /dev/null replaced?", replaceNull},
    {"fs.15 create file in /dev", makeDeviceFile},
    {"fs.17 statfs free host disk leak", freeSpace},
};
const struct ProbeList kFileProbes = {kProbes, sizeof kProbes / sizeof kProbes[0]};
