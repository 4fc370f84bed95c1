#include "core/sandbox/seccomp_policy.h"

#include <array>

namespace stacknet::sandbox {

namespace {

constexpr std::array kAllowed{
    SyscallGroup{"files: open, close, read, write",
                 "open openat openat2 creat close close_range read readv pread64 preadv preadv2 "
                 "write writev pwrite64 pwritev pwritev2 lseek readahead sendfile splice tee "
                 "copy_file_range truncate ftruncate fallocate fadvise64 fsync fdatasync sync "
                 "syncfs sync_file_range flock fcntl dup dup2 dup3 umask memfd_create"},
    SyscallGroup{"files: names and folders",
                 "access faccessat faccessat2 chdir fchdir getcwd getdents getdents64 link linkat "
                 "symlink symlinkat readlink readlinkat mkdir mkdirat rmdir mknod mknodat rename "
                 "renameat renameat2 unlink unlinkat"},
    SyscallGroup{"files: attributes",
                 "stat fstat lstat newfstatat statx statfs fstatfs chmod fchmod fchmodat chown "
                 "fchown fchownat lchown utime utimes utimensat futimesat getxattr lgetxattr "
                 "fgetxattr setxattr lsetxattr fsetxattr listxattr llistxattr flistxattr "
                 "removexattr lremovexattr fremovexattr"},
    SyscallGroup{"memory",
                 "brk mmap munmap mremap mprotect madvise mincore msync mlock mlock2 mlockall "
                 "munlock munlockall membarrier remap_file_pages pkey_alloc pkey_free "
                 "pkey_mprotect"},
    SyscallGroup{"processes and threads",
                 "fork vfork execve execveat exit exit_group wait4 waitid kill tkill tgkill "
                 "pidfd_open pidfd_send_signal process_mrelease getpid getppid gettid getpgid "
                 "getpgrp setpgid getsid setsid set_tid_address set_robust_list get_robust_list "
                 "rseq futex prctl arch_prctl set_thread_area get_thread_area getrusage times "
                 "getpriority setpriority ioprio_get ioprio_set getrlimit setrlimit prlimit64"},
    SyscallGroup{"scheduling",
                 "sched_yield sched_getaffinity sched_setaffinity sched_getattr sched_setattr "
                 "sched_getparam sched_setparam sched_getscheduler sched_setscheduler "
                 "sched_get_priority_max sched_get_priority_min sched_rr_get_interval getcpu"},
    SyscallGroup{"signals",
                 "rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn "
                 "rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo sigaltstack restart_syscall "
                 "pause signalfd signalfd4"},
    SyscallGroup{"identity; a change is refused by the kernel, the capability sets are empty",
                 "getuid geteuid getgid getegid getresuid getresgid getgroups setuid setgid "
                 "setreuid setregid setresuid setresgid setfsuid setfsgid setgroups capget capset "
                 "seccomp landlock_create_ruleset landlock_add_rule landlock_restrict_self"},
    SyscallGroup{"time",
                 "time gettimeofday clock_gettime clock_getres clock_nanosleep nanosleep adjtimex "
                 "alarm getitimer setitimer timer_create timer_delete timer_getoverrun "
                 "timer_gettime timer_settime timerfd_create timerfd_gettime timerfd_settime"},
    SyscallGroup{"waiting and events",
                 "poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_ctl_old "
                 "epoll_wait epoll_wait_old epoll_pwait epoll_pwait2 eventfd eventfd2 inotify_init "
                 "inotify_init1 inotify_add_watch inotify_rm_watch fanotify_mark io_setup "
                 "io_destroy io_submit io_cancel io_getevents"},
    SyscallGroup{"pipes, sockets inside the run, queues and shared memory",
                 "pipe pipe2 socketpair bind listen accept accept4 connect shutdown getsockname "
                 "getpeername getsockopt setsockopt recvfrom recvmsg recvmmsg sendto sendmsg "
                 "sendmmsg mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr "
                 "msgget msgctl msgsnd msgrcv semget semctl semop semtimedop shmget shmctl shmat "
                 "shmdt"},
    SyscallGroup{"machine", "uname sysinfo getrandom"},
};

constexpr std::array kForbidden{
    SyscallGroup{"mounts and namespaces",
                 "mount umount2 pivot_root chroot mount_setattr move_mount open_tree fsopen fspick "
                 "fsconfig fsmount setns unshare name_to_handle_at open_by_handle_at quotactl "
                 "quotactl_fd sethostname setdomainname"},
    SyscallGroup{"the kernel itself",
                 "init_module finit_module delete_module create_module query_module "
                 "get_kernel_syms kexec_load kexec_file_load reboot syslog _sysctl acct swapon "
                 "swapoff nfsservctl lookup_dcookie sysfs ustat uselib vhangup iopl ioperm "
                 "modify_ldt clock_settime clock_adjtime settimeofday"},
    SyscallGroup{"other processes",
                 "ptrace process_vm_readv process_vm_writev process_madvise kcmp pidfd_getfd "
                 "perf_event_open"},
    SyscallGroup{"wide or young kernel surface",
                 "bpf io_uring_setup io_uring_enter io_uring_register io_pgetevents userfaultfd "
                 "memfd_secret fanotify_init add_key request_key keyctl lsm_set_self_attr "
                 "map_shadow_stack"},
    SyscallGroup{"memory placement",
                 "mbind move_pages migrate_pages get_mempolicy set_mempolicy "
                 "set_mempolicy_home_node"},
};

// The plain personality, asking for it, and ADDR_NO_RANDOMIZE.
constexpr std::array<std::uint64_t, 3> kPersonalities{0, 0xFFFF'FFFF, 0x4'0000};
// AF_UNIX, AF_INET, AF_INET6: all end inside the run's own network namespace. Not AF_VSOCK, which
// is not part of any and reaches the hypervisor, nor AF_NETLINK, AF_ALG, AF_PACKET.
constexpr std::array<std::uint64_t, 3> kFamilies{1, 2, 10};
// SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET.
constexpr std::array<std::uint64_t, 3> kTypes{1, 2, 5};
constexpr std::array<std::uint64_t, 17> kIoctls{
    0x5401,       // TCGETS
    0x5402,       // TCSETS
    0x5403,       // TCSETSW
    0x5404,       // TCSETSF
    0x540F,       // TIOCGPGRP
    0x5410,       // TIOCSPGRP
    0x5411,       // TIOCOUTQ
    0x5413,       // TIOCGWINSZ
    0x541B,       // FIONREAD
    0x5421,       // FIONBIO
    0x5450,       // FIONCLEX
    0x5451,       // FIOCLEX
    0x5452,       // FIOASYNC
    0x5460,       // FIOQSIZE
    0x4004'9409,  // FICLONE
    0x8008'6601,  // FS_IOC_GETFLAGS
    0xC020'660B,  // FS_IOC_FIEMAP
};

}  // namespace

std::span<const SyscallGroup> allowedSyscalls() {
    return kAllowed;
}
std::span<const SyscallGroup> forbiddenSyscalls() {
    return kForbidden;
}
std::span<const std::uint64_t> allowedPersonalities() {
    return kPersonalities;
}
std::span<const std::uint64_t> allowedSocketFamilies() {
    return kFamilies;
}
std::span<const std::uint64_t> allowedSocketTypes() {
    return kTypes;
}
std::span<const std::uint64_t> allowedIoctls() {
    return kIoctls;
}

}  // namespace stacknet::sandbox
