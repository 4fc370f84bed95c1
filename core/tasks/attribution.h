#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/tasks/receipt.h"

/// Who an answer is to be credited to, signed by the Node Key, for anyone to check offline.
/// docs/protocol/attribution.md has the bytes.
namespace stacknet::tasks {

/// The id of the one thing that a node adds to a prompt by itself: the announcement of its code
/// tool, where a client asks for it.
inline constexpr std::string_view kCodeToolInjection = "tool:code_execution";

struct Attribution {
    std::string stackId;  ///< the Stack that the request came from; empty: none
    PublicKey nodeKey;    ///< who computed the answer
    std::vector<std::string> skillIds;
    std::vector<std::string> injectionIds;  ///< what was added to the prompt, see above
    std::int64_t timeMs = 0;                ///< when the request was taken, ms since 1970 UTC
    bool operator==(const Attribution&) const = default;
};

/// "fp_" and the first 12 hexadecimal digits of
/// SHA-256("stacknet.fingerprint.v1\0" || canonical encoding of the fields in their order). A name
/// for logs and lists; what binds is the signature.
std::string fingerprint(const Attribution& attribution);

/// "stacknet/attribution/1\0" and the canonical encoding of task id, digest of the task's receipt,
/// fingerprint and the fields in their order: it holds for one answer and no other.
Bytes attributionSigningBytes(const Attribution& attribution, std::string_view taskId,
                              const Hash256& receiptDigest);

/// As an answer carries it.
struct SignedAttribution {
    std::string fingerprint;
    /// {"stack": ID or null, "node_key", "skills", "injections", "time_ms",
    ///  "signed_by": "ed25519:KEY", "signature"}, hexadecimal where bytes are meant.
    std::string json;
};
/// Errors: the signer's.
Result<SignedAttribution> signAttribution(const Attribution& attribution, std::string_view taskId,
                                          const Hash256& receiptDigest,
                                          const ReceiptSigner& signer);

inline constexpr std::size_t kAnswerBytesMax = 32 << 20;

/// What an answer says of its making, and whether that holds. Checks: "format", "fingerprint",
/// "signed_by", "node_key" (when one is expected), "signature".
struct AnswerVerdict {
    bool valid = false;  ///< every check is ok
    std::vector<ReceiptCheck> checks;
    std::optional<Attribution> attribution;  ///< when the format is right
    std::string taskId;
    std::string fingerprint;
};
/// `answer`: the JSON of a chat completion, embeddings or a code execution, or the events of a
/// stream as they came. Total: any bytes give a verdict. It proves who vouches for which receipt;
/// the text is bound by the receipt's hashes.
AnswerVerdict verifyAnswer(std::string_view answer, const std::optional<PublicKey>& nodeKey = {});

}  // namespace stacknet::tasks
