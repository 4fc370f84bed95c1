#include "core/rack/kubo_client.h"

#include <boost/json.hpp>
#include <optional>

#include "core/base/sentence.h"
#include "core/rack/kubo_answer_internal.h"
#include "core/rack/kubo_multipart_internal.h"

namespace stacknet::rack {

namespace json = boost::json;
using detail::badAnswer;
using detail::cidMember;
using detail::JsonLines;
using detail::textMember;

namespace {

constexpr std::string_view kBase = "/api/v0/";
constexpr std::size_t kVersionMax = 64;
constexpr std::uint64_t kSmallAnswer = 64 << 10;

KuboRequest plainRequest(const std::string& target) {
    return {std::string(kBase) + target, {}, {}};
}

/// What the node says when a pin that is to go is not there; Kubo 0.43 says "not pinned or pinned
/// indirectly", older ones and js-ipfs "is not pinned".
bool saysNotPinned(const Error& error) {
    return error.code == "rack.ipfs_failed" &&
           error.message.find("not pinned") != std::string::npos;
}

bool isDone(const KuboStatus& status) {
    return status.status == 200;
}

}  // namespace

KuboClient::KuboClient(KuboAddress address, SecretBytes authorization, Rng& rng,
                       KuboTimeouts timeouts)
    : m_address(std::move(address)),
      m_authorization(std::move(authorization)),
      m_rng(rng),
      m_timeouts(timeouts) {}

Result<KuboStatus> KuboClient::call(const KuboRequest& request, std::uint64_t answerMax,
                                    const PieceSink& sink, const std::stop_token& stop) const {
    STACKNET_TRY(const KuboStatus status, kuboExchange(m_address, m_authorization, request,
                                                       m_timeouts, answerMax, sink, stop));
    STACKNET_CHECK(detail::outcome(m_address, status));
    return status;
}

namespace {

/// Runs a call whose answer is JSON lines.
template <typename Call>
Result<void> jsonCall(const KuboAddress& address, const Call& call, JsonLines::Take take) {
    JsonLines lines(address, std::move(take));
    const PieceSink sink = [&lines](ByteView piece) { return lines.push(piece); };
    STACKNET_CHECK(call(sink));
    return lines.finish();
}

}  // namespace

Result<KuboVersion> KuboClient::version(const std::stop_token& stop) const {
    KuboVersion version;
    const auto take = [&](const json::object& object) -> Result<void> {
        STACKNET_TRY(version.version, textMember(m_address, object, "Version"));
        if (version.version.empty() || version.version.size() > kVersionMax) {
            return badAnswer(m_address, "member Version is no version");
        }
        version.version = detail::printable(version.version);
        if (object.contains("System")) {
            STACKNET_TRY(const std::string system, textMember(m_address, object, "System"));
            version.system = detail::printable(system).substr(0, kVersionMax);
        }
        return {};
    };
    STACKNET_CHECK(jsonCall(
        m_address,
        [&](const PieceSink& sink) {
            return call(plainRequest("version"), kSmallAnswer, sink, stop);
        },
        take));
    return version;
}

Result<void> KuboClient::importCar(const Cid& root, const BodyWriter& car,
                                   const std::stop_token& stop) const {
    bool confirmed = false;
    const auto take = [&](const json::object& object) -> Result<void> {
        const json::value* answer = object.if_contains("Root");
        if (answer == nullptr) return {};  // statistics
        const json::object* named = answer->if_object();
        const json::value* link = named == nullptr ? nullptr : named->if_contains("Cid");
        if (link == nullptr || !link->is_object()) return badAnswer(m_address, "Root names no CID");
        STACKNET_TRY(const Cid got, cidMember(m_address, link->get_object(), "/"));
        if (got != root || confirmed) {
            return makeError("rack.ipfs_wrong_root",
                             sentence("The IPFS node at %1 says that it pinned another content "
                                      "than it was given; nothing is recorded as pinned there.",
                                      {m_address.text()}));
        }
        STACKNET_TRY(const std::string failure, textMember(m_address, *named, "PinErrorMsg"));
        if (!failure.empty()) {
            return makeError(
                "rack.ipfs_not_pinned",
                sentence("The IPFS node at %1 took the content and did not pin it: %2.",
                         {m_address.text(), detail::printable(failure)}));
        }
        confirmed = true;
        return {};
    };
    const detail::Multipart body({{"content.car", car, false}}, m_rng);
    const KuboRequest request{std::string(kBase) + "dag/import?pin-roots=true&stats=false",
                              body.contentType(),
                              [&body](const PieceSink& out) { return body.write(out); }};
    STACKNET_CHECK(jsonCall(
        m_address, [&](const PieceSink& sink) { return call(request, kSmallAnswer, sink, stop); },
        take));
    if (confirmed) return {};
    return badAnswer(m_address, "it does not say that the content was pinned");
}

Result<void> KuboClient::exportCar(const Cid& root, const PieceSink& sink, std::uint64_t bytesMax,
                                   const std::stop_token& stop) const {
    STACKNET_TRY(const KuboStatus status,
                 call(plainRequest("dag/export?arg=" + root.text()), bytesMax, sink, stop));
    STACKNET_INVARIANT(isDone(status));
    return {};
}

Result<void> KuboClient::add(std::vector<KuboFile> files, const Cid& expected,
                             const std::stop_token& stop) const {
    if (files.empty() || files.size() > kKuboAddFilesMax) {
        return makeError("rack.too_many_files",
                         sentence("An add takes 1 to 256 files; use a CAR for more."));
    }
    STACKNET_TRY(std::vector<detail::Part> parts, detail::partsOf(std::move(files)));
    std::optional<Cid> last;
    const auto take = [&](const json::object& object) -> Result<void> {
        if (!object.contains("Hash")) return {};  // progress
        STACKNET_TRY(last, cidMember(m_address, object, "Hash"));
        return {};
    };
    const detail::Multipart body(std::move(parts), m_rng);
    const KuboRequest request{
        std::string(kBase) +
            "add?cid-version=1&raw-leaves=true&chunker=size-262144&pin=true&progress=false"
            "&cid-base=base32&wrap-with-directory=false",
        body.contentType(), [&body](const PieceSink& out) { return body.write(out); }};
    STACKNET_CHECK(jsonCall(
        m_address, [&](const PieceSink& sink) { return call(request, kKuboAnswerMax, sink, stop); },
        take));
    if (!last) return badAnswer(m_address, "it names no content");
    if (*last == expected) return {};
    return makeError("rack.ipfs_wrong_root",
                     sentence("The IPFS node at %1 added the content under another CID than it "
                              "has; nothing is recorded as pinned there.",
                              {m_address.text()}));
}

Result<std::uint64_t> KuboClient::blockStat(const Cid& cid, const std::stop_token& stop) const {
    std::optional<std::uint64_t> size;
    const auto take = [&](const json::object& object) -> Result<void> {
        STACKNET_TRY(const Cid key, cidMember(m_address, object, "Key"));
        const json::value* member = object.if_contains("Size");
        if (key.asV1() != cid.asV1()) return badAnswer(m_address, "it is about another block");
        if (member == nullptr || !member->is_int64() || member->get_int64() < 0) {
            return badAnswer(m_address, "member Size is no size");
        }
        size = static_cast<std::uint64_t>(member->get_int64());
        return {};
    };
    STACKNET_CHECK(jsonCall(
        m_address,
        [&](const PieceSink& sink) {
            return call(plainRequest("block/stat?arg=" + cid.text()), kSmallAnswer, sink, stop);
        },
        take));
    return *size;  // a line came, or finish() had failed
}

Result<Bytes> KuboClient::block(const Cid& cid, const std::stop_token& stop) const {
    Bytes bytes;
    const PieceSink sink = [&bytes](ByteView piece) -> Result<void> {
        bytes.insert(bytes.end(), piece.begin(), piece.end());
        return {};
    };
    STACKNET_CHECK(call(plainRequest("block/get?arg=" + cid.text()), kBlockBytesMax, sink, stop));
    if (cid.names(bytes)) return bytes;
    return makeError(
        "rack.ipfs_wrong_block",
        sentence("The IPFS node at %1 sent other bytes than %2 names; do not trust what it holds.",
                 {m_address.text(), cid.text()}));
}

Result<Bytes> KuboClient::cat(const Cid& cid, std::uint64_t offset, std::uint64_t length,
                              const std::stop_token& stop) const {
    Bytes bytes;
    const PieceSink sink = [&](ByteView piece) -> Result<void> {
        if (piece.size() > length - bytes.size()) {
            return badAnswer(m_address, "it has more bytes than were asked for");
        }
        bytes.insert(bytes.end(), piece.begin(), piece.end());
        return {};
    };
    STACKNET_CHECK(call(plainRequest("cat?arg=" + cid.text() + "&offset=" + std::to_string(offset) +
                                     "&length=" + std::to_string(length) + "&progress=false"),
                        length + 1, sink, stop));
    return bytes;
}

namespace {

/// The answers of pin/add, pin/rm and pin/update: {"Pins": [CID..]}.
Result<void> pinsNamed(const KuboAddress& address, const json::object& object,
                       std::set<Cid>& named) {
    const json::value* list = object.if_contains("Pins");
    if (list == nullptr || !list->is_array()) {
        // Progress of pin/add comes as lines with a count alone.
        if (object.contains("Progress")) return {};
        return badAnswer(address, "member Pins is missing");
    }
    for (const json::value& entry : list->get_array()) {
        if (!entry.is_string()) return badAnswer(address, "Pins names no CID");
        const auto cid = Cid::fromText(std::string_view(entry.get_string()));
        if (!cid.ok()) return badAnswer(address, "Pins names no CID");
        named.insert(cid->asV1());
    }
    return {};
}

}  // namespace

Result<void> KuboClient::pinAdd(const Cid& cid, const std::stop_token& stop) const {
    std::set<Cid> named;
    STACKNET_CHECK(jsonCall(
        m_address,
        [&](const PieceSink& sink) {
            return call(plainRequest("pin/add?arg=" + cid.text() + "&recursive=true"),
                        kKuboAnswerMax, sink, stop);
        },
        [&](const json::object& object) { return pinsNamed(m_address, object, named); }));
    if (named.contains(cid.asV1())) return {};
    return makeError("rack.ipfs_not_pinned",
                     sentence("The IPFS node at %1 does not say that it pinned %2.",
                              {m_address.text(), cid.text()}));
}

namespace {

/// {"Keys": {CID: {"Type": "recursive"}}}
Result<void> recursiveKeys(const KuboAddress& address, const json::object& object,
                           std::set<Cid>& found) {
    const json::value* keys = object.if_contains("Keys");
    if (keys == nullptr || !keys->is_object()) return badAnswer(address, "member Keys is missing");
    for (const auto& member : keys->get_object()) {
        const auto cid = Cid::fromText(std::string_view(member.key()));
        // A node may hold pins whose hash this one does not know; they are not ours.
        if (!cid.ok() || !member.value().is_object()) continue;
        STACKNET_TRY(const std::string type,
                     textMember(address, member.value().get_object(), "Type"));
        if (type == "recursive") found.insert(cid->asV1());
    }
    return {};
}

}  // namespace

Result<bool> KuboClient::isPinned(const Cid& cid, const std::stop_token& stop) const {
    std::set<Cid> found;
    const auto listed = jsonCall(
        m_address,
        [&](const PieceSink& sink) {
            return call(plainRequest("pin/ls?arg=" + cid.text() + "&type=recursive"), kSmallAnswer,
                        sink, stop);
        },
        [&](const json::object& object) { return recursiveKeys(m_address, object, found); });
    if (!listed.ok() && saysNotPinned(listed.error())) return false;
    if (!listed.ok()) return listed.error();
    return found.contains(cid.asV1());
}

Result<std::set<Cid>> KuboClient::pins(const std::stop_token& stop) const {
    std::set<Cid> found;
    // Streamed, one object a line: a list in one object would have no bound.
    STACKNET_TRY(const KuboStatus status, [&]() -> Result<KuboStatus> {
        JsonLines lines(m_address, [&](const json::object& object) -> Result<void> {
            if (object.contains("Keys")) return recursiveKeys(m_address, object, found);
            STACKNET_TRY(const std::string text, textMember(m_address, object, "Cid"));
            STACKNET_TRY(const std::string type, textMember(m_address, object, "Type"));
            const auto cid = Cid::fromText(text);
            if (cid.ok() && type == "recursive") found.insert(cid->asV1());
            return {};
        });
        STACKNET_TRY(KuboStatus done,
                     call(
                         plainRequest("pin/ls?type=recursive&stream=true"), kKuboAnswerMax,
                         [&lines](ByteView piece) { return lines.push(piece); }, stop));
        const auto finished = lines.finish();
        if (lines.lines() > 0 && !finished.ok()) return finished.error();
        return done;
    }());
    STACKNET_INVARIANT(isDone(status));
    return found;
}

Result<void> KuboClient::pinRemove(const Cid& cid, const std::stop_token& stop) const {
    std::set<Cid> named;
    const auto removed = jsonCall(
        m_address,
        [&](const PieceSink& sink) {
            return call(plainRequest("pin/rm?arg=" + cid.text() + "&recursive=true"), kSmallAnswer,
                        sink, stop);
        },
        [&](const json::object& object) { return pinsNamed(m_address, object, named); });
    if (!removed.ok()) return saysNotPinned(removed.error()) ? Result<void>() : removed;
    if (named.contains(cid.asV1())) return {};
    return badAnswer(m_address, "it does not say that the pin is gone");
}

Result<void> KuboClient::pinUpdate(const Cid& from, const Cid& to,
                                   const std::stop_token& stop) const {
    std::set<Cid> named;
    STACKNET_CHECK(jsonCall(
        m_address,
        [&](const PieceSink& sink) {
            return call(
                plainRequest("pin/update?arg=" + from.text() + "&arg=" + to.text() + "&unpin=true"),
                kSmallAnswer, sink, stop);
        },
        [&](const json::object& object) { return pinsNamed(m_address, object, named); }));
    if (named.contains(to.asV1())) return {};
    return makeError("rack.ipfs_not_pinned",
                     sentence("The IPFS node at %1 does not say that it pinned %2.",
                              {m_address.text(), to.text()}));
}

Result<std::uint64_t> KuboClient::collectGarbage(const std::stop_token& stop) const {
    std::uint64_t removed = 0;
    std::string failure;
    JsonLines lines(m_address, [&](const json::object& object) -> Result<void> {
        const json::value* error = object.if_contains("Error");
        if (error != nullptr && error->is_string() && !error->get_string().empty()) {
            failure = detail::printable(std::string_view(error->get_string()));
        } else if (object.contains("Key")) {
            ++removed;
        } else {
            return badAnswer(m_address, "member Key is missing");
        }
        return {};
    });
    STACKNET_CHECK(call(
        plainRequest("repo/gc?stream-errors=true"), kKuboAnswerMax,
        [&lines](ByteView piece) { return lines.push(piece); }, stop));
    const auto finished = lines.finish();
    if (lines.lines() > 0 && !finished.ok()) return finished.error();
    if (failure.empty()) return removed;
    return makeError("rack.ipfs_failed",
                     sentence("The IPFS node at %1 could not delete everything: %2.",
                              {m_address.text(), failure}));
}

}  // namespace stacknet::rack
