// Attestation: this node's GPUs, those of its peers, and what the ledger says about them.

#include "core/attestation/ledger_statement.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/local_node_internal.h"
#include "core/ledger/attestations.h"

namespace stacknet::engine {

namespace {

constexpr std::size_t kPolicyBytesMax = 1 << 20;
constexpr int kInboxMax = 256;
constexpr std::int64_t kShownAgeMaxMs = 5'000;

Result<attestation::Policy> loadPolicy(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return attestation::Policy();
    STACKNET_TRY(const Bytes text, readFile(file, kPolicyBytesMax));
    return attestation::Policy::fromJson(asText(text));
}

}  // namespace

Result<void> LocalNode::Impl::startAttestation() {
    if (m_config.serve) makeNodeKeys();
    AttestationService::Options options{
        m_config.nodeKey,
        {},
        m_options.attestationRoots ? *m_options.attestationRoots : attestation::nvidiaRoots(),
        m_paths.rims(),
        m_paths.revocation(),
        m_paths.attestation(),
        m_paths.attestationKey(),
        std::nullopt,
        m_config.attestationServices};
    STACKNET_TRY(options.policy, loadPolicy(m_paths.attestationPolicy()));
    std::unique_ptr<GpuEvidenceSource> source;
    if (!m_config.testEvidence.empty()) {
        // A node that others rely on must not be able to say that it is attested when it is not.
        if (!m_genesis->localNetwork) {
            return makeError(
                "engine.test_evidence",
                sentence("node.json: test_evidence is for local networks only. Remove it."));
        }
        STACKNET_TRY(options.recorded,
                     RecordedEvidence::load(m_config.testEvidence, m_config.testEvidenceAtS));
        source = std::make_unique<RecordedEvidenceSource>(*options.recorded);
        log::warning("attestation", "test_evidence",
                     {{"what",
                       "TEST EVIDENCE is on: recorded evidence is accepted as this "
                       "node's own. It proves nothing."}});
    } else if (m_options.gpuSource) {
        source = m_options.gpuSource();
    } else {
        source = std::make_unique<NvmlEvidenceSource>();
    }
    AttestationService::Events events;
    events.send = [this](const PublicKey& peer, Bytes frame) {
        if (!m_network) return;
        if (const auto sent = m_network->send(peer, network::FrameChannel::Attestation, frame);
            !sent.ok()) {
            log::debug("engine", "frame_not_sent", {{"reason", sent.error().message}});
        }
    };
    events.misbehaved = [this](const PublicKey& peer, const Error& error) {
        if (m_network) m_network->refusePeer(peer, error.message);
    };
    events.judged = [this](const attestation::VerdictRecord& record) { stateVerdict(record); };
    events.changed = [this] {
        m_attestationDirty = true;
        markChanged();
    };
    STACKNET_TRY(m_attestation,
                 AttestationService::open(*m_main, std::move(options), std::move(source),
                                          m_nodeKeys.get(), std::move(events), m_clock, m_rng));
    for (const auto& [peer, connected] : m_connected) {
        if (connected) m_attestation->peerConnected(peer);
    }
    m_attestation->start();
    return {};
}

void LocalNode::Impl::attestationFrame(const PublicKey& from, Bytes frame) {
    // What is lost is asked for again.
    if (m_attestationInbox.fetch_add(1) >= kInboxMax) {
        m_attestationInbox.fetch_sub(1);
        return;
    }
    m_main->post([this, from, frame = std::move(frame)] {
        m_attestationInbox.fetch_sub(1);
        if (m_attestation) m_attestation->received(from, frame);
    });
}

/// Says on the ledger what this node found about another, when that is news: another verdict than
/// it said last, or one whose statement is half over.
void LocalNode::Impl::stateVerdict(const attestation::VerdictRecord& record) {
    if (!m_signer || !m_chain || !m_chain->validators().indexOf(m_config.nodeKey)) return;
    const auto statement = attestation::ledgerStatement(record);
    if (!statement.ok()) {
        log::debug("attestation", "no_statement", {{"reason", statement.error().message}});
        return;
    }
    const auto& rows = m_chain->state().attestations();
    const auto known = rows.find({m_config.nodeKey, record.node});
    const std::int64_t nowMs = m_clock.wallMs();
    if (known != rows.end() && known->second.gpus == statement->gpus &&
        known->second.validUntilMs - nowMs >
            (known->second.validUntilMs - known->second.issuedMs) / 2) {
        return;
    }
    // A node of which nothing is said needs no denial.
    if (known == rows.end() && statement->gpus.empty()) return;
    if (const auto sent = m_chain->submit(*m_signer, *statement); !sent.ok()) {
        log::warning("attestation", "statement_not_sent", {{"reason", sent.error().message}});
    }
}

void LocalNode::Impl::fillAttestation(api::Snapshot& next) {
    const std::int64_t nowMs = m_clock.monotonicMs();
    if (m_attestation && (m_attestationDirty || nowMs - m_attestationShownMs > kShownAgeMaxMs)) {
        m_attestationDirty = false;
        m_attestationShownMs = nowMs;
        api::AttestationInfo info = m_attestation->info();
        fillAttestedNodes(info);
        if (info != *m_attestationShown) m_attestationShown = api::Shared(std::move(info));
    }
    next.attestation = m_attestationShown;
}

void LocalNode::Impl::fillAttestedNodes(api::AttestationInfo& info) {
    if (!m_chain) return;
    const ledger::State& state = m_chain->state();
    const auto standings =
        ledger::attestationStandings(state, m_clock.wallMs(), ledger::runningValidators(state));
    const auto ours = standings.find(m_config.nodeKey);
    m_gpuClaimedTwice = ours != standings.end() && !ours->second.duplicates.empty();
    info.confidentialTasks = info.confidentialTasks && !m_gpuClaimedTwice;
    for (const auto& [key, standing] : standings) {
        if (info.nodes.size() == api::kAttestedNodesShownMax) return;
        if (standing.verifiers.empty()) continue;
        info.nodes.push_back(
            {toHex(key), nameOf(key), static_cast<std::uint32_t>(standing.gpus.size()),
             static_cast<std::uint32_t>(standing.verifiers.size()), standing.validUntilMs,
             !standing.duplicates.empty(), key == m_config.nodeKey});
    }
}

/// Whether a confidential task may be taken here now. Any thread while tasks run.
std::optional<ConfidentialStanding> LocalNode::Impl::confidentialStanding() const {
    if (!m_attestation || m_gpuClaimedTwice) return std::nullopt;
    return m_attestation->standing();
}

std::function<std::optional<gateway::ConfidentialStanding>()>
LocalNode::Impl::confidentialCallback() const {
    return [this]() -> std::optional<gateway::ConfidentialStanding> {
        const auto standing = confidentialStanding();
        if (!standing) return std::nullopt;
        return gateway::ConfidentialStanding{
            standing->testEvidence ? "nvidia-cc-test-evidence" : "nvidia-cc",
            toHex(standing->verdict)};
    };
}

std::function<void(const Hash256&, std::function<void(Result<std::string>)>)>
LocalNode::Impl::evidenceCallback() const {
    return [this](const Hash256& nonce, std::function<void(Result<std::string>)> done) {
        if (!m_attestation) {
            return done(
                makeError("attestation.no_evidence", sentence("This node is stopping."), true));
        }
        m_attestation->evidence(nonce, std::move(done));
    };
}

}  // namespace stacknet::engine
