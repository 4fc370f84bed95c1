#pragma once

#include <optional>
#include <string>

#include "core/sandbox/sandbox.h"

namespace stacknet::sandbox {

/// Why a request is not run. `reason` is what the operator's counters call it ("files.path").
struct RequestFault {
    std::string reason;
    Error error;
};

/// What can be said about a request without running it: limits that are wider than allowed, code
/// that is no text, too many or too large files, paths that leave the input folder. Errors:
/// "sandbox.bad_request", "sandbox.class_unavailable". Pure.
std::optional<RequestFault> checkRequest(const RunRequest& request, const Tool& tool);

}  // namespace stacknet::sandbox
