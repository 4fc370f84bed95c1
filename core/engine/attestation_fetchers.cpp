#include "core/engine/attestation_fetchers.h"

#include "core/attestation/ocsp_request.h"
#include "core/attestation/ocsp_response.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/inference/http_exchange.h"

namespace stacknet::engine {
namespace {

constexpr std::size_t kKeyFileMax = 4'096;
constexpr inference::Timeouts kTimeouts{
    AttestationFetchers::kExchangeMs, AttestationFetchers::kExchangeMs,
    AttestationFetchers::kExchangeMs, AttestationFetchers::kExchangeMs};

Result<inference::Endpoint> endpointOf(const std::string& url, std::string key,
                                       std::string_view field) {
    auto endpoint = inference::parseEndpoint(url, std::move(key));
    if (!endpoint.ok()) {
        return makeError("engine.bad_config",
                         sentence("attestation_services.%1 is no http or https address: %2",
                                  {field, endpoint.error().message}));
    }
    // A model's address without a path means "/v1"; a service's means its root.
    if (endpoint->basePath == "/v1" && !url.ends_with("/v1") && !url.ends_with("/v1/")) {
        endpoint->basePath.clear();
    }
    return endpoint;
}

/// The status and body of one exchange.
struct Answer {
    unsigned status = 0;
    Bytes body;
};

Result<Answer> exchange(const inference::HttpRequest& request, std::size_t bytesMax,
                        std::string_view code, const inference::CancelToken& cancel) {
    Answer answer;
    auto head = inference::httpExchange(
        request, kTimeouts, bytesMax,
        [&answer](const inference::HttpHead&, ByteView piece) -> Result<bool> {
            answer.body.insert(answer.body.end(), piece.begin(), piece.end());
            return true;
        },
        cancel);
    if (!head.ok()) {
        return makeError(
            std::string(code),
            sentence("%1 cannot be asked: %2", {request.endpoint.host, head.error().message}),
            true);
    }
    answer.status = head->status;
    return answer;
}

Error refused(std::string_view code, const inference::Endpoint& endpoint, unsigned status) {
    return makeError(
        std::string(code),
        status == 401 || status == 403
            ? sentence("%1 answers HTTP %2; name a key in attestation_services.api_key_file.",
                       {endpoint.host, status})
            : sentence("%1 answers HTTP %2.", {endpoint.host, status}),
        status >= 500);
}

class HttpRims final : public attestation::RimFetcher {
public:
    HttpRims(inference::Endpoint endpoint, inference::CancelToken cancel)
        : m_endpoint(std::move(endpoint)), m_cancel(std::move(cancel)) {}

    Result<std::optional<Bytes>> fetch(const std::string& id) override {
        constexpr std::string_view kCode = "attestation.rim_service";
        if (!attestation::isRimId(id)) {
            return makeError("attestation.bad_rim_id",
                             sentence("\"%1\" is no RIM's id.", {attestation::escaped(id)}));
        }
        inference::HttpRequest request;
        request.endpoint = m_endpoint;
        request.path = m_endpoint.basePath + "/v1/rim/" + id;
        STACKNET_TRY(Answer answer, exchange(request, attestation::kRimAnswerMax, kCode, m_cancel));
        if (answer.status == 404) return std::optional<Bytes>();
        if (answer.status != 200) return refused(kCode, m_endpoint, answer.status);
        return std::optional<Bytes>(std::move(answer.body));
    }

private:
    inference::Endpoint m_endpoint;
    inference::CancelToken m_cancel;
};

class HttpOcsp final : public attestation::OcspFetcher {
public:
    HttpOcsp(inference::Endpoint endpoint, inference::CancelToken cancel)
        : m_endpoint(std::move(endpoint)), m_cancel(std::move(cancel)) {}

    Result<Bytes> fetch(ByteView der) override {
        constexpr std::string_view kCode = "attestation.ocsp_service";
        inference::HttpRequest request;
        request.endpoint = m_endpoint;
        request.path = m_endpoint.basePath.empty() ? "/" : m_endpoint.basePath;
        request.post = true;
        request.contentType = attestation::kOcspRequestType;
        request.body = der;
        STACKNET_TRY(Answer answer,
                     exchange(request, attestation::OcspResponse::kDerMax, kCode, m_cancel));
        if (answer.status != 200) return refused(kCode, m_endpoint, answer.status);
        return std::move(answer.body);
    }

private:
    inference::Endpoint m_endpoint;
    inference::CancelToken m_cancel;
};

}  // namespace

Result<AttestationFetchers> AttestationFetchers::make(const AttestationServices& services,
                                                      const inference::CancelToken& cancel) {
    AttestationFetchers made;
    std::string key;
    if (!services.apiKeyFile.empty()) {
        const auto content = readFile(services.apiKeyFile, kKeyFileMax);
        if (!content.ok()) {
            return makeError("engine.bad_config",
                             sentence("attestation_services.api_key_file cannot be used: %1",
                                      {content.error().message}));
        }
        const std::string_view text = asText(*content);
        key = text.substr(0, text.find_first_of("\r\n"));
    }
    if (!services.rims.empty()) {
        STACKNET_TRY(auto endpoint, endpointOf(services.rims, key, "rims"));
        made.rims = std::make_unique<HttpRims>(std::move(endpoint), cancel);
    }
    if (!services.ocsp.empty()) {
        STACKNET_TRY(auto endpoint, endpointOf(services.ocsp, {}, "ocsp"));
        made.ocsp = std::make_unique<HttpOcsp>(std::move(endpoint), cancel);
    }
    return made;
}

VerificationSources::VerificationSources(const std::filesystem::path& rims,
                                         const std::filesystem::path& revocation,
                                         AttestationFetchers& fetchers,
                                         attestation::DeviceVerifier& verifier, const Clock& clock)
    : m_rimStore(rims) {
    if (fetchers.rims != nullptr) {
        m_fetchingRims.emplace(m_rimStore, *fetchers.rims, verifier.roots().rim, verifier.links(),
                               clock);
        m_rims.emplace(*m_fetchingRims);
    } else {
        m_rims.emplace(m_rimStore);
    }
    auto store = attestation::RevocationStore::open(revocation);
    if (!store.ok()) {
        m_fault = store.error();
        m_revocation = std::make_unique<attestation::GivenRevocation>(m_nothing);
        return;
    }
    m_revocationStore.emplace(std::move(store).value());
    if (fetchers.ocsp != nullptr) {
        m_revocation = std::make_unique<attestation::FetchingRevocation>(
            *m_revocationStore, *fetchers.ocsp, fetchers.schedule, verifier.roots().device, clock);
    } else {
        m_revocation = std::make_unique<attestation::StoredRevocation>(*m_revocationStore);
    }
}

}  // namespace stacknet::engine
