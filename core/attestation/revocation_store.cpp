#include "core/attestation/revocation_store.h"

#include <algorithm>
#include <array>
#include <system_error>

#include "core/base/codec.h"
#include "core/base/file.h"

namespace stacknet::attestation {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kOcspEnding = ".der";
constexpr std::array<std::string_view, 3> kCrlEndings{".crl", ".der", ".pem"};

Error badRevocation(std::string reason) {
    return makeError("attestation.bad_revocation", std::move(reason));
}

/// Regular files with one of the endings, by name, at most kFilesMax of them. Links are no files
/// here: the folder may be one that others write to.
std::vector<fs::path> filesIn(const fs::path& folder, std::span<const std::string_view> endings) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code ignored;
        if (entry->symlink_status(ignored).type() != fs::file_type::regular) continue;
        const std::string ending = entry->path().extension().string();
        if (std::ranges::find(endings, ending) == endings.end()) continue;
        if (files.size() == RevocationStore::kFilesMax) break;
        files.push_back(entry->path());
    }
    std::ranges::sort(files);
    return files;
}

std::vector<fs::path> ocspFiles(const fs::path& folder) {
    return filesIn(folder / "ocsp", std::array{kOcspEnding});
}
std::vector<fs::path> crlFiles(const fs::path& folder) {
    return filesIn(folder / "crl", kCrlEndings);
}

fs::path ocspFileOf(const fs::path& folder, const Certificate& certificate) {
    return folder / "ocsp" / (toHex(certificate.sha256()) + std::string(kOcspEnding));
}

void note(std::vector<std::string>* unreadable, const fs::path& file, const std::string& reason) {
    if (unreadable != nullptr) unreadable->push_back(file.filename().string() + ": " + reason);
}

}  // namespace

Result<RevocationStore> RevocationStore::open(fs::path folder) {
    STACKNET_CHECK(ensureDirectory(folder / "ocsp"));
    STACKNET_CHECK(ensureDirectory(folder / "crl"));
    return RevocationStore(std::move(folder));
}

Result<bool> RevocationStore::putOcsp(const Certificate& certificate, const Certificate& issuer,
                                      ByteView der, std::int64_t nowS) {
    RevocationTimes times;
    times.nowS = nowS;
    SignatureCache cache;
    const auto read = [&](ByteView bytes) {
        return OcspResponse::fromDer(bytes).about(certificate, issuer, times, {}, {}, cache);
    };
    const RevocationStatement fresh = read(der);
    switch (fresh.outcome) {
        case RevocationOutcome::Good:
        case RevocationOutcome::Revoked:
        case RevocationOutcome::Hold:
        case RevocationOutcome::Unknown:
            break;
        default:
            return badRevocation(fresh.detail);
    }
    const fs::path file = ocspFileOf(m_folder, certificate);
    std::error_code ignored;
    if (fs::exists(file, ignored)) {
        const auto held = readFile(file, OcspResponse::kDerMax);
        const RevocationStatement old = held.ok() ? read(*held) : RevocationStatement{};
        // An older response must not lift what a newer one says, and nothing lifts a revocation.
        if (old.outcome == RevocationOutcome::Revoked ||
            (!isFaulty(old.outcome) && old.thisUpdateS > fresh.thisUpdateS)) {
            return false;
        }
    } else if (ocspFiles(m_folder).size() >= kFilesMax) {
        return makeError("attestation.store_full",
                         "The store has 4,096 OCSP responses; remove the expired ones.");
    }
    STACKNET_CHECK(writeFileAtomically(file, der));
    return true;
}

Result<bool> RevocationStore::putCrl(const Certificate& issuer, ByteView derOrPem) {
    SignatureCache cache;
    const Crl list = Crl::fromBytes(derOrPem);
    if (const auto fault = list.signatureFault(issuer, cache)) return badRevocation(fault->detail);
    const fs::path file = m_folder / "crl" / (toHex(issuer.sha256()) + ".crl");
    std::error_code ignored;
    if (fs::exists(file, ignored)) {
        const auto held = readFile(file, Crl::kBytesMax);
        const Crl old = Crl::fromBytes(held.ok() ? ByteView(*held) : ByteView());
        if (!old.signatureFault(issuer, cache) && old.thisUpdateS() > list.thisUpdateS()) {
            return false;
        }
    } else if (crlFiles(m_folder).size() >= kFilesMax) {
        return makeError("attestation.store_full",
                         "The store has 4,096 revocation lists; remove those that are superseded.");
    }
    STACKNET_CHECK(writeFileAtomically(file, derOrPem));
    return true;
}

RevocationSources RevocationStore::sourcesFor(std::span<const Certificate> chain,
                                              const Certificate& root,
                                              std::vector<std::string>* unreadable) const {
    RevocationSources sources;
    for (const Certificate& certificate : chain) {
        const fs::path file = ocspFileOf(m_folder, certificate);
        std::error_code ignored;
        if (certificate == root || !fs::exists(file, ignored)) continue;
        const auto der = readFile(file, OcspResponse::kDerMax);
        if (!der.ok()) note(unreadable, file, der.error().message);
        sources.ocsp.push_back({der.ok() ? *der : Bytes(), certificate.sha256(), std::nullopt});
    }
    for (const fs::path& file : crlFiles(m_folder)) {
        const auto bytes = readFile(file, Crl::kBytesMax);
        Crl list = Crl::fromBytes(bytes.ok() ? ByteView(*bytes) : ByteView());
        if (list.fault()) {
            note(unreadable, file, bytes.ok() ? list.faultDetail() : bytes.error().message);
        }
        const bool ofChain =
            list.fault() || list.isFrom(root) ||
            std::ranges::any_of(chain, [&](const Certificate& link) { return list.isFrom(link); });
        if (ofChain) sources.crls.push_back(std::move(list));
    }
    return sources;
}

std::vector<RevocationStore::Row> RevocationStore::rows() const {
    std::vector<Row> rows;
    for (const fs::path& file : ocspFiles(m_folder)) {
        Row row{file, RevocationDocument::Kind::Ocsp, file.stem().string(), 0, false, {}};
        const auto der = readFile(file, OcspResponse::kDerMax);
        if (der.ok()) {
            const OcspResponse response = OcspResponse::fromDer(*der);
            row.nextUpdateS = response.nextUpdateS();
            row.saysRevoked = response.saysRevoked();
            row.fault = response.faultDetail();
        } else {
            row.fault = der.error().message;
        }
        rows.push_back(std::move(row));
    }
    for (const fs::path& file : crlFiles(m_folder)) {
        Row row{file, RevocationDocument::Kind::Crl, {}, 0, false, {}};
        const auto bytes = readFile(file, Crl::kBytesMax);
        if (bytes.ok()) {
            const Crl list = Crl::fromBytes(*bytes);
            row.about = list.issuerName();
            row.nextUpdateS = list.nextUpdateS();
            row.fault = list.faultDetail();
        } else {
            row.fault = bytes.error().message;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::size_t RevocationStore::removeExpired(std::int64_t nowS) {
    std::size_t removed = 0;
    for (const Row& row : rows()) {
        if (row.kind != RevocationDocument::Kind::Ocsp || row.nextUpdateS == 0 ||
            row.nextUpdateS > nowS || row.saysRevoked) {
            continue;
        }
        std::error_code error;
        if (fs::remove(row.file, error)) ++removed;
    }
    return removed;
}

}  // namespace stacknet::attestation
