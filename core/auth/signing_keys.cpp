#include "core/auth/signing_keys.h"

#include <sys/stat.h>

#include <charconv>
#include <mutex>

#include "core/auth/session_token.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/secret.h"
#include "core/base/sentence.h"

namespace stacknet::auth {
namespace {

constexpr std::string_view kHeader = "stacknet-token-keys 1\n";
constexpr std::size_t kFileMax = 64 * 1024;
constexpr std::size_t kKeysMax = 256;
constexpr std::size_t kSeedHexLength = 64;
constexpr std::int64_t kKeptAfterMs = (kTokenLifetimeMaxSeconds + kTokenLeewaySeconds) * 1000;

Error corrupt(const std::filesystem::path& path, std::string_view reason) {
    return makeError("auth.keys_corrupt",
                     sentence("The token key file %1 cannot be used: %2. Delete it to make new "
                              "keys; everybody then signs in again.",
                              {path.string(), reason}));
}

bool takeNumber(std::string_view& line, std::int64_t& value) {
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos) return false;
    auto [end, error] = std::from_chars(line.data(), line.data() + space, value);
    const bool good = error == std::errc() && end == line.data() + space && value >= 0;
    line.remove_prefix(space + 1);
    return good;
}

}  // namespace

Result<std::unique_ptr<SigningKeys>> SigningKeys::open(const std::filesystem::path& path,
                                                       Clock& clock, Rng& rng) {
    std::unique_ptr<SigningKeys> keys(new SigningKeys(path, clock, rng));
    struct stat status {};
    const bool there = !path.empty() && ::stat(path.c_str(), &status) == 0;
    if (there && (status.st_mode & 077U) != 0) {
        return makeError(
            "auth.keys_mode",
            sentence("Other users may open the token key file %1; run chmod 600 on it.",
                     {path.string()}));
    }
    if (there) {
        STACKNET_CHECK(keys->read());
    } else {
        STACKNET_CHECK(keys->rotate());
    }
    return keys;
}

Result<void> SigningKeys::read() {
    STACKNET_TRY(Bytes content, readFile(m_path, kFileMax));
    const SecretBytes text = SecretBytes::copyOf(content);
    wipe(content.data(), content.size());
    std::string_view rest = text.exposeText();
    if (!rest.starts_with(kHeader)) return corrupt(m_path, "its first line is unknown");
    rest.remove_prefix(kHeader.size());
    std::vector<Key> keys;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos) return corrupt(m_path, "its last line is cut");
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        std::int64_t createdMs = 0;
        std::int64_t retiredMs = 0;
        if (!takeNumber(line, createdMs) || !takeNumber(line, retiredMs) ||
            line.size() != kSeedHexLength || (retiredMs == 0) != keys.empty()) {
            return corrupt(m_path, "a line is malformed");
        }
        Result<Bytes> seed = fromHex(line, "seed");
        if (!seed.ok()) return corrupt(m_path, "a seed is not hexadecimal");
        keys.push_back(
            {crypto::SigningKey::fromSeed(std::span<const std::uint8_t, 32>(seed->data(), 32)),
             createdMs, retiredMs});
        wipe(seed->data(), seed->size());
        if (keys.size() > kKeysMax) return corrupt(m_path, "it holds more than 256 keys");
    }
    if (keys.empty()) return corrupt(m_path, "it holds no key");
    return replace(std::move(keys));
}

/// Writes the file where the keys differ from it, then makes them the ones in use.
Result<void> SigningKeys::replace(std::vector<Key> keys) {
    if (!m_path.empty()) {
        SecretBytes text = SecretBytes::copyOf(kHeader);
        for (const Key& key : keys) {
            text.append(std::to_string(key.createdMs) + " " + std::to_string(key.retiredMs) + " ");
            const FixedSecret<32> seed = key.key.seed();
            std::string hex = toHex(seed.view());
            text.append(hex);
            wipe(hex.data(), hex.size());
            text.append("\n");
        }
        STACKNET_CHECK(writeFileAtomically(m_path, text.view(), 0600));
    }
    auto verifying = std::make_shared<TokenKeys>();
    for (const Key& key : keys) {
        verifying->add(thumbprint(key.key.publicKey()), key.key.publicKey(),
                       key.retiredMs == 0 ? INT64_MAX : key.retiredMs + kKeptAfterMs);
    }
    m_keys = std::move(keys);
    m_public = std::move(verifying);
    return {};
}

std::vector<SigningKeys::Key> SigningKeys::living(std::int64_t nowMs) const {
    std::vector<Key> keys;
    for (const Key& key : m_keys) {
        if (key.retiredMs != 0 && nowMs >= key.retiredMs + kKeptAfterMs) continue;
        keys.push_back({key.key.clone(), key.createdMs, key.retiredMs});
    }
    return keys;
}

Result<void> SigningKeys::rotateLocked() {
    const std::int64_t nowMs = m_clock.wallMs();
    std::vector<Key> keys;
    keys.push_back({crypto::SigningKey::generate(m_rng), nowMs, 0});
    for (Key& old : living(nowMs)) {
        if (keys.size() == kKeysMax) break;
        if (old.retiredMs == 0) old.retiredMs = std::max<std::int64_t>(1, nowMs);
        keys.push_back(std::move(old));
    }
    STACKNET_CHECK(replace(std::move(keys)));
    log::notice("auth", "token_key_made", {{"kid", thumbprint(m_keys[0].key.publicKey())}});
    return {};
}

Result<void> SigningKeys::rotate() {
    std::unique_lock lock(m_mutex);
    return rotateLocked();
}

Result<bool> SigningKeys::rotateIfDue() {
    std::unique_lock lock(m_mutex);
    if (m_clock.wallMs() - m_keys[0].createdMs < kSigningKeyLifeMs) return false;
    STACKNET_CHECK(rotateLocked());
    return true;
}

Result<void> SigningKeys::drop(std::string_view keyId) {
    std::unique_lock lock(m_mutex);
    std::vector<Key> kept;
    for (Key& key : living(m_clock.wallMs())) {
        if (thumbprint(key.key.publicKey()) != keyId) kept.push_back(std::move(key));
    }
    if (kept.size() == m_keys.size()) {
        return makeError("auth.unknown_key", "There is no token key with this id.");
    }
    if (kept.empty() || kept[0].retiredMs != 0) {
        kept.insert(kept.begin(), Key{crypto::SigningKey::generate(m_rng), m_clock.wallMs(), 0});
    }
    STACKNET_CHECK(replace(std::move(kept)));
    log::warning("auth", "token_key_dropped", {{"kid", keyId}});
    return {};
}

std::string SigningKeys::sign(std::string_view type, std::string_view claims) const {
    std::shared_lock lock(m_mutex);
    const crypto::SigningKey& key = m_keys[0].key;
    return writeCompactToken(key, type, thumbprint(key.publicKey()), claims);
}

std::string SigningKeys::signingKeyId() const {
    std::shared_lock lock(m_mutex);
    return thumbprint(m_keys[0].key.publicKey());
}

std::shared_ptr<const TokenKeys> SigningKeys::keys() const {
    std::shared_lock lock(m_mutex);
    return m_public;
}

std::string SigningKeys::jwks() const {
    return keys()->jwks(m_clock.wallMs());
}

}  // namespace stacknet::auth
