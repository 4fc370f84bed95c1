#include "app/ctl/attest_fetch.h"

#include <cstdio>

#include "app/ctl/attest_input.h"
#include "app/ctl/attest_output.h"
#include "app/ctl/http_call.h"
#include "core/attestation/jwks.h"
#include "core/attestation/ocsp_request.h"
#include "core/attestation/revocation_store.h"
#include "core/attestation/rim_store.h"
#include "core/attestation/roots.h"
#include "core/base/clock.h"
#include "core/base/file.h"

namespace stacknet::ctl {

using namespace attestation;
namespace json = boost::json;

namespace {

constexpr std::string_view kOcspBase = "http://ocsp.ndis.nvidia.com";
constexpr std::string_view kKeysBase = "https://nras.attestation.nvidia.com";
constexpr const char* kKeysPath = "/.well-known/jwks.json";
constexpr std::size_t kKeysMax = 1 << 20;
constexpr std::size_t kTokenMax = 4'096;
/// The service's keys live 48 hours; a set that is older is fetched anew.
constexpr std::int64_t kKeysLifeS = 24 * 3'600;

Result<inference::Endpoint> service(const Arguments& arguments, std::string_view otherwise) {
    STACKNET_TRY(inference::Endpoint endpoint,
                 parseNodeUrl(arguments.option("--url", std::string(otherwise))));
    if (const std::string file = arguments.option("--api-key-file"); !file.empty()) {
        STACKNET_TRY(const Bytes content, readFile(file, kTokenMax));
        const std::string_view text = asText(content);
        endpoint.apiKey = std::string(text.substr(0, text.find_first_of("\r\n")));
    }
    return endpoint;
}

/// nullopt: 404. Error "attestation.service" for every other status, retryable from 500 on.
Result<std::optional<Bytes>> exchange(HttpCall call, std::size_t bytesMax) {
    Bytes body;
    STACKNET_TRY(const HttpReply reply,
                 callHttp(call, [&](const HttpReply&, ByteView piece) -> Result<void> {
                     if (body.size() + piece.size() > bytesMax) {
                         return makeError("attestation.service",
                                          "The answer of " + call.endpoint.host + " is too large.");
                     }
                     body.insert(body.end(), piece.begin(), piece.end());
                     return {};
                 }));
    if (reply.status == 404) return std::optional<Bytes>();
    if (reply.status == 200) return std::optional<Bytes>(std::move(body));
    return makeError(
        "attestation.service",
        call.endpoint.host + " answers HTTP " + std::to_string(reply.status) +
            (reply.status == 401 || reply.status == 403 ? "; it wants a key: --api-key-file FILE."
                                                        : "; try again later."),
        reply.status >= 500);
}

/// NVIDIA's RIM service, or one of that shape.
class HttpRimFetcher final : public RimFetcher {
public:
    explicit HttpRimFetcher(inference::Endpoint endpoint) : m_endpoint(std::move(endpoint)) {}
    Result<std::optional<Bytes>> fetch(const std::string& id) override {
        if (!isRimId(id)) {
            return makeError("attestation.bad_rim_id", "\"" + escaped(id) + "\" is no RIM's id.");
        }
        HttpCall call;
        call.endpoint = m_endpoint;
        call.target = "/v1/rim/" + id;
        return exchange(std::move(call), kRimAnswerMax);
    }

private:
    inference::Endpoint m_endpoint;
};

int fetchRim(const Arguments& arguments) {
    const std::string id = arguments.word(3);
    const auto fetched = [&]() -> Result<std::string> {
        if (id.empty()) return makeError("ctl.usage", "attest fetch rim needs the RIM's ID.");
        STACKNET_TRY(const auto folder, attestFolder(arguments, "--rims", true));
        STACKNET_TRY(const std::int64_t nowS, attestTime(arguments));
        STACKNET_TRY(inference::Endpoint endpoint, service(arguments, kRimServiceBase));
        STACKNET_TRY(const auto answer, HttpRimFetcher(std::move(endpoint)).fetch(id));
        if (!answer) {
            return makeError("attestation.no_rim", "The service has no RIM \"" + id + "\".");
        }
        LinkCache links;
        return RimStore(*folder).add(*answer, id, nvidiaRoots().rim, nowS, links);
    }();
    if (!fetched.ok()) return failure(arguments, fetched.error());
    if (arguments.json) {
        std::printf("%s\n", json::serialize(json::object{{"id", *fetched}}).c_str());
    } else {
        std::printf("Added %s.\n", fetched->c_str());
    }
    return kExitOk;
}

/// What became of one question: "kept", "older" (a newer statement is kept), or why not.
Result<std::string> fetchOcsp(const inference::Endpoint& endpoint, RevocationStore& store,
                              const Certificate& certificate, const Certificate& issuer,
                              std::int64_t nowS) {
    STACKNET_TRY(const Bytes request, ocspRequest(certificate, issuer, CertIdDigest::Sha384));
    HttpCall call;
    call.endpoint = endpoint;
    call.target = "/";
    call.post = true;
    call.headers = {{"content-type", kOcspRequestType}};
    call.body = request;
    STACKNET_TRY(const auto answer, exchange(std::move(call), OcspResponse::kDerMax));
    if (!answer) return makeError("attestation.service", "There is no responder at this address.");
    STACKNET_TRY(const bool kept, store.putOcsp(certificate, issuer, *answer, nowS));
    return std::string(kept ? "kept" : "older");
}

/// The firmware's leaf is asked about too: its responder refuses, which is shown and no failure.
int fetchRevocation(const Arguments& arguments) {
    json::array rows;
    std::vector<std::vector<std::string>> table = {{"CERTIFICATE", "OUTCOME"}};
    bool allKept = true;
    const auto asked = [&]() -> Result<void> {
        const std::string file = arguments.option("--chain");
        if (file.empty()) return makeError("ctl.usage", "attest fetch ocsp needs --chain FILE.");
        STACKNET_TRY(const auto folder, attestFolder(arguments, "--revocation", true));
        STACKNET_TRY(const std::int64_t nowS, attestTime(arguments));
        STACKNET_TRY(const inference::Endpoint endpoint, service(arguments, kOcspBase));
        STACKNET_TRY(const Bytes pem, readFile(file, kChainPemMax));
        STACKNET_TRY(const std::vector<Certificate> chain, parsePemChain(asText(pem), 8));
        STACKNET_TRY(RevocationStore store, RevocationStore::open(*folder));
        for (std::size_t index = 0; index < chain.size(); ++index) {
            const Certificate& root = nvidiaRoots().device;
            if (chain[index] == root) continue;
            const Certificate& issuer = index + 1 < chain.size() ? chain[index + 1] : root;
            const auto outcome = fetchOcsp(endpoint, store, chain[index], issuer, nowS);
            allKept = allKept && (outcome.ok() || index == 0);
            const std::string name = escaped(chain[index].commonName());
            const std::string words = outcome.ok() ? *outcome : outcome.error().message;
            rows.push_back(
                json::object{{"certificate", name}, {"kept", outcome.ok()}, {"detail", words}});
            table.push_back({name, words});
        }
        return {};
    }();
    if (!asked.ok()) return failure(arguments, asked.error());
    if (arguments.json) {
        std::printf("%s\n", json::serialize(rows).c_str());
    } else {
        printTable(table);
    }
    return allKept ? kExitOk : kExitFailed;
}

int fetchKeys(const Arguments& arguments) {
    const std::string out = arguments.option("--out");
    const auto kept = [&]() -> Result<void> {
        if (out.empty()) return makeError("ctl.usage", "attest fetch keys needs --out FILE.");
        STACKNET_TRY(const std::int64_t nowS, attestTime(arguments));
        HttpCall call;
        STACKNET_TRY(call.endpoint, service(arguments, kKeysBase));
        call.target = kKeysPath;
        STACKNET_TRY(const auto answer, exchange(std::move(call), kKeysMax));
        if (!answer) return makeError("attestation.service", "There are no keys at this address.");
        return saveNrasKeys(out, asText(*answer), nowS, nowS + kKeysLifeS);
    }();
    if (!kept.ok()) return failure(arguments, kept.error());
    if (arguments.json) {
        std::printf("%s\n", json::serialize(json::object{{"file", out}}).c_str());
    } else {
        std::printf("Kept in %s for 24 hours.\n", out.c_str());
    }
    return kExitOk;
}

}  // namespace

int runAttestFetch(const Arguments& arguments) {
    const std::string what = arguments.word(2);
    if (const auto words = arguments.onlyWords(what == "rim" ? 4 : 3); !words.ok()) {
        return failure(arguments, words.error());
    }
    if (what == "rim") return fetchRim(arguments);
    if (what == "ocsp") return fetchRevocation(arguments);
    if (what == "keys") return fetchKeys(arguments);
    return failure(arguments, makeError("ctl.usage", "attest fetch takes rim ID, ocsp or keys."));
}

}  // namespace stacknet::ctl
