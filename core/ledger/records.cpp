#include "core/ledger/records.h"

#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

constexpr std::size_t kNameBytesMax = 64;

// Numbers in a key are big-endian, so that rows sort by number.
void writeBigEndian(CanonicalWriter& out, std::uint64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8) out.u8(static_cast<std::uint8_t>(value >> shift));
}

std::uint64_t readBigEndian(CanonicalReader& in, const char* field) {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : in.raw(8, field)) value = value << 8 | byte;
    return value;
}

void writeLots(CanonicalWriter& out, const std::vector<UnbondingLot>& lots) {
    out.u32(static_cast<std::uint32_t>(lots.size()));
    for (const UnbondingLot& lot : lots) {
        out.u64(lot.tokens).u64(lot.maturesEpoch).i64(lot.maturesMs);
    }
}

void readLots(CanonicalReader& in, std::vector<UnbondingLot>& lots) {
    const std::uint32_t count = in.count(kUnbondingLotsMax, 24, "key.lots");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        UnbondingLot lot;
        lot.tokens = in.u64("key.lots.tokens");
        lot.maturesEpoch = in.u64("key.lots.matures_epoch");
        lot.maturesMs = in.i64("key.lots.matures_ms");
        if (lot.tokens == 0) in.fail("key.lots.tokens", "is 0");
        lots.push_back(lot);
    }
}

void readHashes(CanonicalReader& in, std::uint32_t countMax, std::vector<TxHash>& hashes) {
    const std::uint32_t count = in.count(countMax, TxHash::size, "row.hashes");
    if (count == 0) in.fail("row.hashes", "are missing");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        hashes.push_back(in.fixed<TxHash>("row.hash"));
    }
}

}  // namespace

std::uint64_t NodeKeyRecord::tokensUnbonding() const {
    std::uint64_t sum = 0;
    for (const UnbondingLot& lot : lots) sum += lot.tokens;
    return sum;
}

void writeRowKey(CanonicalWriter& out, std::uint64_t key) {
    writeBigEndian(out, key);
}
void writeRowKey(CanonicalWriter& out, const CheckpointKey& key) {
    writeBigEndian(out.fixed(key.nodeKey), key.epoch);
}
void writeRowKey(CanonicalWriter& out, const OffenceKey& key) {
    writeBigEndian(out.u8(static_cast<std::uint8_t>(key.kind)).fixed(key.nodeKey), key.epoch);
}
void writeRowKey(CanonicalWriter& out, const DemandKey& key) {
    writeBigEndian(out, key.epoch);
    writeBigEndian(out, key.view);
    out.fixed(key.signer);
}
void writeRowKey(CanonicalWriter& out, const BrokenDemandKey& key) {
    writeBigEndian(out, key.epoch);
    writeBigEndian(out.fixed(key.signer), key.view);
}
void writeRowKey(CanonicalWriter& out, const ContractKey& key) {
    out.fixed(key.contract).fixed(key.nodeKey);
}
void writeRowKey(CanonicalWriter& out, const InclusionKey& key) {
    writeBigEndian(out, key.epoch);
    writeBigEndian(out, key.view);
}

void writeRowKey(CanonicalWriter& out, const AttestationKey& key) {
    out.fixed(key.verifier).fixed(key.subject);
}

void readRowKey(CanonicalReader& in, std::uint64_t& key) {
    key = readBigEndian(in, "epoch.number");
}
void readRowKey(CanonicalReader& in, CheckpointKey& key) {
    key.nodeKey = in.fixed<PublicKey>("checkpoint.node_key");
    key.epoch = readBigEndian(in, "checkpoint.epoch");
}
void readRowKey(CanonicalReader& in, OffenceKey& key) {
    const std::uint8_t kind = in.u8("offence.kind");
    if (kind > static_cast<std::uint8_t>(OffenceClass::Censorship)) {
        in.fail("offence.kind", "is unknown");
    }
    key.kind = static_cast<OffenceClass>(kind);
    key.nodeKey = in.fixed<PublicKey>("offence.node_key");
    key.epoch = readBigEndian(in, "offence.epoch");
}
void readRowKey(CanonicalReader& in, DemandKey& key) {
    key.epoch = readBigEndian(in, "demand.epoch");
    key.view = readBigEndian(in, "demand.view");
    key.signer = in.fixed<PublicKey>("demand.signer");
}
void readRowKey(CanonicalReader& in, BrokenDemandKey& key) {
    key.epoch = readBigEndian(in, "demand.epoch");
    key.signer = in.fixed<PublicKey>("demand.signer");
    key.view = readBigEndian(in, "demand.view");
}
void readRowKey(CanonicalReader& in, ContractKey& key) {
    key.contract = in.fixed<Hash256>("contract.hash");
    key.nodeKey = in.fixed<PublicKey>("contract.node_key");
}
void readRowKey(CanonicalReader& in, InclusionKey& key) {
    key.epoch = readBigEndian(in, "inclusion.epoch");
    key.view = readBigEndian(in, "inclusion.view");
}

void readRowKey(CanonicalReader& in, AttestationKey& key) {
    key.verifier = in.fixed<PublicKey>("attestation.verifier");
    key.subject = in.fixed<PublicKey>("attestation.subject");
}

void writeRow(CanonicalWriter& out, std::uint64_t value) {
    out.u64(value);
}
void readRow(CanonicalReader& in, std::uint64_t& value) {
    value = in.u64("row.value");
}

void writeRow(CanonicalWriter& out, const StackRecord& value) {
    out.text(value.name).fixed(value.approvalKey);
    out.u64(value.resales).u64(value.resaleFeesMicroUsd);
}
void readRow(CanonicalReader& in, StackRecord& value) {
    value.name = in.text(kNameBytesMax, "stack.name");
    value.approvalKey = in.fixed<PublicKey>("stack.approval_key");
    value.resales = in.u64("stack.resales");
    value.resaleFeesMicroUsd = in.u64("stack.resale_fees");
}

void writeRow(CanonicalWriter& out, const NodeKeyRecord& value) {
    out.u64(value.index).fixed(value.owner).fixed(value.sourceStack);
    out.u8(static_cast<std::uint8_t>(value.state)).i64(value.coldUntilMs).u64(value.priceMicroUsd);
    out.u64(value.tokensAllocated).u64(value.tokensFree).u64(value.tokensBonded);
    out.u64(value.tokensServed).u64(value.paperworkCount).u64(value.paperMicroUsd);
    writeLots(out, value.lots);
    out.boolean(value.tombstoned).boolean(value.jailed).u64(value.jailedUntilEpoch);
    out.u64(value.points).u64(value.pointsFrozenUntilEpoch);
    out.u64(value.workPointsEpoch).u64(value.workPoints);
    out.u64(value.listPriceMicroUsd).u64(value.sales);
    out.boolean(value.redeemed).fixed(value.payoutReference);
    out.fixed(value.vrfKey).u64(value.vrfKeyFromEpoch).fixed(value.vrfKeyBefore);
}
void readRow(CanonicalReader& in, NodeKeyRecord& value) {
    value.index = in.u64("key.index");
    value.owner = in.fixed<OwnerId>("key.owner");
    value.sourceStack = in.fixed<StackId>("key.source_stack");
    const std::uint8_t state = in.u8("key.state");
    if (state > static_cast<std::uint8_t>(NodeKeyState::Filed)) in.fail("key.state", "is unknown");
    value.state = static_cast<NodeKeyState>(state);
    value.coldUntilMs = in.i64("key.cold_until_ms");
    value.priceMicroUsd = in.u64("key.price");
    value.tokensAllocated = in.u64("key.tokens_allocated");
    value.tokensFree = in.u64("key.tokens_free");
    value.tokensBonded = in.u64("key.tokens_bonded");
    value.tokensServed = in.u64("key.tokens_served");
    value.paperworkCount = in.u64("key.paperwork_count");
    value.paperMicroUsd = in.u64("key.paper_micro_usd");
    readLots(in, value.lots);
    value.tombstoned = in.boolean("key.tombstoned");
    value.jailed = in.boolean("key.jailed");
    value.jailedUntilEpoch = in.u64("key.jailed_until_epoch");
    value.points = in.u64("key.points");
    value.pointsFrozenUntilEpoch = in.u64("key.points_frozen_until_epoch");
    value.workPointsEpoch = in.u64("key.work_points_epoch");
    value.workPoints = in.u64("key.work_points");
    value.listPriceMicroUsd = in.u64("key.list_price");
    value.sales = in.u64("key.sales");
    value.redeemed = in.boolean("key.redeemed");
    value.payoutReference = in.fixed<Hash256>("key.payout_reference");
    value.vrfKey = in.fixed<crypto::VrfPublicKey>("key.vrf_key");
    value.vrfKeyFromEpoch = in.u64("key.vrf_key_from_epoch");
    value.vrfKeyBefore = in.fixed<crypto::VrfPublicKey>("key.vrf_key_before");
}

void writeRow(CanonicalWriter& out, const NonceRecord& value) {
    out.u64(value.nonce).u64(value.epoch).u64(value.view);
}
void readRow(CanonicalReader& in, NonceRecord& value) {
    value.nonce = in.u64("nonce.value");
    value.epoch = in.u64("nonce.epoch");
    value.view = in.u64("nonce.view");
}

void writeRow(CanonicalWriter& out, const EpochRecord& value) {
    out.boolean(value.startMs.has_value()).i64(value.startMs.value_or(0));
    out.u32(static_cast<std::uint32_t>(value.validators.size()));
    for (const EpochValidator& validator : value.validators) {
        out.fixed(validator.nodeKey).u64(validator.weight).fixed(validator.vrfKey);
    }
}
void readRow(CanonicalReader& in, EpochRecord& value) {
    const bool begun = in.boolean("epoch.begun");
    const std::int64_t startMs = in.i64("epoch.start_ms");
    if (begun) value.startMs = startMs;
    if (!begun && startMs != 0) in.fail("epoch.start_ms", "is set for an epoch that has not begun");
    const std::uint32_t count = in.count(kValidatorsMax, 72, "epoch.validators");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        EpochValidator validator;
        validator.nodeKey = in.fixed<PublicKey>("epoch.validator.node_key");
        validator.weight = in.u64("epoch.validator.weight");
        validator.vrfKey = in.fixed<crypto::VrfPublicKey>("epoch.validator.vrf_key");
        value.validators.push_back(validator);
    }
}

void writeRow(CanonicalWriter& out, const OffenceRecord& value) {
    out.u64(value.epoch).u64(value.view).u64(value.height).u64(value.penalty).u64(value.taken);
}
void readRow(CanonicalReader& in, OffenceRecord& value) {
    value.epoch = in.u64("offence.epoch");
    value.view = in.u64("offence.view");
    value.height = in.u64("offence.height");
    value.penalty = in.u64("offence.penalty");
    value.taken = in.u64("offence.taken");
}

void writeRow(CanonicalWriter& out, const DemandRecord& value) {
    out.fixed(value.leader).u64(value.term).i64(value.timeMs);
    writeRow(out, value.hashes);
}
void readRow(CanonicalReader& in, DemandRecord& value) {
    value.leader = in.fixed<PublicKey>("demand.leader");
    value.term = in.u64("demand.term");
    value.timeMs = in.i64("demand.time_ms");
    readHashes(in, kDemandsPerVoteMax, value.hashes);
}

void writeRow(CanonicalWriter& out, const DemandStats& value) {
    out.u64(value.answered).u64(value.failing).u64(value.barredUntilEpoch);
    out.u64(value.lossEpoch).u64(value.pointsLost);
}
void readRow(CanonicalReader& in, DemandStats& value) {
    value.answered = in.u64("demands.answered");
    value.failing = in.u64("demands.failing");
    value.barredUntilEpoch = in.u64("demands.barred_until_epoch");
    value.lossEpoch = in.u64("demands.loss_epoch");
    value.pointsLost = in.u64("demands.points_lost");
}

void writeRow(CanonicalWriter& out, const std::vector<TxHash>& value) {
    out.u32(static_cast<std::uint32_t>(value.size()));
    for (const TxHash& hash : value) out.fixed(hash);
}
void readRow(CanonicalReader& in, std::vector<TxHash>& value) {
    readHashes(in, kBlockTransactionsMax, value);
}

std::vector<Hash256> readAttestedGpus(CanonicalReader& in) {
    std::vector<Hash256> gpus;
    const std::uint32_t count = in.count(kAttestedGpusMax, Hash256::size, "attestation.gpus");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        const auto gpu = in.fixed<Hash256>("attestation.gpu");
        if (!gpus.empty() && !(gpus.back() < gpu)) {
            in.fail("attestation.gpus", "are not strictly ascending");
        }
        gpus.push_back(gpu);
    }
    return gpus;
}

void writeRow(CanonicalWriter& out, const AttestationRecord& value) {
    out.fixed(value.verdictHash).u32(static_cast<std::uint32_t>(value.gpus.size()));
    for (const Hash256& gpu : value.gpus) out.fixed(gpu);
    out.i64(value.issuedMs).i64(value.validUntilMs);
}
void readRow(CanonicalReader& in, AttestationRecord& value) {
    value.verdictHash = in.fixed<Hash256>("attestation.verdict_hash");
    value.gpus = readAttestedGpus(in);
    value.issuedMs = in.i64("attestation.issued_ms");
    value.validUntilMs = in.i64("attestation.valid_until_ms");
}

}  // namespace stacknet::ledger
