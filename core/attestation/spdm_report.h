#pragma once

#include <cstddef>
#include <cstdint>

#include "core/attestation/digest.h"
#include "core/attestation/evidence.h"
#include "core/base/bytes.h"

namespace stacknet::attestation {

/// An attestation report: the SPDM 1.1 GET_MEASUREMENTS request followed by the MEASUREMENTS
/// response (DSP0274 1.1, tables 44 and 45). A view: it borrows the bytes that it was parsed from,
/// which must outlive it. Nothing in it is trusted until `signature` verifies over `signedBytes`.
class SpdmReport {
public:
    static constexpr std::size_t kMeasurements = 64;
    static constexpr std::size_t kRequestBytes = 37;
    static constexpr std::size_t kBlockBytes = 55;
    static constexpr std::size_t kRecordBytes = kMeasurements * kBlockBytes;
    static constexpr std::size_t kSignatureBytes = 96;

    /// Takes the one layout that NVIDIA's GPUs write and nothing else: every code, parameter,
    /// length and block index is checked, nothing may follow the signature. Faults: TooLarge (more
    /// than kReportMax, before anything is read), TrailingData, Parse (all else; the sentence names
    /// the field and its offset).
    static Parsed<SpdmReport> parse(ByteView report);

    const Nonce& nonce() const { return m_nonce; }  ///< of the request: the verifier's challenge
    /// The GPU's own random number. Proves nothing to a verifier and is never compared.
    ByteView responseNonce() const;
    /// SHA-384 value by RIM index 0..63, which is the block index less one.
    Hash384 measurement(std::size_t rimIndex) const;
    ByteView opaqueData() const;
    ByteView signedBytes() const;  ///< all before the signature
    ByteView signature() const;    ///< r||s, 48 + 48 bytes big endian

private:
    explicit SpdmReport(ByteView report);
    ByteView m_report;
    Nonce m_nonce;
};

}  // namespace stacknet::attestation
