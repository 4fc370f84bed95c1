#include <boost/json.hpp>

#include "core/base/json_check.h"
#include "core/base/sentence.h"
#include "core/rack/kubo_answer_internal.h"
#include "core/rack/kubo_client.h"

namespace stacknet::rack::detail {

namespace json = boost::json;

namespace {

constexpr std::size_t kWordsMax = 200;

/// The node's own {"Message", "Code", "Type": "error"}.
std::string messageOf(const std::string& body) {
    if (checkJson(body, {})) return printable(body.substr(0, body.find('\n')));
    boost::system::error_code error;
    const json::value value = json::parse(body, error);
    const json::object* object = error ? nullptr : value.if_object();
    const json::value* message = object == nullptr ? nullptr : object->if_contains("Message");
    if (message == nullptr || !message->is_string()) return printable(body);
    return printable(std::string_view(message->get_string()));
}

}  // namespace

Error badAnswer(const KuboAddress& address, std::string_view what) {
    return makeError("rack.ipfs_bad_answer", sentence("The answer of the IPFS node at %1 cannot be "
                                                      "used: %2. Check what runs at that address.",
                                                      {address.text(), what}));
}

std::string printable(std::string_view words) {
    std::string text;
    for (const char character : words) {
        if (text.size() == kWordsMax) break;
        text.push_back(character >= ' ' && character <= '~' ? character : ' ');
    }
    return text;
}

Result<void> JsonLines::push(ByteView piece) {
    std::string_view rest = asText(piece);
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const std::string_view part = rest.substr(0, end);
        if (m_open.size() + part.size() > kKuboLineMax) {
            return badAnswer(m_address, sentence("a line is longer than 64 KiB"));
        }
        m_open.append(part);
        if (end == std::string_view::npos) return {};
        rest.remove_prefix(end + 1);
        const std::string whole = std::move(m_open);
        m_open.clear();
        STACKNET_CHECK(line(whole));
    }
    return {};
}

Result<void> JsonLines::line(std::string_view text) {
    if (text.ends_with('\r')) text.remove_suffix(1);
    if (text.empty()) return {};
    if (++m_lines > kKuboLinesMax) return badAnswer(m_address, sentence("it has too many lines"));
    if (checkJson(text, {.depthMax = 16})) return badAnswer(m_address, sentence("it is not JSON"));
    boost::system::error_code error;
    const json::value value = json::parse(json::string_view(text.data(), text.size()), error);
    const json::object* object = error ? nullptr : value.if_object();
    if (object == nullptr) return badAnswer(m_address, sentence("it is no JSON object"));
    return m_take(*object);
}

Result<void> JsonLines::finish() {
    if (!m_open.empty()) {
        // The last line may end with the answer instead of a line feed, when it is whole.
        const std::string whole = std::move(m_open);
        m_open.clear();
        STACKNET_CHECK(line(whole));
    }
    if (m_lines == 0) return badAnswer(m_address, sentence("it is empty"));
    return {};
}

Result<std::string> textMember(const KuboAddress& address, const json::object& object,
                               const char* name) {
    const json::value* member = object.if_contains(name);
    if (member == nullptr || !member->is_string()) {
        return badAnswer(address, sentence("member %1 is missing or no text", {name}));
    }
    return std::string(member->get_string());
}

Result<Cid> cidMember(const KuboAddress& address, const json::object& object, const char* name) {
    STACKNET_TRY(const std::string text, textMember(address, object, name));
    auto cid = Cid::fromText(text);
    if (cid.ok()) return cid;
    return badAnswer(address, sentence("member %1 is no CID", {name}));
}

Result<void> outcome(const KuboAddress& address, const KuboStatus& status) {
    const std::string where = sentence("The IPFS node at %1", {address.text()});
    if (status.status == 200) {
        if (status.streamError.empty()) return {};
        return makeError("rack.ipfs_failed", sentence("%1 failed while it answered: %2.",
                                                      {where, printable(status.streamError)}));
    }
    if (status.status == 401 || status.status == 403) {
        return makeError("rack.ipfs_refused",
                         sentence("%1 refuses this node (HTTP %2); name its secret in "
                                  "\"ipfs_authorization_file\" of node.json.",
                                  {where, status.status}));
    }
    if (status.status == 400 || status.status >= 500) {
        return makeError("rack.ipfs_failed",
                         sentence("%1 failed: %2.", {where, messageOf(status.body)}),
                         status.status > 500);
    }
    return badAnswer(
        address,
        status.status >= 300 && status.status < 400
            ? sentence("it has the status %1, a redirect, which is not followed", {status.status})
            : sentence("it has the status %1", {status.status}));
}

}  // namespace stacknet::rack::detail
