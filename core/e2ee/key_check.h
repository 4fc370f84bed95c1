#pragma once

#include "core/e2ee/key_descriptor.h"

/// The client's judgement of a node's key: nothing is sealed for a key that did not pass.
namespace stacknet::e2ee {

/// How far a key is to be trusted, weakest first. GPU evidence alone shows that a GPU in
/// confidential mode saw our nonce, not that the private key lives inside a measured machine; only
/// the CPU's quote binds the key to code.
enum class KeyTrust : std::uint8_t {
    Signed = 1,         ///< key signed by the Node Key
    SignedWithGpu = 2,  ///< key signed, and GPU evidence for it
    InCpuQuote = 3,     ///< key in the quote of the CPU's TEE, and GPU evidence for it
};
/// "key signed", "key signed + GPU evidence", "key in CPU-TEE quote + GPU evidence".
std::string_view keyTrustText(KeyTrust trust);

/// What a verifier of evidence found true; its own checks (chains, revocation, measurements) are
/// done before. A part that was not offered or did not verify is absent.
struct EvidenceFacts {
    Hash256 verifierNonce;                 ///< the one that the evidence was asked for with
    Hash256 bundleHash;                    ///< SHA-256 of the bundle
    std::optional<Hash256> gpuNonce;       ///< of a verified GPU report
    std::optional<Hash256> cpuReportData;  ///< report_data[0:32] of a verified CPU quote
};

/// How the ledger sees a node.
enum class NodeStanding : std::uint8_t { Registered, Unknown, Slashed };

struct KeyPolicy {
    std::optional<PublicKey> node;  ///< the node meant; absent takes any that is registered
    Hash256 stackId;                ///< the Stack meant; zero takes a key of any Stack
    /// 3600 by default; a node without sessions may be given up to 86400.
    std::uint64_t lifetimeSecondsMax = 3600;
    std::function<NodeStanding(const PublicKey&)> standing;  ///< must be set
};
inline constexpr std::uint64_t kLifetimeSecondsMaxWithoutSessions = 86'400;
inline constexpr std::uint64_t kClockSkewSeconds = 60;

/// A key that passed. Made by the checks below alone.
struct CheckedKey {
    KeyDescriptor descriptor;
    Hash256 descriptorHash;  ///< SHA-256 of the 170 bytes, bound into every snx/1 request
    KeyTrust trust = KeyTrust::Signed;
};

/// Checks in a fixed order, the first failure is the error: those of parseDescriptor;
/// "e2ee.descriptor_stack"; "e2ee.descriptor_time" (more than 60 s outside of its time);
/// "e2ee.descriptor_lifetime"; "e2ee.descriptor_signature"; "e2ee.descriptor_node" (another node,
/// unknown or slashed); "e2ee.key_not_in_evidence"; "e2ee.descriptor_weak_key" (small order).
/// `nowS` is seconds since 1970 UTC; `evidence` may be null.
Result<CheckedKey> checkKey(ByteView descriptor, const Signature& signature,
                            const KeyPolicy& policy, const EvidenceFacts* evidence,
                            std::uint64_t nowS);
/// The same for a session key, whose signature covers the nonce that this client sent; also
/// "e2ee.descriptor_lifetime" when it is not a session's (600 s).
Result<CheckedKey> checkSessionKey(ByteView descriptor, const Signature& signature,
                                   const ClientNonce& clientNonce, const KeyPolicy& policy,
                                   const EvidenceFacts* evidence, std::uint64_t nowS);
/// "e2ee.no_confidential_capacity" when the key is trusted less than required.
Result<void> requireTrust(KeyTrust trust, KeyTrust required);
/// "e2ee.key_not_signed" when what /.well-known/hpke-keys serves is not the key that passed (E01).
Result<void> checkWellKnown(ByteView body, const CheckedKey& key);

}  // namespace stacknet::e2ee
