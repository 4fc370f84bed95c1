#include "ui/text/words.h"

#include <QCoreApplication>

#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Words", text);
}

}  // namespace

Label engineLabel(const api::EngineInfo& engine) {
    switch (engine.state) {
        case api::EngineState::Starting:
            return {tr("Starting %1 %").arg(engine.percent), Tone::Info};
        case api::EngineState::Running:
            return {tr("Running"), Tone::Ok};
        case api::EngineState::Draining:
            return {tr("Stopping"), Tone::Warn};
        case api::EngineState::Stopped:
            return {tr("Stopped"), Tone::Neutral};
        case api::EngineState::Failed:
            return {tr("Failed"), Tone::Danger};
    }
    return {};
}

Label keyStateLabel(const api::NodeKeyInfo& key, std::int64_t nowMs) {
    if (!key.registered) return {tr("Not registered"), Tone::Neutral};
    switch (key.state) {
        case api::NodeKeyState::Cold:
            if (key.coldUntilMs > nowMs) return {tr("Cold"), Tone::Info};
            return {tr("Cold, ready"), Tone::Warn};
        case api::NodeKeyState::Active:
            return {tr("Active"), Tone::Accent};
        case api::NodeKeyState::Connected:
            return {tr("Connected"), Tone::Ok};
        case api::NodeKeyState::Listed:
            return {tr("Listed"), Tone::Warn};
        case api::NodeKeyState::Filed:
            return {tr("Filed"), Tone::Neutral};
    }
    return {};
}

Label lockLabel(const api::NodeKeyInfo& key) {
    if (!key.ours) return {tr("Watch only"), Tone::Neutral};
    return key.unlocked ? Label{tr("Unlocked"), Tone::Ok} : Label{tr("Locked"), Tone::Warn};
}

Label taskStateLabel(const api::TaskInfo& task) {
    switch (task.state) {
        case api::TaskState::Queued:
            return {tr("Queued"), Tone::Neutral};
        case api::TaskState::Running:
            return {tr("Running"), Tone::Accent};
        case api::TaskState::Succeeded:
            return {tr("Succeeded"), Tone::Ok};
        case api::TaskState::Failed:
            return {tr("Failed"), Tone::Danger};
        case api::TaskState::Cancelled:
            return {tr("Cancelled"), Tone::Warn};
    }
    return {};
}

QString taskKindText(api::TaskKind kind) {
    return kind == api::TaskKind::Chat ? tr("Chat") : tr("Code");
}

Label paperworkLabel(const api::TaskInfo& task) {
    switch (task.paperwork) {
        case api::PaperworkState::None:
            return {tr("None"), Tone::Neutral};
        case api::PaperworkState::Submitted:
            return {tr("Submitted"), Tone::Info};
        case api::PaperworkState::Committed:
            return {tr("Committed"), Tone::Ok};
    }
    return {};
}

Label apiKeyLabel(const api::ApiKeyInfo& key, std::int64_t nowMs) {
    if (key.revokedMs != 0) return {tr("Revoked"), Tone::Neutral};
    if (key.expiresMs != 0 && key.expiresMs <= nowMs) return {tr("Expired"), Tone::Warn};
    return {tr("Valid"), Tone::Ok};
}

Label peerLabel(const api::PeerInfo& peer) {
    switch (peer.state) {
        case api::PeerState::Connecting:
            return {tr("Connecting"), Tone::Info};
        case api::PeerState::Connected:
            return {tr("Connected"), Tone::Ok};
        case api::PeerState::Refused:
            return {tr("Refused"), Tone::Danger};
        case api::PeerState::Unreachable:
            return {tr("Unreachable"), Tone::Warn};
    }
    return {};
}

Label logLevelLabel(std::uint8_t level) {
    switch (level) {
        case 0:
            return {tr("Debug"), Tone::Neutral};
        case 1:
            return {tr("Info"), Tone::Info};
        case 2:
            return {tr("Notice"), Tone::Accent};
        case 3:
            return {tr("Warning"), Tone::Warn};
        default:
            return {tr("Critical"), Tone::Danger};
    }
}

QString keyName(const api::NodeKeyInfo& key) {
    return key.alias.empty() ? shortId(key.publicKey) : QString::fromStdString(key.alias);
}

}  // namespace stacknet::ui
