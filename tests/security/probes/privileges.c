#define _GNU_SOURCE
#include "tests/security/probes/probe.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <grp.h>
#include <linux/capability.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/quota.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { kGroupsMax = 64, kFoldersOpen = 16 };

static void becomeRoot(void) {
    sayDone(setuid(0));
}

static void joinRootGroup(void) {
    const gid_t root = 0;
    sayDone(setgroups(1, &root));
}

static int findSetId(const char* path, const struct stat* info, int type, struct FTW* where) {
    (void)where;
    if (type != FTW_F || !S_ISREG(info->st_mode) || (info->st_mode & (S_ISUID | S_ISGID)) == 0) {
        return 0;
    }
    say("OK(%s has a set-id bit)", path);
    return 1;
}

/* No file of the image may be set-id, and a set-id copy of ourselves must gain nothing. */
static void setIdProgram(void) {
    const char* path = "/work/set-id";
    int ends[2];
    char text[16] = "";
    int file;
    pid_t child;
    const int found = nftw("/", findSetId, kFoldersOpen, FTW_PHYS | FTW_MOUNT);
    if (found != 0) {
        if (found < 0) sayDone(-1);
        return;
    }
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0755);
    if (file < 0 || copySelf(file) != 0 || close(file) != 0 || chmod(path, 06755) != 0 ||
        pipe2(ends, O_CLOEXEC) != 0) {
        sayDone(-1);
        return;
    }
    child = fork();
    if (child == 0) {
        dup2(ends[1], 1);
        execl(path, path, "euid", (char*)NULL);
        _exit(1);
    }
    close(ends[1]);
    if (read(ends[0], text, sizeof text - 1) < 0) text[0] = 0;
    waitpid(child, NULL, 0);
    unlink(path);
    say("OK(%d)", atoi(text));
}

static void takeAllCapabilities(void) {
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct data[2];
    memset(data, 0xFF, sizeof data);
    sayDone(syscall(SYS_capset, &header, data));
}

static void giveFileToRoot(void) {
    const int file = open("/work/mine", O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
    if (file < 0) {
        sayDone(-1);
        return;
    }
    close(file);
    sayDone(chown("/work/mine", 0, 0));
    unlink("/work/mine");
}

static void makeNode(const char* path, mode_t kind, dev_t device) {
    const long made = mknod(path, kind | 0600, device);
    sayDone(made);
    if (made == 0) unlink(path);
}
static void makeDisk(void) {
    makeNode("/work/disk", S_IFBLK, makedev(254, 0));
}
static void makeMemory(void) {
    makeNode("/work/mem", S_IFCHR, makedev(1, 1));
}

/* A length that is none: refused as such once the privilege has been found. */
static void hostName(void) {
    sayDone(syscall(SYS_sethostname, "x", -1));
}
/* Nothing to set: succeeds for whom may set. */
static void timeOfDay(void) {
    sayDone(syscall(SYS_settimeofday, NULL, NULL));
}
static void clockTime(void) {
    const struct timespec none = {-1, -1};
    sayDone(syscall(SYS_clock_settime, CLOCK_REALTIME, &none));
}
/* Without the magic numbers nothing is done, whoever asks. */
static void restart(void) {
    sayDone(syscall(SYS_reboot, 0, 0, 0, NULL));
}
static void swapOn(void) {
    sayDone(syscall(SYS_swapon, "/nonexistent", 0));
}

static void inputOutputLevel(void) {
#ifdef SYS_iopl
    sayDone(syscall(SYS_iopl, 3));
#else
    say("CANNOT(this processor has no iopl)");
#endif
}
static void inputOutputPorts(void) {
#ifdef SYS_ioperm
    sayDone(syscall(SYS_ioperm, 0x80, 1, 1));
#else
    say("CANNOT(this processor has no ioperm)");
#endif
}

static void accounting(void) {
    sayDone(syscall(SYS_acct, "/nonexistent"));
}
static void quota(void) {
    unsigned format = 0;
    sayDone(syscall(SYS_quotactl, QCMD(Q_GETFMT, USRQUOTA), "/dev/vda", 0, &format));
}

static void nicer(void) {
    errno = 0;
    sayDone(setpriority(PRIO_PROCESS, 0, -10));
}
static void realTime(void) {
    const struct sched_param first = {1};
    sayDone(sched_setscheduler(0, SCHED_FIFO, &first));
}

static void writeOwn(const char* path, const char* text) {
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0) {
        sayDone(-1);
        return;
    }
    sayResult(write(file, text, strlen(text)));
    close(file);
}
static void neverKilledForMemory(void) {
    writeOwn("/proc/self/oom_score_adj", "-1000");
}
static void mapRoot(void) {
    writeOwn("/proc/self/uid_map", "0 0 1");
}

/* The hexadecimal number of a line, without leading zeros. */
static void field(const char* status, const char* name, char* value, size_t size) {
    const char* at = strstr(status, name);
    size_t length = 0;
    snprintf(value, size, "?");
    if (at == NULL) return;
    at += strlen(name);
    while (*at == '\t' || *at == ' ') ++at;
    while (at[0] == '0' && at[1] != '\n' && at[1] != 0) ++at;
    while (at[length] != '\n' && at[length] != 0 && length + 1 < size) {
        value[length] = at[length];
        ++length;
    }
    value[length] = 0;
}

static void credentials(void) {
    char status[8192];
    char effective[24];
    char bounding[24];
    char privileges[24];
    char seccomp[24];
    if (readText("/proc/self/status", status, sizeof status) < 0) {
        sayDone(-1);
        return;
    }
    field(status, "CapEff:", effective, sizeof effective);
    field(status, "CapBnd:", bounding, sizeof bounding);
    field(status, "NoNewPrivs:", privileges, sizeof privileges);
    field(status, "Seccomp:", seccomp, sizeof seccomp);
    say("OK(%s/%s/%s/%s)", effective, bounding, privileges, seccomp);
}

static void identity(void) {
    gid_t groups[kGroupsMax];
    say("OK(%d/%d/%d)", (int)getuid(), (int)getgid(), getgroups(kGroupsMax, groups));
}

/* priv.19 asks as the image's interpreter does: interpreter.py. */
static const struct Probe kProbes[] = {
    {"priv.01 setuid(0)", becomeRoot},
    {"priv.02 setgroups", joinRootGroup},
    {"priv.03 setuid-root binary euid", setIdProgram},
    {"priv.04 capset all", takeAllCapabilities},
    {"priv.05 chown /work file to root", giveFileToRoot},
    {"priv.06 mknod block dev", makeDisk},
    {"priv.07 mknod char /dev/mem", makeMemory},
    {"priv.08 sethostname", hostName},
    {"priv.09 settimeofday", timeOfDay},
    {"priv.10 clock_settime", clockTime},
    {"priv.11 reboot(CAD_OFF)", restart},
    {"priv.12 swapon", swapOn},
    {"priv.13 iopl(3)", inputOutputLevel},
    {"priv.14 ioperm", inputOutputPorts},
    {"priv.15 acct", accounting},
    {"priv.16 quotactl", quota},
    {"priv.17 nice(-10)", nicer},
    {"priv.18 SCHED_FIFO", realTime},
    {"priv.20 oom_score_adj=-1000", neverKilledForMemory},
    {"priv.21 write uid_map", mapRoot},
    {"priv.22 CapEff/CapBnd/NNP/Seccomp", credentials},
    {"priv.23 uid/gid/groups", identity},
};
const struct ProbeList kPrivilegeProbes = {kProbes, sizeof kProbes / sizeof kProbes[0]};
