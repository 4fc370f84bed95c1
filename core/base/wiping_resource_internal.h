#pragma once

#include <algorithm>
#include <boost/container/pmr/memory_resource.hpp>
#include <new>

#include "core/base/secret.h"

namespace stacknet {

/// Memory for containers that hold content (Boost.JSON documents): each block is wiped when it is
/// given back. No state: one object serves every thread. Included by .cpp files only.
class WipingResource final : public boost::container::pmr::memory_resource {
private:
    // Boost.JSON 1.81 names another alignment when it frees the key of a half-read member than it
    // named for it; both count as the heap's own.
    static std::align_val_t atLeastDefault(std::size_t alignment) {
        return std::align_val_t(std::max<std::size_t>(alignment, __STDCPP_DEFAULT_NEW_ALIGNMENT__));
    }
    void* do_allocate(std::size_t size, std::size_t alignment) override {
        return ::operator new(size, atLeastDefault(alignment));
    }
    void do_deallocate(void* data, std::size_t size, std::size_t alignment) override {
        wipe(data, size);
        ::operator delete(data, atLeastDefault(alignment));
    }
    bool do_is_equal(const memory_resource& other) const noexcept override {
        return dynamic_cast<const WipingResource*>(&other) != nullptr;
    }
};

}  // namespace stacknet
