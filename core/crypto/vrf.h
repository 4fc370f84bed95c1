#pragma once

#include "core/base/bytes.h"
#include "core/base/rng.h"
#include "core/base/secret.h"
#include "core/crypto/ed25519.h"

/// ECVRF-EDWARDS25519-SHA512-TAI (RFC 9381, suite 0x03) over libsodium's group: the owner of a key
/// computes for each input one output that nobody can foretell and everybody can check.
///
/// Try-and-increment rather than Elligator 2, because libsodium's map takes other signs and no
/// field elements of 48 bytes: rebuilding it would mean field arithmetic of our own. The number of
/// tries depends on the input, so inputs are public (RFC 9381 section 7.4): never a secret.
namespace stacknet::crypto {

using VrfPublicKey = FixedBytes<32, struct VrfPublicKeyTag>;
using VrfProof = FixedBytes<80, struct VrfProofTag>;    ///< Gamma 32, c 16, s 32
using VrfOutput = FixedBytes<64, struct VrfOutputTag>;  ///< uniform, beta in the RFC

/// A VRF key. Never a key that signs: of one seed, derive it by fromSigningKey. Move only.
class VrfKey {
public:
    /// The key of RFC 8032 section 5.1.5 for this seed.
    static VrfKey fromSeed(std::span<const std::uint8_t, 32> seed);
    /// The VRF key that belongs to a Node Key: its seed is HKDF-SHA256 of the Node Key's seed under
    /// a label of its own, so one key serves one protocol. Nobody can compute the public key from
    /// the Node Key's: the owner announces it in a signed statement.
    static VrfKey fromSigningKey(const SigningKey& key);

    const VrfPublicKey& publicKey() const { return m_publicKey; }
    /// The proof for `input`; the same every time (RFC 9381 section 5.1).
    VrfProof prove(ByteView input) const;

private:
    VrfKey() = default;
    FixedSecret<32> m_scalar;
    FixedSecret<32> m_nonceKey;  ///< the second half of the hashed seed
    VrfPublicKey m_publicKey;
};

/// Whether the bytes are a point of the prime-order group, as every VrfKey's public key is. Zero
/// bytes are none.
bool isVrfPublicKey(const VrfPublicKey& key);

/// The output that belongs to the proof, once the proof is right for key and input (section 5.3).
/// Error "crypto.bad_proof". Stricter than the RFC in one point: a key or a Gamma outside of the
/// subgroup of prime order is refused, which no honest prover makes.
Result<VrfOutput> vrfVerify(const VrfPublicKey& key, ByteView input, const VrfProof& proof);

/// The output of a proof that others have verified, whatever its key and input (section 5.2).
/// Error "crypto.bad_proof" for bytes that no verified proof has: Gamma outside of the group, or s
/// not reduced.
Result<VrfOutput> vrfOutput(const VrfProof& proof);

}  // namespace stacknet::crypto
