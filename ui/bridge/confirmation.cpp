#include "ui/bridge/confirmation.h"

#include <type_traits>
#include <variant>
#include <vector>

#include <QCryptographicHash>

#include "core/api/fields.h"

namespace stacknet::ui {
namespace {

template <typename T, typename... Kinds>
constexpr bool kOneOf = (std::is_same_v<T, Kinds> || ...);

template <typename T>
struct IsVector : std::false_type {};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type {};

class Digest {
public:
    void number(std::uint64_t value) {
        char bytes[8];
        for (char& byte : bytes) {
            byte = static_cast<char>(value & 0xff);
            value >>= 8;
        }
        m_hash.addData(QByteArrayView(bytes, 8));
    }
    template <typename T>
    void value(const T& from) {
        if constexpr (std::is_same_v<T, std::string>) {
            number(from.size());
            m_hash.addData(QByteArrayView(from.data(), static_cast<qsizetype>(from.size())));
        } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
            number(static_cast<std::uint64_t>(from));
        } else if constexpr (IsVector<T>::value) {
            number(from.size());
            for (const auto& each : from) value(each);
        } else {
            static_assert(api::HasFields<T>);
            api::visitFields(from, [&](const char*, const auto& member) { value(member); });
        }
    }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

api::CommandResult refusal(std::string_view code, std::string message) {
    api::CommandResult result;
    result.error = makeError(code, std::move(message));
    return result;
}

/// What only stops or protects something may be done by whoever stands at a locked screen, and so
/// may the unlock.
bool allowedWhileLocked(const api::Command& command) {
    return std::visit(
        [](const auto& order) {
            using Order = std::decay_t<decltype(order)>;
            return kOneOf<Order, api::UnlockNodeKey, api::LockNodeKey, api::LockAllNodeKeys,
                          api::VerifyKeyBackup, api::AcknowledgeAlert, api::PauseWork>;
        },
        command);
}

}  // namespace

DangerLevel dangerOf(const api::Command& command) {
    return std::visit(
        [](const auto& order) {
            using Order = std::decay_t<decltype(order)>;
            if constexpr (kOneOf<Order, api::FileNodeKey, api::TransferNodeKey, api::RemoveNodeKey,
                                 api::FileChallenge, api::RackUnpin, api::ConfirmKeySale,
                                 api::BuyNodeKey>) {
                return DangerLevel::Irreversible;
            } else if constexpr (std::is_same_v<Order, api::RackGc>) {
                return order.ipfs ? DangerLevel::Irreversible : DangerLevel::None;
            } else if constexpr (std::is_same_v<Order, api::SetAutoChallenge>) {
                return order.enabled ? DangerLevel::Costly : DangerLevel::None;
            } else if constexpr (kOneOf<Order, api::Bond, api::Unbond, api::ListNodeKey,
                                        api::RegisterNodeKey, api::ConnectNodeKey,
                                        api::DisconnectNodeKey, api::RevokeApiKey>) {
                return DangerLevel::Costly;
            } else {
                return DangerLevel::None;
            }
        },
        command);
}

bool needsToken(const api::Command& command) {
    return std::visit(
        [](const auto& order) {
            using Order = std::decay_t<decltype(order)>;
            return kOneOf<Order, api::FileNodeKey, api::TransferNodeKey, api::RemoveNodeKey,
                          api::FileChallenge, api::Bond, api::Unbond, api::ListNodeKey,
                          api::ConfirmKeySale, api::BuyNodeKey>;
        },
        command);
}

QByteArray commandDigest(const api::Command& command) {
    Digest digest;
    digest.number(command.index());
    std::visit([&](const auto& order) { digest.value(order); }, command);
    return digest.result();
}

ConfirmationToken::ConfirmationToken(const api::Command& command)
    : m_digest(commandDigest(command)) {}

bool ConfirmationToken::confirms(const api::Command& command) const {
    return !m_digest.isEmpty() && m_digest == commandDigest(command);
}

std::optional<api::CommandResult> CommandGate::refuse(const api::Command& command,
                                                      const ConfirmationToken& token) const {
    if (m_locked && !allowedWhileLocked(command)) {
        return refusal("ui.locked", "The console is locked. Unlock it, then do this again.");
    }
    if (needsToken(command) && !token.confirms(command)) {
        return refusal("ui.not_confirmed",
                       "This was not confirmed. Open the dialog again and confirm it there.");
    }
    return std::nullopt;
}

}  // namespace stacknet::ui
