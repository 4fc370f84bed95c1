#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/engine/setup_parts.h"

namespace stacknet::engine::setup {

namespace json = boost::json;

namespace {

constexpr std::uint32_t kSteps = 7;
constexpr std::uint32_t kAutoLockMinutesMax = 24 * 60;
constexpr std::uint32_t kPortMax = 65'535;
constexpr std::string_view kChoices[] = {"new_node", "restore", "attach", "join", "look_around"};

Error noProgress(std::string_view field) {
    return makeError(
        "setup.no_progress",
        sentence("The saved setup is not usable: field %1 is missing or wrong.", {field}));
}

/// Never its password.
json::object mailObject(const api::MailWish& mail) {
    return {{"to", mail.to},     {"from", mail.from},         {"host", mail.host},
            {"port", mail.port}, {"security", mail.security}, {"user", mail.user}};
}

json::object wishesObject(const api::AlertWishes& wishes) {
    return {{"desktop", wishes.desktop},
            {"command", wishes.command},
            {"webhook", wishes.webhook},
            {"smtp", mailObject(wishes.mail)}};
}

/// Reads members one after the other and remembers the first that is wrong.
class Reader {
public:
    explicit Reader(const json::object& object) : m_object(object) {}

    std::string text(const char* field) {
        const json::value* value = m_object.if_contains(field);
        const json::string* text = value == nullptr ? nullptr : value->if_string();
        if (text == nullptr || text->size() > 4'096 ||
            !isUtf8(std::string_view(text->data(), text->size()))) {
            wrong(field);
            return {};
        }
        return std::string(text->data(), text->size());
    }
    bool flag(const char* field) {
        const json::value* value = m_object.if_contains(field);
        const bool* flag = value == nullptr ? nullptr : value->if_bool();
        if (flag == nullptr) wrong(field);
        return flag != nullptr && *flag;
    }
    std::uint32_t number(const char* field, std::uint32_t least, std::uint32_t most) {
        const json::value* value = m_object.if_contains(field);
        const std::int64_t* number = value == nullptr ? nullptr : value->if_int64();
        if (number == nullptr || *number < least || *number > most) {
            wrong(field);
            return least;
        }
        return static_cast<std::uint32_t>(*number);
    }
    void wrong(std::string_view field) {
        if (m_wrong.empty()) m_wrong = field;
    }
    const std::string& firstWrong() const { return m_wrong; }

private:
    const json::object& m_object;
    std::string m_wrong;
};

}  // namespace

std::string toJson(const api::AlertWishes& wishes) {
    return json::serialize(wishesObject(wishes));
}

std::string toJson(const api::SetupProgress& progress) {
    return json::serialize(
        json::object{{"version", 1},
                     {"step", progress.step},
                     {"choice", kChoices[static_cast<std::size_t>(progress.choice)]},
                     {"folder", progress.folder},
                     {"portable", progress.portable},
                     {"invite_file", progress.inviteFile},
                     {"socket", progress.socket},
                     {"listen", progress.listen},
                     {"alias", progress.alias},
                     {"node_key", progress.nodeKey},
                     {"auto_lock_minutes", progress.autoLockMinutes},
                     {"alerts", wishesObject(progress.alerts)},
                     {"checked_key", progress.checkedKey}});
}

Result<api::SetupProgress> progressFromJson(std::string_view text) {
    if (text.size() > kProgressBytesMax) return noProgress("size");
    json::error_code failed;
    json::parse_options options;
    options.max_depth = 4;
    const json::value document = json::parse(json::string_view(text.data(), text.size()), failed,
                                             json::storage_ptr(), options);
    const json::object* object = failed ? nullptr : document.if_object();
    if (object == nullptr) return noProgress("document");
    Reader reader(*object);
    api::SetupProgress progress;
    reader.number("version", 1, 1);
    progress.step = reader.number("step", 1, kSteps);
    const std::string choice = reader.text("choice");
    bool known = false;
    for (std::size_t i = 0; i < std::size(kChoices); ++i) {
        if (kChoices[i] != choice) continue;
        progress.choice = static_cast<api::SetupChoice>(i);
        known = true;
    }
    if (!known) reader.wrong("choice");
    progress.folder = reader.text("folder");
    progress.portable = reader.flag("portable");
    progress.inviteFile = reader.text("invite_file");
    progress.socket = reader.text("socket");
    progress.listen = reader.text("listen");
    progress.alias = reader.text("alias");
    progress.nodeKey = reader.text("node_key");
    if (!progress.nodeKey.empty() && !fixedFromHex<PublicKey>(progress.nodeKey).ok()) {
        reader.wrong("node_key");
    }
    // Not in what an older program saved: no words were checked as far as this one knows.
    if (object->contains("checked_key")) progress.checkedKey = reader.text("checked_key");
    if (!progress.checkedKey.empty() && !fixedFromHex<PublicKey>(progress.checkedKey).ok()) {
        reader.wrong("checked_key");
    }
    progress.autoLockMinutes = reader.number("auto_lock_minutes", 0, kAutoLockMinutesMax);
    const json::value* alerts = object->if_contains("alerts");
    if (alerts == nullptr || !alerts->is_object()) return noProgress("alerts");
    Reader wishes(alerts->get_object());
    progress.alerts.desktop = wishes.flag("desktop");
    progress.alerts.command = wishes.text("command");
    progress.alerts.webhook = wishes.text("webhook");
    // Older programs knew of no mail.
    if (const json::value* smtp = alerts->get_object().if_contains("smtp")) {
        if (!smtp->is_object()) return noProgress("alerts.smtp");
        Reader mail(smtp->get_object());
        progress.alerts.mail = {mail.text("to"),       mail.text("from"),
                                mail.text("host"),     mail.number("port", 0, kPortMax),
                                mail.text("security"), mail.text("user")};
        if (!mail.firstWrong().empty()) return noProgress("alerts.smtp." + mail.firstWrong());
    }
    if (!reader.firstWrong().empty()) return noProgress(reader.firstWrong());
    if (!wishes.firstWrong().empty()) return noProgress("alerts." + wishes.firstWrong());
    return progress;
}

}  // namespace stacknet::engine::setup
