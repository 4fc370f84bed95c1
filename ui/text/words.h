#pragma once

#include <QString>

#include "core/api/snapshot.h"
#include "core/base/result.h"

/// The engine speaks in codes; here they become words in the reader's language.
namespace stacknet::ui {

/// How good or bad something is. Colour, icon and word go together everywhere.
enum class Tone : std::uint8_t { Neutral, Accent, Info, Ok, Warn, Danger };

/// A word with its tone.
struct Label {
    QString text;
    Tone tone = Tone::Neutral;
};

Label engineLabel(const api::EngineInfo& engine);
Label keyStateLabel(const api::NodeKeyInfo& key, std::int64_t nowMs);
Label lockLabel(const api::NodeKeyInfo& key);
Label taskStateLabel(const api::TaskInfo& task);
QString taskKindText(api::TaskKind kind);
Label paperworkLabel(const api::TaskInfo& task);
Label apiKeyLabel(const api::ApiKeyInfo& key, std::int64_t nowMs);
Label peerLabel(const api::PeerInfo& peer);
Label logLevelLabel(std::uint8_t level);

/// The alias, or the shortened public key.
QString keyName(const api::NodeKeyInfo& key);

/// A sentence for the code in the reader's language; the engine's own English sentence when the
/// code is not known here.
QString errorSentence(const std::string& code, const std::string& message);
inline QString errorSentence(const Error& error) {
    return errorSentence(error.code, error.message);
}
/// What to do next, in one sentence; empty when the sentence above says it.
QString errorNextStep(const std::string& code);
/// What "Copy details" copies, for whoever helps: code, the engine's English sentence, the
/// correlation id that its log lines carry, and the time now. Not translated.
QString errorDetails(const Error& error);

}  // namespace stacknet::ui
