#include "core/crypto/vrf.h"

#include <sodium.h>

#include <optional>

#include "core/crypto/hash.h"
#include "core/crypto/sodium_internal.h"

namespace stacknet::crypto {

namespace {

constexpr std::uint8_t kSuite = 0x03;
constexpr std::uint8_t kEncodeToCurve = 0x01;
constexpr std::uint8_t kChallenge = 0x02;
constexpr std::uint8_t kProofToHash = 0x03;
constexpr std::uint8_t kBack = 0x00;
constexpr std::size_t kChallengeBytes = 16;

using Point = std::array<std::uint8_t, 32>;
using Scalar = std::array<std::uint8_t, 32>;
using Digest = std::array<std::uint8_t, 64>;

Digest sha512(std::initializer_list<ByteView> parts) {
    crypto_hash_sha512_state state;
    crypto_hash_sha512_init(&state);
    for (const ByteView part : parts) {
        crypto_hash_sha512_update(&state, address(part), part.size());
    }
    Digest digest{};
    crypto_hash_sha512_final(&state, digest.data());
    wipe(&state, sizeof state);
    return digest;
}

/// RFC 8032 section 5.1.3 asks for y below the prime and for no minus zero; libsodium's group
/// operations take both, so they are refused here.
bool isCanonical(const Point& point) {
    constexpr Point kOne = {1};
    Point y = point;
    const bool negative = (y[31] & 0x80U) != 0;
    y[31] &= 0x7f;
    Point prime{};  // 2^255 - 19, little-endian
    prime.fill(0xff);
    prime[0] = 0xed;
    prime[31] = 0x7f;
    if (!std::lexicographical_compare(y.rbegin(), y.rend(), prime.rbegin(), prime.rend())) {
        return false;
    }
    Point minusOne = prime;
    minusOne[0] = 0xec;
    return !negative || (y != kOne && y != minusOne);
}

/// Eight times the point; false when the bytes are no point of the curve.
bool timesCofactor(Point& point) {
    if (!isCanonical(point)) return false;
    for (int i = 0; i < 3; ++i) {
        Point twice{};
        if (crypto_core_ed25519_add(twice.data(), point.data(), point.data()) != 0) return false;
        point = twice;
    }
    return true;
}

/// ECVRF_encode_to_curve_try_and_increment (section 5.4.1.1) with the public key as salt.
Point encodeToCurve(const VrfPublicKey& key, ByteView input) {
    constexpr Point kIdentity = {1};
    for (unsigned counter = 0; counter < 256; ++counter) {
        const std::array<std::uint8_t, 2> front = {kSuite, kEncodeToCurve};
        const std::array<std::uint8_t, 2> back = {static_cast<std::uint8_t>(counter), kBack};
        const Digest digest = sha512({front, key.view(), input, back});
        Point point{};
        std::copy_n(digest.begin(), point.size(), point.begin());
        if (timesCofactor(point) && point != kIdentity) return point;
    }
    // Each try succeeds with one half: this has a probability of 2^-256.
    invariantBroken("a point is found in 256 tries", __FILE__, __LINE__);
}

/// ECVRF_challenge_generation (section 5.4.3), as a scalar.
Scalar challenge(const VrfPublicKey& key, const Point& h, const Point& gamma, const Point& u,
                 const Point& v) {
    const std::array<std::uint8_t, 2> front = {kSuite, kChallenge};
    const std::array<std::uint8_t, 1> back = {kBack};
    const Digest digest = sha512({front, key.view(), h, gamma, u, v, back});
    Scalar c{};
    std::copy_n(digest.begin(), kChallengeBytes, c.begin());
    return c;
}

/// left * P - right * Q, where a null P is the base point; false when a point is not one of the
/// group's, or in the cases of probability 2^-250 that libsodium reports alike.
bool combine(Point& out, const Scalar& left, const Point* p, const Scalar& right, const Point& q) {
    Point first{};
    Point second{};
    const int made = p == nullptr
                         ? crypto_scalarmult_ed25519_base_noclamp(first.data(), left.data())
                         : crypto_scalarmult_ed25519_noclamp(first.data(), left.data(), p->data());
    return made == 0 &&
           crypto_scalarmult_ed25519_noclamp(second.data(), right.data(), q.data()) == 0 &&
           crypto_core_ed25519_sub(out.data(), first.data(), second.data()) == 0;
}

bool isReduced(const Scalar& scalar) {
    Digest wide{};
    std::copy(scalar.begin(), scalar.end(), wide.begin());
    Scalar reduced{};
    crypto_core_ed25519_scalar_reduce(reduced.data(), wide.data());
    return reduced == scalar;
}

struct ProofParts {
    Point gamma{};
    Scalar c{};
    Scalar s{};
};

/// ECVRF_decode_proof (section 5.4.4), with Gamma in the prime-order group.
std::optional<ProofParts> decode(const VrfProof& proof) {
    sodiumReady();
    ProofParts parts;
    std::copy_n(proof.data.begin(), 32, parts.gamma.begin());
    std::copy_n(proof.data.begin() + 32, kChallengeBytes, parts.c.begin());
    std::copy_n(proof.data.begin() + 48, 32, parts.s.begin());
    // Also refuses what is not canonical or has small order.
    if (crypto_core_ed25519_is_valid_point(parts.gamma.data()) != 1 || !isReduced(parts.s)) {
        return std::nullopt;
    }
    return parts;
}

/// ECVRF_proof_to_hash (section 5.2) of a decoded proof.
VrfOutput hashOf(Point gamma) {
    STACKNET_INVARIANT(timesCofactor(gamma));
    const std::array<std::uint8_t, 2> front = {kSuite, kProofToHash};
    const std::array<std::uint8_t, 1> back = {kBack};
    return VrfOutput{sha512({front, gamma, back})};
}

Error badProof() {
    return makeError("crypto.bad_proof",
                     "The VRF proof does not fit its key and input. Drop what it came with.");
}

}  // namespace

VrfKey VrfKey::fromSeed(std::span<const std::uint8_t, 32> seed) {
    sodiumReady();
    Digest hashed = sha512({seed});
    hashed[0] &= 0xf8;
    hashed[31] = static_cast<std::uint8_t>((hashed[31] & 0x7fU) | 0x40U);
    VrfKey key;
    std::copy_n(hashed.begin(), 32, key.m_scalar.mutableView().begin());
    std::copy_n(hashed.begin() + 32, 32, key.m_nonceKey.mutableView().begin());
    wipe(hashed.data(), hashed.size());
    STACKNET_INVARIANT(crypto_scalarmult_ed25519_base_noclamp(key.m_publicKey.data.data(),
                                                              key.m_scalar.view().data()) == 0);
    return key;
}

VrfKey VrfKey::fromSigningKey(const SigningKey& key) {
    const FixedSecret<32> seed = key.seed();
    const SecretBytes prk = hkdfExtract(asBytes("stacknet/vrf-key/v1"), seed.view());
    const SecretBytes vrfSeed = hkdfExpand(prk.view(), asBytes("seed"), 32);
    return fromSeed(vrfSeed.view().first<32>());
}

VrfProof VrfKey::prove(ByteView input) const {
    const Point h = encodeToCurve(m_publicKey, input);
    Point gamma{};
    Digest wide = sha512({m_nonceKey.view(), h});  // section 5.4.2.2, as RFC 8032
    Scalar nonce{};
    crypto_core_ed25519_scalar_reduce(nonce.data(), wide.data());
    Point u{};
    Point v{};
    STACKNET_INVARIANT(
        crypto_scalarmult_ed25519_noclamp(gamma.data(), m_scalar.view().data(), h.data()) == 0 &&
        crypto_scalarmult_ed25519_base_noclamp(u.data(), nonce.data()) == 0 &&
        crypto_scalarmult_ed25519_noclamp(v.data(), nonce.data(), h.data()) == 0);
    const Scalar c = challenge(m_publicKey, h, gamma, u, v);
    Scalar product{};
    Scalar s{};
    crypto_core_ed25519_scalar_mul(product.data(), c.data(), m_scalar.view().data());
    crypto_core_ed25519_scalar_add(s.data(), nonce.data(), product.data());
    wipe(wide.data(), wide.size());
    wipe(nonce.data(), nonce.size());
    wipe(product.data(), product.size());

    VrfProof proof;
    auto end = std::copy(gamma.begin(), gamma.end(), proof.data.begin());
    end = std::copy_n(c.begin(), kChallengeBytes, end);
    std::copy(s.begin(), s.end(), end);
    return proof;
}

bool isVrfPublicKey(const VrfPublicKey& key) {
    sodiumReady();
    // Refuses what is no point, not canonical, of small order, or outside of the main subgroup.
    return crypto_core_ed25519_is_valid_point(key.data.data()) == 1;
}

Result<VrfOutput> vrfVerify(const VrfPublicKey& key, ByteView input, const VrfProof& proof) {
    const auto parts = decode(proof);
    if (!parts || !isVrfPublicKey(key)) return badProof();
    const Point h = encodeToCurve(key, input);
    Point u{};
    Point v{};
    if (!combine(u, parts->s, nullptr, parts->c, key.data) ||
        !combine(v, parts->s, &h, parts->c, parts->gamma) ||
        challenge(key, h, parts->gamma, u, v) != parts->c) {
        return badProof();
    }
    return hashOf(parts->gamma);
}

Result<VrfOutput> vrfOutput(const VrfProof& proof) {
    const auto parts = decode(proof);
    if (!parts) return badProof();
    return hashOf(parts->gamma);
}

}  // namespace stacknet::crypto
