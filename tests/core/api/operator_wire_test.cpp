#include "core/api/operator_wire.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "core/api/api_json.h"
#include "core/api/fields.h"
#include "core/api/names.h"

namespace stacknet::api {
namespace {

template <typename T>
struct IsVector : std::false_type {};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type {};

template <typename T>
struct IsShared : std::false_type {};
template <typename T>
struct IsShared<Shared<T>> : std::true_type {};

/// Gives every field a value of its own that is not its default.
class Filler {
public:
    template <typename T>
    void fill(T& value) {
        ++m_number;
        if constexpr (std::is_same_v<T, bool>) {
            value = !value;
        } else if constexpr (std::is_enum_v<T>) {
            value = static_cast<T>(enumMax<T>());
        } else if constexpr (std::is_same_v<T, std::uint8_t>) {
            value = 4;
        } else if constexpr (std::is_same_v<T, std::int64_t>) {
            value = -9'000'000'000'000'000'000 + m_number;
        } else if constexpr (std::is_same_v<T, std::int32_t>) {
            value = -1'000 - static_cast<std::int32_t>(m_number);
        } else if constexpr (std::is_same_v<T, std::uint64_t>) {
            value = 0xffff'ffff'ffff'0000ULL + static_cast<std::uint64_t>(m_number);
        } else if constexpr (std::is_same_v<T, std::uint32_t>) {
            value = 0xffff'0000U + static_cast<std::uint32_t>(m_number);
        } else if constexpr (std::is_same_v<T, std::string>) {
            value = "text " + std::to_string(m_number) + " é\n\"";
        } else if constexpr (IsVector<T>::value) {
            value.resize(2);
            for (auto& element : value) fill(element);
        } else if constexpr (IsShared<T>::value) {
            typename T::Value inside;
            fill(inside);
            value = T(std::move(inside));
        } else if constexpr (HasFields<T>) {
            visitFields(value, [&](const char*, auto& member) { fill(member); });
        } else {
            fill(value.emplace());  // std::optional
        }
    }

private:
    std::int64_t m_number = 0;
};

template <typename T>
T filled() {
    T value;
    Filler().fill(value);
    return value;
}

template <typename T>
void expectEqualFields(const T& left, const T& right) {
    visitFields(left, [&](const char* name, const auto& member) {
        visitFields(right, [&](const char* otherName, const auto& other) {
            if constexpr (std::is_same_v<decltype(member), decltype(other)>) {
                if (std::string_view(name) == otherName) {
                    EXPECT_TRUE(member == other) << name;
                }
            }
        });
    });
}

/// The struct's list and the message name the same fields, down to the messages inside.
template <typename T>
void expectSameFields(const google::protobuf::Descriptor* message, int ofTheWireAlone = 0) {
    ASSERT_NE(message, nullptr);
    int count = ofTheWireAlone;
    T value;
    visitFields(value, [&](const char* name, const auto&) {
        ++count;
        EXPECT_NE(message->FindFieldByName(name), nullptr) << message->name() << "." << name;
    });
    EXPECT_EQ(message->field_count(), count) << message->name();
}

TEST(OperatorWire, MessagesHaveTheFieldsOfTheStructs) {
    expectSameFields<EngineInfo>(wire_api::EngineInfo::descriptor());
    expectSameFields<ChainInfo>(wire_api::ChainInfo::descriptor());
    expectSameFields<ServiceInfo>(wire_api::ServiceInfo::descriptor());
    expectSameFields<BackendInfo>(wire_api::BackendInfo::descriptor());
    expectSameFields<QueueInfo>(wire_api::QueueInfo::descriptor());
    expectSameFields<PeerInfo>(wire_api::PeerInfo::descriptor());
    expectSameFields<NodeKeyInfo>(wire_api::NodeKeyInfo::descriptor());
    expectSameFields<TaskInfo>(wire_api::TaskInfo::descriptor());
    expectSameFields<ApiKeyInfo>(wire_api::ApiKeyInfo::descriptor());
    expectSameFields<WalletInfo>(wire_api::WalletInfo::descriptor());
    expectSameFields<ArenaUnderCheckInfo>(wire_api::ArenaUnderCheckInfo::descriptor());
    expectSameFields<HistoryPoint>(wire_api::HistoryPoint::descriptor());
    expectSameFields<WatchdogReasonInfo>(wire_api::WatchdogReasonInfo::descriptor());
    expectSameFields<WatchdogInfo>(wire_api::WatchdogInfo::descriptor());
    expectSameFields<NextLeaderInfo>(wire_api::NextLeaderInfo::descriptor());
    expectSameFields<TermInfo>(wire_api::TermInfo::descriptor());
    expectSameFields<SigningInfo>(wire_api::SigningInfo::descriptor());
    expectSameFields<DroppedInfo>(wire_api::DroppedInfo::descriptor());
    expectSameFields<SnapshotSyncInfo>(wire_api::SnapshotSyncInfo::descriptor());
    expectSameFields<ConsensusInfo>(wire_api::ConsensusInfo::descriptor());
    expectSameFields<ValidatorInfo>(wire_api::ValidatorInfo::descriptor());
    expectSameFields<SignedMessageInfo>(wire_api::SignedMessageInfo::descriptor());
    expectSameFields<EvidenceInfo>(wire_api::EvidenceInfo::descriptor());
    expectSameFields<SlashInfo>(wire_api::SlashInfo::descriptor());
    expectSameFields<ChallengeStep>(wire_api::ChallengeStep::descriptor());
    expectSameFields<ChallengeInfo>(wire_api::ChallengeInfo::descriptor());
    expectSameFields<DemandInfo>(wire_api::DemandInfo::descriptor());
    expectSameFields<StakeRules>(wire_api::StakeRules::descriptor());
    expectSameFields<NodeEvent>(wire_api::NodeEvent::descriptor());
    expectSameFields<Snapshot>(wire_api::Snapshot::descriptor(), 1);  // "unchanged"
    expectSameFields<LogLine>(wire_api::LogLine::descriptor());
    expectSameFields<CommandResult>(wire_api::CommandResult::descriptor());
    expectSameFields<Error>(wire_api::Error::descriptor());
}

TEST(OperatorWire, EnumerationsHaveTheSameHighestValue) {
    EXPECT_EQ(wire_api::EngineState_MAX, static_cast<int>(enumMax<EngineState>()));
    EXPECT_EQ(wire_api::PeerState_MAX, static_cast<int>(enumMax<PeerState>()));
    EXPECT_EQ(wire_api::NodeKeyState_MAX, static_cast<int>(enumMax<NodeKeyState>()));
    EXPECT_EQ(wire_api::TaskKind_MAX, static_cast<int>(enumMax<TaskKind>()));
    EXPECT_EQ(wire_api::TaskState_MAX, static_cast<int>(enumMax<TaskState>()));
    EXPECT_EQ(wire_api::PaperworkState_MAX, static_cast<int>(enumMax<PaperworkState>()));
    EXPECT_EQ(enumMax<EngineState>(), static_cast<std::uint32_t>(EngineState::Failed));
    EXPECT_EQ(enumMax<PeerState>(), static_cast<std::uint32_t>(PeerState::Unreachable));
    EXPECT_EQ(enumMax<NodeKeyState>(), static_cast<std::uint32_t>(NodeKeyState::Filed));
    EXPECT_EQ(enumMax<TaskKind>(), static_cast<std::uint32_t>(TaskKind::Code));
    EXPECT_EQ(enumMax<TaskState>(), static_cast<std::uint32_t>(TaskState::Cancelled));
    EXPECT_EQ(enumMax<PaperworkState>(), static_cast<std::uint32_t>(PaperworkState::Committed));
    EXPECT_EQ(wire_api::TaskClass_MAX, static_cast<int>(enumMax<TaskClass>()));
    EXPECT_EQ(enumMax<TaskClass>(), static_cast<std::uint32_t>(TaskClass::T));
    EXPECT_EQ(wire_api::TaskEnding_MAX, static_cast<int>(enumMax<TaskEnding>()));
    EXPECT_EQ(enumMax<TaskEnding>(), static_cast<std::uint32_t>(TaskEnding::Refused));
    EXPECT_EQ(wire_api::BackendHealth_MAX, static_cast<int>(enumMax<BackendHealth>()));
    EXPECT_EQ(enumMax<BackendHealth>(), static_cast<std::uint32_t>(BackendHealth::Trying));
    EXPECT_EQ(wire_api::Support_MAX, static_cast<int>(enumMax<Support>()));
    EXPECT_EQ(enumMax<Support>(), static_cast<std::uint32_t>(Support::Yes));
}

TEST(OperatorWire, EnumerationsOfConsensusHaveTheSameHighestValue) {
    EXPECT_EQ(wire_api::WatchdogReason_MAX, static_cast<int>(enumMax<WatchdogReason>()));
    EXPECT_EQ(enumMax<WatchdogReason>(), static_cast<std::uint32_t>(WatchdogReason::LeaderJailed));
    EXPECT_EQ(wire_api::TermEnd_MAX, static_cast<int>(enumMax<TermEnd>()));
    EXPECT_EQ(enumMax<TermEnd>(), static_cast<std::uint32_t>(TermEnd::Left));
    EXPECT_EQ(wire_api::SigningState_MAX, static_cast<int>(enumMax<SigningState>()));
    EXPECT_EQ(enumMax<SigningState>(), static_cast<std::uint32_t>(SigningState::Stopped));
    EXPECT_EQ(wire_api::EvidenceKind_MAX, static_cast<int>(enumMax<EvidenceKind>()));
    EXPECT_EQ(enumMax<EvidenceKind>(), static_cast<std::uint32_t>(EvidenceKind::BadNotarize));
    EXPECT_EQ(wire_api::SignedMessageKind_MAX, static_cast<int>(enumMax<SignedMessageKind>()));
    EXPECT_EQ(enumMax<SignedMessageKind>(), static_cast<std::uint32_t>(SignedMessageKind::Abandon));
    EXPECT_EQ(wire_api::OffenceClass_MAX, static_cast<int>(enumMax<OffenceClass>()));
    EXPECT_EQ(enumMax<OffenceClass>(), static_cast<std::uint32_t>(OffenceClass::Censorship));
    EXPECT_EQ(wire_api::ChallengeState_MAX, static_cast<int>(enumMax<ChallengeState>()));
    EXPECT_EQ(enumMax<ChallengeState>(), static_cast<std::uint32_t>(ChallengeState::Rejected));
    EXPECT_EQ(wire_api::ChallengeCheck_MAX, static_cast<int>(enumMax<ChallengeCheck>()));
    EXPECT_EQ(enumMax<ChallengeCheck>(), static_cast<std::uint32_t>(ChallengeCheck::PromiseSigned));
    EXPECT_EQ(wire_api::VoteOutcome_MAX, static_cast<int>(enumMax<VoteOutcome>()));
    EXPECT_EQ(enumMax<VoteOutcome>(), static_cast<std::uint32_t>(VoteOutcome::Disagreed));
    EXPECT_EQ(wire_api::EventKind_MAX, static_cast<int>(enumMax<EventKind>()));
    EXPECT_EQ(enumMax<EventKind>(), static_cast<std::uint32_t>(EventKind::ValidatorSetKept));
}

TEST(OperatorWire, SnapshotWithEveryFieldRoundTripsThroughBytes) {
    const auto snapshot = filled<Snapshot>();
    ASSERT_NE(snapshot, Snapshot());
    ASSERT_NE(snapshot.nodeKeys.at(0), snapshot.nodeKeys.at(1));
    wire_api::Snapshot message;
    writeWire(snapshot, message);
    wire_api::Snapshot received;
    ASSERT_TRUE(received.ParseFromString(message.SerializeAsString()));
    const auto read = readWire(received);
    ASSERT_TRUE(read.ok()) << read.error().message;
    expectEqualFields(*read, snapshot);
    EXPECT_EQ(*read, snapshot);

    const auto empty = readWire(wire_api::Snapshot());
    ASSERT_TRUE(empty.ok());
    EXPECT_TRUE(empty->nodeKeys.empty());
}

TEST(OperatorWire, UnchangedSectionsAreNamedAndTakenFromThePictureBefore) {
    const auto before = filled<Snapshot>();
    Snapshot now = before;
    ++now.version;
    now.chain.height += 5;
    now.alerts = Shared(AlertsInfo());
    wire_api::Snapshot whole;
    writeWire(now, whole);
    wire_api::Snapshot message;
    writeWireSince(before, now, message);
    EXPECT_LT(message.ByteSizeLong(), whole.ByteSizeLong() / 2);
    EXPECT_FALSE(message.has_privacy());
    EXPECT_TRUE(message.has_alerts());
    wire_api::Snapshot received;
    ASSERT_TRUE(received.ParseFromString(message.SerializeAsString()));
    const auto read = readWireSince(before, received);
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(*read, now);
    EXPECT_TRUE(read->privacy.sameAs(before.privacy));

    // Who does not keep the picture before must not take a part for the whole.
    EXPECT_EQ(readWire(received).error().code, "api.bad_message");
    received.add_unchanged("version");  // no section
    EXPECT_EQ(readWireSince(before, received).error().code, "api.bad_message");
}

TEST(OperatorWire, LinesTasksAndResultsRoundTrip) {
    wire_api::LogLine line;
    writeWire(filled<LogLine>(), line);
    EXPECT_EQ(*readWire(line), filled<LogLine>());
    wire_api::TaskInfo task;
    writeWire(filled<TaskInfo>(), task);
    EXPECT_EQ(*readWire(task), filled<TaskInfo>());
    wire_api::CommandResult result;
    writeWire(filled<CommandResult>(), result);
    expectEqualFields(*readWire(result), filled<CommandResult>());
    EXPECT_TRUE(readWire(result)->error.has_value());
    EXPECT_FALSE(readWire(wire_api::CommandResult())->error.has_value());
    wire_api::Error error;
    writeWire(filled<Error>(), error);
    EXPECT_EQ(readError(error), filled<Error>());
}

template <std::size_t Index = 0>
void expectCommandsRoundTrip() {
    if constexpr (Index < std::variant_size_v<Command>) {
        using T = std::variant_alternative_t<Index, Command>;
        const T command = filled<T>();
        wire_api::Command message;
        writeWire(Command(command), message);
        const auto read = readWire(message);
        ASSERT_TRUE(read.ok()) << Index;
        ASSERT_EQ(read->index(), Index);
        expectEqualFields(std::get<Index>(*read), command);
        // The message inside has the struct's fields and no others.
        const auto* kind = wire_api::Command::descriptor()->FindOneofByName("kind");
        expectSameFields<T>(kind->field(static_cast<int>(Index))->message_type());
        expectCommandsRoundTrip<Index + 1>();
    }
}
TEST(OperatorWire, EveryCommandRoundTrips) {
    expectCommandsRoundTrip();
}

TEST(OperatorWire, UnknownValuesAreRefusedAndNamed) {
    wire_api::Snapshot message;
    message.mutable_engine()->set_state(static_cast<wire_api::EngineState>(77));
    const auto read = readWire(message);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, "api.bad_message");
    EXPECT_NE(read.error().message.find("EngineInfo.state"), std::string::npos);
    message.Clear();
    message.add_peers()->set_state(static_cast<wire_api::PeerState>(-1));
    EXPECT_FALSE(readWire(message).ok());
    wire_api::LogLine line;
    line.set_level(256);
    EXPECT_FALSE(readWire(line).ok());
    EXPECT_EQ(readWire(wire_api::Command()).error().code, "api.bad_message");
}

TEST(OperatorWire, TextThatIsNoUtf8DoesNotSpoilTheMessage) {
    Snapshot snapshot;
    snapshot.chain.networkName = "a\xff\xfe b";
    wire_api::Snapshot message;
    writeWire(snapshot, message);
    wire_api::Snapshot received;
    ASSERT_TRUE(received.ParseFromString(message.SerializeAsString()));
    EXPECT_EQ(received.chain().network_name(), "a?? b");
}

TEST(OperatorWire, SecretsAreWiped) {
    wire_api::Command unlock;
    writeWire(Command(UnlockNodeKey{"key", "a passphrase"}), unlock);
    wipeSecrets(unlock);
    EXPECT_TRUE(unlock.unlock_node_key().passphrase().empty());
    EXPECT_EQ(unlock.unlock_node_key().public_key(), "key");
    wire_api::Command create;
    writeWire(Command(CreateNodeKey{"alias", "a passphrase"}), create);
    wipeSecrets(create);
    EXPECT_TRUE(create.create_node_key().passphrase().empty());
    wire_api::CommandResult result;
    writeWire(CommandResult{1, std::nullopt, "id", "gk_live_x"}, result);
    wipeSecrets(result);
    EXPECT_TRUE(result.secret().empty());
}

TEST(ApiJson, SnapshotHasEveryFieldUnderItsName) {
    const auto snapshot = filled<Snapshot>();
    const auto document = boost::json::parse(toJson(snapshot)).as_object();
    visitFields(snapshot, [&](const char* name, const auto&) {
        EXPECT_TRUE(document.contains(name)) << name;
    });
    const auto& key = document.at("node_keys").as_array().at(1).as_object();
    visitFields(snapshot.nodeKeys[1],
                [&](const char* name, const auto&) { EXPECT_TRUE(key.contains(name)) << name; });
    EXPECT_EQ(key.at("state").as_string(), "filed");
    EXPECT_EQ(key.at("tokens_free").to_number<std::uint64_t>(), snapshot.nodeKeys[1].tokensFree);
    EXPECT_EQ(key.at("cold_until_ms").as_int64(), snapshot.nodeKeys[1].coldUntilMs);
    EXPECT_EQ(document.at("engine").at("state").as_string(), "failed");
    EXPECT_EQ(document.at("peers").at(0).at("state").as_string(), "unreachable");
    EXPECT_EQ(document.at("tasks").at(0).at("kind").as_string(), "code");
    EXPECT_EQ(document.at("tasks").at(0).at("paperwork").as_string(), "committed");
    EXPECT_EQ(document.at("api_keys").at(0).at("scopes").as_array().size(), 2U);
}

/// Every field of `object` is in `document` under its name.
template <typename T>
void expectAllNames(const T& object, const boost::json::value& document) {
    visitFields(object, [&](const char* name, const auto&) {
        EXPECT_TRUE(document.as_object().contains(name)) << name;
    });
}

TEST(ApiJson, ConsensusHasEveryFieldUnderItsName) {
    const auto snapshot = filled<Snapshot>();
    const auto document = boost::json::parse(toJson(snapshot));
    expectAllNames(snapshot.consensus, document.at("consensus"));
    expectAllNames(snapshot.consensus.watchdog, document.at("consensus").at("watchdog"));
    expectAllNames(snapshot.consensus.signing, document.at("consensus").at("signing"));
    expectAllNames(snapshot.consensus.recentTerms[1],
                   document.at("consensus").at("recent_terms").at(1));
    expectAllNames(snapshot.stakeRules, document.at("stake_rules"));
    expectAllNames(snapshot.validators->at(1), document.at("validators").at(1));
    expectAllNames(snapshot.evidence->at(1), document.at("evidence").at(1));
    expectAllNames(snapshot.evidence->at(1).second, document.at("evidence").at(1).at("second"));
    expectAllNames(snapshot.slashes->at(1), document.at("slashes").at(1));
    expectAllNames(snapshot.challenges->at(1), document.at("challenges").at(1));
    expectAllNames(snapshot.challenges->at(1).steps[1],
                   document.at("challenges").at(1).at("steps").at(1));
    expectAllNames(snapshot.demands->at(1), document.at("demands").at(1));
    expectAllNames(snapshot.events->at(1), document.at("events").at(1));
    EXPECT_EQ(document.at("consensus").at("watchdog").at("last_reason").as_string(),
              "leader_jailed");
    EXPECT_EQ(document.at("evidence").at(0).at("kind").as_string(), "bad_notarize");
    EXPECT_EQ(document.at("slashes").at(0).at("offence").as_string(), "censorship");
    EXPECT_EQ(document.at("challenges").at(0).at("state").as_string(), "rejected");
    EXPECT_EQ(document.at("events").at(0).at("kind").as_string(), "validator_set_kept");
    EXPECT_EQ(toJson(*snapshot.slashes),
              boost::json::serialize(boost::json::parse(toJson(snapshot)).at("slashes")));
}

TEST(ApiJson, SmallDocumentsAreExact) {
    HistoryPoint point{1, 2, 3, 4, 5};
    EXPECT_EQ(toJson(point), R"({"time_ms":1,"height":2,"finalized_per_minute":3,)"
                             R"("tasks_per_minute":4,"peers":5,"tasks_queued":0,"gpu_bps":0})");
    LogLine line{7, 8, 3, "network", "link_up", "peer=\"x\"", "9f3a1c07-1"};
    EXPECT_EQ(toJson(line),
              R"({"sequence":7,"time_ms":8,"level":"warning","module":"network",)"
              R"("event":"link_up","fields":"peer=\"x\"","correlation":"9f3a1c07-1"})");
    CommandResult result{9, Error{"a.b", "c", true, "9f3a1c07-2"}, "s", ""};
    EXPECT_EQ(toJson(result),
              R"({"request":9,"error":{"code":"a.b","message":"c","retryable":true,)"
              R"("correlation":"9f3a1c07-2"},"subject":"s","secret":""})");
    result.error.reset();
    EXPECT_EQ(toJson(result), R"({"request":9,"error":null,"subject":"s","secret":""})");
    EXPECT_EQ(toJson(std::vector<PeerInfo>{}), "[]");
}

TEST(Names, EveryValueHasAWordAndOthersAreUnknown) {
    EXPECT_EQ(engineStateName(EngineState::Draining), "draining");
    EXPECT_EQ(peerStateName(PeerState::Refused), "refused");
    EXPECT_EQ(nodeKeyStateName(NodeKeyState::Listed), "listed");
    EXPECT_EQ(taskKindName(TaskKind::Chat), "chat");
    EXPECT_EQ(taskStateName(TaskState::Cancelled), "cancelled");
    EXPECT_EQ(paperworkStateName(PaperworkState::None), "none");
    EXPECT_EQ(taskClassName(TaskClass::None), "none");
    EXPECT_EQ(taskClassName(TaskClass::D0), "D0");
    EXPECT_EQ(taskClassName(TaskClass::R), "R");
    EXPECT_EQ(taskClassName(TaskClass::T), "T");
    EXPECT_EQ(taskEndingName(TaskEnding::Exit), "exit");
    EXPECT_EQ(taskEndingName(TaskEnding::OutOfMemory), "oom");
    EXPECT_EQ(taskEndingName(TaskEnding::Refused), "refused");
    EXPECT_EQ(backendHealthName(BackendHealth::Stopped), "stopped");
    EXPECT_EQ(supportName(Support::Yes), "yes");
    EXPECT_EQ(watchdogReasonName(WatchdogReason::None), "none");
    EXPECT_EQ(watchdogReasonName(WatchdogReason::LeaderJailed), "leader_jailed");
    EXPECT_EQ(watchdogRule(WatchdogReason::None), "");
    EXPECT_EQ(watchdogRule(WatchdogReason::UnmetDemand), "W3");
    EXPECT_EQ(watchdogRule(WatchdogReason::LeaderJailed), "W6");
    EXPECT_EQ(termEndName(TermEnd::Left), "left");
    EXPECT_EQ(signingStateName(SigningState::DoppelgangerWait), "doppelganger_wait");
    EXPECT_EQ(evidenceKindName(EvidenceKind::FinalizeAfterLeaving), "finalize_after_leaving");
    EXPECT_EQ(evidenceRule(EvidenceKind::DoublePropose), "E1");
    EXPECT_EQ(evidenceRule(EvidenceKind::DoubleFinalize), "E2");
    EXPECT_EQ(evidenceRule(EvidenceKind::FinalizeAfterLeaving), "E3");
    EXPECT_EQ(evidenceRule(EvidenceKind::SplitVote), "E4");
    EXPECT_EQ(evidenceRule(EvidenceKind::BadNotarize), "E5");
    EXPECT_EQ(signedMessageKindName(SignedMessageKind::Abandon), "abandon");
    EXPECT_EQ(offenceClassName(OffenceClass::BftDisagreement), "bft_disagreement");
    EXPECT_EQ(challengeStateName(ChallengeState::Upheld), "upheld");
    EXPECT_EQ(challengeCheckName(ChallengeCheck::WithinEvidenceWindow), "within_evidence_window");
    EXPECT_EQ(challengeCheckName(ChallengeCheck::PromiseSigned), "promise_signed");
    EXPECT_EQ(voteOutcomeName(VoteOutcome::Late), "late");
    EXPECT_EQ(voteOutcomeName(static_cast<VoteOutcome>(4)), "unknown");
    EXPECT_EQ(eventKindName(EventKind::SigningStopped), "signing_stopped");
    EXPECT_EQ(eventKindName(static_cast<EventKind>(9)), "unknown");
    EXPECT_EQ(logLevelName(2), "notice");
    EXPECT_EQ(logLevelName(5), "unknown");
    EXPECT_EQ(engineStateName(static_cast<EngineState>(5)), "unknown");
    EXPECT_EQ(nodeKeyStateName(static_cast<NodeKeyState>(255)), "unknown");
}

}  // namespace
}  // namespace stacknet::api
