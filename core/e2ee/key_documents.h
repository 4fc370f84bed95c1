#pragma once

#include "core/e2ee/key_descriptor.h"

/// The documents in which keys travel.
namespace stacknet::e2ee {

/// A descriptor with its signature, as the node publishes it.
struct SignedDescriptor {
    KeyDescriptor descriptor;
    Bytes encoded;  ///< kDescriptorBytes
    Signature signature;
};

/// The exact Content-Type of /.well-known/hpke-keys: clients compare the whole header.
inline constexpr std::string_view kWellKnownContentType = "application/ohttp-keys";
/// 00 | 0020 | key 32 | 0004 | 0001 0002: key id 0, KEM, key, length of the list, KDF, AEAD.
Bytes wellKnownKey(const crypto::X25519PublicKey& key);
/// The key of a document of exactly this form. Error "e2ee.bad_key_document".
Result<crypto::X25519PublicKey> parseWellKnownKey(ByteView body);

/// The JSON of GET /v1/e2ee/key: version, descriptor and signature in hex, evidence_url (null when
/// empty). The same members for POST /v1/e2ee/session with "uses" and "expires_s" behind.
std::string keyDocument(const SignedDescriptor& key, std::string_view evidenceUrl);
std::string sessionDocument(const SignedDescriptor& key, std::string_view evidenceUrl);

/// What a client reads out of either. Nothing of it is checked but its form: checkKey does that.
struct KeyDocument {
    Bytes descriptor;
    Signature signature;
    std::string evidenceUrl;  ///< empty when there is none
};
/// At most 8 KiB of JSON; unknown members are ignored. Error "e2ee.bad_key_document".
Result<KeyDocument> parseKeyDocument(std::string_view json);

/// The body of POST /v1/e2ee/session. Strict: unknown members are refused.
struct SessionRequest {
    ClientNonce clientNonce;
    std::string stack;  ///< name of the Stack, at most 64 bytes; empty for any
    bool wantEvidence = false;
};
/// Error "e2ee.bad_session_request", the sentence names the member.
Result<SessionRequest> parseSessionRequest(std::string_view json);

}  // namespace stacknet::e2ee
