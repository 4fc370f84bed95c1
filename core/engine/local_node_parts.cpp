#include "core/base/sentence.h"
#include "core/engine/local_node_internal.h"

/// What operators use beside the chain and the services: starts, stops and asks each part.
namespace stacknet::engine {
namespace {

template <typename Order, typename... Kinds>
constexpr bool kOneOf = (std::is_same_v<Order, Kinds> || ...);

template <typename Order>
constexpr bool kKeyOrder =
    kOneOf<Order, api::RestoreNodeKey, api::ExportNodeKey, api::ImportNodeKey,
           api::ChangeKeyPassphrase, api::RenameNodeKey, api::ShowKeyWords, api::ExportProtection,
           api::ImportProtection, api::WatchNodeKey, api::UnwatchNodeKey, api::LockAllNodeKeys,
           api::VerifyKeyBackup, api::RemoveNodeKey, api::SetUnlockPolicy, api::MarkWordsChecked>;
template <typename Order>
constexpr bool kWorkOrder = kOneOf<Order, api::PauseWork, api::ResumeWork, api::SetWorkSchedule,
                                   api::BanPeer, api::UnbanPeer>;
template <typename Order>
constexpr bool kAlertOrder =
    kOneOf<Order, api::SaveAlertRule, api::RemoveAlertRule, api::SaveAlertChannel,
           api::RemoveAlertChannel, api::TestAlertChannel, api::AcknowledgeAlert,
           api::MuteAlertRule, api::SetQuietHours>;
template <typename Order>
constexpr bool kAccessOrder = kOneOf<Order, api::SaveBridgeClient, api::RemoveBridgeClient,
                                     api::EndOtherSessions, api::RenameWallet, api::UnlinkWallet>;
template <typename Order>
constexpr bool kSettingOrder = kOneOf<Order, api::SetNodeSetting, api::SetLogLevel,
                                      api::SetLocalValidator, api::SetGpuAllowed>;

}  // namespace

Result<void> LocalNode::Impl::startParts() {
    STACKNET_CHECK(startKeys());
    STACKNET_CHECK(startWork());
    STACKNET_CHECK(startAlerts());
    STACKNET_CHECK(startAccess());
    STACKNET_CHECK(startEarnings());
    STACKNET_CHECK(startProofs());
    STACKNET_CHECK(startHost());
    return {};
}

void LocalNode::Impl::stopParts() {
    stopHost();
    stopProofs();
    stopEarnings();
    stopAccess();
    stopAlerts();
    stopWork();
    stopKeys();
}

void LocalNode::Impl::tickParts() {
    tickKeys();
    tickWork();
    tickAlerts();
    tickAccess();
    tickEarnings();
    tickProofs();
    tickHost();
}

void LocalNode::Impl::fillParts(api::Snapshot& next) {
    fillKeys(next);
    fillWork(next);
    fillAlerts(next);
    fillAccess(next);
    fillEarnings(next);
    fillProofs(next);
    fillHost(next);
}

void LocalNode::Impl::partOrder(api::RequestId request, api::Command& command) {
    std::visit(
        [&](const auto& order) {
            using Order = std::decay_t<decltype(order)>;
            if constexpr (kKeyOrder<Order>) keyOrder(request, command);
            if constexpr (kWorkOrder<Order>) workOrder(request, command);
            if constexpr (kAlertOrder<Order>) alertOrder(request, command);
            if constexpr (kAccessOrder<Order>) accessOrder(request, command);
            if constexpr (kSettingOrder<Order>) settingOrder(request, command);
            if constexpr (std::is_same_v<Order, api::AttestNow>) attestNow(request);
        },
        command);
}

void LocalNode::Impl::answerQuestion(const api::Question& question, AskDone done) {
    // A bundle is wanted most when the engine has failed.
    const bool diagnostics = question.topic.starts_with("diagnostics.");
    if (m_engine.state != api::EngineState::Running && !(diagnostics && !m_stopping)) {
        done(makeError("engine.not_ready",
                       sentence("The engine is not running yet, or has stopped."), true));
        return;
    }
    if (question.argument.size() > api::kQuestionBytesMax) {
        done(makeError("api.bad_argument", sentence("The question is too large: at most 4 MiB.")));
        return;
    }
    if (diagnostics) {
        if (askHost(question, done)) return;
    }
    if (askKeys(question, done)) return;
    if (askWork(question, done)) return;
    if (askAlerts(question, done)) return;
    if (askAccess(question, done)) return;
    if (askEarnings(question, done)) return;
    if (askProofs(question, done)) return;
    if (askHost(question, done)) return;
    done(
        makeError("api.unknown_topic", sentence("This node knows no topic %1.", {question.topic})));
}

void LocalNode::Impl::answerPage(const api::HistoryQuery& query, PageDone done) {
    if (m_engine.state != api::EngineState::Running) {
        done(makeError("engine.not_ready",
                       sentence("The engine is not running yet, or has stopped."), true));
        return;
    }
    if (query.limit == 0 || query.limit > api::kHistoryPageMax ||
        query.filters.size() > api::kHistoryFiltersMax) {
        done(makeError(
            "api.bad_argument",
            sentence("A page has 1 to 500 rows and is asked for with at most 16 filters.")));
        return;
    }
    if (pageKeys(query, done)) return;
    if (pageWork(query, done)) return;
    if (pageAlerts(query, done)) return;
    if (pageAccess(query, done)) return;
    if (pageEarnings(query, done)) return;
    if (pageProofs(query, done)) return;
    if (pageHost(query, done)) return;
    if (pageRack(query, done)) return;
    done(makeError("api.unknown_table", sentence("This node has no table %1.", {query.table})));
}

}  // namespace stacknet::engine
