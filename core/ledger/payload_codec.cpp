#include "core/ledger/payload_codec.h"

#include "core/ledger/arena_records.h"
#include "core/ledger/params.h"
#include "core/ledger/records.h"

namespace stacknet::ledger {
namespace {

// The byte that names the payload; part of what is signed.
enum class PayloadKind : std::uint8_t {
    RegisterNodeKey = 1,
    ActivateKey = 2,
    ConnectKey = 3,
    Transfer = 4,
    SubmitPaperwork = 5,
    SubmitEvidence = 6,
    SubmitChallenge = 7,
    Bond = 8,
    Unbond = 9,
    Withdraw = 10,
    Unjail = 11,
    DisconnectKey = 12,
    ListKey = 13,
    UnlistKey = 14,
    BuyKey = 15,
    FileKey = 16,
    RedeemPaper = 17,
    SubmitAttestation = 18,
    RegisterVrfKey = 19,
    DeclareCapabilities = 20,
    CommitTask = 21,
    CommitCheck = 22,
    RevealCheck = 23,
    OpenCanary = 24,
};

struct PayloadWriter {
    CanonicalWriter& out;

    void operator()(const RegisterNodeKey& payload) const {
        kind(PayloadKind::RegisterNodeKey).fixed(payload.owner).fixed(payload.sourceStack);
        out.u64(payload.priceMaxMicroUsd).fixed(payload.stackApproval);
    }
    void operator()(const ActivateKey& payload) const {
        kind(PayloadKind::ActivateKey).fixed(payload.nodeKey);
    }
    void operator()(const ConnectKey& payload) const {
        kind(PayloadKind::ConnectKey).fixed(payload.nodeKey);
    }
    void operator()(const Transfer& payload) const {
        kind(PayloadKind::Transfer).fixed(payload.nodeKey).fixed(payload.newOwner);
    }
    void operator()(const SubmitPaperwork& payload) const {
        const Paperwork& work = payload.paperwork;
        kind(PayloadKind::SubmitPaperwork).fixed(work.contractHash).fixed(work.taskId);
        out.u8(static_cast<std::uint8_t>(work.kind));
        out.u64(work.tokensIn).u64(work.tokensOut).u64(work.resourceMs);
        out.fixed(work.receiptDigest).u64(work.paperMicroUsd);
    }
    void operator()(const SubmitEvidence& payload) const {
        kind(PayloadKind::SubmitEvidence).bytes(payload.evidence);
    }
    void operator()(const SubmitChallenge& payload) const {
        kind(PayloadKind::SubmitChallenge).u64(payload.epoch).u64(payload.view);
        out.fixed(payload.signer).bytes(payload.transaction);
    }
    void operator()(const Bond& payload) const {
        kind(PayloadKind::Bond).fixed(payload.nodeKey).u64(payload.tokens);
    }
    void operator()(const Unbond& payload) const {
        kind(PayloadKind::Unbond).fixed(payload.nodeKey).u64(payload.tokens);
    }
    void operator()(const Withdraw& payload) const {
        kind(PayloadKind::Withdraw).fixed(payload.nodeKey);
    }
    void operator()(const Unjail& payload) const {
        kind(PayloadKind::Unjail).fixed(payload.nodeKey);
    }
    void operator()(const DisconnectKey& payload) const {
        kind(PayloadKind::DisconnectKey).fixed(payload.nodeKey);
    }
    void operator()(const ListKey& payload) const {
        kind(PayloadKind::ListKey).fixed(payload.nodeKey).u64(payload.priceMicroUsd);
    }
    void operator()(const UnlistKey& payload) const {
        kind(PayloadKind::UnlistKey).fixed(payload.nodeKey);
    }
    void operator()(const BuyKey& payload) const {
        kind(PayloadKind::BuyKey).fixed(payload.nodeKey).u64(payload.priceMicroUsd);
        out.fixed(payload.paymentReference).fixed(payload.confirmation);
    }
    void operator()(const FileKey& payload) const {
        kind(PayloadKind::FileKey).fixed(payload.nodeKey);
    }
    void operator()(const RedeemPaper& payload) const {
        kind(PayloadKind::RedeemPaper).fixed(payload.nodeKey).fixed(payload.payoutReference);
        out.fixed(payload.approval);
    }
    void operator()(const SubmitAttestation& payload) const {
        kind(PayloadKind::SubmitAttestation).fixed(payload.subject).fixed(payload.verdictHash);
        out.u32(static_cast<std::uint32_t>(payload.gpus.size()));
        for (const Hash256& gpu : payload.gpus) out.fixed(gpu);
        out.i64(payload.issuedMs).i64(payload.validUntilMs);
    }
    void operator()(const RegisterVrfKey& payload) const {
        kind(PayloadKind::RegisterVrfKey).fixed(payload.vrfKey);
    }
    void operator()(const DeclareCapabilities& payload) const {
        kind(PayloadKind::DeclareCapabilities);
        writeCapabilities(out, payload.capabilities);
    }
    void operator()(const CommitTask& payload) const {
        kind(PayloadKind::CommitTask);
        writeStatement(out, payload.statement);
    }
    void operator()(const CommitCheck& payload) const {
        kind(PayloadKind::CommitCheck).fixed(payload.worker).fixed(payload.taskId);
        out.fixed(payload.commitment);
    }
    void operator()(const RevealCheck& payload) const {
        kind(PayloadKind::RevealCheck).fixed(payload.worker).fixed(payload.taskId);
        out.u8(static_cast<std::uint8_t>(payload.result)).fixed(payload.digest);
        out.fixed(payload.salt);
    }
    void operator()(const OpenCanary& payload) const {
        kind(PayloadKind::OpenCanary).fixed(payload.taskId).fixed(payload.source);
        out.fixed(payload.salt).fixed(payload.inputHash).fixed(payload.inputSalt);
        out.fixed(payload.sourceInputSalt).fixed(payload.proof);
    }

    CanonicalWriter& kind(PayloadKind value) const {
        return out.u8(static_cast<std::uint8_t>(value));
    }
};

RegisterNodeKey readRegistration(CanonicalReader& in) {
    RegisterNodeKey payload;
    payload.owner = in.fixed<OwnerId>("register.owner");
    payload.sourceStack = in.fixed<StackId>("register.source_stack");
    payload.priceMaxMicroUsd = in.u64("register.price_max");
    payload.stackApproval = in.fixed<Signature>("register.stack_approval");
    return payload;
}

Transfer readTransfer(CanonicalReader& in) {
    Transfer payload;
    payload.nodeKey = in.fixed<PublicKey>("transfer.node_key");
    payload.newOwner = in.fixed<OwnerId>("transfer.new_owner");
    return payload;
}

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

SubmitChallenge readChallenge(CanonicalReader& in) {
    SubmitChallenge payload;
    payload.epoch = in.u64("challenge.epoch");
    payload.view = in.u64("challenge.view");
    payload.signer = in.fixed<PublicKey>("challenge.signer");
    payload.transaction = in.bytes(kTransactionBytesMax, "challenge.transaction");
    return payload;
}

template <typename Order>
Order readAmount(CanonicalReader& in) {
    Order payload;
    payload.nodeKey = in.fixed<PublicKey>("stake.node_key");
    payload.tokens = in.u64("stake.tokens");
    return payload;
}

ListKey readListing(CanonicalReader& in) {
    ListKey payload;
    payload.nodeKey = in.fixed<PublicKey>("list.node_key");
    payload.priceMicroUsd = in.u64("list.price");
    return payload;
}

BuyKey readPurchase(CanonicalReader& in) {
    BuyKey payload;
    payload.nodeKey = in.fixed<PublicKey>("buy.node_key");
    payload.priceMicroUsd = in.u64("buy.price");
    payload.paymentReference = in.fixed<Hash256>("buy.payment_reference");
    payload.confirmation = in.fixed<Signature>("buy.confirmation");
    return payload;
}

RedeemPaper readRedemption(CanonicalReader& in) {
    RedeemPaper payload;
    payload.nodeKey = in.fixed<PublicKey>("redeem.node_key");
    payload.payoutReference = in.fixed<Hash256>("redeem.payout_reference");
    payload.approval = in.fixed<Signature>("redeem.approval");
    return payload;
}

SubmitAttestation readAttestation(CanonicalReader& in) {
    SubmitAttestation payload;
    payload.subject = in.fixed<PublicKey>("attestation.subject");
    payload.verdictHash = in.fixed<Hash256>("attestation.verdict_hash");
    payload.gpus = readAttestedGpus(in);
    payload.issuedMs = in.i64("attestation.issued_ms");
    payload.validUntilMs = in.i64("attestation.valid_until_ms");
    return payload;
}

CommitCheck readCommit(CanonicalReader& in) {
    CommitCheck payload;
    payload.worker = in.fixed<PublicKey>("check.worker");
    payload.taskId = in.fixed<TaskHash>("check.task");
    payload.commitment = in.fixed<Hash256>("check.commitment");
    return payload;
}

RevealCheck readReveal(CanonicalReader& in) {
    RevealCheck payload;
    payload.worker = in.fixed<PublicKey>("check.worker");
    payload.taskId = in.fixed<TaskHash>("check.task");
    payload.result = readCheckResult(in, "check.result");
    payload.digest = in.fixed<Hash256>("check.digest");
    payload.salt = in.fixed<Hash256>("check.salt");
    return payload;
}

OpenCanary readCanary(CanonicalReader& in) {
    OpenCanary payload;
    payload.taskId = in.fixed<TaskHash>("canary.task");
    payload.source = in.fixed<TaskHash>("canary.source");
    payload.salt = in.fixed<Hash256>("canary.salt");
    payload.inputHash = in.fixed<Hash256>("canary.input_hash");
    payload.inputSalt = in.fixed<Hash256>("canary.input_salt");
    payload.sourceInputSalt = in.fixed<Hash256>("canary.source_input_salt");
    payload.proof = in.fixed<crypto::VrfProof>("canary.proof");
    return payload;
}

}  // namespace

void writePayload(CanonicalWriter& out, const Payload& payload) {
    std::visit(PayloadWriter{out}, payload);
}

Payload readPayload(CanonicalReader& in) {
    switch (static_cast<PayloadKind>(in.u8("payload.kind"))) {
        case PayloadKind::RegisterNodeKey:
            return readRegistration(in);
        case PayloadKind::ActivateKey:
            return ActivateKey{in.fixed<PublicKey>("activate.node_key")};
        case PayloadKind::ConnectKey:
            return ConnectKey{in.fixed<PublicKey>("connect.node_key")};
        case PayloadKind::Transfer:
            return readTransfer(in);
        case PayloadKind::SubmitPaperwork:
            return SubmitPaperwork{readPaperwork(in)};
        case PayloadKind::SubmitEvidence:
            return SubmitEvidence{in.bytes(kEvidenceBytesMax, "evidence.bytes")};
        case PayloadKind::SubmitChallenge:
            return readChallenge(in);
        case PayloadKind::Bond:
            return readAmount<Bond>(in);
        case PayloadKind::Unbond:
            return readAmount<Unbond>(in);
        case PayloadKind::Withdraw:
            return Withdraw{in.fixed<PublicKey>("withdraw.node_key")};
        case PayloadKind::Unjail:
            return Unjail{in.fixed<PublicKey>("unjail.node_key")};
        case PayloadKind::DisconnectKey:
            return DisconnectKey{in.fixed<PublicKey>("disconnect.node_key")};
        case PayloadKind::ListKey:
            return readListing(in);
        case PayloadKind::UnlistKey:
            return UnlistKey{in.fixed<PublicKey>("unlist.node_key")};
        case PayloadKind::BuyKey:
            return readPurchase(in);
        case PayloadKind::FileKey:
            return FileKey{in.fixed<PublicKey>("file.node_key")};
        case PayloadKind::RedeemPaper:
            return readRedemption(in);
        case PayloadKind::SubmitAttestation:
            return readAttestation(in);
        case PayloadKind::RegisterVrfKey:
            return RegisterVrfKey{in.fixed<crypto::VrfPublicKey>("vrf.key")};
        case PayloadKind::DeclareCapabilities:
            return DeclareCapabilities{readCapabilities(in)};
        case PayloadKind::CommitTask:
            return CommitTask{readStatement(in)};
        case PayloadKind::CommitCheck:
            return readCommit(in);
        case PayloadKind::RevealCheck:
            return readReveal(in);
        case PayloadKind::OpenCanary:
            return readCanary(in);
    }
    in.fail("payload.kind", "is unknown");
    return ActivateKey{};
}

}  // namespace stacknet::ledger
