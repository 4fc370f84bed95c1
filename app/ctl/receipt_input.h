#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/sandbox/output_folder.h"

namespace stacknet::ctl {

/// A receipt, or the answer of the HTTP API that it came in.
struct GivenReceipt {
    std::string text;
    // Of an answer to code
    std::optional<SecretBytes> standardOutput;
    std::optional<SecretBytes> standardError;
    std::vector<sandbox::OutputFile> files;
    // Of an answer to a chat
    std::optional<SecretBytes> content;
    /// The request as "stacknetctl chat --json" keeps it with its answer.
    std::optional<SecretBytes> request;
};

std::string_view withoutLineEnd(std::string_view text);
/// Whatever is no answer is taken for a receipt. A streamed chat is its events. Errors: those of
/// readFile.
Result<GivenReceipt> readReceipt(const std::filesystem::path& file);

}  // namespace stacknet::ctl
