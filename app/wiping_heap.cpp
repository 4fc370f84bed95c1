// Linked into the programs that hold what clients sent: everything that C++ frees is wiped first.
//
// Content has types of its own (core/base/secret.h). This is for what has none: names of files and
// models, texts of a sign-in, and the copies that libraries make. Left out of sanitized builds,
// whose runtimes put allocation functions of their own here.

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <malloc.h>

#include <cstdlib>
#include <new>

#include "core/base/secret.h"

namespace {

void* allocate(std::size_t size, std::size_t alignment) {
    if (size == 0) size = 1;
    while (true) {
        void* block = alignment == 0 ? std::malloc(size)
                                     : std::aligned_alloc(
                                           alignment, (size + alignment - 1) & ~(alignment - 1));
        if (block != nullptr) return block;
        const std::new_handler handler = std::get_new_handler();
        if (handler == nullptr) throw std::bad_alloc();
        handler();
    }
}

void release(void* block) noexcept {
    if (block == nullptr) return;
    stacknet::wipe(block, ::malloc_usable_size(block));
    std::free(block);
}

}  // namespace

// The forms for arrays and those that do not throw call these.
void* operator new(std::size_t size) {
    return allocate(size, 0);
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    return allocate(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* block) noexcept {
    release(block);
}
void operator delete(void* block, std::size_t) noexcept {
    release(block);
}
void operator delete(void* block, std::align_val_t) noexcept {
    release(block);
}
void operator delete(void* block, std::size_t, std::align_val_t) noexcept {
    release(block);
}

#endif
