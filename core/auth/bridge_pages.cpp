#include "core/auth/bridge_pages.h"

#include "core/base/invariant.h"

namespace stacknet::auth {
namespace {

constexpr std::size_t kNonceMin = 22;

std::string contentPolicy(BridgePage page, std::string_view nonce, const BridgeClient* client) {
    const std::string source = "'nonce-" + std::string(nonce) + "'";
    std::string policy = "default-src 'none'; script-src " + source + "; style-src " + source +
                         "; img-src data:; connect-src 'self'; form-action 'none'; base-uri 'none'"
                         "; frame-ancestors";
    if (page != BridgePage::Silent) return policy + " 'none'";
    for (const std::string& origin : client->origins) policy += " " + origin;
    return policy;
}

}  // namespace

std::vector<HeaderLine> bridgePageHeaders(BridgePage page, std::string_view scriptNonce,
                                          const BridgeClient* client) {
    STACKNET_INVARIANT(scriptNonce.size() >= kNonceMin);
    STACKNET_INVARIANT(page != BridgePage::Silent || client != nullptr);
    // same-origin would cut the popup off from the window that opened it.
    const bool keepsOpener = page == BridgePage::Authorize || page == BridgePage::Code;
    std::vector<HeaderLine> lines{
        {"Content-Security-Policy", contentPolicy(page, scriptNonce, client)},
        {"Cross-Origin-Opener-Policy", keepsOpener ? "unsafe-none" : "same-origin"},
        {"Referrer-Policy", "no-referrer"},
        {"Cache-Control", "no-store"},
        {"X-Content-Type-Options", "nosniff"},
    };
    if (page != BridgePage::Silent) lines.emplace_back("X-Frame-Options", "DENY");
    return lines;
}

std::vector<HeaderLine> bridgeTokenCors(const BridgeClient& client, std::string_view origin) {
    if (!hasOrigin(client, origin)) return {};
    return {{"Access-Control-Allow-Origin", std::string(origin)},
            {"Access-Control-Allow-Methods", "POST"},
            {"Access-Control-Allow-Headers", "content-type"},
            {"Vary", "Origin"}};
}

}  // namespace stacknet::auth
