#define _GNU_SOURCE
#include "tests/security/probes/probe.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/klog.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

enum { kSyslogSizeBuffer = 10 };

/* How many entries a folder has, or which when `names`. */
static void sayFolder(const char* path, int names) {
    char text[kOutcomeBytes] = "";
    long count = 0;
    const struct dirent* entry;
    DIR* folder = opendir(path);
    if (folder == NULL) {
        sayDone(-1);
        return;
    }
    while ((entry = readdir(folder)) != NULL) {
        if (entry->d_name[0] == '.') continue;
        ++count;
        if (text[0] != 0) strncat(text, " ", sizeof text - strlen(text) - 1);
        strncat(text, entry->d_name, sizeof text - strlen(text) - 1);
    }
    closedir(folder);
    if (names) {
        say("OK(%s)", text);
    } else {
        say("OK(%ld)", count);
    }
}

/* The first line of a file, or of that part of it which begins with `key`. */
static void sayLine(const char* path, const char* key) {
    static char text[65536];
    char* at = text;
    if (readText(path, text, sizeof text) < 0) {
        sayDone(-1);
        return;
    }
    if (key != NULL) {
        at = strstr(text, key);
        if (at == NULL) {
            say("OK(absent)");
            return;
        }
        at += strlen(key);
        while (*at == ' ' || *at == '\t' || *at == ':') ++at;
    }
    at[strcspn(at, "\n")] = 0;
    say("OK(%.100s)", at);
}

/* Opened only: what is written there is the host's. */
static void systemRequest(void) {
    sayOpen("/proc/sysrq-trigger", O_WRONLY);
}
static void corePattern(void) {
    sayOpen("/proc/sys/kernel/core_pattern", O_WRONLY);
}

static void kernelCore(void) {
    sayRead("/proc/kcore");
}
static void kernelMessages(void) {
    sayRead("/proc/kmsg");
}
static void keys(void) {
    sayRead("/proc/keys");
}
static void timers(void) {
    sayRead("/proc/timer_list");
}
static void memory(void) {
    sayRead("/dev/mem");
}
static void messageDevice(void) {
    sayRead("/dev/kmsg");
}
static void environmentOfFirst(void) {
    sayRead("/proc/1/environ");
}
static void memoryOfFirst(void) {
    sayRead("/proc/1/mem");
}
static void configuration(void) {
    sayRead("/proc/config.gz");
}
static void symbols(void) {
    sayRead("/proc/kallsyms");
}
static void interrupts(void) {
    sayRead("/proc/interrupts");
}
static void modules(void) {
    sayRead("/proc/modules");
}
static void scheduler(void) {
    sayRead("/proc/sched_debug");
}
static void keyUsers(void) {
    sayRead("/proc/key-users");
}
static void pciDevices(void) {
    sayRead("/proc/bus/pci/devices");
}
static void acpi(void) {
    sayRead("/proc/acpi/wakeup");
}
static void slabs(void) {
    sayRead("/proc/slabinfo");
}
static void kernelAllocations(void) {
    sayRead("/proc/vmallocinfo");
}
static void pageTypes(void) {
    sayRead("/proc/pagetypeinfo");
}
static void rootOfFirst(void) {
    sayFolder("/proc/1/root", 0);
}

static void visibleProcesses(void) {
    long count = 0;
    const struct dirent* entry;
    DIR* folder = opendir("/proc");
    if (folder == NULL) {
        sayDone(-1);
        return;
    }
    while ((entry = readdir(folder)) != NULL)
        count += isdigit((unsigned char)entry->d_name[0]) != 0;
    closedir(folder);
    say("OK(%ld processes)", count);
}

static void systemFolder(void) {
    sayFolder("/sys", 1);
}

static void controlGroups(void) {
    struct stat info;
    if (stat("/sys/fs/cgroup", &info) != 0) {
        say(errno == ENOENT ? "OK(absent)" : "OK(hidden)");
        return;
    }
    if (mkdir("/sys/fs/cgroup/probe", 0700) == 0) {
        rmdir("/sys/fs/cgroup/probe");
        say("OK(writable)");
        return;
    }
    sayDone(-1);
}

/* Only "/" may show: the place of the run among the host's cgroups is hidden. */
static void ownControlGroup(void) {
    char text[4096];
    char* line;
    char* rest = text;
    if (readText("/proc/self/cgroup", text, sizeof text) < 0) {
        sayDone(-1);
        return;
    }
    while ((line = strtok_r(rest, "\n", &rest)) != NULL) {
        const char* path = strrchr(line, ':');
        if (path != NULL && strcmp(path, ":/") != 0) {
            say("OK(%.100s)", line);
            return;
        }
    }
    say("OK(/)");
}

static int byName(const void* left, const void* right) {
    return strcmp(*(const char* const*)left, *(const char* const*)right);
}

static void devices(void) {
    char* names[64];
    char text[kOutcomeBytes] = "";
    size_t count = 0;
    size_t index;
    const struct dirent* entry;
    DIR* folder = opendir("/dev");
    if (folder == NULL) {
        sayDone(-1);
        return;
    }
    while ((entry = readdir(folder)) != NULL && count < sizeof names / sizeof names[0]) {
        if (entry->d_name[0] != '.') names[count++] = strdup(entry->d_name);
    }
    closedir(folder);
    qsort(names, count, sizeof names[0], byName);
    for (index = 0; index < count; ++index) {
        if (index > 0) strncat(text, " ", sizeof text - strlen(text) - 1);
        strncat(text, names[index], sizeof text - strlen(text) - 1);
    }
    say("OK(%s)", text);
}

static void deviceKvm(void) {
    sayOpen("/dev/kvm", O_RDWR);
}
static void deviceFuse(void) {
    sayOpen("/dev/fuse", O_RDWR);
}
static void deviceTun(void) {
    sayOpen("/dev/net/tun", O_RDWR);
}
static void deviceDisk(void) {
    sayOpen("/dev/vda", O_RDONLY);
}
static void deviceTerminal(void) {
    sayOpen("/dev/tty", O_RDWR);
}
static void deviceTerminals(void) {
    sayOpen("/dev/ptmx", O_RDWR);
}
static void deviceConsole(void) {
    sayOpen("/dev/console", O_RDWR);
}
static void deviceGpu(void) {
    sayOpen("/dev/nvidia0", O_RDWR);
}
static void deviceUserfault(void) {
    sayOpen("/dev/userfaultfd", O_RDWR);
}

static void kernelLog(void) {
    sayResult(klogctl(kSyslogSizeBuffer, NULL, 0));
}
static void uptime(void) {
    sayLine("/proc/uptime", NULL);
}
static void processorModel(void) {
    sayLine("/proc/cpuinfo", "model name");
}
static void totalMemory(void) {
    sayLine("/proc/meminfo", "MemTotal");
}
static void bootId(void) {
    sayLine("/proc/sys/kernel/random/boot_id", NULL);
}
static void kernelVersion(void) {
    struct utsname names;
    if (uname(&names) != 0) {
        sayDone(-1);
        return;
    }
    say("OK(%.100s)", names.release);
}

/* The folder of the host that is mounted as /. */
static void hostPaths(void) {
    static char text[65536];
    char* line;
    char* rest = text;
    if (readText("/proc/self/mountinfo", text, sizeof text) < 0) {
        sayDone(-1);
        return;
    }
    while ((line = strtok_r(rest, "\n", &rest)) != NULL) {
        char root[256];
        char point[256];
        if (sscanf(line, "%*d %*d %*s %255s %255s", root, point) == 2 && strcmp(point, "/") == 0) {
            say("OK(%.100s)", root);
            return;
        }
    }
    say("OK(absent)");
}

static const struct Probe kProbes[] = {
    {"proc.01 sysrq-trigger", systemRequest},
    {"proc.02 core_pattern write", corePattern},
    {"proc.03 read /proc/kcore", kernelCore},
    {"proc.04 read /proc/kmsg", kernelMessages},
    {"proc.05 read /proc/keys", keys},
    {"proc.06 read /proc/timer_list", timers},
    {"proc.07 read /dev/mem", memory},
    {"proc.08 read /dev/kmsg", messageDevice},
    {"proc.09 read /proc/1/environ", environmentOfFirst},
    {"proc.10 read /proc/1/mem", memoryOfFirst},
    {"proc.11 read /proc/config.gz", configuration},
    {"proc.12 read /proc/kallsyms", symbols},
    {"proc.13 read /proc/interrupts", interrupts},
    {"proc.14 read /proc/modules", modules},
    {"proc.15 read /proc/sched_debug", scheduler},
    {"proc.16 read /proc/key-users", keyUsers},
    {"proc.17 read /proc/bus/pci/devices", pciDevices},
    {"proc.18 read /proc/acpi/wakeup", acpi},
    {"proc.19 read /proc/slabinfo", slabs},
    {"proc.20 read /proc/vmallocinfo", kernelAllocations},
    {"proc.21 read /proc/pagetypeinfo", pageTypes},
    {"proc.22 /proc/1/root listing", rootOfFirst},
    {"proc.23 pids visible", visibleProcesses},
    {"proc.24 /sys present", systemFolder},
    {"proc.25 cgroup fs writable", controlGroups},
    {"proc.26 /proc/self/cgroup", ownControlGroup},
    {"proc.27 /dev list", devices},
    {"dev open /dev/kvm", deviceKvm},
    {"dev open /dev/fuse", deviceFuse},
    {"dev open /dev/net/tun", deviceTun},
    {"dev open /dev/vda", deviceDisk},
    {"dev open /dev/tty", deviceTerminal},
    {"dev open /dev/ptmx", deviceTerminals},
    {"dev open /dev/console", deviceConsole},
    {"dev open /dev/nvidia0", deviceGpu},
    {"dev open /dev/userfaultfd", deviceUserfault},
    {"proc.28 syslog/dmesg", kernelLog},
    {"proc.29 host uptime/loadavg leak", uptime},
    {"proc.30 cpu model leak", processorModel},
    {"proc.31 MemTotal leak", totalMemory},
    {"proc.32 boot_id", bootId},
    {"proc.33 uname", kernelVersion},
    {"proc.34 mountinfo leaks host paths", hostPaths},
};
const struct ProbeList kProcProbes = {kProbes, sizeof kProbes / sizeof kProbes[0]};
