/*
 * Reads the output folder from inside the run, where it is a small file system in memory of the
 * run's own: no name that a program chose is ever opened on the host, and the folder cannot outgrow
 * its size while the program runs.
 */
#define _GNU_SOURCE
#include "output.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { kPathMax = 4096, kChunk = 32768, kListing = 4096, kDepthMax = 64 };

struct Entry {
    uint64_t inode;
    int64_t offset;
    unsigned short length;
    unsigned char type;
    char name[];
};

struct Walk {
    int supervisor;
    const struct OutputBounds* bounds;
    int sending; /* else counting */
    int skipped;
    int over;
    uint64_t bytes;
    uint64_t entries;
    char path[kPathMax];
};

static unsigned char packet[1 + kChunk];

static int sendPacket(int supervisor, size_t size) {
    ssize_t count;
    do {
        count = write(supervisor, packet, size);
    } while (count < 0 && errno == EINTR);
    return count == (ssize_t)size;
}

/* One component below `folder`: no link of any kind, no other file system, and a FIFO does not
 * block. */
static int openEntry(int folder, const char* name) {
    struct open_how how;
    long descriptor;
    memset(&how, 0, sizeof how);
    how.flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV;
    descriptor = syscall(SYS_openat2, folder, name, &how, sizeof how);
    /* gVisor of 2022 lacks it, and answers EPERM where its filter does not know the name. A single
     * component with O_NOFOLLOW cannot leave the folder either. */
    if (descriptor < 0 && (errno == ENOSYS || errno == EPERM)) {
        return openat(folder, name, (int)how.flags);
    }
    return (int)descriptor;
}

static int sendFile(struct Walk* walk, int file, const struct stat* info, size_t pathSize) {
    uint64_t left = (uint64_t)info->st_size;
    packet[0] = 'F';
    packet[1] = (info->st_mode & 0111) != 0;
    memcpy(packet + 2, &left, sizeof left);
    memcpy(packet + 2 + sizeof left, walk->path, pathSize);
    if (!sendPacket(walk->supervisor, 2 + sizeof left + pathSize)) return 0;
    packet[0] = 'C';
    while (left > 0) {
        const ssize_t count = read(file, packet + 1, left < kChunk ? (size_t)left : kChunk);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return 0;
        if (!sendPacket(walk->supervisor, 1 + (size_t)count)) return 0;
        left -= (uint64_t)count;
    }
    return 1;
}

static int sendFolder(struct Walk* walk, size_t pathSize) {
    packet[0] = 'D';
    memcpy(packet + 1, walk->path, pathSize);
    return sendPacket(walk->supervisor, 1 + pathSize);
}

static int plainName(const char* name) {
    for (; *name != 0; ++name) {
        if ((unsigned char)*name < 0x20 || *name == 0x7F) return 0;
    }
    return 1;
}

static int walkFolder(struct Walk* walk, int folder, size_t pathSize, uint32_t depth);

/* 0 ends the walk. */
static int visit(struct Walk* walk, int folder, const char* name, size_t pathSize, uint32_t depth) {
    const size_t nameSize = strlen(name);
    const size_t start = pathSize == 0 ? 0 : pathSize + 1;
    struct stat info;
    int going = 1;
    int entry;
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) return 1;
    entry = depth > walk->bounds->depth || depth > kDepthMax || !plainName(name) ||
                    start + nameSize > walk->bounds->pathBytes || start + nameSize > kPathMax
                ? -1
                : openEntry(folder, name);
    if (entry < 0 || fstat(entry, &info) != 0 ||
        (!S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode))) {
        walk->skipped = 1;
        if (entry >= 0) close(entry);
        return 1;
    }
    if (start != 0) walk->path[pathSize] = '/';
    memcpy(walk->path + start, name, nameSize);
    walk->entries += 1;
    if (S_ISREG(info.st_mode)) walk->bytes += (uint64_t)info.st_size;
    /* A size near the top of 64 bits must not wrap the sum. */
    if (walk->entries > walk->bounds->entries || walk->bytes > walk->bounds->bytes ||
        (S_ISREG(info.st_mode) && (uint64_t)info.st_size > walk->bounds->bytes)) {
        walk->over = 1;
        going = 0;
    } else if (S_ISDIR(info.st_mode)) {
        going = (!walk->sending || sendFolder(walk, start + nameSize)) &&
                walkFolder(walk, entry, start + nameSize, depth + 1);
    } else if (walk->sending) {
        going = sendFile(walk, entry, &info, start + nameSize);
    }
    close(entry);
    return going;
}

static int walkFolder(struct Walk* walk, int folder, size_t pathSize, uint32_t depth) {
    _Alignas(8) char listing[kListing];
    for (;;) {
        const long size = syscall(SYS_getdents64, folder, listing, sizeof listing);
        long at = 0;
        if (size < 0) walk->skipped = 1;
        if (size <= 0) return 1;
        while (at < size) {
            const struct Entry* entry = (const struct Entry*)(listing + at);
            if (!visit(walk, folder, entry->name, pathSize, depth)) return 0;
            at += entry->length;
        }
    }
}

static int walkOutput(struct Walk* walk, int sending) {
    const int folder = open("/out", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    int whole;
    walk->sending = sending;
    walk->bytes = 0;
    walk->entries = 0;
    if (folder < 0) {
        walk->skipped = 1;
        return 1;
    }
    whole = walkFolder(walk, folder, 0, 1);
    close(folder);
    return whole;
}

void sendOutput(int supervisor, const struct OutputBounds* bounds) {
    static struct Walk walk;
    walk.supervisor = supervisor;
    walk.bounds = bounds;
    walkOutput(&walk, 0);
    if (!walk.over && !walkOutput(&walk, 1)) return;
    packet[0] = 'Z';
    packet[1] = (unsigned char)(walk.over ? 2 : walk.skipped);
    sendPacket(supervisor, 2);
}
