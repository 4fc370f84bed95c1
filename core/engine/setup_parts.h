#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/api/setup.h"
#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/crypto/scrypt.h"
#include "core/inference/cancel_token.h"
#include "core/network/invite.h"

/// The parts of Setup, each a plain call that blocks. Any thread.
namespace stacknet::engine::setup {

inline constexpr std::size_t kProgressBytesMax = 64U << 10;

Result<api::FolderInfo> inspectFolder(const std::string& folder);

/// Signature and genesis checked. Errors: those of readFile, parseInvite, Genesis::fromJson;
/// "engine.genesis_mismatch".
Result<network::Invite> loadInvite(const std::filesystem::path& file);
Result<api::InviteInfo> inviteInfo(const std::filesystem::path& file);

Result<api::AttachInfo> testSocket(const std::string& socket, std::uint32_t waitMs,
                                   const Clock& clock);

/// 24 words of a new key.
Result<SecretBytes> newWords(Rng& rng);
/// See api::ISetup::checkWords.
Result<std::string> publicKeyOf(const SecretBytes& words);

/// See api::ISetup::sealKey.
Result<std::string> sealKey(const std::filesystem::path& folder, const std::string& alias,
                            const SecretBytes& words, const SecretBytes& passphrase,
                            const crypto::ScryptCost& cost, const Clock& clock, Rng& rng);
/// Where sealKey puts the key of this name.
std::filesystem::path sealedKeyFile(const std::filesystem::path& folder,
                                    const std::string& nodeKey);
/// See api::ISetup::makeNode.
Result<api::FolderHolds> makeNode(const api::NodePlan& plan, const SecretBytes& passphrase,
                                  const Clock& clock, Rng& rng);

std::vector<api::HardwareCheck> checkHardware(const std::filesystem::path& folder,
                                              const std::string& listen);

/// See api::ISetup::testAlert. `cancel` breaks it off.
Result<bool> testAlert(const api::AlertTest& test, const SecretBytes& password, const Clock& clock,
                       const inference::CancelToken& cancel);

std::string toJson(const api::SetupProgress& progress);
std::string toJson(const api::AlertWishes& wishes);
/// Error "setup.no_progress" for what is not as toJson writes it.
Result<api::SetupProgress> progressFromJson(std::string_view text);

}  // namespace stacknet::engine::setup
