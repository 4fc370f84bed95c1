#pragma once

#include <string>

#include "core/api/node.h"
#include "core/api/preview.h"

/// What the seam shows, as JSON text for `stacknetctl --json`: one object, snake_case names equal
/// to the fields' (tokens_free for tokensFree), enumerations as words (names.h), no line breaks.
/// Names and words are stable; fields are only ever added.
namespace stacknet::api {

std::string toJson(const Snapshot& snapshot);
std::string toJson(const EngineInfo& engine);
std::string toJson(const ChainInfo& chain);
std::string toJson(const ServiceInfo& service);
std::string toJson(const PeerInfo& peer);
std::string toJson(const NodeKeyInfo& key);
std::string toJson(const TaskInfo& task);
std::string toJson(const ApiKeyInfo& key);
std::string toJson(const HistoryPoint& point);
std::string toJson(const LogLine& line);
/// With `secret`, for the one who made the key.
std::string toJson(const CommandResult& result);
std::string toJson(const Error& error);

std::string toJson(const std::vector<PeerInfo>& peers);
std::string toJson(const std::vector<NodeKeyInfo>& keys);
std::string toJson(const std::vector<TaskInfo>& tasks);
std::string toJson(const std::vector<ApiKeyInfo>& keys);
std::string toJson(const std::vector<SessionInfo>& sessions);
std::string toJson(const std::vector<LogLine>& lines);

std::string toJson(const ConsensusInfo& consensus);
std::string toJson(const StakeRules& rules);
std::string toJson(const ChallengeInfo& challenge);
std::string toJson(const CommandPreview& preview);
std::string toJson(const std::vector<ValidatorInfo>& validators);
std::string toJson(const std::vector<EvidenceInfo>& evidence);
std::string toJson(const std::vector<SlashInfo>& slashes);
std::string toJson(const std::vector<SubmissionInfo>& submissions);
std::string toJson(const std::vector<ChallengeInfo>& challenges);
std::string toJson(const std::vector<DemandInfo>& demands);
std::string toJson(const std::vector<NodeEvent>& events);
std::string toJson(const AttestationInfo& attestation);
std::string toJson(const std::vector<PointsEntryInfo>& entries);
std::string toJson(const SandboxInfo& sandbox);
std::string toJson(const PrivacyInfo& privacy);
std::string toJson(const MetricsInfo& metrics);
std::string toJson(const RackInfo& rack);
std::string toJson(const RackPinInfo& pin);
std::string toJson(const RackJobInfo& job);
std::string toJson(const MemoryInfo& memory);
std::string toJson(const ArenaInfo& arena);
std::string toJson(const RoutingInfo& routing);
std::string toJson(const KeystoreInfo& keystore);
std::string toJson(const WorkInfo& work);
std::string toJson(const std::vector<BannedPeerInfo>& bans);
std::string toJson(const AlertsInfo& alerts);
std::string toJson(const std::vector<BridgeClientInfo>& clients);
std::string toJson(const EarningsInfo& earnings);
std::string toJson(const HostInfo& host);
std::string toJson(const HistoryPage& page);

}  // namespace stacknet::api
