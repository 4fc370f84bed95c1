#pragma once

#include <optional>
#include <string>

#include "core/attestation/nvml_messages.h"
#include "core/base/process.h"

namespace stacknet::attestation::nvml {

/// How a run of the helper ended.
struct HelperEnd {
    enum class Kind : std::uint8_t {
        Answered,  ///< `inventory` is there
        TimedOut,  ///< nothing came within the limit
        Ended,     ///< the process ended without an answer
        Broken,    ///< it sent what it must not
    };
    Kind kind = Kind::Ended;
    std::string call;  ///< the call that was under way
    std::optional<Inventory> inventory;
    std::optional<Process::Exit> exit;  ///< with Ended
    std::string fault;                  ///< with Broken
};

/// Takes the first whole frame, without its length, off the front of `buffer`; nothing while it is
/// not whole. `tooLarge`: its length is beyond kFrameBytesMax, and no frame will ever come.
std::optional<Bytes> takeFrame(Bytes& buffer, bool& tooLarge);

/// Reads a helper's frames until its inventory. Each frame must come within `callLimitMs` of the
/// one before; the caller ends the process.
HelperEnd readHelper(Process& process, int callLimitMs);

}  // namespace stacknet::attestation::nvml
