#include <sqlite3.h>

#include <algorithm>
#include <cstring>

#include "core/base/secret.h"
#include "core/storage/wiping_memory_internal.h"

namespace stacknet::storage {

namespace {

sqlite3_mem_methods& original() {
    static sqlite3_mem_methods methods{};
    return methods;
}

void release(void* block) {
    if (block == nullptr) return;
    wipe(block, static_cast<std::size_t>(original().xSize(block)));
    original().xFree(block);
}

void* resize(void* block, int size) {
    if (block == nullptr) return original().xMalloc(size);
    const int before = original().xSize(block);
    if (size <= before && size > before / 2) return block;
    void* moved = original().xMalloc(size);
    if (moved == nullptr) return nullptr;
    std::memcpy(moved, block, static_cast<std::size_t>(std::min(before, size)));
    release(block);
    return moved;
}

/// False when somebody used SQLite before; then it goes on as it is.
bool install() {
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &original()) != SQLITE_OK) return false;
    sqlite3_mem_methods wiping = original();
    wiping.xFree = release;
    wiping.xRealloc = resize;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping) == SQLITE_OK;
}

}  // namespace

void useWipingMemory() {
    [[maybe_unused]] static const bool s_installed = install();
}

}  // namespace stacknet::storage
