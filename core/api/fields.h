#pragma once

#include "core/api/alerts_fields.h"
#include "core/api/arena_fields.h"
#include "core/api/attestation_fields.h"
#include "core/api/backend_fields.h"
#include "core/api/bridge_fields.h"
#include "core/api/command_fields.h"
#include "core/api/consensus_fields.h"
#include "core/api/earnings_fields.h"
#include "core/api/field.h"
#include "core/api/history_fields.h"
#include "core/api/host_fields.h"
#include "core/api/keystore_fields.h"
#include "core/api/memory_fields.h"
#include "core/api/metrics_fields.h"
#include "core/api/node.h"
#include "core/api/privacy_fields.h"
#include "core/api/rack_fields.h"
#include "core/api/routing_fields.h"
#include "core/api/sandbox_fields.h"
#include "core/api/work_fields.h"
#include "core/api/work_policy_fields.h"

/// The one list of the fields of everything that crosses the seam: JSON, the wire form and the
/// tests all walk it, so that a new field needs a line here and one in operator.proto, and cannot
/// be forgotten: a list that is shorter than its struct does not compile.
namespace stacknet::api {

template <>
struct Fields<EngineInfo> {
    static constexpr auto list() {
        using T = EngineInfo;
        return std::make_tuple(
            field("state", &T::state), field("step", &T::step), field("percent", &T::percent),
            field("error_code", &T::errorCode), field("error_message", &T::errorMessage),
            field("version", &T::version), field("data_directory", &T::dataDirectory),
            field("operator_socket", &T::operatorSocket), field("started_ms", &T::startedMs),
            field("clock_offset_ms", &T::clockOffsetMs),
            field("error_correlation", &T::errorCorrelation));
    }
};
template <>
struct Fields<ChainInfo> {
    static constexpr auto list() {
        using T = ChainInfo;
        return std::make_tuple(
            field("chain_id", &T::chainId), field("network_name", &T::networkName),
            field("local_network", &T::localNetwork), field("height", &T::height),
            field("view", &T::view), field("finalized_view", &T::finalizedView),
            field("term", &T::term), field("term_length", &T::termLength),
            field("proposals_left", &T::proposalsLeft), field("leader", &T::leader),
            field("leader_name", &T::leaderName), field("we_lead", &T::weLead),
            field("syncing", &T::syncing), field("validators", &T::validators),
            field("quorum_weight", &T::quorumWeight), field("total_weight", &T::totalWeight),
            field("committed_transactions", &T::committedTransactions),
            field("mempool", &T::mempool), field("last_block_id", &T::lastBlockId),
            field("state_root", &T::stateRoot), field("last_block_ms", &T::lastBlockMs));
    }
};
template <>
struct Fields<ServiceInfo> {
    static constexpr auto list() {
        using T = ServiceInfo;
        return std::make_tuple(
            field("http_address", &T::httpAddress), field("inference_ready", &T::inferenceReady),
            field("inference_backend", &T::inferenceBackend),
            field("inference_model", &T::inferenceModel),
            field("inference_reason", &T::inferenceReason),
            field("sandbox_ready", &T::sandboxReady), field("sandbox_runtime", &T::sandboxRuntime),
            field("sandbox_image", &T::sandboxImage), field("sandbox_reason", &T::sandboxReason),
            field("tasks_running", &T::tasksRunning), field("tasks_queued", &T::tasksQueued),
            field("tasks_succeeded", &T::tasksSucceeded), field("tasks_failed", &T::tasksFailed),
            field("backend", &T::backend), field("chat_queue", &T::chatQueue),
            field("code_queue", &T::codeQueue), field("duration_count", &T::durationCount),
            field("duration_p50_ms", &T::durationP50Ms),
            field("duration_p95_ms", &T::durationP95Ms));
    }
};
template <>
struct Fields<PeerInfo> {
    static constexpr auto list() {
        using T = PeerInfo;
        return std::make_tuple(
            field("node_key", &T::nodeKey), field("name", &T::name), field("address", &T::address),
            field("state", &T::state), field("reason", &T::reason), field("height", &T::height),
            field("last_seen_ms", &T::lastSeenMs), field("round_trip_ms", &T::roundTripMs),
            field("bytes_in", &T::bytesIn), field("bytes_out", &T::bytesOut));
    }
};
template <>
struct Fields<NodeKeyInfo> {
    static constexpr auto list() {
        using T = NodeKeyInfo;
        return std::make_tuple(
            field("public_key", &T::publicKey), field("alias", &T::alias),
            field("index", &T::index), field("state", &T::state),
            field("cold_until_ms", &T::coldUntilMs), field("owner", &T::owner),
            field("source_stack", &T::sourceStack), field("tokens_free", &T::tokensFree),
            field("tokens_bonded", &T::tokensBonded), field("tokens_served", &T::tokensServed),
            field("paperwork_count", &T::paperworkCount),
            field("paper_micro_usd", &T::paperMicroUsd), field("ours", &T::ours),
            field("unlocked", &T::unlocked), field("registered", &T::registered),
            field("validator", &T::validator), field("tokens_unbonding", &T::tokensUnbonding),
            field("tokens_withdrawable", &T::tokensWithdrawable),
            field("unbonding_epoch", &T::unbondingEpoch), field("unbonding_ms", &T::unbondingMs),
            field("list_price_micro_usd", &T::listPriceMicroUsd), field("jailed", &T::jailed),
            field("jailed_until_epoch", &T::jailedUntilEpoch), field("tombstoned", &T::tombstoned),
            field("points", &T::points), field("watched", &T::watched));
    }
};
template <>
struct Fields<TaskInfo> {
    static constexpr auto list() {
        using T = TaskInfo;
        return std::make_tuple(
            field("id", &T::id), field("kind", &T::kind), field("state", &T::state),
            field("model", &T::model), field("language", &T::language),
            field("received_ms", &T::receivedMs), field("duration_ms", &T::durationMs),
            field("tokens_in", &T::tokensIn), field("tokens_out", &T::tokensOut),
            field("exit_code", &T::exitCode), field("error_code", &T::errorCode),
            field("receipt_digest", &T::receiptDigest), field("api_key_id", &T::apiKeyId),
            field("paperwork", &T::paperwork), field("paperwork_height", &T::paperworkHeight),
            field("cpu_ms", &T::cpuMs), field("memory_peak_bytes", &T::memoryPeakBytes),
            field("memory_limit_bytes", &T::memoryLimitBytes), field("cpu_limit", &T::cpuLimit),
            field("wall_limit_ms", &T::wallLimitMs), field("ended_by", &T::endedBy),
            field("warm", &T::warm), field("declared_class", &T::declaredClass),
            field("effective_class", &T::effectiveClass), field("self_tested", &T::selfTested),
            field("repro_class", &T::reproClass), field("tasks_ahead", &T::tasksAhead),
            field("confidential", &T::confidential));
    }
};
template <>
struct Fields<ApiKeyInfo> {
    static constexpr auto list() {
        using T = ApiKeyInfo;
        return std::make_tuple(
            field("id", &T::id), field("name", &T::name), field("masked", &T::masked),
            field("scopes", &T::scopes), field("created_ms", &T::createdMs),
            field("expires_ms", &T::expiresMs), field("last_used_ms", &T::lastUsedMs),
            field("revoked_ms", &T::revokedMs), field("test", &T::test), field("stack", &T::stack),
            field("cidrs", &T::cidrs), field("models", &T::models),
            field("monthly_tokens", &T::monthlyTokens), field("used_tokens", &T::usedTokens),
            field("requests_per_minute", &T::requestsPerMinute),
            field("tokens_per_minute", &T::tokensPerMinute), field("concurrent", &T::concurrent),
            field("rotated_from", &T::rotatedFrom), field("requests", &T::requests));
    }
};
template <>
struct Fields<SessionInfo> {
    static constexpr auto list() {
        using T = SessionInfo;
        return std::make_tuple(field("sid", &T::sid), field("account", &T::account),
                               field("methods", &T::methods), field("label", &T::label),
                               field("created_ms", &T::createdMs), field("seen_ms", &T::seenMs),
                               field("ends_ms", &T::endsMs), field("origin", &T::origin),
                               field("address", &T::address));
    }
};
template <>
struct Fields<WalletInfo> {
    static constexpr auto list() {
        using T = WalletInfo;
        return std::make_tuple(field("account", &T::account), field("label", &T::label),
                               field("method", &T::method), field("first_ms", &T::firstMs),
                               field("last_ms", &T::lastMs), field("sessions", &T::sessions),
                               field("sites", &T::sites));
    }
};
template <>
struct Fields<HistoryPoint> {
    static constexpr auto list() {
        using T = HistoryPoint;
        return std::make_tuple(field("time_ms", &T::timeMs), field("height", &T::height),
                               field("finalized_per_minute", &T::finalizedPerMinute),
                               field("tasks_per_minute", &T::tasksPerMinute),
                               field("peers", &T::peers), field("tasks_queued", &T::tasksQueued),
                               field("gpu_bps", &T::gpuBps));
    }
};
template <>
struct Fields<Snapshot> {
    static constexpr auto list() {
        using T = Snapshot;
        return std::make_tuple(
            field("version", &T::version), field("as_of_ms", &T::asOfMs),
            field("engine", &T::engine), field("chain", &T::chain), field("service", &T::service),
            field("peers", &T::peers), field("node_keys", &T::nodeKeys), field("tasks", &T::tasks),
            field("api_keys", &T::apiKeys), field("history", &T::history),
            field("stake_rules", &T::stakeRules), field("consensus", &T::consensus),
            field("validators", &T::validators), field("evidence", &T::evidence),
            field("slashes", &T::slashes), field("challenges", &T::challenges),
            field("demands", &T::demands), field("events", &T::events),
            field("submissions", &T::submissions), field("sessions", &T::sessions),
            field("attestation", &T::attestation), field("routing", &T::routing),
            field("points", &T::points), field("sandbox", &T::sandbox),
            field("privacy", &T::privacy), field("metrics", &T::metrics), field("rack", &T::rack),
            field("memory", &T::memory), field("arena", &T::arena), field("keystore", &T::keystore),
            field("work", &T::work), field("alerts", &T::alerts), field("bridge", &T::bridge),
            field("earnings", &T::earnings), field("host", &T::host), field("bans", &T::bans),
            field("wallets", &T::wallets), field("peers_connected", &T::peersConnected),
            field("peers_round_trip_ms", &T::peersRoundTripMs));
    }
};
template <>
struct Fields<Error> {
    static constexpr auto list() {
        using T = Error;
        return std::make_tuple(field("code", &T::code), field("message", &T::message),
                               field("retryable", &T::retryable),
                               field("correlation", &T::correlation));
    }
};
template <>
struct Fields<LogLine> {
    static constexpr auto list() {
        using T = LogLine;
        return std::make_tuple(field("sequence", &T::sequence), field("time_ms", &T::timeMs),
                               field("level", &T::level), field("module", &T::module),
                               field("event", &T::event), field("fields", &T::fields),
                               field("correlation", &T::correlation));
    }
};
template <>
struct Fields<CommandResult> {
    static constexpr auto list() {
        using T = CommandResult;
        return std::make_tuple(field("request", &T::request), field("error", &T::error),
                               field("subject", &T::subject), field("secret", &T::secret));
    }
};

// A new field stops the build here until it is listed above and in operator.proto.
static_assert(fieldsComplete<EngineInfo>() && fieldsComplete<ChainInfo>());
static_assert(fieldsComplete<ServiceInfo>() && fieldsComplete<PeerInfo>());
static_assert(fieldsComplete<NodeKeyInfo>() && fieldsComplete<TaskInfo>());
static_assert(fieldsComplete<SessionInfo>() && fieldsComplete<WalletInfo>());
static_assert(fieldsComplete<ApiKeyInfo>() && fieldsComplete<HistoryPoint>());
static_assert(fieldsComplete<Snapshot>() && fieldsComplete<Error>());
static_assert(fieldsComplete<LogLine>() && fieldsComplete<CommandResult>());

template <>
constexpr std::uint32_t enumMax<EngineState>() {
    return 4;
}
template <>
constexpr std::uint32_t enumMax<PeerState>() {
    return 3;
}
template <>
constexpr std::uint32_t enumMax<NodeKeyState>() {
    return 4;
}
template <>
constexpr std::uint32_t enumMax<TaskKind>() {
    return 1;
}
template <>
constexpr std::uint32_t enumMax<TaskState>() {
    return 4;
}
template <>
constexpr std::uint32_t enumMax<PaperworkState>() {
    return 2;
}
template <>
constexpr std::uint32_t enumMax<TaskClass>() {
    return 6;
}
template <>
constexpr std::uint32_t enumMax<TaskEnding>() {
    return 6;
}

}  // namespace stacknet::api
