// Valid certificates, changed in every way that their structure allows: what still verifies says
// only what validators of a quorum's weight signed, with the very signatures that they made.

#include <cstdlib>
#include <optional>

#include "core/consensus/certificates.h"
#include "core/consensus/codec.h"
#include "core/crypto/ed25519.h"

using namespace stacknet;
using namespace stacknet::consensus;

namespace {

constexpr Terms kTerms{10};
constexpr std::array<std::uint64_t, 5> kWeights = {5, 3, 2, 1, 1};  // a quorum is 9 of 12

/// The bytes of the input, used up one after the other; zeros when there are no more.
class Choices {
public:
    explicit Choices(ByteView data) : m_data(data) {}
    std::uint8_t byte() {
        if (m_data.empty()) return 0;
        const std::uint8_t value = m_data[0];
        m_data = m_data.subspan(1);
        return value;
    }
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : byte() % bound; }
    bool more() const { return !m_data.empty(); }

private:
    ByteView m_data;
};

struct World {
    ChainId chainId;
    std::vector<crypto::SigningKey> keys;
    std::optional<ValidatorSet> set;
    std::vector<Certificate> certificates;
    std::vector<ExitCertificate> exits;

    World() {
        std::vector<Validator> validators;
        for (std::size_t i = 0; i < kWeights.size(); ++i) {
            SeededRng rng(i + 1);
            keys.push_back(crypto::SigningKey::generate(rng));
            validators.push_back({keys[i].publicKey(), kWeights[i]});
        }
        set = *ValidatorSet::make(chainId, 0, validators);
        const std::vector<ValidatorIndex> all = {0, 1, 2, 3, 4};
        for (const View view : {4, 5, 10}) {
            for (const std::uint8_t block : {1, 2}) {
                certificates.push_back(make(CertificateKind::Notar, view, block, all));
                certificates.push_back(make(CertificateKind::Final, view, block, {0, 1, 3}));
            }
        }
        // Left at different views (with a proof), and all at the first.
        exits.push_back(exit({{0, 5}, {1, 3}, {2, 6}, {3, 1}}, certificates[4]));
        exits.push_back(exit({{0, 1}, {1, 1}, {2, 1}}, {}));
    }

    Bytes signBytes(const Certificate& cert, const CertificateEntry& entry) const {
        return cert.kind == CertificateKind::Notar
                   ? notarizeSignBytes(chainId, 0, cert.view, cert.blockId,
                                       demandRoot(entry.demands))
                   : finalizeSignBytes(chainId, 0, cert.view, cert.blockId);
    }
    Certificate make(CertificateKind kind, View view, std::uint8_t block,
                     const std::vector<ValidatorIndex>& signers) const {
        Certificate cert{kind, view, {}, {}};
        cert.blockId.data.fill(block);
        for (const ValidatorIndex i : signers) {
            CertificateEntry entry{i, {}, {}};
            entry.signature = keys[i].sign(signBytes(cert, entry));
            cert.entries.push_back(entry);
        }
        return cert;
    }
    ExitCertificate exit(const std::vector<std::pair<ValidatorIndex, View>>& leftAt,
                         std::optional<Certificate> proof) const {
        ExitCertificate cert{0, {}, std::move(proof)};
        for (const auto& [signer, view] : leftAt) {
            cert.entries.push_back(
                {signer, view, keys[signer].sign(abandonSignBytes(chainId, 0, 0, view))});
        }
        return cert;
    }
    CertificateVerifier verifier() const { return {chainId, 0, *set, kTerms}; }
};

const World& world() {
    static const World made;
    return made;
}

/// True when the signers are distinct, of a quorum's weight, and each signature is the one that its
/// key makes over what the certificate says.
template <typename Entry, typename SignBytes>
bool isHonest(const std::vector<Entry>& entries, SignBytes signBytes) {
    std::array<bool, kWeights.size()> seen{};
    std::uint64_t weight = 0;
    for (const Entry& entry : entries) {
        if (entry.signer >= kWeights.size() || seen[entry.signer]) return false;
        seen[entry.signer] = true;
        weight += kWeights[entry.signer];
        if (world().keys[entry.signer].sign(signBytes(entry)) != entry.signature) return false;
    }
    return 3 * weight > 2 * 12;
}

bool isHonest(const Certificate& cert) {
    return isHonest(cert.entries,
                    [&](const CertificateEntry& entry) { return world().signBytes(cert, entry); });
}

bool isHonest(const ExitCertificate& cert) {
    View highest = 0;
    for (const ExitEntry& entry : cert.entries) {
        if (kTerms.of(entry.leftAt) != cert.term) return false;
        highest = std::max(highest, entry.leftAt);
    }
    const bool proven =
        highest == kTerms.first(cert.term)
            ? !cert.proof
            : cert.proof && cert.proof->view == highest - 1 && isHonest(*cert.proof);
    return proven && isHonest(cert.entries, [&](const ExitEntry& entry) {
               return abandonSignBytes(world().chainId, 0, cert.term, entry.leftAt);
           });
}

template <typename Entry>
void mutateEntries(std::vector<Entry>& entries, std::vector<Entry> pool, Choices& choices) {
    if (entries.empty()) return;
    const std::size_t at = choices.below(entries.size());
    const std::size_t other = choices.below(entries.size());
    switch (choices.below(7)) {
        case 0:
            entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        case 1:
            entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(at), entries[other]);
            break;
        case 2:
            std::swap(entries[at], entries[other]);
            break;
        case 3:
            std::swap(entries[at].signature, entries[other].signature);
            break;
        case 4:
            entries[at].signer = static_cast<ValidatorIndex>(choices.below(7));
            break;
        case 5:
            entries[at].signature.data[choices.below(64)] ^= choices.byte();
            break;
        default:
            if (!pool.empty()) entries[at] = pool[choices.below(pool.size())];
    }
}

void mutate(Certificate& cert, Choices& choices) {
    const Certificate& donor = world().certificates[choices.below(world().certificates.size())];
    switch (choices.below(5)) {
        case 0:
            cert.view = choices.below(3) == 0 ? donor.view : cert.view ^ choices.byte();
            break;
        case 1:
            cert.blockId.data[choices.below(32)] ^= choices.byte();
            break;
        case 2:
            cert.kind = donor.kind;
            break;
        default:
            mutateEntries(cert.entries, donor.entries, choices);
    }
}

void mutate(ExitCertificate& cert, Choices& choices) {
    const ExitCertificate& donor = world().exits[choices.below(world().exits.size())];
    switch (choices.below(6)) {
        case 0:
            cert.term ^= choices.byte();
            break;
        case 1:
            if (!cert.entries.empty()) {
                cert.entries[choices.below(cert.entries.size())].leftAt = choices.below(14);
            }
            break;
        case 2:
            if (choices.below(2) == 0) {
                cert.proof.reset();
            } else {
                cert.proof = world().certificates[choices.below(world().certificates.size())];
            }
            break;
        case 3:
            if (cert.proof) mutate(*cert.proof, choices);
            break;
        default:
            mutateEntries(cert.entries, donor.entries, choices);
    }
}

// `warm` has seen every good certificate and every vote that earlier inputs got past it; what it
// remembers must not make it say yes where a new verifier says no.
template <typename AnyCertificate>
void check(const AnyCertificate& cert, CertificateVerifier& warm) {
    const bool honest = isHonest(cert);
    const bool verified = warm.check(cert);
    if (verified && !honest) std::abort();
    CertificateVerifier fresh = world().verifier();
    if ((verified || honest) && fresh.check(cert) != verified) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static CertificateVerifier warm = [] {
        CertificateVerifier verifier = world().verifier();
        for (const Certificate& cert : world().certificates) {
            if (!verifier.check(cert)) std::abort();
        }
        for (const ExitCertificate& cert : world().exits) {
            if (!verifier.check(cert)) std::abort();
        }
        return verifier;
    }();
    Choices choices(ByteView(data, size));
    if (choices.below(2) == 0) {
        Certificate cert = world().certificates[choices.below(world().certificates.size())];
        for (int i = 0; i < 8 && choices.more(); ++i) mutate(cert, choices);
        check(cert, warm);
        const auto decoded = decodeCertificate(encodeCertificate(cert));
        if (decoded.ok() && !(*decoded == cert)) std::abort();
    } else {
        ExitCertificate cert = world().exits[choices.below(world().exits.size())];
        for (int i = 0; i < 8 && choices.more(); ++i) mutate(cert, choices);
        check(cert, warm);
    }
    return 0;
}
