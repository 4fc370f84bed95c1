#pragma once

#include <deque>
#include <map>
#include <vector>

#include "core/consensus/validator_set.h"

namespace stacknet::engine {

/// Whose votes are in the certificates of the last final blocks. Not thread safe.
class VoteWindow {
public:
    explicit VoteWindow(std::size_t countMax) : m_countMax(countMax) {}

    /// A final block; counts the certificate of its parent, signed by `validators`. The block after
    /// the genesis has none.
    void note(const consensus::Block& block, const consensus::ValidatorSet& validators) {
        if (!block.justify.parent) return;
        std::vector<PublicKey> signers;
        for (const consensus::CertificateEntry& entry : block.justify.parent->entries) {
            if (!validators.contains(entry.signer)) continue;
            signers.push_back(validators.at(entry.signer).key);
            ++m_present[signers.back()];
        }
        m_certificates.push_back(std::move(signers));
        if (m_certificates.size() <= m_countMax) return;
        for (const PublicKey& signer : m_certificates.front()) {
            const auto found = m_present.find(signer);
            if (--found->second == 0) m_present.erase(found);
        }
        m_certificates.pop_front();
    }
    /// Votes of this key in them.
    std::uint32_t present(const PublicKey& key) const {
        const auto found = m_present.find(key);
        return found == m_present.end() ? 0 : found->second;
    }
    /// Certificates looked at, at most countMax.
    std::uint32_t counted() const { return static_cast<std::uint32_t>(m_certificates.size()); }

private:
    std::size_t m_countMax;
    std::deque<std::vector<PublicKey>> m_certificates;
    std::map<PublicKey, std::uint32_t> m_present;
};

}  // namespace stacknet::engine
