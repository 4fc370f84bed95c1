#include "core/ledger/transaction.h"

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

constexpr std::string_view kSignDomain = "stacknet/tx/1";
constexpr std::string_view kApprovalDomain = "stacknet/register/1";
constexpr std::uint16_t kTransactionVersion = 1;

// The byte that names the payload; part of what is signed.
enum class PayloadKind : std::uint8_t {
    RegisterNodeKey = 1,
    ActivateKey = 2,
    ConnectKey = 3,
    Transfer = 4,
    SubmitPaperwork = 5,
};

struct PayloadWriter {
    CanonicalWriter& out;

    void operator()(const RegisterNodeKey& payload) const {
        kind(PayloadKind::RegisterNodeKey);
        out.fixed(payload.owner).fixed(payload.sourceStack).u64(payload.priceMaxMicroUsd);
        out.fixed(payload.stackApproval);
    }
    void operator()(const ActivateKey& payload) const {
        kind(PayloadKind::ActivateKey);
        out.fixed(payload.nodeKey);
    }
    void operator()(const ConnectKey& payload) const {
        kind(PayloadKind::ConnectKey);
        out.fixed(payload.nodeKey);
    }
    void operator()(const Transfer& payload) const {
        kind(PayloadKind::Transfer);
        out.fixed(payload.nodeKey).fixed(payload.newOwner);
    }
    void operator()(const SubmitPaperwork& payload) const {
        kind(PayloadKind::SubmitPaperwork);
        const Paperwork& work = payload.paperwork;
        out.fixed(work.contractHash).fixed(work.taskId).u8(static_cast<std::uint8_t>(work.kind));
        out.u64(work.tokensIn).u64(work.tokensOut).u64(work.resourceMs);
        out.fixed(work.receiptDigest).u64(work.paperMicroUsd);
    }

    void kind(PayloadKind value) const { out.u8(static_cast<std::uint8_t>(value)); }
};

Paperwork readPaperwork(CanonicalReader& in) {
    Paperwork work;
    work.contractHash = in.fixed<Hash256>("paperwork.contract_hash");
    work.taskId = in.fixed<TaskHash>("paperwork.task_id");
    const std::uint8_t kind = in.u8("paperwork.kind");
    if (kind > static_cast<std::uint8_t>(WorkKind::Code)) in.fail("paperwork.kind", "is unknown");
    work.kind = static_cast<WorkKind>(kind);
    work.tokensIn = in.u64("paperwork.tokens_in");
    work.tokensOut = in.u64("paperwork.tokens_out");
    work.resourceMs = in.u64("paperwork.resource_ms");
    work.receiptDigest = in.fixed<Hash256>("paperwork.receipt_digest");
    work.paperMicroUsd = in.u64("paperwork.paper_micro_usd");
    return work;
}

Payload readPayload(CanonicalReader& in) {
    switch (static_cast<PayloadKind>(in.u8("payload.kind"))) {
        case PayloadKind::RegisterNodeKey: {
            RegisterNodeKey payload;
            payload.owner = in.fixed<OwnerId>("register.owner");
            payload.sourceStack = in.fixed<StackId>("register.source_stack");
            payload.priceMaxMicroUsd = in.u64("register.price_max");
            payload.stackApproval = in.fixed<Signature>("register.stack_approval");
            return payload;
        }
        case PayloadKind::ActivateKey:
            return ActivateKey{in.fixed<PublicKey>("activate.node_key")};
        case PayloadKind::ConnectKey:
            return ConnectKey{in.fixed<PublicKey>("connect.node_key")};
        case PayloadKind::Transfer: {
            Transfer payload;
            payload.nodeKey = in.fixed<PublicKey>("transfer.node_key");
            payload.newOwner = in.fixed<OwnerId>("transfer.new_owner");
            return payload;
        }
        case PayloadKind::SubmitPaperwork:
            return SubmitPaperwork{readPaperwork(in)};
    }
    in.fail("payload.kind", "is unknown");
    return ActivateKey{};
}

void writeBody(CanonicalWriter& out, const Transaction& transaction) {
    out.u16(kTransactionVersion).fixed(transaction.chainId).fixed(transaction.signer);
    out.u64(transaction.nonce).i64(transaction.expiresMs);
    std::visit(PayloadWriter{out}, transaction.payload);
}

}  // namespace

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
    if (bytes.size() > kTransactionBytesMax) {
        return makeError("ledger.transaction_too_large",
                         "The transaction has " + std::to_string(bytes.size()) +
                             " bytes, at most " + std::to_string(kTransactionBytesMax) +
                             " are allowed; keep large data off the ledger.");
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
    if (transaction.encode().size() > kTransactionBytesMax) {
        return makeError("ledger.transaction_too_large", "The transaction is above 4096 bytes.");
    }
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

}  // namespace stacknet::ledger
