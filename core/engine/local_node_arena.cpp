// Spot checks: what this node commits, runs again and declares.

#include <sys/utsname.h>

#include "core/base/file.h"
#include "core/base/log.h"
#include "core/engine/arena_service.h"
#include "core/engine/local_node_internal.h"
#include "core/inference/repro_class.h"

namespace stacknet::engine {

namespace {

constexpr int kInboxMax = 256;
constexpr std::size_t kCpuInfoMax = std::size_t{4} << 20;

/// Empty when it cannot be told, or when the machine's processors differ.
std::string processorHere() {
    utsname machine{};
    const auto text = readFile("/proc/cpuinfo", kCpuInfoMax);
    if (!text.ok() || ::uname(&machine) != 0) return {};
    return inference::processorClass(asText(*text), machine.machine);
}

}  // namespace

bool LocalNode::Impl::checksTasks() const {
    return m_config.arena.checkTasks.value_or(m_config.serve);
}

/// Before the task service, which tells it of what ends.
Result<void> LocalNode::Impl::startArena() {
    if (!m_config.serve && !checksTasks()) return {};
    STACKNET_TRY(ArenaAnswers answers, ArenaAnswers::open(m_paths.arena()));
    ArenaExecutor::Parts parts;
    parts.processor = processorHere();
    if (checksTasks()) {
        parts.sandbox = m_sandbox.get();
        parts.inference = m_inference.get();
        // Who serves has prepared it for its clients.
        if (!m_config.serve) {
            parts.prepare = [this](const std::stop_token& stop) { m_sandbox->prepare(stop); };
        }
    }
    m_arenaExecutor = std::make_unique<ArenaExecutor>(std::move(parts));
    ArenaService::Events events;
    events.submit = [this](ledger::Payload payload,
                           std::int64_t expiresMs) -> Result<std::uint64_t> {
        STACKNET_TRY(const keystore::Signer signer, m_keystore->signer(m_config.nodeKey));
        STACKNET_CHECK(m_chain->submit(signer, std::move(payload), expiresMs));
        return m_chain->lastNonce(m_config.nodeKey);
    };
    events.prove = [this](ByteView input) -> Result<crypto::VrfProof> {
        STACKNET_TRY(const keystore::Signer signer, m_keystore->signer(m_config.nodeKey));
        return signer.prove(input);
    };
    events.unlocked = [this] { return m_keystore->signer(m_config.nodeKey).ok(); };
    events.waits = [this](std::uint64_t nonce) {
        return m_chain->inMempool(m_config.nodeKey, nonce);
    };
    events.send = [this](const PublicKey& peer, Bytes frame) {
        const auto sent = m_network->send(peer, network::FrameChannel::Arena, frame);
        if (!sent.ok()) log::debug("engine", "frame_not_sent", {{"reason", sent.error().message}});
    };
    events.state = [this]() -> const ledger::State& { return m_chain->state(); };
    events.nameOf = [this](const PublicKey& key) { return nameOf(key); };
    events.changed = [this] {
        m_arenaDirty = true;
        markChanged();
    };
    events.judged = [this](const api::ArenaVerdictInfo& verdict) { noteVerdict(verdict); };
    m_arena = std::make_unique<ArenaService>(
        *m_main,
        ArenaService::Options{m_config.nodeKey, m_genesis->chainId(), m_config.arena.commitTasks,
                              checksTasks(), m_config.arena.plantCanaries},
        std::move(events), *m_arenaExecutor, std::move(answers), m_clock, m_rng);
    beginVerdicts(m_arena->remembered());
    return {};
}

/// A frame of channel 8, on a network thread.
void LocalNode::Impl::arenaFrame(const PublicKey& from, Bytes frame) {
    // What is lost is asked for again.
    if (m_arenaInbox.fetch_add(1) >= kInboxMax) {
        m_arenaInbox.fetch_sub(1);
        return;
    }
    m_main->post([this, from, frame = std::move(frame)] {
        m_arenaInbox.fetch_sub(1);
        if (m_arena) m_arena->received(from, frame);
    });
}

/// A node that serves nobody leaves its sandbox alone until there is something to check, a term or
/// two before the draw; what it declared in an earlier life it has to stand by.
bool LocalNode::Impl::hasCodeToCheck() const {
    const ledger::ArenaNodeRecord* own = m_chain->state().arenaNode(m_config.nodeKey);
    return m_arena->othersCommitCode() || (own != nullptr && !own->capabilities.empty());
}

/// Every second: looks again at what can be run again when sandbox or model have changed.
void LocalNode::Impl::watchAbilities() {
    if (!m_arena) return;
    if (!m_config.serve) {
        if (m_abilitiesSeen.empty() && hasCodeToCheck()) {
            m_abilitiesSeen = "looked";
            m_arena->look();
        }
        return;
    }
    if (!m_sandboxPrepared) return;
    const sandbox::Doctor doctor = m_sandbox->status();
    const inference::BackendStatus backend = m_inference->status();
    // What is on its way up is waited for, so that a restart does not take back what stands.
    if (backend.state == inference::BackendState::Starting) return;
    std::string seen = doctor.runtime + "\n" + doctor.imageDigest + "\n" + backend.model;
    seen += doctor.ready ? "\nready" : "\nblocked";
    seen += backend.state == inference::BackendState::Ready ? "\nready" : "\nnone";
    for (const std::string& language : doctor.languages) seen += "\n" + language;
    if (seen == m_abilitiesSeen) return;
    m_abilitiesSeen = std::move(seen);
    m_arena->look();
}

void LocalNode::Impl::stopArena() {
    m_arena.reset();
    m_arenaExecutor.reset();
}

void LocalNode::Impl::fillArena(api::Snapshot& next) {
    if (m_arena && m_arenaDirty) {
        m_arenaDirty = false;
        api::ArenaInfo info = m_arena->info();
        fillArenaRecord(info);
        if (info != *m_arenaShown) m_arenaShown = api::Shared(std::move(info));
    }
    next.arena = m_arenaShown;
}

}  // namespace stacknet::engine
