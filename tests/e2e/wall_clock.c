/* Preloaded into a program under test: its wall clock differs from the machine's by the number of
 * nanoseconds (int64, host order) at the start of the file that STACKNET_TEST_WALL_CLOCK names, and
 * follows every change of it at once. The monotonic clocks stay true, as in a machine whose wall
 * clock is set. Waits until a wall time (absl and glibc) are put back to the kernel's clock.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const int64_t kSecondNs = 1000000000;

static int64_t offsetNs(void) {
    static const volatile int64_t* s_offset = NULL;
    if (s_offset == NULL) {
        static const int64_t kNone = 0;
        const volatile int64_t* found = &kNone;
        const char* path = getenv("STACKNET_TEST_WALL_CLOCK");
        const int descriptor = path == NULL ? -1 : open(path, O_RDONLY | O_CLOEXEC);
        if (descriptor >= 0) {
            void* mapped = mmap(NULL, sizeof(int64_t), PROT_READ, MAP_SHARED, descriptor, 0);
            if (mapped != MAP_FAILED) found = mapped;
            close(descriptor);
        }
        s_offset = found; /* two threads at once map it twice and mean the same */
    }
    return *s_offset;
}

static struct timespec shifted(const struct timespec* time, int64_t byNs) {
    const int64_t ns = time->tv_sec * kSecondNs + time->tv_nsec + byNs;
    const struct timespec result = {ns / kSecondNs, ns % kSecondNs};
    return result;
}

static int isWall(clockid_t id) {
    return id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE;
}

int clock_gettime(clockid_t id, struct timespec* out) {
    static int (*s_real)(clockid_t, struct timespec*) = NULL;
    if (s_real == NULL) s_real = (int (*)(clockid_t, struct timespec*))dlsym(RTLD_NEXT, __func__);
    const int result = s_real(id, out);
    if (result == 0 && isWall(id)) *out = shifted(out, offsetNs());
    return result;
}

int gettimeofday(struct timeval* restrict out, void* restrict zone) {
    (void)zone;
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
    out->tv_sec = now.tv_sec;
    out->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t* out) {
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
    if (out != NULL) *out = now.tv_sec;
    return now.tv_sec;
}

int pthread_cond_clockwait(pthread_cond_t* condition, pthread_mutex_t* mutex, clockid_t id,
                           const struct timespec* until) {
    static int (*s_real)(pthread_cond_t*, pthread_mutex_t*, clockid_t, const struct timespec*);
    if (s_real == NULL) {
        s_real = (int (*)(pthread_cond_t*, pthread_mutex_t*, clockid_t,
                          const struct timespec*))dlsym(RTLD_NEXT, __func__);
    }
    if (!isWall(id)) return s_real(condition, mutex, id, until);
    const struct timespec kernel = shifted(until, -offsetNs());
    return s_real(condition, mutex, id, &kernel);
}

long syscall(long number, ...) {
    static long (*s_real)(long, ...) = NULL;
    if (s_real == NULL) s_real = (long (*)(long, ...))dlsym(RTLD_NEXT, __func__);
    long a[6];
    va_list arguments;
    va_start(arguments, number);
    for (int i = 0; i < 6; ++i) a[i] = va_arg(arguments, long);
    va_end(arguments);
    struct timespec kernel;
    if (number == SYS_futex && (a[1] & FUTEX_CLOCK_REALTIME) != 0 && a[3] != 0 &&
        (a[1] & FUTEX_CMD_MASK) == FUTEX_WAIT_BITSET) {
        kernel = shifted((const struct timespec*)a[3], -offsetNs());
        a[3] = (long)&kernel;
    }
    return s_real(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}
