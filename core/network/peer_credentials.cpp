#include "core/network/peer_credentials_internal.h"

#include <grpc/grpc_security_constants.h>
#include <grpc/support/log.h>
#include <grpcpp/security/tls_certificate_provider.h>
#include <grpcpp/security/tls_certificate_verifier.h>
#include <grpcpp/security/tls_credentials_options.h>

#include "core/base/log.h"

namespace stacknet::network {

namespace {

using grpc::experimental::ExternalCertificateVerifier;
using grpc::experimental::TlsCustomVerificationCheckRequest;

class Ed25519Verifier final : public ExternalCertificateVerifier {
public:
    bool Verify(TlsCustomVerificationCheckRequest* request,
                std::function<void(grpc::Status)> /*callback*/, grpc::Status* syncStatus) override {
        const grpc::string_ref pem = request->peer_cert();
        const auto key = certificateKey(std::string_view(pem.data(), pem.size()));
        *syncStatus = key.ok()
                          ? grpc::Status::OK
                          : grpc::Status(grpc::StatusCode::UNAUTHENTICATED, key.error().message);
        return true;
    }
    void Cancel(TlsCustomVerificationCheckRequest* /*request*/) override {}
};

template <typename Options>
void pinVerifier(Options& options) {
    options.watch_identity_key_cert_pairs();
    options.set_identity_cert_name("");
    options.set_certificate_verifier(ExternalCertificateVerifier::Create<Ed25519Verifier>());
    options.set_check_call_host(false);
}

std::shared_ptr<grpc::experimental::StaticDataCertificateProvider> provider(
    const TlsIdentity& identity) {
    const grpc::experimental::IdentityKeyCertPair pair{
        std::string(identity.privateKeyPem().exposeText()), identity.certificatePem()};
    return std::make_shared<grpc::experimental::StaticDataCertificateProvider>(
        std::vector<grpc::experimental::IdentityKeyCertPair>{pair});
}

void logLine(gpr_log_func_args* line) {
    log::debug("network", "grpc", {{"text", line->message}});
}

}  // namespace

std::shared_ptr<grpc::ServerCredentials> serverCredentials(const TlsIdentity& identity) {
    grpc::experimental::TlsServerCredentialsOptions options(provider(identity));
    pinVerifier(options);
    options.set_cert_request_type(GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_BUT_DONT_VERIFY);
    return grpc::experimental::TlsServerCredentials(options);
}

std::shared_ptr<grpc::ChannelCredentials> channelCredentials(const TlsIdentity& identity) {
    grpc::experimental::TlsChannelCredentialsOptions options;
    options.set_certificate_provider(provider(identity));
    pinVerifier(options);
    options.set_verify_server_certs(false);
    return grpc::experimental::TlsCredentials(options);
}

Result<PublicKey> peerCertificateKey(const grpc::AuthContext* context) {
    if (context != nullptr) {
        const auto values = context->FindPropertyValues("x509_pem_cert");
        if (values.size() == 1) {
            return certificateKey(std::string_view(values[0].data(), values[0].size()));
        }
    }
    return makeError("network.bad_certificate", "The peer showed no TLS certificate.");
}

void routeGrpcLog() {
    gpr_set_log_function(logLine);
}

}  // namespace stacknet::network
