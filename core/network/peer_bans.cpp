#include "core/network/peer_bans.h"

#include <algorithm>
#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/sentence.h"

namespace stacknet::network {

namespace json = boost::json;

namespace {

constexpr std::size_t kFileMax = 1 << 20;

Error badFile(std::string_view what) {
    return makeError(
        "network.bad_bans",
        sentence("bans.json: %1; mend the file, or remove it to talk to every peer again.",
                 {what}));
}

Result<std::int64_t> timeOf(const json::object& object, const char* field) {
    const json::value* value = object.if_contains(field);
    if (value == nullptr || !value->is_int64() || value->get_int64() < 0) {
        return badFile(std::string(field) + " must be a time in milliseconds, or 0");
    }
    return value->get_int64();
}

bool printable(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char letter) {
        return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f;
    });
}

Result<PeerBan> banFrom(const json::value& value) {
    if (!value.is_object()) return badFile("each ban must be an object");
    const json::object& object = value.get_object();
    PeerBan ban;
    const json::value* key = object.if_contains("node_key");
    if (key == nullptr || !key->is_string()) return badFile("node_key must be a text");
    STACKNET_TRY(ban.nodeKey, fixedFromHex<PublicKey>(std::string(key->get_string()), "node_key"));
    STACKNET_TRY(ban.untilMs, timeOf(object, "until_ms"));
    STACKNET_TRY(ban.sinceMs, timeOf(object, "since_ms"));
    const json::value* reason = object.if_contains("reason");
    if (reason == nullptr || !reason->is_string()) return badFile("reason must be a text");
    ban.reason = std::string(reason->get_string());
    if (ban.reason.size() > PeerBans::kReasonMax || !printable(ban.reason)) {
        return badFile("reason must have at most 200 printable bytes");
    }
    return ban;
}

}  // namespace

Result<PeerBans> PeerBans::load(std::filesystem::path file) {
    PeerBans bans(std::move(file));
    std::error_code missing;
    if (!std::filesystem::exists(bans.m_file, missing)) return bans;
    STACKNET_TRY(const Bytes content, readFile(bans.m_file, kFileMax));
    boost::system::error_code error;
    const std::string_view text = asText(content);
    const json::value document = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !document.is_object()) return badFile("it is not a JSON object");
    const json::value* list = document.get_object().if_contains("bans");
    if (list == nullptr || !list->is_array() || list->get_array().size() > kBansMax) {
        return badFile("bans must be a list of at most 1,000");
    }
    for (const json::value& entry : list->get_array()) {
        STACKNET_TRY(PeerBan ban, banFrom(entry));
        bans.m_bans.push_back(std::move(ban));
    }
    return bans;
}

Result<void> PeerBans::save(const std::vector<PeerBan>& bans) const {
    json::array list;
    for (const PeerBan& ban : bans) {
        list.push_back(json::object{{"node_key", toHex(ban.nodeKey)},
                                    {"until_ms", ban.untilMs},
                                    {"since_ms", ban.sinceMs},
                                    {"reason", ban.reason}});
    }
    const json::object document{{"version", 1}, {"bans", std::move(list)}};
    return writeFileAtomically(m_file, asBytes(json::serialize(document) + "\n"));
}

Result<void> PeerBans::ban(PeerBan ban) {
    if (ban.reason.size() > kReasonMax || !printable(ban.reason)) {
        return makeError(
            "network.ban_reason",
            sentence("The reason of a ban must have at most 200 bytes, all printable."));
    }
    std::vector<PeerBan> next = m_bans;
    std::erase_if(next, [&](const PeerBan& other) { return other.nodeKey == ban.nodeKey; });
    if (next.size() >= kBansMax) {
        return makeError("network.too_many_bans",
                         sentence("This node keeps 1,000 bans at most; lift one first."));
    }
    next.push_back(std::move(ban));
    STACKNET_CHECK(save(next));
    m_bans = std::move(next);
    return {};
}

Result<void> PeerBans::unban(const PublicKey& nodeKey) {
    std::vector<PeerBan> next = m_bans;
    if (std::erase_if(next, [&](const PeerBan& ban) { return ban.nodeKey == nodeKey; }) == 0) {
        return makeError("network.not_banned", sentence("Node Key %1 is not banned here.",
                                                        {toHex(nodeKey).substr(0, 12)}));
    }
    STACKNET_CHECK(save(next));
    m_bans = std::move(next);
    return {};
}

Result<std::vector<PublicKey>> PeerBans::expire(std::int64_t nowMs) {
    std::vector<PublicKey> over;
    std::vector<PeerBan> next;
    for (const PeerBan& ban : m_bans) {
        if (ban.untilMs != 0 && ban.untilMs <= nowMs) {
            over.push_back(ban.nodeKey);
        } else {
            next.push_back(ban);
        }
    }
    if (over.empty()) return over;
    STACKNET_CHECK(save(next));
    m_bans = std::move(next);
    return over;
}

}  // namespace stacknet::network
