#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/hash.h"
#include "core/sandbox/receipt.h"
#include "core/tasks/task_record.h"

/// The signed receipt of a task: what ran, on what, with what outcome, for anyone to check offline.
namespace stacknet::tasks {

/// Version 2 says of a run of code whether it was repeated before it was signed. Version 3 says
/// which class the client declared for its code, and the class of a chat. Receipts of versions 1
/// and 2 are read and verified for ever.
inline constexpr std::uint32_t kReceiptVersion = 3;
using Salt = FixedBytes<32, struct SaltTag>;

/// A receipt. For a chat task the content hashes are salted: without the salt nobody can try out
/// short prompts. The salt is given to the client alone; the signature binds it by its hash.
struct Receipt {
    std::uint32_t version = kReceiptVersion;
    TaskKind kind = TaskKind::Chat;
    std::string taskId;
    ChainId chainId;
    PublicKey nodeKey;
    Hash256 contractHash;
    std::string fingerprint;
    Hash256 inputHash;
    Hash256 outputHash;
    std::int64_t receivedMs = 0;
    std::int64_t startedMs = 0;
    std::int64_t finishedMs = 0;
    bool warm = false;

    // Chat
    std::string model;
    Hash256 modelDigest;
    bool modelDigestFromFile = false;
    std::string finishReason;
    std::uint64_t promptTokens = 0;
    std::uint64_t completionTokens = 0;
    Hash256 saltHash;
    std::optional<Salt> salt;  ///< not signed itself; saltHash is
    /// Version 3: None, R or T; as with selfTested, no term of the digest.
    TaskClass taskClass = TaskClass::None;
    /// Version 3, class R alone: who may compare, inference::taskReproClass.
    Hash256 reproClass;

    // Code
    std::string language;
    Hash256 imageDigest;
    std::int32_t exitCode = 0;
    sandbox::Environment environment;
    /// Version 2: the node ran it twice with the same result, in an image that passes its own test.
    /// Not a term of the digest, which has to be the same on every node.
    bool selfTested = false;
    /// Version 3: what the client said of its program. SBX_CLASS is this, or D0.
    sandbox::Determinism declaredClass = sandbox::Determinism::D0;

    Hash256 digest;  ///< receiptDigest() of the above
    Signature signature;
    bool operator==(const Receipt&) const = default;
};

/// The determinism class of a receipt of code (SBX_CLASS in its environment); D0 when it has none.
sandbox::Determinism receiptClass(const Receipt& receipt);
/// Another node's run may be held against the one that signed this. Code: an end that can be
/// compared, and a class with a test behind it. A chat: class R, and the other node is of the same
/// reproduction class.
bool receiptSlashable(const Receipt& receipt);
/// The five terms of a receipt of code. Error "sandbox.bad_environment".
Result<sandbox::ReceiptTerms> receiptTerms(const Receipt& receipt);

/// Code: the digest of sandbox::ReceiptTerms. Chat: SHA-256("stacknet.chat.receipt.v1\0" ||
/// model digest || input || output || u64be prompt tokens || u64be completion tokens). All widths
/// are fixed. Error "sandbox.bad_environment".
Result<Hash256> receiptDigest(const Receipt& receipt);

/// SHA-256("stacknet.chat.salt.v1\0" || salt).
Hash256 chatSaltHash(const Salt& salt);
/// SHA-256("stacknet.chat.input.v1\0" || salt || u64be length || request).
Hash256 chatInputHash(const Salt& salt, ByteView request);

/// SHA-256("stacknet.chat.output.v1\0" || salt || u64be |text| || SHA-256(text) || u64be |calls| ||
/// SHA-256(calls)): `text` is the whole content of the answer; `calls` holds for each tool call of
/// the answer u64be length and bytes of its name and of its arguments.
class ChatOutputHash {
public:
    void addText(ByteView text);
    void addCall(std::string_view name, ByteView arguments);
    /// Not to be used again afterwards.
    Hash256 finish(const Salt& salt);

private:
    crypto::Sha256 m_text;
    crypto::Sha256 m_calls;
    std::uint64_t m_textBytes = 0;
    std::uint64_t m_callBytes = 0;
};

/// "stacknet/receipt/1\0" and the canonical encoding of every field but salt and signature.
Bytes receiptSigningBytes(const Receipt& receipt);

using ReceiptSigner = std::function<Result<Signature>(ByteView message)>;
/// Fills in digest and signature. Errors: the signer's.
Result<void> signReceipt(Receipt& receipt, const ReceiptSigner& signer);

/// One line of JSON. `withSalt` false: the copy to keep and to show.
std::string receiptToJson(const Receipt& receipt, bool withSalt);
/// Strict: exactly the fields of the kind, each once, integers as integers, hashes as 64 lower case
/// hexadecimal digits. Does not check the signature. Errors: "tasks.bad_receipt" names the field.
Result<Receipt> receiptFromJson(std::string_view json);

/// One thing that was looked at.
struct ReceiptCheck {
    /// "format", "node_key", "chain", "salt", "class", "digest", "times", "signature"
    std::string name;
    bool ok = false;
    std::string detail;  ///< a sentence
};
struct ReceiptVerdict {
    bool valid = false;  ///< every check is ok
    std::vector<ReceiptCheck> checks;
    std::optional<Receipt> receipt;  ///< when the format is right
};
/// What the verifier already knows; what is absent is not compared.
struct ReceiptExpectation {
    std::optional<PublicKey> nodeKey;
    std::optional<ChainId> chainId;
};
/// Checks a receipt offline. Total: any bytes give a verdict.
ReceiptVerdict verifyReceipt(std::string_view json, const ReceiptExpectation& expected = {});

}  // namespace stacknet::tasks
