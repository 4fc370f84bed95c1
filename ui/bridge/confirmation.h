#pragma once

#include <optional>

#include <QByteArray>

#include "core/api/node.h"

namespace stacknet::ui {

/// How much a command can cost who gives it.
enum class DangerLevel : std::uint8_t {
    None,          ///< nothing, or it can be undone at once
    Costly,        ///< tokens or reputation; a dialog says how many
    Irreversible,  ///< nothing brings it back
};
DangerLevel dangerOf(const api::Command& command);

/// Says that a person has confirmed exactly one command. Only DangerConfirm makes one, so no path
/// through the program can leave the dialog out.
class ConfirmationToken {
public:
    /// Confirms nothing.
    ConfirmationToken() = default;
    bool confirms(const api::Command& command) const;

private:
    friend class DangerConfirm;
    explicit ConfirmationToken(const api::Command& command);
    QByteArray m_digest;
};

/// SHA-256 of a command: its kind and all of its fields, each with its length. Two commands that
/// differ anywhere have different digests.
QByteArray commandDigest(const api::Command& command);
/// Commands that are refused without a token.
bool needsToken(const api::Command& command);

/// What stands between the screens and the engine: unconfirmed dangers, and a locked console. One
/// for each NodeBridge; GUI thread.
class CommandGate {
public:
    void setLocked(bool locked) { m_locked = locked; }
    bool isLocked() const { return m_locked; }
    /// Why a command must not go out; none when it may. Errors: "ui.not_confirmed" (no token, or
    /// that of another command), "ui.locked".
    std::optional<api::CommandResult> refuse(const api::Command& command,
                                             const ConfirmationToken& token) const;

private:
    bool m_locked = false;
};

}  // namespace stacknet::ui
