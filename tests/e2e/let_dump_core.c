/* Preloaded into a node under test: what it does against core files has no effect, so that the
 * kernel writes the one that a node without these two calls would leave.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdarg.h>
#include <sys/prctl.h>
#include <sys/resource.h>

int prctl(int option, ...) {
    static int (*s_real)(int, ...) = 0;
    if (s_real == 0) s_real = (int (*)(int, ...))dlsym(RTLD_NEXT, __func__);
    unsigned long a[4];
    va_list arguments;
    va_start(arguments, option);
    for (int i = 0; i < 4; ++i) a[i] = va_arg(arguments, unsigned long);
    va_end(arguments);
    return option == PR_SET_DUMPABLE ? 0 : s_real(option, a[0], a[1], a[2], a[3]);
}

int setrlimit(__rlimit_resource_t resource, const struct rlimit* limit) {
    static int (*s_real)(__rlimit_resource_t, const struct rlimit*) = 0;
    if (s_real == 0) {
        s_real = (int (*)(__rlimit_resource_t, const struct rlimit*))dlsym(RTLD_NEXT, __func__);
    }
    return resource == RLIMIT_CORE ? 0 : s_real(resource, limit);
}
