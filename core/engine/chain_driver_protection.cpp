#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/chain_driver.h"

/// What this node's key has signed: told to screens, taken along in a file, and raised by one.
namespace stacknet::engine {

void ChainDriver::noteSigned(const std::vector<consensus::VoteRow>& votes) {
    for (const consensus::VoteRow& vote : votes) {
        const bool term = vote.kind == consensus::VoteKind::Abandon;
        const consensus::View view = term ? m_terms.first(vote.slot) : vote.slot;
        const bool higher = !m_signedMark.any || vote.epoch > m_signedMark.epoch ||
                            (vote.epoch == m_signedMark.epoch && view > m_signedMark.view);
        if (higher) m_signedMark = {true, vote.epoch, view};
        if (vote.kind != consensus::VoteKind::Notarize) continue;
        m_voted.emplace(vote.epoch, vote.slot);
        if (m_voted.size() > kVotedKept) m_voted.erase(m_voted.begin());
    }
}

Result<keystore::ProtectionFile> ChainDriver::exportProtection() const {
    STACKNET_TRY(const consensus::VoteStoreContents contents, m_votes->load());
    const bool maySignOn = m_signer && m_signer->unlocked();
    return keystore::protectionOf(contents, m_chainId, m_self, m_terms, m_clock.wallMs(),
                                  maySignOn);
}

Result<consensus::VoteImport> ChainDriver::importProtection(const keystore::ProtectionFile& file) {
    if (m_signer && m_signer->unlocked()) {
        return makeError("keystore.unlocked",
                         sentence("The Node Key is unlocked and may sign at any moment. Lock it, "
                                  "import the slashing protection, then unlock it again."));
    }
    if (m_failed) {
        return makeError(
            "engine.not_ready",
            sentence("The chain cannot go on here; the log says why. Nothing was changed."));
    }
    STACKNET_TRY(consensus::VoteImport result,
                 keystore::importProtection(*m_votes, file, m_chainId, m_self, m_terms));
    auto engine = buildEngine();
    if (!engine.ok()) {
        fail(engine.error());
        return engine.error();
    }
    startEngine(std::move(engine).value());
    log::notice("engine", "protection_imported",
                {{"sign_from", result.signFrom}, {"changed", result.changed}});
    return result;
}

}  // namespace stacknet::engine
