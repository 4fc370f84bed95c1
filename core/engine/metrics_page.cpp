#include "core/engine/metrics_page.h"

#include <algorithm>
#include <array>

#include "core/api/names.h"
#include "core/gateway/metrics_pages.h"

namespace stacknet::engine {

namespace {

using gateway::MetricsText;
using gateway::MetricType;

constexpr std::size_t kReasonsMax = 64;

std::uint64_t flag(bool value) {
    return value ? 1 : 0;
}

/// A code of ours, "sandbox.bad_request:files.path"; anything else is not shown as it is.
std::string_view codeOrOther(std::string_view name) {
    const bool code =
        !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
                   c == ':';
        });
    return code ? name : std::string_view("other");
}

void writeNode(MetricsText& out, const api::Snapshot& now) {
    out.family("stacknet_info", MetricType::Gauge,
               "Which program runs, on which network; always 1.")
        .sample(std::uint64_t{1},
                {{"version", now.engine.version}, {"network", now.chain.networkName}});
    out.family("stacknet_state", MetricType::Gauge, "1 for the state that the engine is in.");
    for (const auto state :
         {api::EngineState::Starting, api::EngineState::Running, api::EngineState::Draining,
          api::EngineState::Stopped, api::EngineState::Failed}) {
        out.sample(flag(now.engine.state == state), {{"state", api::engineStateName(state)}});
    }
    out.family("stacknet_clock_offset_seconds", MetricType::Gauge,
               "This machine's clock against the other nodes', positive when it is ahead.")
        .seconds(now.engine.clockOffsetMs);
}

void writeChain(MetricsText& out, const api::Snapshot& now) {
    const api::ChainInfo& chain = now.chain;
    const auto gauge = [&](std::string_view name, std::string_view help, std::uint64_t value) {
        out.family(name, MetricType::Gauge, help).sample(value);
    };
    gauge("stacknet_chain_height", "Height of the last final block.", chain.height);
    gauge("stacknet_chain_view", "View that consensus is in.", chain.view);
    gauge("stacknet_chain_finalized_view", "View of the last final block.", chain.finalizedView);
    gauge("stacknet_chain_term", "Term that consensus is in.", chain.term);
    gauge("stacknet_chain_leading", "1 while this node leads.", flag(chain.weLead));
    gauge("stacknet_chain_syncing", "1 while this node fetches blocks that it missed.",
          flag(chain.syncing));
    gauge("stacknet_chain_validators", "Validators of the running epoch.", chain.validators);
    out.family("stacknet_chain_last_block_timestamp_seconds", MetricType::Gauge,
               "Time of the last final block, seconds since 1970 UTC.")
        .seconds(chain.lastBlockMs);
    out.family("stacknet_chain_transactions_total", MetricType::Counter,
               "Transactions in final blocks.")
        .sample(chain.committedTransactions);
    gauge("stacknet_mempool_transactions", "Transactions that wait for a block.", chain.mempool);
    out.family("stacknet_peers", MetricType::Gauge, "Other nodes by the state of the connection.");
    std::array<std::uint64_t, 4> peers{};
    for (const api::PeerInfo& peer : now.peers) {
        if (const auto at = static_cast<std::size_t>(peer.state); at < peers.size()) ++peers[at];
    }
    for (std::size_t i = 0; i < peers.size(); ++i) {
        out.sample(peers[i], {{"state", api::peerStateName(static_cast<api::PeerState>(i))}});
    }
    std::uint64_t points = 0;
    for (const api::NodeKeyInfo& key : now.nodeKeys) {
        if (key.ours) points += key.points;
    }
    gauge("stacknet_points", "Points of this operator's Node Keys together.", points);
}

void writeTasks(MetricsText& out, const api::Snapshot& now) {
    const api::ServiceInfo& service = now.service;
    out.family("stacknet_service_up", MetricType::Gauge, "1 while tasks of this kind are taken.")
        .sample(flag(service.inferenceReady), {{"service", "inference"}})
        .sample(flag(service.sandboxReady), {{"service", "sandbox"}});
    out.family("stacknet_tasks", MetricType::Gauge, "Tasks that have not ended, by state.")
        .sample(std::uint64_t{service.tasksQueued}, {{"state", "queued"}})
        .sample(std::uint64_t{service.tasksRunning}, {{"state", "running"}});
    // Kept records are what is counted, and old ones go: these may fall.
    out.family("stacknet_tasks_ended", MetricType::Gauge,
               "Tasks that have ended and are on record, by how; failed counts cancelled ones.")
        .sample(service.tasksSucceeded, {{"state", "succeeded"}})
        .sample(service.tasksFailed, {{"state", "failed"}});
}

void writeCounts(MetricsText& out, std::string_view label,
                 const std::vector<api::SandboxCountInfo>& counts) {
    std::uint64_t rest = 0;
    bool others = false;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const std::string_view name = codeOrOther(counts[i].name);
        if (i >= kReasonsMax || name == "other") {
            rest += counts[i].count;
            others = true;
        } else {
            out.sample(counts[i].count, {{label, name}});
        }
    }
    if (others) out.sample(rest, {{label, "other"}});
}

void writeSandbox(MetricsText& out, const api::SandboxInfo& sandbox) {
    out.family("stacknet_sandbox_runs_total", MetricType::Counter,
               "Runs of code that have ended, by how, since the start.");
    writeCounts(out, "ending", sandbox.endings);
    out.family("stacknet_sandbox_refusals_total", MetricType::Counter,
               "Runs of code that were refused, by reason, since the start.");
    writeCounts(out, "reason", sandbox.refusals);
    out.family("stacknet_sandbox_running", MetricType::Gauge, "Containers that run code now.")
        .sample(sandbox.running);
    out.family("stacknet_sandbox_warm_containers", MetricType::Gauge,
               "Containers that wait for a run.")
        .sample(std::uint64_t{sandbox.warm.waiting.size()});
    out.family("stacknet_sandbox_warm_hits_total", MetricType::Counter,
               "Runs that a waiting container served, since the start.")
        .sample(sandbox.warm.hits);
}

void writeAttestation(MetricsText& out, const api::Snapshot& now) {
    const api::AttestationInfo& attestation = *now.attestation;
    out.family("stacknet_attestation_confidential", MetricType::Gauge,
               "1 while confidential tasks would be taken.")
        .sample(flag(attestation.confidentialTasks));
    if (attestation.checkedMs == 0) return;
    out.family("stacknet_attestation_age_seconds", MetricType::Gauge,
               "Since the GPUs were checked last.")
        .seconds(std::max<std::int64_t>(now.asOfMs - attestation.checkedMs, 0));
    out.family("stacknet_attestation_valid_until_timestamp_seconds", MetricType::Gauge,
               "When that check ends to count, seconds since 1970 UTC.")
        .seconds(attestation.validUntilMs);
}

void writeProcess(MetricsText& out, const api::Snapshot& now, const HostFigures& host) {
    out.family("process_resident_memory_bytes", MetricType::Gauge, "Memory that the engine holds.")
        .sample(host.residentBytes);
    out.family("process_open_fds", MetricType::Gauge, "Files and sockets that are open.")
        .sample(host.openFiles);
    out.family("process_start_time_seconds", MetricType::Gauge,
               "When the engine started, seconds since 1970 UTC.")
        .seconds(now.engine.startedMs);
    if (host.dataBytes == 0) return;
    out.family("stacknet_data_directory_bytes", MetricType::Gauge,
               "Files of the data directory, looked at once a minute.")
        .sample(host.dataBytes);
}

}  // namespace

std::string metricsPage(const api::Snapshot& snapshot, const HostFigures& host) {
    MetricsText out;
    writeNode(out, snapshot);
    writeChain(out, snapshot);
    writeTasks(out, snapshot);
    writeSandbox(out, *snapshot.sandbox);
    writeAttestation(out, snapshot);
    writeProcess(out, snapshot, host);
    return out.text();
}

}  // namespace stacknet::engine
