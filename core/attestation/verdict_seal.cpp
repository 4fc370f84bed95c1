#include "core/attestation/verdict_seal.h"

#include <sys/stat.h>

#include "core/base/canonical.h"
#include "core/base/file.h"
#include "core/crypto/hash.h"

namespace stacknet::attestation {
namespace {

constexpr std::string_view kFileDomain = "stacknet/verdict-seal/1";
constexpr std::string_view kMacDomain = "stacknet/verdict-store/1";
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kFileBytes = kFileDomain.size() + kKeyBytes + 8;

Error badFile(const std::filesystem::path& file, std::string_view what) {
    return makeError("attestation.key_file",
                     "The key of the verdicts, " + file.string() + ", " + std::string(what) +
                         ". Move it and the database of the verdicts away; nodes are then verified "
                         "anew.");
}

}  // namespace

Result<VerdictSeal> VerdictSeal::open(const std::filesystem::path& file, Rng& rng) {
    struct stat facts {};
    if (::lstat(file.c_str(), &facts) != 0) {
        SecretBytes key(kKeyBytes);
        rng.fill(key.mutableView());
        VerdictSeal seal(file, std::move(key));
        seal.m_new = true;
        STACKNET_CHECK(seal.store(0));
        return seal;
    }
    if (!S_ISREG(facts.st_mode)) return badFile(file, "is no plain file");
    if ((facts.st_mode & 077) != 0) return badFile(file, "can be read or written by others");
    STACKNET_TRY(Bytes bytes, readFile(file, kFileBytes));
    CanonicalReader in(bytes);
    const bool ours = asText(in.raw(kFileDomain.size(), "domain")) == kFileDomain;
    Bytes key = in.raw(kKeyBytes, "key");
    const std::uint64_t counter = in.u64("counter");
    const bool whole = ours && in.finish().ok();
    VerdictSeal seal(file, SecretBytes::copyOf(key));
    wipe(key.data(), key.size());
    wipe(bytes.data(), bytes.size());
    if (!whole) return badFile(file, "is damaged");
    seal.m_counter = counter;
    return seal;
}

Result<void> VerdictSeal::advance(std::uint64_t counter) {
    STACKNET_INVARIANT(counter > m_counter);
    STACKNET_CHECK(store(counter));
    m_counter = counter;
    return {};
}

Result<void> VerdictSeal::store(std::uint64_t counter) const {
    CanonicalWriter out;
    out.raw(asBytes(kFileDomain)).raw(m_key.view()).u64(counter);
    Bytes bytes = out.take();
    const Result<void> written = writeFileAtomically(m_file, bytes, 0600);
    wipe(bytes.data(), bytes.size());
    return written;
}

Hash256 VerdictSeal::mac(std::uint8_t table, std::initializer_list<ByteView> parts) const {
    CanonicalWriter message;
    message.raw(asBytes(kMacDomain)).u8(table);
    for (const ByteView part : parts) message.bytes(part);
    return crypto::hmacSha256(m_key.view(), message.data());
}

}  // namespace stacknet::attestation
