#include "core/consensus/block_body.h"

#include <algorithm>
#include <map>
#include <set>

namespace stacknet::consensus {
namespace {

constexpr std::uint8_t kEvidenceOrder = 0;

}  // namespace

std::uint8_t executionOrder(const ledger::Payload& payload) {
    return ledger::executionOrder(payload);
}

bool inExecutionOrder(const std::vector<ledger::Transaction>& transactions,
                      ExecutionOrder orderOf) {
    std::uint8_t last = 0;
    std::size_t evidenceBytes = 0;
    for (const ledger::Transaction& transaction : transactions) {
        const std::uint8_t order = orderOf(transaction.payload);
        if (order < last) return false;
        last = order;
        if (order == kEvidenceOrder) evidenceBytes += transaction.encode().size();
    }
    return evidenceBytes <= kBlockEvidenceBytesMax;
}

std::vector<ledger::Transaction> assembleBody(std::vector<ledger::Transaction> demanded,
                                              const std::vector<ledger::Transaction>& selected,
                                              ExecutionOrder orderOf) {
    std::sort(demanded.begin(), demanded.end(), [](const auto& left, const auto& right) {
        return std::pair{left.signer, left.nonce} < std::pair{right.signer, right.nonce};
    });
    std::set<ledger::TxHash> placed;
    std::size_t evidenceBytes = 0;
    std::map<PublicKey, std::uint8_t> orderReached;  // of what a signer has in the block
    std::map<PublicKey, std::uint64_t> lastDemanded;
    for (const ledger::Transaction& transaction : demanded) {
        placed.insert(transaction.hash());
        lastDemanded[transaction.signer] = transaction.nonce;
        if (orderOf(transaction.payload) == kEvidenceOrder) {
            evidenceBytes += transaction.encode().size();
        }
    }
    std::vector<ledger::Transaction> before;
    std::vector<ledger::Transaction> after;
    std::map<PublicKey, bool> blocked;
    for (const ledger::Transaction& transaction : selected) {
        if (placed.contains(transaction.hash()) || blocked[transaction.signer]) continue;
        const std::uint8_t order = orderOf(transaction.payload);
        std::uint8_t& reached = orderReached[transaction.signer];
        const std::size_t bytes = order == kEvidenceOrder ? transaction.encode().size() : 0;
        if (order < reached || evidenceBytes + bytes > kBlockEvidenceBytesMax) {
            blocked[transaction.signer] = true;
            continue;
        }
        reached = order;
        evidenceBytes += bytes;
        const auto demandedNonce = lastDemanded.find(transaction.signer);
        const bool earlier =
            demandedNonce != lastDemanded.end() && transaction.nonce < demandedNonce->second;
        (earlier ? before : after).push_back(transaction);
    }
    std::vector<ledger::Transaction> body = std::move(demanded);
    body.insert(body.end(), before.begin(), before.end());
    std::stable_sort(body.begin(), body.end(), [](const auto& left, const auto& right) {
        return std::pair{left.signer, left.nonce} < std::pair{right.signer, right.nonce};
    });
    body.insert(body.end(), after.begin(), after.end());
    std::stable_sort(body.begin(), body.end(), [&](const auto& left, const auto& right) {
        return orderOf(left.payload) < orderOf(right.payload);
    });
    return body;
}

}  // namespace stacknet::consensus
