#pragma once

#include <grpcpp/security/auth_context.h>
#include <grpcpp/security/credentials.h>
#include <grpcpp/security/server_credentials.h>

#include <memory>

#include "core/network/tls_identity.h"

/// gRPC's side of the TLS identity. Internal to the module and its tests: pulls in grpcpp.
namespace stacknet::network {

/// Mutual TLS that demands an Ed25519 certificate of the other side and trusts nothing else about
/// it: who it is comes from the handshake (checkHello), held against peerCertificateKey().
std::shared_ptr<grpc::ServerCredentials> serverCredentials(const TlsIdentity& identity);
std::shared_ptr<grpc::ChannelCredentials> channelCredentials(const TlsIdentity& identity);

/// The key with which the other side of a call ran TLS. Error "network.bad_certificate".
Result<PublicKey> peerCertificateKey(const grpc::AuthContext* context);

/// Sends gRPC's own log lines to ours at level debug instead of standard error. Idempotent.
void routeGrpcLog();

}  // namespace stacknet::network
