#include "core/api/api_json.h"

#include <boost/json.hpp>

#include "core/api/fields.h"
#include "core/api/names.h"

namespace stacknet::api {

namespace {

namespace json = boost::json;

std::string_view wordOf(EngineState value) {
    return engineStateName(value);
}
std::string_view wordOf(PeerState value) {
    return peerStateName(value);
}
std::string_view wordOf(NodeKeyState value) {
    return nodeKeyStateName(value);
}
std::string_view wordOf(TaskKind value) {
    return taskKindName(value);
}
std::string_view wordOf(TaskState value) {
    return taskStateName(value);
}
std::string_view wordOf(PaperworkState value) {
    return paperworkStateName(value);
}
std::string_view wordOf(TaskClass value) {
    return taskClassName(value);
}
std::string_view wordOf(TaskEnding value) {
    return taskEndingName(value);
}
std::string_view wordOf(BackendHealth value) {
    return backendHealthName(value);
}
std::string_view wordOf(Support value) {
    return supportName(value);
}

std::string_view wordOf(WatchdogReason value) {
    return watchdogReasonName(value);
}
std::string_view wordOf(TermEnd value) {
    return termEndName(value);
}
std::string_view wordOf(SigningState value) {
    return signingStateName(value);
}
std::string_view wordOf(EvidenceKind value) {
    return evidenceKindName(value);
}
std::string_view wordOf(SignedMessageKind value) {
    return signedMessageKindName(value);
}
std::string_view wordOf(OffenceClass value) {
    return offenceClassName(value);
}
std::string_view wordOf(ChallengeState value) {
    return challengeStateName(value);
}
std::string_view wordOf(ChallengeCheck value) {
    return challengeCheckName(value);
}
std::string_view wordOf(VoteOutcome value) {
    return voteOutcomeName(value);
}
std::string_view wordOf(EventKind value) {
    return eventKindName(value);
}
std::string_view wordOf(AttestationState value) {
    return attestationStateName(value);
}
std::string_view wordOf(CpuTeeState value) {
    return cpuTeeStateName(value);
}

std::string_view wordOf(WorkState value) {
    return workStateName(value);
}
std::string_view wordOf(AlertSeverity value) {
    return alertSeverityName(value);
}
std::string_view wordOf(AlertState value) {
    return alertStateName(value);
}
std::string_view wordOf(CheckVerdict value) {
    return checkVerdictName(value);
}
std::string_view wordOf(LocalValidatorState value) {
    return localValidatorStateName(value);
}

template <typename T>
json::value valueOf(const T& value);

template <typename T>
json::value valueOf(const std::vector<T>& values) {
    json::array list;
    list.reserve(values.size());
    for (const T& value : values) list.push_back(valueOf(value));
    return list;
}

template <typename T>
json::value valueOf(const Shared<T>& value) {
    return valueOf(*value);
}

template <typename T>
json::value valueOf(const std::optional<T>& value) {
    return value.has_value() ? valueOf(*value) : json::value(nullptr);
}

template <typename T>
json::value valueOf(const T& value) {
    if constexpr (std::is_enum_v<T>) {
        return json::value(json::string_view(wordOf(value)));
    } else if constexpr (HasFields<T>) {
        json::object object;
        visitFields(value, [&](std::string_view name, const auto& member) {
            if constexpr (std::is_same_v<T, LogLine>) {
                if (name == "level") {
                    object[name] = logLevelName(value.level);
                    return;
                }
            }
            object[name] = valueOf(member);
        });
        return object;
    } else {
        return json::value(value);
    }
}

template <typename T>
std::string textOf(const T& value) {
    return json::serialize(valueOf(value));
}

}  // namespace

std::string toJson(const Snapshot& snapshot) {
    return textOf(snapshot);
}
std::string toJson(const EngineInfo& engine) {
    return textOf(engine);
}
std::string toJson(const ChainInfo& chain) {
    return textOf(chain);
}
std::string toJson(const ServiceInfo& service) {
    return textOf(service);
}
std::string toJson(const PeerInfo& peer) {
    return textOf(peer);
}
std::string toJson(const NodeKeyInfo& key) {
    return textOf(key);
}
std::string toJson(const TaskInfo& task) {
    return textOf(task);
}
std::string toJson(const ApiKeyInfo& key) {
    return textOf(key);
}
std::string toJson(const HistoryPoint& point) {
    return textOf(point);
}
std::string toJson(const LogLine& line) {
    return textOf(line);
}
std::string toJson(const CommandResult& result) {
    return textOf(result);
}
std::string toJson(const Error& error) {
    return textOf(error);
}
std::string toJson(const std::vector<PeerInfo>& peers) {
    return textOf(peers);
}
std::string toJson(const std::vector<NodeKeyInfo>& keys) {
    return textOf(keys);
}
std::string toJson(const std::vector<TaskInfo>& tasks) {
    return textOf(tasks);
}
std::string toJson(const std::vector<ApiKeyInfo>& keys) {
    return textOf(keys);
}
std::string toJson(const std::vector<SessionInfo>& sessions) {
    return textOf(sessions);
}
std::string toJson(const std::vector<LogLine>& lines) {
    return textOf(lines);
}

std::string toJson(const ConsensusInfo& consensus) {
    return textOf(consensus);
}
std::string toJson(const StakeRules& rules) {
    return textOf(rules);
}
std::string toJson(const ChallengeInfo& challenge) {
    return textOf(challenge);
}
std::string toJson(const CommandPreview& preview) {
    return textOf(preview);
}
std::string toJson(const std::vector<ValidatorInfo>& validators) {
    return textOf(validators);
}
std::string toJson(const std::vector<EvidenceInfo>& evidence) {
    return textOf(evidence);
}
std::string toJson(const std::vector<SubmissionInfo>& submissions) {
    return textOf(submissions);
}
std::string toJson(const std::vector<SlashInfo>& slashes) {
    return textOf(slashes);
}
std::string toJson(const std::vector<ChallengeInfo>& challenges) {
    return textOf(challenges);
}
std::string toJson(const std::vector<DemandInfo>& demands) {
    return textOf(demands);
}
std::string toJson(const AttestationInfo& attestation) {
    return textOf(attestation);
}
std::string toJson(const std::vector<PointsEntryInfo>& entries) {
    return textOf(entries);
}
std::string toJson(const SandboxInfo& sandbox) {
    return textOf(sandbox);
}
std::string toJson(const PrivacyInfo& privacy) {
    return textOf(privacy);
}

std::string toJson(const MetricsInfo& metrics) {
    return textOf(metrics);
}

std::string toJson(const RackInfo& rack) {
    return textOf(rack);
}
std::string toJson(const RackPinInfo& pin) {
    return textOf(pin);
}
std::string toJson(const RackJobInfo& job) {
    return textOf(job);
}

std::string toJson(const MemoryInfo& memory) {
    return textOf(memory);
}
std::string toJson(const ArenaInfo& arena) {
    return textOf(arena);
}
std::string toJson(const RoutingInfo& routing) {
    return textOf(routing);
}
std::string toJson(const std::vector<NodeEvent>& events) {
    return textOf(events);
}
std::string toJson(const KeystoreInfo& keystore) {
    return textOf(keystore);
}
std::string toJson(const WorkInfo& work) {
    return textOf(work);
}
std::string toJson(const std::vector<BannedPeerInfo>& bans) {
    return textOf(bans);
}
std::string toJson(const AlertsInfo& alerts) {
    return textOf(alerts);
}
std::string toJson(const std::vector<BridgeClientInfo>& clients) {
    return textOf(clients);
}
std::string toJson(const EarningsInfo& earnings) {
    return textOf(earnings);
}
std::string toJson(const HostInfo& host) {
    return textOf(host);
}
std::string toJson(const HistoryPage& page) {
    return textOf(page);
}

}  // namespace stacknet::api
