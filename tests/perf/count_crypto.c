/* Counts what a program does with keys and hashes, without a hook in the program: the definitions
 * here come before those of libsodium and libcrypto, whether this file is linked into the program
 * or preloaded. Preloaded, the counters lie in the file that STACKNET_COUNT_CRYPTO names (at least
 * sizeof(struct CryptoCounters) bytes); tests/perf/consensus.py reads them there.
 *
 * Signatures are long, so their processor time is taken each time; hashes are short, so they are
 * only counted and their price is measured apart (consensus_cost.cpp).
 */
#define _GNU_SOURCE
#include "tests/perf/count_crypto.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

static struct CryptoCounters s_own;
static struct CryptoCounters* s_counters = &s_own;

__attribute__((constructor)) static void openCounters(void) {
    const char* path = getenv("STACKNET_COUNT_CRYPTO");
    const int descriptor = path == NULL ? -1 : open(path, O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return;
    void* mapped =
        mmap(NULL, sizeof(*s_counters), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (mapped != MAP_FAILED) s_counters = mapped;
    close(descriptor);
}

const struct CryptoCounters* cryptoCounters(void) {
    return s_counters;
}

static void add(uint64_t* counter, uint64_t value) {
    __atomic_fetch_add(counter, value, __ATOMIC_RELAXED);
}

static uint64_t threadNs(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (uint64_t)now.tv_sec * 1000000000U + (uint64_t)now.tv_nsec;
}

typedef int (*Verify)(const unsigned char*, const unsigned char*, unsigned long long,
                      const unsigned char*);
int crypto_sign_verify_detached(const unsigned char* signature, const unsigned char* message,
                                unsigned long long size, const unsigned char* key) {
    static Verify s_real = NULL;
    if (s_real == NULL) s_real = (Verify)dlsym(RTLD_NEXT, __func__);
    const uint64_t began = threadNs();
    const int result = s_real(signature, message, size, key);
    add(&s_counters->verifyNs, threadNs() - began);
    add(&s_counters->verifyCalls, 1);
    return result;
}

typedef int (*Sign)(unsigned char*, unsigned long long*, const unsigned char*, unsigned long long,
                    const unsigned char*);
int crypto_sign_detached(unsigned char* signature, unsigned long long* signatureSize,
                         const unsigned char* message, unsigned long long size,
                         const unsigned char* key) {
    static Sign s_real = NULL;
    if (s_real == NULL) s_real = (Sign)dlsym(RTLD_NEXT, __func__);
    const uint64_t began = threadNs();
    const int result = s_real(signature, signatureSize, message, size, key);
    add(&s_counters->signNs, threadNs() - began);
    add(&s_counters->signCalls, 1);
    return result;
}

typedef int (*Blake)(unsigned char*, size_t, const unsigned char*, unsigned long long,
                     const unsigned char*, size_t, const unsigned char*, const unsigned char*);
int crypto_generichash_blake2b_salt_personal(unsigned char* out, size_t outSize,
                                             const unsigned char* in, unsigned long long inSize,
                                             const unsigned char* key, size_t keySize,
                                             const unsigned char* salt,
                                             const unsigned char* personal) {
    static Blake s_real = NULL;
    if (s_real == NULL) s_real = (Blake)dlsym(RTLD_NEXT, __func__);
    add(&s_counters->blakeCalls, 1);
    add(&s_counters->blakeBytes, inSize);
    return s_real(out, outSize, in, inSize, key, keySize, salt, personal);
}

typedef int (*Digest)(const void*, size_t, unsigned char*, unsigned int*, const void*, void*);
int EVP_Digest(const void* data, size_t count, unsigned char* out, unsigned int* size,
               const void* type, void* engine) {
    static Digest s_real = NULL;
    if (s_real == NULL) s_real = (Digest)dlsym(RTLD_NEXT, __func__);
    add(&s_counters->shaCalls, 1);
    add(&s_counters->shaBytes, count);
    return s_real(data, count, out, size, type, engine);
}

typedef int (*Update)(void*, const void*, size_t);
int EVP_DigestUpdate(void* context, const void* data, size_t count) {
    static Update s_real = NULL;
    if (s_real == NULL) s_real = (Update)dlsym(RTLD_NEXT, __func__);
    add(&s_counters->shaBytes, count);
    return s_real(context, data, count);
}

typedef int (*Final)(void*, unsigned char*, unsigned int*);
int EVP_DigestFinal_ex(void* context, unsigned char* out, unsigned int* size) {
    static Final s_real = NULL;
    if (s_real == NULL) s_real = (Final)dlsym(RTLD_NEXT, __func__);
    add(&s_counters->shaCalls, 1);
    return s_real(context, out, size);
}
