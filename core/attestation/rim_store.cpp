#include "core/attestation/rim_store.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <system_error>

#include "core/attestation/base64_internal.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/json_check.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"

namespace stacknet::attestation {

namespace json = boost::json;
namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 2> kEndings = {".xml", ".swidtag"};

Error badAnswer(std::string message) {
    return makeError("attestation.bad_rim_answer",
                     sentence("The RIM service's answer: %1.", {message}));
}

Error badId(const std::string& message) {
    return makeError("attestation.bad_rim_id", message);
}

Error refused(const Fault& fault) {
    return makeError("attestation.rim_refused",
                     std::string(reasonName(fault.reason)) + ": " + fault.detail);
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

Result<std::string> textMember(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || !value->is_string()) {
        return badAnswer(std::string(name) + " is missing or not a text");
    }
    return std::string(value->get_string());
}

bool looksLikeJson(ByteView content) {
    const std::string_view text = asText(content);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

/// The id under which a RIM is kept: the given one, when it agrees with what the RIM says.
Result<std::string> idFor(const RimDocument& rim, const std::optional<std::string>& given) {
    if (given && !isRimId(*given)) return badId("\"" + escaped(*given) + "\" is not a RIM's id.");
    if (rim.kind == RimKind::Driver) {
        const GpuFamily family = rim.product == rimProduct(GpuFamily::Hopper) ? GpuFamily::Hopper
                                 : rim.product.starts_with("GB")              ? GpuFamily::Blackwell
                                                                              : GpuFamily::Unknown;
        STACKNET_TRY(std::string own, driverRimId(family, rim.product, rim.version));
        if (given && *given != own) {
            return badId("The RIM is " + own + ", not " + *given + ".");
        }
        return own;
    }
    if (!given) {
        return badId(
            "A vBIOS RIM does not say its own id; give it, for example "
            "NV_GPU_VBIOS_1010_0200_882_96009F0001.");
    }
    // Project and SKUs are not in the file; the version is.
    STACKNET_TRY(const std::string like, vbiosRimId("0", "0", "0", rim.version));
    const std::string ending = like.substr(like.rfind('_'));
    if (!given->starts_with("NV_GPU_VBIOS_") || !given->ends_with(ending)) {
        return badId("The RIM is for vBIOS " + rim.version + ", which " + *given + " is not.");
    }
    return *given;
}

}  // namespace

Result<RimAnswer> parseRimAnswer(ByteView bytes) {
    if (bytes.size() > kRimAnswerMax) {
        return badAnswer("more than " + std::to_string(kRimAnswerMax) + " bytes");
    }
    const std::string_view text = asText(bytes);
    if (const auto fault = checkJson(text, {.depthMax = 8})) {
        return badAnswer(describe(*fault, text));
    }
    std::error_code ignored;
    const json::value parsed = json::parse(json::string_view(text.data(), text.size()), ignored);
    if (ignored || !parsed.is_object()) return badAnswer("it is not a JSON object");
    const json::object& object = parsed.get_object();
    RimAnswer answer;
    STACKNET_TRY(answer.id, textMember(object, "id"));
    if (!isRimId(answer.id)) return badAnswer("id is not a RIM's id");
    if (object.contains("rim_format")) {
        STACKNET_TRY(const std::string format, textMember(object, "rim_format"));
        if (lowerCase(format) == "corim") {
            return badAnswer("rim_format is CoRIM, which this version does not read");
        }
    }
    STACKNET_TRY(const std::string encoded, textMember(object, "rim"));
    auto xml = decodeBase64(encoded, kRimMax, true);
    if (!xml) {
        return badAnswer("rim is not base64, or larger than " + std::to_string(kRimMax) + " bytes");
    }
    answer.xml = std::move(*xml);
    STACKNET_TRY(const std::string digest, textMember(object, "sha256"));
    if (lowerCase(digest) != toHex(crypto::sha256(answer.xml))) {
        return badAnswer("sha256 is not that of the file");
    }
    if (object.contains("last_updated")) {
        STACKNET_TRY(answer.lastUpdated, textMember(object, "last_updated"));
    }
    return answer;
}

Result<std::optional<Bytes>> RimStore::find(const std::string& id) {
    if (!isRimId(id)) return badId("\"" + escaped(id) + "\" is not a RIM's id.");
    for (const std::string_view ending : kEndings) {
        const fs::path path = m_folder / (id + std::string(ending));
        std::error_code ignored;
        if (!fs::is_regular_file(path, ignored)) continue;
        STACKNET_TRY(Bytes content, readFile(path, kRimMax));
        return std::optional(std::move(content));
    }
    return std::optional<Bytes>();
}

Result<std::string> RimStore::add(ByteView content, const std::optional<std::string>& id,
                                  const Certificate& root, std::int64_t nowS, LinkCache& links) {
    Bytes xml;
    std::optional<std::string> given = id;
    if (looksLikeJson(content)) {
        STACKNET_TRY(RimAnswer answer, parseRimAnswer(content));
        if (given && *given != answer.id) {
            return badId("The answer is for " + answer.id + ", not for " + escaped(*given) + ".");
        }
        given = answer.id;
        xml = std::move(answer.xml);
    } else {
        // Before a copy is made of it.
        if (content.size() > kRimMax) {
            return refused({Reason::RimFormat, "The file is larger than a RIM may be."});
        }
        xml = toBytes(content);
    }
    const auto rim = readRim(xml, root, nowS, links);
    if (!rim.ok()) return refused(rim.fault());
    if (const auto fault = outOfDate(**rim, root, nowS)) return refused(*fault);
    STACKNET_TRY(const std::string kept, idFor(**rim, given));
    STACKNET_CHECK(ensureDirectory(m_folder));
    STACKNET_CHECK(writeFileAtomically(m_folder / (kept + std::string(kEndings[0])), xml, 0644));
    // One file for one id: the listing must not show the older one beside it.
    std::error_code ignored;
    fs::remove(m_folder / (kept + std::string(kEndings[1])), ignored);
    return kept;
}

namespace {

/// Ids and files of a folder, ascending.
std::vector<std::pair<std::string, fs::path>> rimFiles(const fs::path& folder) {
    std::vector<std::pair<std::string, fs::path>> files;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const std::string stem = at->path().stem().string();
        const std::string ending = at->path().extension().string();
        std::error_code ignored;
        if (!isRimId(stem) || !at->is_regular_file(ignored)) continue;
        if (std::find(kEndings.begin(), kEndings.end(), ending) == kEndings.end()) continue;
        files.emplace_back(stem, at->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

std::vector<RimListing> RimStore::list(const Certificate& root, std::int64_t nowS, LinkCache& links,
                                       RimCache* cache) const {
    auto files = rimFiles(m_folder);
    if (files.size() > kListingMax) files.resize(kListingMax);
    std::vector<RimListing> listing;
    for (const auto& [id, path] : files) {
        RimListing& line = listing.emplace_back();
        line.id = id;
        const CheckKind guessed =
            id.starts_with("NV_GPU_VBIOS_") ? CheckKind::VbiosRim : CheckKind::DriverRim;
        const auto content = readFile(path, kRimMax);
        if (!content.ok()) {
            line.check = Check::fail(guessed, Reason::RimFormat, content.error().message);
            continue;
        }
        const auto rim = cache != nullptr ? cache->read(*content, root, nowS, links)
                                          : readRim(*content, root, nowS, links);
        if (!rim.ok()) {
            line.check = Check::fail(guessed, rim.fault().reason, rim.fault().detail);
            continue;
        }
        const RimDocument& document = **rim;
        const CheckKind kind =
            document.kind == RimKind::Driver ? CheckKind::DriverRim : CheckKind::VbiosRim;
        line.rim =
            RimSummary{document.kind, id, document.version, document.digest, document.notAfterS};
        line.product = document.product;
        line.signer = document.signers.front().commonName();
        const auto fault = outOfDate(document, root, nowS);
        line.check = fault ? Check::fail(kind, fault->reason, fault->detail)
                           : Check::pass(kind, "Valid until " + utcText(document.notAfterS) + ".");
    }
    return listing;
}

FetchingRimSource::FetchingRimSource(RimStore& store, RimFetcher& fetcher, Certificate root,
                                     LinkCache& links, const Clock& clock)
    : m_store(store), m_fetcher(fetcher), m_root(std::move(root)), m_links(links), m_clock(clock) {}

Result<std::optional<Bytes>> FetchingRimSource::find(const std::string& id) {
    if (!isRimId(id)) return badId("\"" + escaped(id) + "\" is not a RIM's id.");
    const auto kept = m_store.find(id);
    const bool has = kept.ok() && kept->has_value();
    const std::int64_t nowS = m_clock.wallMs() / 1000;
    if (has) {
        const auto rim = m_cache.read(**kept, m_root, nowS, m_links);
        if (rim.ok() && !outOfDate(**rim, m_root, nowS)) return kept;
    }
    const auto fetched = m_fetcher.fetch(id);
    if (fetched.ok() && *fetched) {
        const auto added = m_store.add(**fetched, id, m_root, nowS, m_links);
        if (added.ok()) return m_store.find(id);
        if (!has) return added.error();
    }
    // What is kept is given even out of date: the verdict then names the certificate and its end.
    if (!fetched.ok() && !has) return fetched.error();
    return kept;
}

}  // namespace stacknet::attestation
