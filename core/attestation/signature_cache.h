#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "core/base/bytes.h"

struct X509_algor_st;
struct asn1_string_st;
struct evp_pkey_st;

namespace stacknet::attestation {

/// Signatures over OCSP responses, responders' certificates and CRLs: ECDSA on P-256 or P-384 with
/// SHA-256 or SHA-384. Remembers which key was seen to have signed which bytes, so that eight GPUs
/// that show one response need it worked out once. Only successes are remembered. Bounded; the
/// oldest go. Any thread.
class SignatureCache {
public:
    explicit SignatureCache(std::size_t signaturesMax = 1024);
    ~SignatureCache();

    enum class Outcome : std::uint8_t { Good, Bad, Algorithm };
    /// `signedBytes` under `key`. Algorithm: another algorithm or key than those above, or
    /// parameters beside it. `verified`, where given, is raised by one for each signature worked
    /// out.
    Outcome verify(ByteView signedBytes, const X509_algor_st* algorithm,
                   const asn1_string_st* signature, evp_pkey_st* key,
                   std::uint64_t* verified = nullptr);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace stacknet::attestation
