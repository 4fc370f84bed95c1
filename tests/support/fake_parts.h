#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/api/node.h"

/// What the scripted node does with the orders of each part; nothing: none of them. Passphrase of
/// keys that came with a snapshot: "passphrase".
namespace stacknet::testing {

/// By public key, of keys that were made, restored or given another passphrase.
using FakePassphrases = std::map<std::string, std::string>;
/// The words of every key of the scripted node.
inline constexpr std::string_view kSampleWords =
    "all hour make first leader extend hole alien behind guard gospel lava path output census "
    "museum junior mass reopen famous sing advance salt reform";
std::optional<api::CommandResult> runKeyCommand(const api::Command& command,
                                                api::Snapshot& snapshot, std::int64_t nowMs,
                                                FakePassphrases& passphrases);
std::optional<api::CommandResult> runWorkCommand(const api::Command& command,
                                                 api::Snapshot& snapshot, std::int64_t nowMs);
std::optional<api::CommandResult> runAlertCommand(const api::Command& command,
                                                  api::Snapshot& snapshot, std::int64_t nowMs);
std::optional<api::CommandResult> runAccessCommand(const api::Command& command,
                                                   api::Snapshot& snapshot, std::int64_t nowMs);
std::optional<api::CommandResult> runSettingCommand(const api::Command& command,
                                                    api::Snapshot& snapshot, std::int64_t nowMs);
std::optional<api::CommandResult> runAttestationCommand(const api::Command& command,
                                                        api::Snapshot& snapshot,
                                                        std::int64_t nowMs);

/// Tables whose rows are in the picture: "arena.verdicts" and "stake.slashes".
bool isPictureTable(std::string_view table);
Result<api::HistoryPage> pictureTablePage(const api::Snapshot& snapshot,
                                          const api::HistoryQuery& query);

/// peersConnected and peersRoundTripMs, from the peers of the picture, as the engine counts them.
void countPeers(api::Snapshot& snapshot);
/// The answer to "work.history": the minutes of the picture, whatever the question.
std::string workHistoryAnswer(const api::Snapshot& snapshot);

/// The confirmation that the scripted node gives for a sale to `buyer`, and takes.
std::string sampleConfirmation(const api::BuyNodeKey& sale, const std::string& buyer);
/// The page of "keys.market": three offers of others, and the Listed keys of the picture.
Result<api::HistoryPage> marketPage(const api::Snapshot& snapshot, const api::HistoryQuery& query);
/// The page of "rack.pins": the pins of the picture.
Result<api::HistoryPage> pinsPage(const api::Snapshot& snapshot, const api::HistoryQuery& query);
/// The answer to "keys.quote", as the engine's, for a first price of 21.50 USD.
Result<std::string> keyQuoteAnswer(const std::string& argument);

/// The answer to "earnings.summary": the days of the picture, all by its first key.
std::string earningsAnswer(const api::Snapshot& snapshot);

// What a healthy node shows of each part; every number differs from every other.
void addSampleKeystore(api::Snapshot& snapshot, std::int64_t nowMs);
void addSampleWork(api::Snapshot& snapshot, std::int64_t nowMs);
void addSampleAlerts(api::Snapshot& snapshot, std::int64_t nowMs);
void addSampleBridge(api::Snapshot& snapshot, std::int64_t nowMs);
void addSampleEarnings(api::Snapshot& snapshot, std::int64_t nowMs);
void addSampleHost(api::Snapshot& snapshot, std::int64_t nowMs);

}  // namespace stacknet::testing
