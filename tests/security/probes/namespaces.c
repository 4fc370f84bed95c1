#define _GNU_SOURCE
#include "tests/security/probes/probe.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef CLONE_NEWTIME
#define CLONE_NEWTIME 0x00000080
#endif

enum { kHandleBytes = 128, kExt4RootInode = 2 };

/* A mount of our own that succeeded is taken away again. */
static void mounted(long result, const char* target) {
    sayDone(result);
    if (result == 0) umount2(target, MNT_DETACH);
}

static void mountTmpfs(void) {
    mounted(mount("none", "/tmp", "tmpfs", 0, NULL), "/tmp");
}
static void mountProc(void) {
    mounted(mount("none", "/work", "proc", 0, NULL), "/work");
}
/* With MS_BIND: without it the file system below would become writable for the host as well. */
static void remountRoot(void) {
    sayDone(mount("none", "/", NULL, MS_REMOUNT | MS_BIND, NULL));
}
/* The two flags exclude each other, which the kernel says after it has asked for the privilege. */
static void unmountProc(void) {
    sayDone(umount2("/proc", MNT_EXPIRE | MNT_DETACH));
}
static void changeRoot(void) {
    sayDone(chroot("/tmp"));
}
static void pivotRoot(void) {
    sayDone(syscall(SYS_pivot_root, "/tmp", "/tmp"));
}

static void unshareUser(void) {
    sayDone(unshare(CLONE_NEWUSER));
}
static void unshareMounts(void) {
    sayDone(unshare(CLONE_NEWNS));
}
static void unshareNetwork(void) {
    sayDone(unshare(CLONE_NEWNET));
}
static void unsharePids(void) {
    sayDone(unshare(CLONE_NEWPID));
}
static void unshareTime(void) {
    sayDone(unshare(CLONE_NEWTIME));
}
static void unshareCgroup(void) {
    sayDone(unshare(CLONE_NEWCGROUP));
}

static void cloned(long child) {
    const int failure = errno;
    if (child == 0) _exit(0);
    if (child > 0) waitpid((pid_t)child, NULL, 0);
    errno = failure;
    sayDone(child);
}

static void cloneUser(void) {
    cloned(syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, NULL, NULL, NULL, NULL));
}

static void clone3User(void) {
    struct clone_args request;
    memset(&request, 0, sizeof request);
    request.flags = CLONE_NEWUSER;
    request.exit_signal = SIGCHLD;
    cloned(syscall(SYS_clone3, &request, sizeof request));
}

static void mountInUserNamespace(void) {
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
        sayDone(-1);
        return;
    }
    mounted(mount("none", "/tmp", "tmpfs", 0, NULL), "/tmp");
}

static void enterMounts(void) {
    const int file = open("/proc/1/ns/mnt", O_RDONLY | O_CLOEXEC);
    /* A number that is no descriptor still shows whether the call is let through at all. */
    sayDone(setns(file, CLONE_NEWNS));
}

static void openFileSystem(void) {
    sayDone(syscall(SYS_fsopen, "tmpfs", 0));
}
static void cloneTree(void) {
    sayDone(syscall(SYS_open_tree, AT_FDCWD, "/", 1 /* OPEN_TREE_CLONE */ | O_CLOEXEC));
}
static void mountAttributes(void) {
    const unsigned long long none[4] = {0, 0, 0, 0};
    sayDone(syscall(SYS_mount_setattr, AT_FDCWD, "/", 0, none, sizeof none));
}

static void nameToHandle(void) {
    struct {
        struct file_handle handle;
        unsigned char room[kHandleBytes];
    } space;
    int mountId = 0;
    memset(&space, 0, sizeof space);
    space.handle.handle_bytes = kHandleBytes;
    sayResult(name_to_handle_at(AT_FDCWD, "/", &space.handle, &mountId, 0));
}

/* The file handle of a file system's root, as the "shocker" program made it up. */
static void openByHandle(void) {
    struct {
        struct file_handle handle;
        unsigned char inode[8];
    } root;
    const int folder = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    memset(&root, 0, sizeof root);
    root.handle.handle_bytes = sizeof root.inode;
    root.handle.handle_type = 1;
    root.inode[0] = kExt4RootInode;
    sayDone(open_by_handle_at(folder, &root.handle, O_RDONLY | O_CLOEXEC));
}

static const struct Probe kProbes[] = {
    {"ns.01 mount tmpfs /tmp", mountTmpfs},
    {"ns.02 mount proc /work", mountProc},
    {"ns.03 remount / rw", remountRoot},
    {"ns.04 umount /proc", unmountProc},
    {"ns.05 chroot /tmp", changeRoot},
    {"ns.06 pivot_root", pivotRoot},
    {"ns.07 unshare NEWUSER", unshareUser},
    {"ns.07 unshare NEWNS", unshareMounts},
    {"ns.07 unshare NEWNET", unshareNetwork},
    {"ns.07 unshare NEWPID", unsharePids},
    {"ns.07 unshare NEWTIME", unshareTime},
    {"ns.07 unshare NEWCGROUP", unshareCgroup},
    {"ns.08 clone(NEWUSER)", cloneUser},
    {"ns.09 clone3(NEWUSER)", clone3User},
    {"ns.10 userns->mount chain", mountInUserNamespace},
    {"ns.11 setns /proc/1/ns/mnt", enterMounts},
    {"ns.12 fsopen", openFileSystem},
    {"ns.13 open_tree CLONE", cloneTree},
    {"ns.14 mount_setattr", mountAttributes},
    {"ns.15 name_to_handle_at", nameToHandle},
    {"ns.16 open_by_handle_at (shocker)", openByHandle},
};
const struct ProbeList kNamespaceProbes = {kProbes, sizeof kProbes / sizeof kProbes[0]};
