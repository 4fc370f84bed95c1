#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/rim_document.h"
#include "core/base/clock.h"
#include "core/base/result.h"

/// Where RIM files come from. Nothing here is trusted: whatever is found is verified at use.
namespace stacknet::attestation {

/// NVIDIA's names of RIM files. The pieces come from reports: each must be 1..32 of [A-Za-z0-9.],
/// so that a name never leaves a folder or changes a URL. Errors: "attestation.bad_rim_id" names
/// the piece.
///
/// Hopper: "NV_GPU_DRIVER_GH100_550.90.07". Blackwell: "NV_GPU_CC_DRIVER_GB100_580.95.05", where
/// `chip` is the report's CHIP_INFO, or empty for GB100.
Result<std::string> driverRimId(GpuFamily family, std::string_view chip, std::string_view version);
/// "NV_GPU_VBIOS_1010_0200_882_96009F0001": PROJECT, PROJECT_SKU, CHIP_SKU and the version without
/// dots in upper case.
Result<std::string> vbiosRimId(std::string_view project, std::string_view projectSku,
                               std::string_view chipSku, std::string_view version);
/// "NV_" and more of [A-Za-z0-9._], at most 160 characters.
bool isRimId(std::string_view id);

/// The service's address of a RIM: "https://rim.attestation.nvidia.com/v1/rim/NV_GPU_...".
/// `base` without a slash at its end. Errors: "attestation.bad_rim_id".
Result<std::string> rimUrl(std::string_view base, std::string_view id);
inline constexpr std::string_view kRimServiceBase = "https://rim.attestation.nvidia.com";

/// What the service answers: {id, rim (base64 of the XML), sha256, last_updated, rim_format, ...}.
struct RimAnswer {
    std::string id;
    Bytes xml;
    std::string lastUpdated;  ///< as sent; for people
};
inline constexpr std::size_t kRimAnswerMax = 512 * 1024;
/// Reads an answer: JSON of at most kRimAnswerMax bytes whose `sha256` is that of the decoded file
/// (in either case of letters); `rim_format`, where it is there, is not CoRIM, which is CBOR and
/// not read. Errors: "attestation.bad_rim_answer" names the member.
Result<RimAnswer> parseRimAnswer(ByteView json);

/// Finds RIM files by id. Implementations are used by one thread at a time.
class RimSource {
public:
    virtual ~RimSource() = default;
    /// nullopt: there is none of that id. Errors: "attestation.bad_rim_id", or why the source
    /// cannot say ("base.file_unreadable", "base.file_too_large").
    virtual Result<std::optional<Bytes>> find(const std::string& id) = 0;
};

/// Asks the service. The HTTP client is elsewhere; whoever implements it asks rimUrl, sends the
/// licence's bearer token if there is one, and gives back the body unread.
class RimFetcher {
public:
    virtual ~RimFetcher() = default;
    /// nullopt: the service has none (404). Errors: "attestation.rim_service", retryable or not.
    virtual Result<std::optional<Bytes>> fetch(const std::string& id) = 0;
};

/// One line of a store's listing.
struct RimListing {
    std::string id;  ///< from the file's name
    /// Kind, version, digest and end of what a signer signed who leads to the root, whatever the
    /// time; nullopt when nobody did.
    std::optional<RimSummary> rim;
    std::string product;  ///< empty without `rim`, as is `signer`
    std::string signer;   ///< common name of the leaf
    Check check;          ///< Pass, or Fail with RimFormat, RimUntrusted, RimSignature, RimExpired
};

/// A folder of RIM files, "<id>.xml" or "<id>.swidtag". Works without any network. Not thread safe.
class RimStore final : public RimSource {
public:
    explicit RimStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    Result<std::optional<Bytes>> find(const std::string& id) override;

    /// Adds a RIM file or an answer of the service, after it was verified at `nowS`, and gives its
    /// id. A vBIOS's file does not say its own id: `id` must be given with bare XML; a driver's is
    /// made from what it says. With an id given, it must agree. Replaces an older file of that id.
    /// Errors: "attestation.bad_rim_answer", "attestation.bad_rim_id",
    /// "attestation.rim_refused" (with the reason's name and sentence), "base.file_unwritable".
    Result<std::string> add(ByteView content, const std::optional<std::string>& id,
                            const Certificate& root, std::int64_t nowS, LinkCache& links);

    /// Every file of the folder with a RIM's name, ascending by id, at most kListingMax. For
    /// people: what is there, until when it can be used, and what is wrong with it.
    /// With a `cache`, only files that are new cost XML and signatures.
    std::vector<RimListing> list(const Certificate& root, std::int64_t nowS, LinkCache& links,
                                 RimCache* cache = nullptr) const;
    static constexpr std::size_t kListingMax = 1024;

private:
    std::filesystem::path m_folder;
};

/// The store first; what it lacks (or has out of date) is asked of the service, verified and kept.
class FetchingRimSource final : public RimSource {
public:
    /// `store`, `fetcher`, `links` and `clock` outlive this.
    FetchingRimSource(RimStore& store, RimFetcher& fetcher, Certificate root, LinkCache& links,
                      const Clock& clock);
    /// Also "attestation.rim_service" and the errors of RimStore::add. When the service cannot be
    /// asked or has nothing better, an out of date file is still given: its verdict then says so.
    /// A file that cannot be read is asked of the service like one that is not there.
    Result<std::optional<Bytes>> find(const std::string& id) override;

private:
    RimStore& m_store;
    RimFetcher& m_fetcher;
    Certificate m_root;
    LinkCache& m_links;
    const Clock& m_clock;
    RimCache m_cache;
};

}  // namespace stacknet::attestation
