// The VRF key of this node: proofs for consensus, and its registration on the ledger.

#include "core/base/log.h"
#include "core/engine/chain_driver.h"

namespace stacknet::engine {

std::optional<consensus::BeaconProof> ChainDriver::prove(ByteView input) {
    if (!m_signer || m_failed) return std::nullopt;
    auto proof = m_signer->prove(input);
    if (!proof.ok()) return std::nullopt;
    return *proof;
}

/// A Node Key that is on the ledger without its VRF key, or with another, cannot lead: nobody is
/// asked to notice that. Looked at when the key is unlocked and after every final block, so that a
/// lost order is sent anew.
void ChainDriver::registerVrfKey() {
    if (!m_signer || m_signer->publicKey() != m_self || !m_signer->unlocked()) return;
    const ledger::NodeKeyRecord* record = m_state.findKey(m_self);
    if (record == nullptr || record->state == ledger::NodeKeyState::Filed) return;
    if (record->vrfKey == m_signer->vrfKey()) return;
    if (m_vrfKeyNonce != 0 && inMempool(m_self, m_vrfKeyNonce)) return;
    const auto sent = submit(*m_signer, ledger::RegisterVrfKey{m_signer->vrfKey()});
    if (!sent.ok()) {
        log::warning("engine", "vrf_key_not_registered", {{"reason", sent.error().message}});
        return;
    }
    m_vrfKeyNonce = lastNonce(m_self);
    log::notice("engine", "vrf_key_registered", {{"node_key", m_self}});
}

}  // namespace stacknet::engine
