#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Calls since the start, of all threads. tests/perf/consensus.py knows this layout. */
struct CryptoCounters {
    uint64_t verifyCalls; /* Ed25519 */
    uint64_t verifyNs;    /* processor time of the calling threads */
    uint64_t signCalls;
    uint64_t signNs;
    uint64_t blakeCalls; /* BLAKE2b-256 */
    uint64_t blakeBytes;
    uint64_t shaCalls; /* SHA-256, and what TLS hashes */
    uint64_t shaBytes;
};

const struct CryptoCounters* cryptoCounters(void);

#ifdef __cplusplus
}
#endif
