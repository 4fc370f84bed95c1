#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/certificate.h"
#include "core/attestation/digest.h"
#include "core/attestation/evidence.h"
#include "core/attestation/verdict.h"

/// RIM files: the golden measurements that NVIDIA signs for one driver or one vBIOS (TCG RIM as
/// ISO 19770-2 SWID XML with an enveloped XML signature).
namespace stacknet::attestation {

/// Largest RIM file that is looked at; real ones have about 20 KiB.
inline constexpr std::size_t kRimMax = 256 * 1024;
inline constexpr std::size_t kMeasurements = 64;
inline constexpr std::size_t kAlternativesMax = 32;
/// Vendor id of the firmware's maker in every RIM of NVIDIA's.
inline constexpr std::string_view kNvidiaManufacturerId = "5703";

/// What one measurement may be.
struct GoldenValue {
    std::uint8_t index = 0;             ///< 0..63: block index of the report less one
    bool active = false;                ///< whether it takes part in the comparison
    std::vector<Hash384> alternatives;  ///< 1..kAlternativesMax
    bool operator==(const GoldenValue&) const = default;
};

/// The least security version of one part of the firmware: a resource of RIM index 4096 + `type`,
/// attribute minSvn of NVIDIA's "Opaque Data RIM Attributes". Only active ones.
struct SvnFloor {
    std::uint16_t type = 0;  ///< of the opaque data
    std::string name;
    std::uint64_t floor = 0;
    bool operator==(const SvnFloor&) const = default;
};

/// A RIM whose signature was seen to be genuine. Says nothing of time.
struct RimDocument {
    /// From the version's form: a vBIOS has five pairs of hexadecimal digits, "96.00.5E.00.01".
    RimKind kind = RimKind::Driver;
    std::string version;               ///< "550.90.07"
    std::string product;               ///< "GH100"
    std::vector<GoldenValue> values;   ///< kMeasurements of them, ascending by index, some active
    std::vector<SvnFloor> floors;      ///< ascending by type
    Hash256 digest;                    ///< SHA-256 of the file
    std::vector<Certificate> signers;  ///< leaf first, as in the file
    std::int64_t notAfterS = 0;        ///< the earliest end among signers and root
};
using RimPointer = std::shared_ptr<const RimDocument>;

/// Reads a RIM. In this order: size (kRimMax), form of the XML (UTF-8; no document type, entity,
/// comment, CDATA or processing instruction; bounded depth), the one accepted structure of the
/// signature (one, a direct child of the root, exact algorithms, one reference to the whole
/// document, one list of certificates, no object, no other key), the signer's chain to `root`,
/// digest, signature by that chain's leaf, and only then what it says, from direct children of the
/// root. No network, no file.
///
/// Time is not judged here (the document does not change with it; see outOfDate): `nowS` only goes
/// to the chain check, whose ChainTime is let pass. Faults: RimFormat, RimUntrusted, RimSignature.
/// `verified`, where given, is raised by one for each P-384 signature worked out. `certificates`,
/// where given, saves reading a signer again: driver and vBIOS share all but one. Any thread.
Parsed<RimPointer> readRim(ByteView xml, const Certificate& root, std::int64_t nowS,
                           LinkCache& links, std::uint64_t* verified = nullptr,
                           CertificateCache* certificates = nullptr);

/// RimExpired with the certificate's name and its end (or beginning) when a signer or the root is
/// not valid at `nowS`; nullopt otherwise.
std::optional<Fault> outOfDate(const RimDocument& document, const Certificate& root,
                               std::int64_t nowS);

/// Remembers RIMs that were seen to be genuine by the SHA-256 of file and root: another look costs
/// one hash of the file, no XML and no signature. What was refused is not remembered. Bounded; the
/// oldest go. Any thread.
class RimCache {
public:
    explicit RimCache(std::size_t documentsMax = 64);
    ~RimCache();
    /// readRim, or what it gave for the same bytes and the same root.
    Parsed<RimPointer> read(ByteView xml, const Certificate& root, std::int64_t nowS,
                            LinkCache& links, std::uint64_t* verified = nullptr);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What the report says about itself; the RIM must be for exactly that.
struct RimExpectation {
    RimKind kind = RimKind::Driver;
    std::string version;  ///< driver: compared byte by byte; vBIOS: without regard to case
    std::string product;  ///< "GH100"
    std::string id;       ///< for summary and details; see rim_store.h
};

/// "GH100" for Hopper, "GB100" for Blackwell, empty otherwise.
std::string_view rimProduct(GpuFamily family);

struct RimResult {
    /// DriverRim or VbiosRim: Pass, or Fail with RimUnavailable, RimFormat, RimUntrusted,
    /// RimSignature, RimExpired, RimKind, RimVersion or RimProduct (looked at in this order).
    Check check;
    std::optional<RimSummary> summary;  ///< set when the check passed
    RimPointer document;                ///< set when the check passed
};

/// Checks one RIM file against what is expected at `nowS`; `xml` without a value is RimUnavailable.
/// Time is judged at every call, also for what `cache` remembers.
RimResult verifyRim(const std::optional<Bytes>& xml, const RimExpectation& expected,
                    const Certificate& root, std::int64_t nowS, LinkCache& links,
                    RimCache* cache = nullptr, std::uint64_t* verified = nullptr);

}  // namespace stacknet::attestation
