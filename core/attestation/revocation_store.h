#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/attestation/revocation.h"

namespace stacknet::attestation {

/// OCSP responses and CRLs in a folder, for verifiers without a network: `ocsp/SHA256.der`, one for
/// each certificate (SHA-256 of it), and `crl/` with any files *.crl, *.der and *.pem that an
/// operator puts there. Nothing is believed for lying here: checkRevocation() looks at every byte.
/// One thread at a time.
class RevocationStore {
public:
    static constexpr std::size_t kFilesMax = 4'096;  ///< of one kind

    /// Makes the folders when missing. Errors: those of ensureDirectory().
    static Result<RevocationStore> open(std::filesystem::path folder);

    /// Keeps a response that is genuine and current at `nowS`, and says whether it took it: false
    /// when the one that lies here is newer, or says "revoked". Errors:
    /// "attestation.bad_revocation" (it is nothing that checkRevocation() would go by),
    /// "attestation.store_full", those of writeFileAtomically().
    Result<bool> putOcsp(const Certificate& certificate, const Certificate& issuer, ByteView der,
                         std::int64_t nowS);
    /// Keeps a list that `issuer` signed, as `crl/SHA256.crl` (SHA-256 of the issuer's
    /// certificate). False when the one that lies there is newer. Errors as above.
    Result<bool> putCrl(const Certificate& issuer, ByteView derOrPem);

    /// What it holds for the certificates of a chain (root excepted): their responses, and every
    /// list whose issuer is in the chain or is `root`. A file that cannot be read, or is no list,
    /// is named in `unreadable` when given and goes along as a malformed one: it is not silence.
    RevocationSources sourcesFor(std::span<const Certificate> chain, const Certificate& root,
                                 std::vector<std::string>* unreadable = nullptr) const;

    /// One file, for people.
    struct Row {
        std::filesystem::path file;
        RevocationDocument::Kind kind = RevocationDocument::Kind::Ocsp;
        std::string about;             ///< CRL: issuer's name; OCSP: certificate's SHA-256
        std::int64_t nextUpdateS = 0;  ///< as it says of itself; 0: unreadable or none
        bool saysRevoked = false;      ///< an OCSP response that nothing replaces
        std::string fault;             ///< empty, or why it is of no use
    };
    std::vector<Row> rows() const;  ///< by file name
    /// Removes responses whose nextUpdate passed, unless they say "revoked". Lists stay: what they
    /// revoke stays revoked. Returns how many went.
    std::size_t removeExpired(std::int64_t nowS);

private:
    explicit RevocationStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    std::filesystem::path m_folder;
};

}  // namespace stacknet::attestation
