#include "app/console/alert_wishes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/file.h"

namespace stacknet::console {
namespace {

constexpr std::size_t kBytesMax = 64U << 10;

}  // namespace

std::vector<api::SaveAlertChannel> wishedChannels(const std::filesystem::path& file) {
    std::vector<api::SaveAlertChannel> channels;
    const auto content = readFile(file, kBytesMax);
    if (!content.ok()) return channels;
    const auto text = asText(*content);
    const auto wishes =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
            .object();
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
    return channels;
}

AlertWishes::AlertWishes(ui::NodeBridge& bridge, std::filesystem::path file)
    : m_bridge(bridge), m_file(std::move(file)) {}

void AlertWishes::send() {
    if (m_sent) return;
    m_sent = true;
    for (auto& channel : wishedChannels(m_file)) {
        ++m_open;
        m_bridge.submit(std::move(channel), this, [this](const api::CommandResult& result) {
            m_refused = m_refused || result.error.has_value();
            if (--m_open != 0 || m_refused) return;
            std::error_code ignored;
            std::filesystem::remove(m_file, ignored);
        });
    }
}

}  // namespace stacknet::console
