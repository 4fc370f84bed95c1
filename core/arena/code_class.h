#pragma once

#include <map>
#include <string>

#include "core/base/bytes.h"
#include "core/ledger/arena_types.h"

/// Which runs of code compare bit by bit. The digest of a run covers SBX_PROFILE, SBX_CPU and
/// SBX_RUNTIME whatever the determinism class (D1 as well), so two nodes that differ in one of them
/// can never agree, however honest; and beyond what the digest covers, a runtime of another version
/// or a processor that other kernels of the C library are chosen for may compute other bits.
namespace stacknet::arena {

/// What a run's environment does not say of the machine.
struct CodeMachine {
    std::string runtime;    ///< with its version: "crun 1.8.1"
    std::string processor;  ///< inference::processorClass(); empty: unknown
};

/// The capability of class D for one tool image: SHA-256("stacknet.arena.code_class.v1\0" ||
/// canonical encoding of SBX_PROFILE, SBX_CPU, SBX_RUNTIME, runtime, processor, image digest).
/// Error "arena.no_code_class" when one of them is not known: nothing is then promised.
Result<ledger::Capability> codeCapability(const std::map<std::string, std::string>& environment,
                                          const Hash256& image, const CodeMachine& machine);

}  // namespace stacknet::arena
