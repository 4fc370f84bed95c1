#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/tasks/receipt.h"
#include "core/tasks/task_service.h"

/// The input of a task in the one form in which it is held for a spot check and handed to who was
/// drawn: everything that running it again needs beside what the worker committed. Content, so it
/// is in SecretBytes at every step.
///
/// Layout: "stacknet.rerun.v1\0", u8 kind (0 code, 1 chat), then the fields below in their order;
/// integers little-endian, texts and bytes with a u32 length in front, lists with a u32 count.
namespace stacknet::tasks {

/// Code runs under the default limits, which the profile's digest in the environment covers; image
/// and determinism are in the worker's statement.
struct CodeRerun {
    std::string language;
    SecretBytes code;
    SecretBytes standardInput;
    std::vector<InputFile> files;
};

/// A chat without the code tool. The salt opens the receipt's hashes, so that the committed digest
/// lets nobody try out short answers. `answer` is what the client got: class T is scored by it.
struct ChatRerun {
    std::string model;
    Salt salt;
    std::string finishReason;
    std::uint64_t promptTokens = 0;
    std::uint64_t completionTokens = 0;
    SecretBytes requestJson;
    SecretBytes answer;
};

using RerunInput = std::variant<CodeRerun, ChatRerun>;

SecretBytes encodeRerun(std::string_view language, const SecretBytes& code,
                        const SecretBytes& standardInput, const std::vector<InputFile>& files);
SecretBytes encodeRerun(const ChatRerun& chat);
/// Total over foreign bytes, and bounded by them. Errors: "tasks.bad_rerun" names the field.
Result<RerunInput> decodeRerun(ByteView bytes);

}  // namespace stacknet::tasks
