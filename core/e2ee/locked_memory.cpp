#include "core/e2ee/locked_memory.h"

#include <sys/mman.h>
#include <unistd.h>

namespace stacknet::e2ee {

Result<MemoryLocking> checkMemoryLocking(bool strict) {
    const auto size = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    void* const page =
        ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    bool locked = false;
    if (page != MAP_FAILED) {
        locked = ::mlock(page, size) == 0;
        ::munmap(page, size);
    }
    if (locked) return MemoryLocking::Works;
    if (!strict) return MemoryLocking::Refused;
    return makeError(
        "e2ee.memory_not_locked",
        "Memory for keys cannot be locked, so keys could be swapped to disk. Raise the "
        "limit (ulimit -l, LimitMEMLOCK=) or turn strict mode off.");
}

}  // namespace stacknet::e2ee
