#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"

/// The refusals of this module, and what the HTTP face answers for each.
///
/// Everything that is wrong with an encrypted body gives one and the same answer, so that nobody
/// learns from it which check failed (case E33). The codes stay apart for our own
/// log and tests.
namespace stacknet::e2ee {

/// "e2ee.open_failed": header, key, frame, tag, padding or order of frames: 400.
Error openFailed();
/// "e2ee.truncated": the body ends before its end. As a request 400 with the same answer.
Error truncated();
/// "e2ee.too_large": a length above the limit, refused before memory is taken: 413.
Error tooLarge();
/// "e2ee.replay": this encapsulated key was used before (G6): 409.
Error replayed();
/// "e2ee.key_config": no key of ours opens it; stock clients fetch the key anew: 422.
Error keyConfig();
/// "e2ee.context_mismatch": a clear header says other than the sealed body (case E23): 400.
Error contextMismatch();
/// "e2ee.required": the policy takes no plaintext for this (case E25): 426.
Error encryptionRequired();
/// "e2ee.no_confidential_capacity": no key is trusted as far as asked for (case E06): 503.
Error noConfidentialCapacity();
/// "e2ee.wrong_order": our own side sealed frames out of order, for example after the final one.
Error wrongOrder();

struct ErrorAnswer {
    unsigned status = 0;
    std::string contentType;
    std::string body;  ///< ends no connection and names no detail
    bool operator==(const ErrorAnswer&) const = default;
};
/// The answer for a code above; nothing for another code. The same bytes for every error of a code.
std::optional<ErrorAnswer> errorAnswer(const Error& error);

}  // namespace stacknet::e2ee
