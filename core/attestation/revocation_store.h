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

    /// Replaces the response for a certificate. Errors: "attestation.bad_revocation" (it is no
    /// response, is an error response or is about another certificate), "attestation.store_full",
    /// those of writeFileAtomically().
    Result<void> putOcsp(const Certificate& certificate, const Certificate& issuer, ByteView der);
    /// Adds a list; of one issuer the one with the latest thisUpdate stays. Errors as above.
    Result<void> putCrl(ByteView derOrPem);

    /// What it holds for the certificates of a chain (root excepted): their responses, and every
    /// CRL whose issuer is in the chain or is `root`. Files that cannot be read are named in
    /// `unreadable` when given, and left out.
    RevocationSources sourcesFor(std::span<const Certificate> chain, const Certificate& root,
                                 std::vector<std::string>* unreadable = nullptr) const;

    /// One file, for people.
    struct Row {
        std::filesystem::path file;
        RevocationDocument::Kind kind = RevocationDocument::Kind::Ocsp;
        std::string about;             ///< CRL: issuer's name; OCSP: certificate's SHA-256
        std::int64_t nextUpdateS = 0;  ///< as it says of itself; 0: unreadable or none
        std::string fault;             ///< empty, or why it is of no use
    };
    std::vector<Row> rows() const;  ///< by file name
    /// Removes responses whose nextUpdate passed. Lists stay: what they revoke stays revoked.
    /// Returns how many went.
    std::size_t removeExpired(std::int64_t nowS);

private:
    explicit RevocationStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    std::filesystem::path m_folder;
};

}  // namespace stacknet::attestation
