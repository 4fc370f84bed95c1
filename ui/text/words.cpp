#include "ui/text/words.h"

#include <QCoreApplication>

#include "ui/text/format.h"

namespace stacknet::ui {
Label engineLabel(const api::EngineInfo& engine) {
    switch (engine.state) {
        case api::EngineState::Starting:
            return {QCoreApplication::translate("Words", "Starting %1 %").arg(engine.percent),
                    Tone::Info};
        case api::EngineState::Running:
            return {QCoreApplication::translate("Words", "Running"), Tone::Ok};
        case api::EngineState::Draining:
            return {QCoreApplication::translate("Words", "Stopping"), Tone::Warn};
        case api::EngineState::Stopped:
            return {QCoreApplication::translate("Words", "Stopped"), Tone::Neutral};
        case api::EngineState::Failed:
            return {QCoreApplication::translate("Words", "Failed"), Tone::Danger};
    }
    return {};
}

Label keyStateLabel(const api::NodeKeyInfo& key, std::int64_t nowMs) {
    if (!key.registered)
        return {QCoreApplication::translate("Words", "Not registered"), Tone::Neutral};
    switch (key.state) {
        case api::NodeKeyState::Cold:
            if (key.coldUntilMs > nowMs)
                return {QCoreApplication::translate("Words", "Cold"), Tone::Info};
            return {QCoreApplication::translate("Words", "Cold, ready"), Tone::Warn};
        case api::NodeKeyState::Active:
            return {QCoreApplication::translate("Words", "Active"), Tone::Accent};
        case api::NodeKeyState::Connected:
            return {QCoreApplication::translate("Words", "Connected"), Tone::Ok};
        case api::NodeKeyState::Listed:
            return {QCoreApplication::translate("Words", "Listed"), Tone::Warn};
        case api::NodeKeyState::Filed:
            return {QCoreApplication::translate("Words", "Filed"), Tone::Neutral};
    }
    return {};
}

Label lockLabel(const api::NodeKeyInfo& key) {
    if (!key.ours) return {QCoreApplication::translate("Words", "Watch only"), Tone::Neutral};
    return key.unlocked ? Label{QCoreApplication::translate("Words", "Unlocked"), Tone::Ok}
                        : Label{QCoreApplication::translate("Words", "Locked"), Tone::Warn};
}

Label taskStateLabel(const api::TaskInfo& task) {
    switch (task.state) {
        case api::TaskState::Queued:
            return {QCoreApplication::translate("Words", "Queued"), Tone::Neutral};
        case api::TaskState::Running:
            return {QCoreApplication::translate("Words", "Running"), Tone::Accent};
        case api::TaskState::Succeeded:
            return {QCoreApplication::translate("Words", "Succeeded"), Tone::Ok};
        case api::TaskState::Failed:
            return {QCoreApplication::translate("Words", "Failed"), Tone::Danger};
        case api::TaskState::Cancelled:
            return {QCoreApplication::translate("Words", "Cancelled"), Tone::Warn};
    }
    return {};
}

QString taskKindText(api::TaskKind kind) {
    return kind == api::TaskKind::Chat ? QCoreApplication::translate("Words", "Chat")
                                       : QCoreApplication::translate("Words", "Code");
}

Label paperworkLabel(const api::TaskInfo& task) {
    switch (task.paperwork) {
        case api::PaperworkState::None:
            return {QCoreApplication::translate("Words", "None"), Tone::Neutral};
        case api::PaperworkState::Submitted:
            return {QCoreApplication::translate("Words", "Submitted"), Tone::Info};
        case api::PaperworkState::Committed:
            return {QCoreApplication::translate("Words", "Committed"), Tone::Ok};
    }
    return {};
}

Label apiKeyLabel(const api::ApiKeyInfo& key, std::int64_t nowMs) {
    if (key.revokedMs != 0) return {QCoreApplication::translate("Words", "Revoked"), Tone::Neutral};
    if (key.expiresMs != 0 && key.expiresMs <= nowMs)
        return {QCoreApplication::translate("Words", "Expired"), Tone::Warn};
    return {QCoreApplication::translate("Words", "Valid"), Tone::Ok};
}

Label peerLabel(const api::PeerInfo& peer) {
    switch (peer.state) {
        case api::PeerState::Connecting:
            return {QCoreApplication::translate("Words", "Connecting"), Tone::Info};
        case api::PeerState::Connected:
            return {QCoreApplication::translate("Words", "Connected"), Tone::Ok};
        case api::PeerState::Refused:
            return {QCoreApplication::translate("Words", "Refused"), Tone::Danger};
        case api::PeerState::Unreachable:
            return {QCoreApplication::translate("Words", "Unreachable"), Tone::Warn};
    }
    return {};
}

Label logLevelLabel(std::uint8_t level) {
    switch (level) {
        case 0:
            return {QCoreApplication::translate("Words", "Debug"), Tone::Neutral};
        case 1:
            return {QCoreApplication::translate("Words", "Info"), Tone::Info};
        case 2:
            return {QCoreApplication::translate("Words", "Notice"), Tone::Accent};
        case 3:
            return {QCoreApplication::translate("Words", "Warning"), Tone::Warn};
        default:
            return {QCoreApplication::translate("Words", "Critical"), Tone::Danger};
    }
}

QString keyName(const api::NodeKeyInfo& key) {
    return key.alias.empty() ? shortId(key.publicKey) : QString::fromStdString(key.alias);
}

}  // namespace stacknet::ui
