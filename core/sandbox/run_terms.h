#pragma once

#include "core/base/result.h"
#include "core/sandbox/receipt.h"
#include "core/sandbox/sandbox.h"

namespace stacknet::sandbox {

/// What a run's input hash is over, worked out from the request alone: arguments of the language's
/// tool, working directory, standard input, and the folder /in with code, files and the folders
/// that they need. The sandbox reports the same hash after a run. Errors:
/// "sandbox.unknown_language", "sandbox.bad_request" (a path).
Result<InputTerms> inputTermsOf(const RunRequest& request);

}  // namespace stacknet::sandbox
