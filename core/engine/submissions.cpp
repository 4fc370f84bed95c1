#include "core/engine/submissions.h"

#include <algorithm>

namespace stacknet::engine {
namespace {

constexpr std::uint8_t kWish = 1;
constexpr std::uint8_t kAnswer = 2;
constexpr std::uint8_t kPromise = 3;

Bytes tagged(std::uint8_t tag, const Bytes& body) {
    Bytes frame{tag};
    frame.insert(frame.end(), body.begin(), body.end());
    return frame;
}

}  // namespace

Result<consensus::SubmissionReceipt> Submissions::issue(const ledger::Transaction& order,
                                                        const keystore::Signer& signer,
                                                        consensus::Epoch epoch,
                                                        consensus::Term term) {
    STACKNET_CHECK(m_held.hold(order));
    consensus::SubmissionReceipt receipt;
    receipt.txHash = order.hash();
    receipt.validator = signer.publicKey();
    receipt.epoch = epoch;
    receipt.term = term;
    STACKNET_TRY(receipt.signature, signer.sign(consensus::submissionSignBytes(
                                        m_chainId, epoch, term, receipt.txHash)));
    return receipt;
}

void Submissions::gather(const ledger::TxHash& hash, consensus::Epoch epoch,
                         const std::vector<ledger::EpochValidator>& validators,
                         std::int64_t nowMs) {
    if (find(hash) != nullptr) return;
    auto set = consensus::ValidatorSet::fromLedger(m_chainId, epoch, validators);
    if (!set.ok()) return;
    m_gathered.push_front({SubmissionDocument{m_chainId, hash, epoch, validators, {}, {}},
                           consensus::ReceiptCollector(m_chainId, epoch, *set, hash), *set, nowMs});
    if (m_gathered.size() > kGatheredMax) m_gathered.pop_back();
}

bool Submissions::add(const consensus::SubmissionReceipt& receipt) {
    Gathered* found = find(receipt.txHash);
    if (found == nullptr || !found->collector.add(receipt).ok()) return false;
    auto& receipts = found->document.receipts;
    const auto known = std::find_if(receipts.begin(), receipts.end(), [&](const auto& one) {
        return one.validator == receipt.validator;
    });
    if (known == receipts.end()) {
        receipts.push_back(receipt);
    } else if (receipt.term > known->term) {
        *known = receipt;
    }
    return true;
}

bool Submissions::add(const consensus::InclusionPromise& promise) {
    Gathered* found = find(promise.txHash);
    if (found == nullptr || promise.epoch != found->document.epoch) return false;
    auto& promises = found->document.promises;
    const bool known = std::any_of(promises.begin(), promises.end(),
                                   [&](const auto& one) { return one.term == promise.term; });
    if (known || promises.size() == kPromisesMax) return false;
    if (!consensus::checkPromise(promise, m_chainId, found->validators, m_terms).ok()) return false;
    promises.push_back(promise);
    return true;
}

std::vector<consensus::InclusionPromise> Submissions::promises() const {
    std::vector<consensus::InclusionPromise> all;
    for (const Gathered& one : m_gathered) {
        all.insert(all.end(), one.document.promises.begin(), one.document.promises.end());
    }
    return all;
}

std::vector<ledger::TxHash> Submissions::wanting() const {
    std::vector<ledger::TxHash> hashes;
    for (const Gathered& one : m_gathered) {
        if (one.document.receipts.size() < one.document.validators.size() ||
            one.document.promises.empty()) {
            hashes.push_back(one.document.txHash);
        }
    }
    return hashes;
}

const Submissions::Gathered* Submissions::find(const ledger::TxHash& hash) const {
    const auto found = std::find_if(m_gathered.begin(), m_gathered.end(), [&](const Gathered& one) {
        return one.document.txHash == hash;
    });
    return found == m_gathered.end() ? nullptr : &*found;
}

Submissions::Gathered* Submissions::find(const ledger::TxHash& hash) {
    const auto found = std::find_if(m_gathered.begin(), m_gathered.end(), [&](const Gathered& one) {
        return one.document.txHash == hash;
    });
    return found == m_gathered.end() ? nullptr : &*found;
}

std::optional<SubmissionDocument> Submissions::document(const ledger::TxHash& hash) const {
    const Gathered* found = find(hash);
    return found == nullptr ? std::nullopt : std::optional(found->document);
}

std::vector<SubmissionProgress> Submissions::progress() const {
    std::vector<SubmissionProgress> list;
    for (const Gathered& one : m_gathered) {
        SubmissionProgress next;
        next.txHash = one.document.txHash;
        next.epoch = one.document.epoch;
        next.receipts = one.collector.count();
        next.weight = one.collector.weight();
        for (const auto& validator : one.document.validators) next.totalWeight += validator.weight;
        next.bound = one.collector.isQuorum();
        next.takenMs = one.takenMs;
        list.push_back(next);
    }
    return list;
}

Bytes encodeReceiptWish(const ledger::Transaction& order) {
    return tagged(kWish, order.encode());
}

Bytes encodeReceiptAnswer(const consensus::SubmissionReceipt& receipt) {
    return tagged(kAnswer, consensus::encodeReceipt(receipt));
}

Bytes encodePromiseAnswer(const consensus::InclusionPromise& promise) {
    return tagged(kPromise, consensus::encodePromise(promise));
}

Result<ReceiptFrame> decodeReceiptFrame(ByteView bytes) {
    ReceiptFrame frame;
    if (!bytes.empty() && bytes[0] == kWish) {
        STACKNET_TRY(frame.wish, ledger::Transaction::decode(bytes.subspan(1)));
        return frame;
    }
    if (!bytes.empty() && bytes[0] == kAnswer) {
        STACKNET_TRY(frame.answer, consensus::decodeReceipt(bytes.subspan(1)));
        return frame;
    }
    if (!bytes.empty() && bytes[0] == kPromise) {
        STACKNET_TRY(frame.promise, consensus::decodePromise(bytes.subspan(1)));
        return frame;
    }
    return makeError("engine.bad_receipt_frame",
                     "A frame about submission receipts is of an unknown kind.");
}

}  // namespace stacknet::engine
