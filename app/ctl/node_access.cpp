#include "app/ctl/node_access.h"

#include "app/ctl/connection.h"
#include "app/ctl/short_names.h"
#include "core/base/clock.h"
#include "core/base/codec.h"
#include "core/base/rng.h"

namespace stacknet::ctl {
namespace {

constexpr std::size_t kDocumentBytesMax = 64 << 10;

/// The network's word on a Node Key; only keys of this node count when none was named.
std::function<e2ee::NodeStanding(const PublicKey&)> standingOf(
    std::shared_ptr<const api::Snapshot> now, bool oursOnly) {
    return [now = std::move(now), oursOnly](const PublicKey& node) {
        const std::string wanted = toHex(node);
        for (const api::NodeKeyInfo& key : now->nodeKeys) {
            if (key.publicKey != wanted || (oursOnly && !key.ours)) continue;
            if (key.tombstoned) return e2ee::NodeStanding::Slashed;
            return key.registered ? e2ee::NodeStanding::Registered : e2ee::NodeStanding::Unknown;
        }
        return e2ee::NodeStanding::Unknown;
    };
}

Result<NodeAccess> accessByName(const std::string& url, const std::string& node) {
    NodeAccess access;
    STACKNET_TRY(access.endpoint, parseNodeUrl(url));
    auto key = fixedFromHex<PublicKey>(node, "--node");
    if (!key.ok()) return makeError("ctl.usage", "--node takes a Node Key of 64 hex digits.");
    access.policy.node = *key;
    // The word of the one who named it; no network is asked.
    access.policy.standing = [](const PublicKey&) { return e2ee::NodeStanding::Registered; };
    return access;
}

std::uint64_t nowSeconds() {
    return static_cast<std::uint64_t>(std::max<std::int64_t>(SystemClock().wallMs(), 0) / 1'000);
}

/// The body of a 200.
Result<std::string> textOf(const HttpCall& call) {
    std::string body;
    STACKNET_TRY(const HttpReply reply,
                 callHttp(call, [&](const HttpReply&, ByteView piece) -> Result<void> {
                     if (body.size() + piece.size() > kDocumentBytesMax) {
                         return makeError("ctl.no_key", "The node's answer to " + call.target +
                                                            " is too large for a key.");
                     }
                     body += asText(piece);
                     return {};
                 }));
    if (reply.status == 200) return body;
    return makeError("ctl.no_key",
                     "The node gives no encryption key (HTTP " + std::to_string(reply.status) +
                         (reply.status == 503   ? "): its Node Key is locked; ask its "
                                                  "operator to unlock it."
                          : reply.status == 401 ? "): the API key is not valid."
                          : reply.status == 429 ? "): too many sessions; try again later."
                                                : "); check the address."));
}

}  // namespace

Result<NodeAccess> accessNode(const Arguments& arguments) {
    const std::string url = arguments.option("--url");
    const std::string node = arguments.option("--node");
    if (!url.empty() && node.empty()) {
        return makeError("ctl.usage",
                         "--url needs --node KEY, the Node Key of the node that is meant: without "
                         "it whoever answers there could be anybody.");
    }
    if (!url.empty()) return accessByName(url, node);
    Connection connection(operatorSocket(arguments));
    STACKNET_TRY(const auto now, connection.snapshot());
    if (now->service.httpAddress.empty()) {
        return makeError("ctl.no_http",
                         "This node serves no HTTP API; name another one by --url "
                         "and --node.");
    }
    NodeAccess access;
    STACKNET_TRY(access.endpoint, parseNodeUrl(now->service.httpAddress));
    if (!node.empty()) {
        STACKNET_TRY(const std::string key, keyFor(node, *now));
        STACKNET_TRY(access.policy.node, fixedFromHex<PublicKey>(key, "--node"));
    }
    // A node that the network chooses is somebody else's, most of the time.
    access.policy.standing = standingOf(now, node.empty() && !arguments.route);
    return access;
}

Result<std::string> fetchText(const NodeAccess& access, const std::string& target) {
    HttpCall call;
    call.endpoint = access.endpoint;
    call.target = target;
    return textOf(call);
}

Result<e2ee::CheckedKey> openSession(const NodeAccess& access, const std::string& apiKey) {
    e2ee::ClientNonce nonce;
    SystemRng().fill(nonce.mutableView());
    const std::string body = R"({"client_nonce":")" + toHex(nonce) + "\"}";
    HttpCall call;
    call.endpoint = access.endpoint;
    call.endpoint.apiKey = apiKey;
    call.target = "/v1/e2ee/session";
    call.post = true;
    call.headers = {{"content-type", "application/json"}};
    call.body = asBytes(body);
    STACKNET_TRY(const std::string text, textOf(call));
    STACKNET_TRY(const e2ee::KeyDocument document, e2ee::parseKeyDocument(text));
    return e2ee::checkSessionKey(document.descriptor, document.signature, nonce, access.policy,
                                 nullptr, nowSeconds());
}

Result<e2ee::KeyDocument> fetchKeyDocument(const NodeAccess& access) {
    STACKNET_TRY(const std::string text, fetchText(access, "/v1/e2ee/key"));
    return e2ee::parseKeyDocument(text);
}

Result<e2ee::CheckedKey> checkDocument(const NodeAccess& access,
                                       const e2ee::KeyDocument& document) {
    return e2ee::checkKey(document.descriptor, document.signature, access.policy, nullptr,
                          nowSeconds());
}

}  // namespace stacknet::ctl
