#include "core/ledger/transaction.h"

#include <algorithm>
#include <functional>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/ledger/params.h"
#include "core/ledger/payload_codec.h"

namespace stacknet::ledger {
namespace {

constexpr std::string_view kSignDomain = "stacknet/tx/1";
constexpr std::string_view kApprovalDomain = "stacknet/register/1";
constexpr std::string_view kSaleDomain = "stacknet/sale/1";
constexpr std::string_view kRedemptionDomain = "stacknet/redeem/1";
constexpr std::uint16_t kTransactionVersion = 1;

void writeBody(CanonicalWriter& out, const Transaction& transaction) {
    out.u16(kTransactionVersion).fixed(transaction.chainId).fixed(transaction.signer);
    out.u64(transaction.nonce).i64(transaction.expiresMs);
    writePayload(out, transaction.payload);
}

Error tooLarge(std::size_t size, std::size_t sizeMax) {
    return makeError("ledger.transaction_too_large",
                     "The transaction has " + std::to_string(size) + " bytes, at most " +
                         std::to_string(sizeMax) + " are allowed; keep large data off the ledger.");
}

Result<void> checkAttestation(const SubmitAttestation& statement) {
    const auto bad = [](std::string_view what) {
        return makeError("ledger.bad_transaction",
                         "The attestation statement " + std::string(what) + ".");
    };
    if (statement.gpus.size() > kAttestedGpusMax) {
        return bad("names more than " + std::to_string(kAttestedGpusMax) + " GPUs");
    }
    // Strictly ascending: one set of GPUs has one spelling, and none counts twice.
    if (std::adjacent_find(statement.gpus.begin(), statement.gpus.end(), std::greater_equal<>()) !=
        statement.gpus.end()) {
        return bad("does not list its GPUs in ascending order, each once");
    }
    if (statement.issuedMs < 0 || statement.validUntilMs <= statement.issuedMs) {
        return bad("ends before it is issued");
    }
    if (statement.validUntilMs - statement.issuedMs > kAttestationValidMsMax) {
        return bad("is to hold longer than a week");
    }
    return {};
}

Error badTransaction(std::string_view what) {
    return makeError("ledger.bad_transaction", "The " + std::string(what) + ".");
}

Result<void> checkPayload(const DeclareCapabilities& payload) {
    const std::vector<Capability>& list = payload.capabilities;
    if (list.size() > kCapabilitiesMax) {
        return badTransaction("declaration names more than " + std::to_string(kCapabilitiesMax) +
                              " capabilities");
    }
    if (std::adjacent_find(list.begin(), list.end(), std::greater_equal<>()) != list.end()) {
        return badTransaction("declaration does not list its capabilities in ascending order");
    }
    return {};
}

Result<void> checkPayload(const CommitTask& payload) {
    const TaskStatement& task = payload.statement;
    const bool deterministic = task.taskClass == TaskClass::Deterministic;
    // D0 promises nothing, so there is nothing to compare.
    if (deterministic ? task.determinism < 1 || task.determinism > 3 : task.determinism != 0) {
        return badTransaction("task's determinism must be 1 to 3 in class D and 0 in R and T");
    }
    if (task.resultDigest.isZero()) return badTransaction("task has no result digest");
    if (task.startedMs < 0 || task.finishedMs < task.startedMs) {
        return badTransaction("task ends before it begins");
    }
    return {};
}

Result<void> checkPayload(const CommitCheck& payload) {
    if (payload.commitment.isZero()) return badTransaction("check commits to nothing");
    return {};
}

Result<void> checkPayload(const RevealCheck& payload) {
    if (payload.digest.isZero() == (payload.result == CheckResult::Digest)) {
        return badTransaction("reveal must hold a digest exactly when there is one");
    }
    return {};
}

template <typename Other>
Result<void> checkPayload(const Other&) {
    return {};
}

}  // namespace

std::uint8_t executionOrder(const Payload& payload) {
    if (std::holds_alternative<SubmitEvidence>(payload)) return 0;
    if (std::holds_alternative<SubmitChallenge>(payload)) return 0;
    return std::holds_alternative<Withdraw>(payload) ? 2 : 1;
}

std::size_t transactionBytesMax(const Payload& payload) {
    if (std::holds_alternative<SubmitEvidence>(payload)) return kAnyTransactionBytesMax;
    if (std::holds_alternative<SubmitChallenge>(payload)) {
        return kTransactionBytesMax + kEnvelopeBytesMax;
    }
    return kTransactionBytesMax;
}

Bytes Transaction::signBytes() const {
    CanonicalWriter out;
    out.raw(asBytes(kSignDomain));
    writeBody(out, *this);
    return out.take();
}

TxHash Transaction::hash() const {
    TxHash result;
    result.data = crypto::blake2b256(signBytes(), "stknet-tx").data;
    return result;
}

Bytes Transaction::encode() const {
    CanonicalWriter out;
    writeBody(out, *this);
    out.fixed(signature);
    return out.take();
}

Result<Transaction> Transaction::decode(ByteView bytes) {
    if (bytes.size() > kAnyTransactionBytesMax) {
        return tooLarge(bytes.size(), kAnyTransactionBytesMax);
    }
    CanonicalReader in(bytes);
    Transaction transaction;
    if (in.u16("version") != kTransactionVersion) in.fail("version", "must be 1");
    transaction.chainId = in.fixed<ChainId>("chain_id");
    transaction.signer = in.fixed<PublicKey>("signer");
    transaction.nonce = in.u64("nonce");
    transaction.expiresMs = in.i64("expires_ms");
    transaction.payload = readPayload(in);
    transaction.signature = in.fixed<Signature>("signature");
    STACKNET_CHECK(in.finish());
    const std::size_t sizeMax = transactionBytesMax(transaction.payload);
    if (bytes.size() > sizeMax) return tooLarge(bytes.size(), sizeMax);
    return transaction;
}

Transaction signTransaction(const ChainId& chainId, const crypto::SigningKey& key,
                            std::uint64_t nonce, Payload payload, std::int64_t expiresMs) {
    Transaction transaction;
    transaction.chainId = chainId;
    transaction.signer = key.publicKey();
    transaction.nonce = nonce;
    transaction.expiresMs = expiresMs;
    transaction.payload = std::move(payload);
    transaction.signature = key.sign(transaction.signBytes());
    return transaction;
}

Result<void> checkStatic(const Transaction& transaction, const ChainId& chainId) {
    if (transaction.chainId != chainId) {
        return makeError("ledger.wrong_chain", "The transaction was made for chain " +
                                                   toHex(transaction.chainId) +
                                                   ", this network is " + toHex(chainId) + ".");
    }
    if (transaction.nonce == 0) {
        return makeError("ledger.bad_transaction", "The transaction's nonce must be above 0.");
    }
    if (transaction.expiresMs < 0) {
        return makeError("ledger.bad_transaction", "The transaction's expires_ms is negative.");
    }
    if (const auto* challenge = std::get_if<SubmitChallenge>(&transaction.payload);
        challenge != nullptr && challenge->transaction.size() > kTransactionBytesMax) {
        return tooLarge(challenge->transaction.size(), kTransactionBytesMax);
    }
    if (const auto* submit = std::get_if<SubmitEvidence>(&transaction.payload);
        submit != nullptr && submit->evidence.size() > kEvidenceBytesMax) {
        return tooLarge(submit->evidence.size(), kEvidenceBytesMax);
    }
    if (const auto* attestation = std::get_if<SubmitAttestation>(&transaction.payload)) {
        STACKNET_CHECK(checkAttestation(*attestation));
    }
    if (const auto* order = std::get_if<RegisterVrfKey>(&transaction.payload);
        order != nullptr && !crypto::isVrfPublicKey(order->vrfKey)) {
        return makeError("ledger.bad_transaction",
                         "The VRF key is not a point of the prime-order group.");
    }
    STACKNET_CHECK(
        std::visit([](const auto& payload) { return checkPayload(payload); }, transaction.payload));
    const std::size_t size = transaction.encode().size();
    const std::size_t sizeMax = transactionBytesMax(transaction.payload);
    if (size > sizeMax) return tooLarge(size, sizeMax);
    if (!crypto::verify(transaction.signer, transaction.signBytes(), transaction.signature)) {
        return makeError("ledger.bad_signature",
                         "The transaction's signature does not belong to its signer " +
                             toHex(transaction.signer) + ".");
    }
    return {};
}

Bytes registrationApprovalBytes(const ChainId& chainId, const PublicKey& nodeKey,
                                const OwnerId& owner, const StackId& stack) {
    CanonicalWriter out;
    out.raw(asBytes(kApprovalDomain)).fixed(chainId).fixed(nodeKey).fixed(owner).fixed(stack);
    return out.take();
}

Bytes saleConfirmationBytes(const ChainId& chainId, const BuyKey& order, const OwnerId& buyer,
                            std::uint64_t sales) {
    CanonicalWriter out;
    out.raw(asBytes(kSaleDomain)).fixed(chainId).fixed(order.nodeKey).fixed(buyer);
    out.u64(order.priceMicroUsd).fixed(order.paymentReference).u64(sales);
    return out.take();
}

Bytes redemptionApprovalBytes(const ChainId& chainId, const RedeemPaper& order,
                              std::uint64_t paperMicroUsd) {
    CanonicalWriter out;
    out.raw(asBytes(kRedemptionDomain)).fixed(chainId).fixed(order.nodeKey);
    out.u64(paperMicroUsd).fixed(order.payoutReference);
    return out.take();
}

}  // namespace stacknet::ledger
