/*
 * The escape probes: what code in the sandbox could try. Each asks for one thing and says what came
 * out, as one line on standard output:
 *
 *   probe <tab> NAME <tab> OUTCOME
 *
 * OUTCOME is "OK" or "OK(value)" when the call succeeded, the name of an errno or of a signal, or
 * "CANNOT(reason)" when the probe means nothing on this processor. What may come out is in
 * docs/security/sandbox-probes.md.
 *
 * No probe writes a host-wide setting, not even where the sandbox would let it: files are opened
 * and closed again, and calls that set something are given arguments that the kernel refuses after
 * it has asked for the privilege and before it does anything.
 */
#ifndef STACKNET_TESTS_SECURITY_PROBE_H
#define STACKNET_TESTS_SECURITY_PROBE_H

#include <stddef.h>

enum { kOutcomeBytes = 160 };

/* What the test program outside tells about the host. */
struct Facts {
    int hostPid;                   /* of a process that runs on the host now */
    const char* secretPath;        /* of a file on the host that everybody may read */
    const char* secretName;        /* its last component */
    char inherited[kOutcomeBytes]; /* descriptors above 2 that came with us; empty when none */
    char reached[kOutcomeBytes]; /* a descriptor through which the secret opens; empty when none */
    int pid;                     /* ours and our parent's, before the first fork */
    int parentPid;
};
extern struct Facts g_facts;

struct Probe {
    const char* name;
    void (*run)(void);
};
struct ProbeList {
    const struct Probe* probes;
    size_t count;
};

/* Each file's probes. */
extern const struct ProbeList kNetworkProbes;
extern const struct ProbeList kNamespaceProbes;
extern const struct ProbeList kPrivilegeProbes;
extern const struct ProbeList kProcProbes;
extern const struct ProbeList kKernelProbes;
extern const struct ProbeList kFileProbes;

/* Says the outcome; a probe says exactly one. */
void say(const char* format, ...) __attribute__((format(printf, 1, 2)));
/* A system call's result: the errno's name below 0, else "OK(result)". */
void sayResult(long result);
/* The same, without a value that differs from run to run. */
void sayDone(long result);

/* Opens and closes `path`; says "OK" or the errno. */
void sayOpen(const char* path, int flags);
/* Reads up to 16 bytes; says "OK(count)" or the errno. */
void sayRead(const char* path);
/* Up to `size` - 1 bytes of a file, with a NUL; -1 and errno when it cannot be read. */
long readText(const char* path, char* text, size_t size);
/* Runs `path`, a copy of this program, and says how it ended. */
void sayExecCopy(const char* path);
/* Copies this program; -1 and errno on failure. */
int copySelf(int target);

#endif
