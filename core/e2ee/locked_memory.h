#pragma once

#include <cstdint>

#include "core/base/result.h"

namespace stacknet::e2ee {

enum class MemoryLocking : std::uint8_t {
    Works,    ///< private keys stay out of swap
    Refused,  ///< they may be swapped out: warn where the operator sees it
};
/// Tries to lock a page, as the memory of private keys is. `strict` turns a refusal into the error
/// "e2ee.memory_not_locked": the operator wants no start without it (K09).
Result<MemoryLocking> checkMemoryLocking(bool strict);

}  // namespace stacknet::e2ee
