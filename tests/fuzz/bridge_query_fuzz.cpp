// Any bytes as the query of the Auth Bridge's pages, and as the bodies and cookies of everything
// that signs somebody in: an answer, always, and only a site that is entered gets a page with a
// script.

#include <cstdlib>
#include <filesystem>
#include <memory>

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/gateway/login_endpoints.h"

namespace {

using namespace stacknet;
using namespace stacknet::gateway;

constexpr std::int64_t kNowMs = 1'795'327'200'000;
constexpr std::string_view kClient = "shop";
constexpr std::string_view kOrigin = "https://shop.example";
constexpr std::string_view kGoodRest =
    "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&method=S256"
    "&state=0123456789abcdefghijkl&nonce=0123456789abcdefghijkl&response_mode=web_message";

class Services {
public:
    Services() {
        std::string name = (std::filesystem::temp_directory_path() / "bridge-XXXXXX").string();
        STACKNET_INVARIANT(::mkdtemp(name.data()) != nullptr);
        m_folder = name;
        LoginOptions options;
        options.sessionPepper = m_folder / "session-pepper";
        options.stack = "demo";
        options.loginsPerMinute = UINT32_MAX;
        m_login = LoginServices::open(options, m_clock, m_rng).value();
        STACKNET_INVARIANT(m_login->bind("127.0.0.1", 8480).ok());
        m_keys = auth::ApiKeyStore::open("", m_folder / "pepper", m_clock, m_rng).value();
        auth::BridgeClient client;
        client.clientId = kClient;
        client.stack = "demo";
        client.name = "A shop";
        client.origins = {std::string(kOrigin)};
        client.redirectUris = {std::string(kOrigin) + "/signed-in"};
        STACKNET_INVARIANT(m_login->registry().put(client, "fuzz").ok());
    }
    ~Services() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    /// The answer to a request whose header passes the gate; nothing for another one.
    std::optional<LoginAnswer> ask(const std::string& raw, std::string_view body) {
        static const GateRules rules{100, {"localhost", "127.0.0.1"}};
        RequestHead head;
        if (passGate(raw, rules, head)) return std::nullopt;
        const auto endpoint = loginEndpointOf(head.method, head.path);
        if (!endpoint) return std::nullopt;
        LoginAnswer answer =
            answerLogin(*endpoint, m_login.get(), *m_keys, {head, body, m_address});
        const unsigned status = answer.failure ? answer.failure->status : answer.status;
        // 503: a bound of this server was reached, as many inputs do in one process.
        STACKNET_INVARIANT(status >= 200 && (status < 500 || status == 503));
        return answer;
    }

private:
    ManualClock m_clock{kNowMs};
    SeededRng m_rng{1};
    std::filesystem::path m_folder;
    std::unique_ptr<LoginServices> m_login;
    std::unique_ptr<auth::ApiKeyStore> m_keys;
    const std::string m_address = "127.0.0.1";
};

Services& services() {
    static Services s_services;
    return s_services;
}

bool contains(const LoginAnswer& answer, std::string_view text) {
    return answer.body.exposeText().find(text) != std::string_view::npos;
}

/// B01: an error page has no script to send anything with.
void checkPage(std::string_view path, std::string_view query) {
    const auto answer = services().ask("GET " + std::string(path) + "?" + std::string(query) +
                                           " HTTP/1.1\r\nhost: localhost:8480\r\n\r\n",
                                       {});
    if (!answer || answer->failure) return;
    if (answer->status != 200) {
        STACKNET_INVARIANT(!contains(*answer, "<script") && !contains(*answer, "postMessage"));
        return;
    }
    // Only the one site that is entered is answered, so these stood in the query, in some spelling.
    STACKNET_INVARIANT(contains(*answer, "<script"));
    STACKNET_INVARIANT(query.find("client_id") != std::string_view::npos ||
                       query.find('%') != std::string_view::npos);
}

void checkPost(std::string_view path, std::string_view body, std::string_view cookie) {
    std::string clean(cookie.substr(0, 4096));
    std::erase_if(clean, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    const std::string raw = "POST " + std::string(path) +
                            " HTTP/1.1\r\nhost: localhost:8480\r\norigin: http://localhost:8480\r\n"
                            "content-type: application/json\r\ncookie: " +
                            clean + "\r\ncontent-length: " + std::to_string(body.size()) +
                            "\r\n\r\n";
    static_cast<void>(services().ask(raw, body));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = asText(ByteView(data, size));
    const std::string known = "client_id=" + std::string(kClient) + "&origin=";
    const std::string good = "https%3A%2F%2Fshop.example";
    for (const std::string_view path : {"/bridge/authorize", "/bridge/silent"}) {
        checkPage(path, text);
        checkPage(path, known + std::string(text) + std::string(kGoodRest));
        checkPage(path, known + good + std::string(kGoodRest) + "&" + std::string(text));
    }
    for (const std::string_view path :
         {"/v1/auth/bridge/authorize", "/v1/auth/bridge/silent", "/v1/auth/bridge/token",
          "/v1/auth/bridge/revoke", "/v1/auth/wallet/challenge", "/v1/auth/wallet/verify",
          "/v1/auth/logout", "/v1/auth/refresh", "/v1/keys/leaked"}) {
        checkPost(path, text, {});
        checkPost(path, "{}", text);
    }
    return 0;
}
