#include "app/console/alert_wishes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/file.h"

namespace stacknet::console {
namespace {

constexpr std::size_t kBytesMax = 64U << 10;

/// Empty where there is no such file or it is not readable.
QJsonObject wishesIn(const std::filesystem::path& file) {
    const auto content = readFile(file, kBytesMax);
    if (!content.ok()) return {};
    const auto text = asText(*content);
    return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
        .object();
}

}  // namespace

std::vector<api::SaveAlertChannel> wishedChannels(const std::filesystem::path& file) {
    std::vector<api::SaveAlertChannel> channels;
    const auto wishes = wishesIn(file);
    const auto word = [&](const char* name) {
        return wishes[QLatin1String(name)].toString().toStdString();
    };
    const auto add = [&](const char* kind, const char* name, const std::string& target) {
        if (target.empty()) return;
        api::SaveAlertChannel channel;
        channel.kind = kind;
        channel.name = name;
        channel.target = target;
        channels.push_back(std::move(channel));
    };
    add("command", "Program", word("command"));
    add("webhook", "Web address", word("webhook"));
    const auto mail = wishes[QLatin1String("smtp")].toObject();
    const auto part = [&](const char* name) {
        return mail[QLatin1String(name)].toString().toStdString();
    };
    if (part("to").empty()) return channels;
    add("smtp", "Mail", part("to"));
    auto& channel = channels.back();
    channel.from = part("from");
    channel.host = part("host");
    channel.port = static_cast<std::uint32_t>(mail[QLatin1String("port")].toInt());
    channel.security = part("security");
    channel.user = part("user");
    return channels;
}

void strikeWish(const std::filesystem::path& file, const std::string& kind) {
    auto wishes = wishesIn(file);
    wishes.remove(QString::fromStdString(kind));
    const auto text = QJsonDocument(wishes).toJson(QJsonDocument::Compact).toStdString();
    if (wishes.isEmpty() || !writeFileAtomically(file, asBytes(text)).ok()) return;
    if (!wishedChannels(file).empty()) return;
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
}

AlertWishes::AlertWishes(ui::NodeBridge& bridge, std::filesystem::path file)
    : m_bridge(bridge), m_file(std::move(file)) {}

void AlertWishes::send(const SecretBytes& mailPassword) {
    if (m_sent) return;
    m_sent = true;
    for (auto& channel : wishedChannels(m_file)) {
        const std::string kind = channel.kind;
        if (kind == "smtp" && !channel.user.empty()) {
            channel.secret = std::string(mailPassword.exposeText());
            channel.enabled = !channel.secret.empty();
        }
        m_bridge.submit(std::move(channel), this, [this, kind](const api::CommandResult& result) {
            if (!result.error) strikeWish(m_file, kind);
        });
    }
}

}  // namespace stacknet::console
