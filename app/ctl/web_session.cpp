#include "app/ctl/web_session.h"

#include "app/ctl/http_call.h"
#include "app/ctl/session_file.h"
#include "core/auth/cookies.h"
#include "core/auth/uri.h"

namespace stacknet::ctl {
namespace {

namespace json = boost::json;

constexpr std::size_t kAnswerBytesMax = 64 << 10;
constexpr const char* kLabel = "stacknetctl";

std::string cookie(std::string_view name, const std::string& value) {
    return std::string(name) + "=" + value;
}

/// What the node says is wrong.
Error refusalOf(unsigned status, const json::object& body) {
    const json::value* error = body.if_contains("error");
    std::string code;
    std::string message;
    if (error != nullptr && error->is_object()) {
        code = memberOf(error->get_object(), "code");
        message = memberOf(error->get_object(), "message");
    }
    if (code.empty()) code = "refused";
    if (message.empty()) message = "The node refused (HTTP " + std::to_string(status) + ").";
    return makeError("node." + code, message);
}

}  // namespace

Result<WebSession> WebSession::at(const std::string& url) {
    STACKNET_TRY(const inference::Endpoint endpoint, parseNodeUrl(url));
    auto origin = auth::originOfUri(url);
    if (!origin.ok()) {
        return makeError("ctl.usage", "--url is the node's address, like https://node.example.");
    }
    WebSession session;
    session.m_url = url;
    session.m_origin = *origin;
    if (endpoint.isLoopback() && !endpoint.tls) {
        // A node on the loopback calls itself so, whatever name it is reached by.
        session.m_origin = "http://localhost:" + std::to_string(endpoint.port);
    }
    return session;
}

Result<WebSession::Answer> WebSession::post(const std::string& target, const json::object& body,
                                            const std::string& cookies) {
    HttpCall call;
    STACKNET_TRY(call.endpoint, parseNodeUrl(m_url));
    call.target = target;
    call.post = true;
    call.headers = {
        {"content-type", "application/json"}, {"origin", m_origin}, {"sec-fetch-site", "none"}};
    if (!cookies.empty()) call.headers.emplace_back("cookie", cookies);
    const std::string text = json::serialize(body);
    call.body = asBytes(text);
    std::string content;
    STACKNET_TRY(const HttpReply reply,
                 callHttp(call, [&](const HttpReply&, ByteView piece) -> Result<void> {
                     if (content.size() + piece.size() > kAnswerBytesMax) {
                         return makeError("ctl.http_failed", "The node's answer is too large.");
                     }
                     content += asText(piece);
                     return {};
                 }));
    json::error_code bad;
    const json::value value = json::parse(content, bad);
    Answer answer;
    if (!bad && value.is_object()) answer.body = value.get_object();
    if (reply.status != 200) return refusalOf(reply.status, answer.body);
    for (const std::string_view line : reply.values("set-cookie")) {
        const std::size_t equals = line.find('=');
        const std::size_t end = std::min(line.find(';'), line.size());
        if (equals == std::string_view::npos || equals > end) continue;
        answer.cookies[std::string(line.substr(0, equals))] =
            std::string(line.substr(equals + 1, end - equals - 1));
    }
    return answer;
}

Result<WebSession::Challenge> WebSession::challenge(const std::string& chain,
                                                    const std::string& address) {
    STACKNET_TRY(Answer answer,
                 post("/v1/auth/wallet/challenge", {{"chain", chain}, {"address", address}}, ""));
    m_browser = answer.cookies[std::string(auth::kBrowserCookie)];
    return Challenge{memberOf(answer.body, "challenge_id"), memberOf(answer.body, "message")};
}

Result<json::object> WebSession::verify(const Challenge& challenge, const std::string& signature) {
    STACKNET_TRY(Answer answer,
                 post("/v1/auth/wallet/verify",
                      {{"challenge_id", challenge.id}, {"signature", signature}, {"label", kLabel}},
                      cookie(auth::kBrowserCookie, m_browser)));
    const json::value* ends = answer.body.if_contains("ends_at");
    return json::object{{"origin", m_origin},
                        {"url", m_url},
                        {"account", memberOf(answer.body, "account")},
                        {"sid", memberOf(answer.body, "sid")},
                        {"access", answer.cookies[std::string(auth::kSessionCookie)]},
                        {"refresh", answer.cookies[std::string(auth::kRefreshCookie)]},
                        {"csrf", answer.cookies[std::string(auth::kCsrfCookie)]},
                        {"ends_at", ends != nullptr ? *ends : json::value(nullptr)}};
}

Result<void> WebSession::logout(const json::object& session) {
    const std::string cookies = cookie(auth::kSessionCookie, memberOf(session, "access")) + "; " +
                                cookie(auth::kRefreshCookie, memberOf(session, "refresh")) + "; " +
                                cookie(auth::kCsrfCookie, memberOf(session, "csrf"));
    STACKNET_CHECK(post("/v1/auth/logout", {}, cookies));
    return {};
}

}  // namespace stacknet::ctl
