#pragma once

#include <filesystem>

#include "core/inference/cancel_token.h"
#include "core/inference/repro_class.h"

namespace stacknet::inference {

/// What of ReproFacts this machine and a llama.cpp server's program file tell: the program's digest
/// (kept in `folder`), the system's libm, processor and accelerator. Runs the program once with
/// --list-devices, for at most 10 s. What cannot be found out stays unknown.
ReproFacts machineFacts(const std::filesystem::path& serverProgram,
                        const std::filesystem::path& folder, const CancelToken& cancel = {});

}  // namespace stacknet::inference
