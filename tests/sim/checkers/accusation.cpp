#include <map>
#include <set>

#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

using consensus::BlockId;
using consensus::Certificate;
using consensus::CertificateKind;
using consensus::Height;
using consensus::IBlockReader;

/// What one validator signed, as far as two chains show it.
struct Shown {
    std::map<Place, std::set<BlockId>> notarized;
    std::map<Place, std::set<BlockId>> finalized;
    std::map<Place, std::set<std::uint64_t>> leftAt;  ///< by epoch and term
};

class Collection {
public:
    explicit Collection(const WorldFacts& facts) : m_facts(facts), m_shown(facts.keys.size()) {}

    void add(const IBlockReader& chain) {
        for (Height height = 1; height <= chain.tipHeight(); ++height) {
            if (const auto block = chain.block(height)) {
                const consensus::Epoch epoch = block->header.epoch;
                if (block->justify.parent) add(epoch, *block->justify.parent);
                for (const auto& exit : block->justify.exits) {
                    for (const auto& entry : exit.entries) {
                        const auto node = m_facts.nodeOf(epoch, entry.signer);
                        if (node) m_shown[*node].leftAt[{epoch, exit.term}].insert(entry.leftAt);
                    }
                    if (exit.proof) add(epoch, *exit.proof);
                }
                if (const auto certificate = chain.finalCert(height)) add(epoch, *certificate);
                if (const auto proof = chain.epochProof(height)) add(epoch, proof->finalCert);
            }
        }
    }

    std::vector<std::size_t> contradicting() const {
        std::vector<std::size_t> named;
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            if (contradicts(m_shown[i])) named.push_back(i);
        }
        return named;
    }

private:
    void add(consensus::Epoch epoch, const Certificate& certificate) {
        for (const auto& entry : certificate.entries) {
            const auto node = m_facts.nodeOf(epoch, entry.signer);
            if (!node) continue;
            Shown& shown = m_shown[*node];
            auto& place =
                certificate.kind == CertificateKind::Notar ? shown.notarized : shown.finalized;
            place[{epoch, certificate.view}].insert(certificate.blockId);
        }
    }

    bool contradicts(const Shown& shown) const {
        for (const auto& [place, blocks] : shown.notarized) {
            if (blocks.size() > 1) return true;  // E1
        }
        for (const auto& [place, blocks] : shown.finalized) {
            if (blocks.size() > 1) return true;  // E2
            const auto& [epoch, view] = place;
            const auto notarized = shown.notarized.find(place);
            if (notarized != shown.notarized.end() && notarized->second != blocks) return true;
            const auto left = shown.leftAt.find({epoch, (view - 1) / m_facts.termLength});
            if (left != shown.leftAt.end() && *left->second.begin() <= view) return true;  // E3
        }
        return false;
    }

    const WorldFacts& m_facts;
    std::vector<Shown> m_shown;
};

bool provenFrom(const IBlockReader& chain, Height height) {
    for (; height <= chain.tipHeight(); ++height) {
        if (chain.finalCert(height)) return true;
    }
    return false;
}

}  // namespace

Accusation accuse(const WorldFacts& facts, const IBlockReader& left, const IBlockReader& right) {
    Accusation accusation;
    const Height common = std::min(left.tipHeight(), right.tipHeight());
    for (Height height = 1; height <= common && !accusation.fork; ++height) {
        const auto a = left.block(height);
        const auto b = right.block(height);
        if (a == nullptr || b == nullptr || a->id == b->id) continue;
        accusation.fork = true;
        accusation.provable = provenFrom(left, height) && provenFrom(right, height);
    }
    if (!accusation.fork) return accusation;
    Collection collection(facts);
    collection.add(left);
    collection.add(right);
    accusation.named = collection.contradicting();
    return accusation;
}

}  // namespace stacknet::sim
