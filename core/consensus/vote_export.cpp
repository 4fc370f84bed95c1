#include "core/consensus/vote_export.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <charconv>
#include <map>
#include <set>
#include <tuple>

#include "core/base/codec.h"
#include "core/base/sentence.h"

namespace stacknet::consensus {
namespace json = boost::json;
namespace {

constexpr std::uint64_t kFormatVersion = 1;
constexpr std::array<std::pair<VoteKind, const char*>, 4> kKinds = {
    {{VoteKind::Propose, "propose"},
     {VoteKind::Notarize, "notarize"},
     {VoteKind::Finalize, "finalize"},
     {VoteKind::Abandon, "abandon"}}};

const char* kindName(VoteKind kind) {
    for (const auto& [known, name] : kKinds) {
        if (known == kind) return name;
    }
    return "unknown";
}

Error bad(const std::string& field, const std::string& reason) {
    return makeError("consensus.bad_vote_export",
                     sentence("In the vote export, %1 %2.", {field, reason}));
}

/// Boost keeps the last of two members with one name without a word; this SAX handler finds them.
struct DuplicateFinder {
    static constexpr std::size_t max_object_size = 16;
    static constexpr std::size_t max_array_size = kVoteExportEntriesMax;
    static constexpr std::size_t max_key_size = 64;
    static constexpr std::size_t max_string_size = 256;
    using Code = json::error_code;
    using Text = json::string_view;

    std::vector<std::set<std::string>> open;
    std::string key;
    std::string duplicate;

    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }
    bool on_object_begin(Code&) { return open.emplace_back(), true; }
    bool on_object_end(std::size_t, Code&) { return open.pop_back(), true; }
    bool on_array_begin(Code&) { return true; }
    bool on_array_end(std::size_t, Code&) { return true; }
    bool on_key_part(Text part, std::size_t, Code&) {
        return key.append(part.data(), part.size()), true;
    }
    bool on_key(Text part, std::size_t, Code&) {
        key.append(part.data(), part.size());
        if (!open.back().insert(key).second && duplicate.empty()) duplicate = key;
        return key.clear(), true;
    }
    bool on_string_part(Text, std::size_t, Code&) { return true; }
    bool on_string(Text, std::size_t, Code&) { return true; }
    bool on_number_part(Text, Code&) { return true; }
    bool on_int64(std::int64_t, Text, Code&) { return true; }
    bool on_uint64(std::uint64_t, Text, Code&) { return true; }
    bool on_double(double, Text, Code&) { return true; }
    bool on_bool(bool, Code&) { return true; }
    bool on_null(Code&) { return true; }
    bool on_comment_part(Text, Code&) { return true; }
    bool on_comment(Text, Code&) { return true; }
};

Result<json::value> parseStrict(std::string_view text) {
    json::parse_options options;
    options.max_depth = 4;
    json::error_code error;
    json::basic_parser<DuplicateFinder> finder(options);
    finder.write_some(false, text.data(), text.size(), error);
    json::value value;
    if (!error) value = json::parse(text, error, {}, options);
    if (error) return bad("the text", "is not valid JSON of this kind: " + error.message());
    if (!finder.handler().duplicate.empty()) {
        return bad("\"" + finder.handler().duplicate + "\"", "is given twice in one object");
    }
    return value;
}

/// Reads the members of one object and remembers the first mistake; finish() also refuses members
/// that nobody asked for.
class Members {
public:
    Members(const json::value& value, std::string path) : m_path(std::move(path)) {
        if (value.is_object()) m_object = &value.get_object();
        if (m_object == nullptr) fail("", "must be an object");
    }

    const json::value* find(const char* name) {
        m_known.insert(name);
        return m_object == nullptr ? nullptr : m_object->if_contains(name);
    }
    const json::value* member(const char* name) {
        const json::value* value = find(name);
        if (value == nullptr) fail(name, "is missing");
        return value;
    }
    std::string text(const char* name) {
        const json::value* value = member(name);
        if (value == nullptr) return {};
        if (!value->is_string()) return fail(name, "must be a string"), std::string();
        return std::string(value->get_string());
    }
    bool boolean(const char* name) {
        const json::value* value = member(name);
        if (value == nullptr) return false;
        if (!value->is_bool()) return fail(name, "must be true or false"), false;
        return value->get_bool();
    }
    std::uint64_t number(const char* name, std::uint64_t most) {
        const std::string digits = text(name);
        std::uint64_t value = 0;
        const char* end = digits.data() + digits.size();
        const auto parsed = std::from_chars(digits.data(), end, value);
        const bool good = parsed.ec == std::errc() && parsed.ptr == end &&
                          std::to_string(value) == digits && value <= most;
        if (!good) fail(name, "must be a decimal string of at most " + std::to_string(most));
        return good ? value : 0;
    }
    template <typename FixedType>
    FixedType hex(const char* name) {
        const auto bytes = fixedFromHex<FixedType>(text(name), name);
        if (bytes.ok()) return *bytes;
        fail(name,
             "must be " + std::to_string(FixedType::size * 2) + " lower case hexadecimal digits");
        return {};
    }
    void fail(const std::string& name, const std::string& reason) {
        if (m_error) return;
        const std::string dot = m_path.empty() || name.empty() ? "" : ".";
        const std::string path = m_path + dot + name;
        m_error = bad(path.empty() ? "the document" : path, reason);
    }
    Result<void> finish() {
        if (!m_error && m_object != nullptr) {
            for (const auto& entry : *m_object) {
                const std::string name(entry.key());
                if (!m_known.contains(name)) fail(name, "is not a known field");
            }
        }
        if (m_error) return *m_error;
        return {};
    }

private:
    const json::object* m_object = nullptr;
    std::string m_path;
    std::set<std::string> m_known;
    std::optional<Error> m_error;
};

Result<VoteMark> readMark(const json::value& value, std::size_t index) {
    Members in(value, "votes[" + std::to_string(index) + "]");
    VoteMark mark;
    const std::string kind = in.text("kind");
    const auto* known = std::find_if(kKinds.begin(), kKinds.end(),
                                     [&](const auto& each) { return each.second == kind; });
    if (known == kKinds.end()) {
        in.fail("kind", "must be propose, notarize, finalize or abandon");
    } else {
        mark.kind = known->first;
    }
    mark.epoch = in.number("epoch", kVoteExportSlotMax);
    mark.slot = in.number("slot", kVoteExportSlotMax);
    if (mark.slot == 0 && mark.kind != VoteKind::Abandon) in.fail("slot", "must be 1 or more");
    if (in.find("digest") != nullptr) mark.digest = in.hex<Hash256>("digest");
    STACKNET_CHECK(in.finish());
    return mark;
}

// Views and terms count anew in each epoch.
using Slots = std::map<std::tuple<Epoch, VoteKind, std::uint64_t>, std::optional<Hash256>>;

bool disagree(const std::optional<Hash256>& one, const std::optional<Hash256>& other) {
    return one && other && *one != *other;
}

Result<void> readMarks(const json::value& list, std::vector<VoteMark>& marks) {
    if (!list.is_array()) return bad("votes", "must be a list");
    if (list.get_array().size() > kVoteExportEntriesMax) return bad("votes", "is too long");
    Slots seen;
    for (std::size_t i = 0; i < list.get_array().size(); ++i) {
        STACKNET_TRY(VoteMark mark, readMark(list.get_array()[i], i));
        const auto [at, fresh] = seen.try_emplace({mark.epoch, mark.kind, mark.slot}, mark.digest);
        if (!fresh && disagree(at->second, mark.digest)) {
            return bad("votes[" + std::to_string(i) + "]",
                       "is a second, different " + std::string(kindName(mark.kind)) + " at slot " +
                           std::to_string(mark.slot) + ": this key has signed on two machines");
        }
        if (!at->second) at->second = mark.digest;
        marks.push_back(mark);
    }
    return {};
}

/// The highest slot of a kind in an epoch, nothing when there is none.
std::optional<std::uint64_t> highest(const std::vector<VoteMark>& marks, VoteKind kind,
                                     Epoch epoch) {
    std::optional<std::uint64_t> slot;
    for (const VoteMark& mark : marks) {
        if (mark.kind == kind && mark.epoch == epoch) slot = std::max(slot.value_or(0), mark.slot);
    }
    return slot;
}

}  // namespace

std::string VoteExport::toJson() const {
    std::string out = "{\n  \"version\": " + std::to_string(kFormatVersion) + ",\n";
    out += "  \"chain_id\": \"" + toHex(chainId) + "\",\n";
    out += "  \"node_key\": \"" + toHex(nodeKey) + "\",\n";
    out += "  \"term_length\": \"" + std::to_string(termLength) + "\",\n";
    out += "  \"sign_from\": \"" + std::to_string(signFrom) + "\",\n";
    if (epoch > 0) out += "  \"epoch\": \"" + std::to_string(epoch) + "\",\n";
    out += std::string("  \"sitting_out\": ") + (sittingOut ? "true" : "false") + ",\n";
    out += "  \"votes\": [";
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const VoteMark& mark = marks[i];
        out += std::string(i == 0 ? "\n" : ",\n") + "    {\"kind\": \"" + kindName(mark.kind) +
               "\", \"epoch\": \"" + std::to_string(mark.epoch) + "\", \"slot\": \"" +
               std::to_string(mark.slot) + "\"";
        if (mark.digest) out += ", \"digest\": \"" + toHex(*mark.digest) + "\"";
        out += "}";
    }
    return out + (marks.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

Result<VoteExport> VoteExport::fromJson(std::string_view text) {
    if (text.size() > kVoteExportBytesMax) {
        return makeError(
            "consensus.vote_export_too_large",
            sentence("The vote export is larger than 1 MiB; none of this program's is."));
    }
    STACKNET_TRY(const json::value value, parseStrict(text));
    Members in(value, "");
    const json::value* version = in.member("version");
    const bool known = version != nullptr && version->is_int64() &&
                       version->get_int64() == static_cast<std::int64_t>(kFormatVersion);
    if (version != nullptr && !known) {
        return makeError("consensus.vote_export_version",
                         sentence("The vote export is not of version 1, the one that this program "
                                  "reads. Export it again, or use the program that wrote it."));
    }
    VoteExport document;
    document.chainId = in.hex<ChainId>("chain_id");
    document.nodeKey = in.hex<PublicKey>("node_key");
    document.termLength = in.number("term_length", kVoteExportSlotMax);
    document.signFrom = in.number("sign_from", kVoteExportSlotMax);
    if (in.find("epoch") != nullptr) document.epoch = in.number("epoch", kVoteExportSlotMax);
    document.sittingOut = in.boolean("sitting_out");
    const json::value* votes = in.member("votes");
    STACKNET_CHECK(in.finish());
    STACKNET_CHECK(readMarks(*votes, document.marks));
    // The products below stay inside 64 bits.
    std::uint64_t left = 0;
    for (const VoteMark& mark : document.marks) {
        if (mark.kind == VoteKind::Abandon) left = std::max(left, mark.slot);
    }
    if (document.termLength == 0 || left >= kVoteExportSlotMax / document.termLength) {
        return bad("term_length", "does not go with the terms that were abandoned");
    }
    return document;
}

Epoch VoteExport::lastEpoch() const {
    Epoch last = epoch;
    for (const VoteMark& mark : marks) last = std::max(last, mark.epoch);
    return last;
}

View VoteExport::firstSafeView() const {
    const Epoch last = lastEpoch();
    View view = epoch == last ? signFrom : 0;
    for (const VoteMark& mark : marks) {
        if (mark.epoch != last) continue;
        const bool term = mark.kind == VoteKind::Abandon;
        // E3: neither Finalize nor another Abandon in a term that was left.
        view = std::max(view, term ? Terms{termLength}.first(mark.slot + 1) : mark.slot + 1);
    }
    return view;
}

VoteExport exportVotes(const VoteStoreContents& contents, const ChainId& chainId,
                       const PublicKey& nodeKey, const Terms& terms) {
    VoteExport document;
    document.chainId = chainId;
    document.nodeKey = nodeKey;
    document.termLength = terms.length;
    document.epoch = contents.epoch;
    document.sittingOut = contents.gate.sittingOut;
    document.signFrom = contents.gate.signFrom;
    // Rows at and below the floor are gone, and with them the proof that they were never signed.
    if (contents.floorView > 0) {
        document.signFrom = std::max(document.signFrom, contents.floorView + 1);
    }
    if (contents.floorTerm > 0) {
        document.signFrom = std::max(document.signFrom, terms.first(contents.floorTerm));
    }
    for (const auto& [kind, name] : kKinds) {
        const VoteRow* top = nullptr;
        for (const VoteRow& row : contents.votes) {
            if (row.kind == kind && (top == nullptr || row.slot > top->slot)) top = &row;
        }
        if (top != nullptr) document.marks.push_back({kind, top->epoch, top->slot, top->digest});
    }
    return document;
}

namespace {

Result<void> checkBelongs(const VoteExport& document, const ChainId& chainId,
                          const PublicKey& nodeKey, const Terms& terms) {
    const auto foreign = [](const std::string& what) {
        return makeError("consensus.vote_export_foreign",
                         sentence("The vote export is for %1; nothing was changed.", {what}));
    };
    if (document.chainId != chainId) return foreign("another network");
    if (document.nodeKey != nodeKey) {
        return foreign("another Node Key (" + toHex(document.nodeKey) + ")");
    }
    if (document.termLength != terms.length) return foreign("another term length");
    return {};
}

Result<void> checkAgrees(const VoteStoreContents& contents, const VoteExport& document) {
    Slots own;
    for (const VoteRow& row : contents.votes) own[{row.epoch, row.kind, row.slot}] = row.digest;
    for (const VoteMark& mark : document.marks) {
        const auto found = own.find({mark.epoch, mark.kind, mark.slot});
        if (found == own.end() || !disagree(found->second, mark.digest)) continue;
        return makeError("consensus.vote_conflict",
                         sentence("This store and the vote export hold different votes of kind %1 "
                                  "at slot %2: the Node Key has signed on two machines. Stop one "
                                  "of them for good; nothing was changed.",
                                  {kindName(mark.kind), mark.slot}));
    }
    return {};
}

/// True when the store already cannot contradict `mark`: it holds that very vote, or signs nothing
/// there.
bool isCovered(const VoteStoreContents& contents, const VoteMark& mark, View hardFloor,
               const Terms& terms) {
    if (mark.epoch < contents.epoch) return true;  // that epoch is over for this store
    for (const VoteRow& row : contents.votes) {
        if (row.epoch == mark.epoch && row.kind == mark.kind && row.slot == mark.slot)
            return true;  // they agree: checked
    }
    if (mark.kind == VoteKind::Abandon) return terms.first(mark.slot + 1) <= hardFloor;
    return mark.slot < hardFloor;
}

// Older: the store signed something above the document, and all of the document is covered.
bool isOlder(const VoteStoreContents& contents, const VoteExport& document, const VoteExport& own,
             const Terms& terms) {
    if (document.sittingOut && !own.sittingOut) return false;
    if (document.lastEpoch() != own.epoch) return document.lastEpoch() < own.epoch;
    if (document.epoch == own.epoch && document.signFrom > own.signFrom) return false;
    bool signedLater = false;
    for (const auto& [kind, name] : kKinds) {
        const auto ours = highest(own.marks, kind, own.epoch);
        const auto theirs = highest(document.marks, kind, own.epoch);
        if (ours && (!theirs || *ours > *theirs)) signedLater = true;
    }
    return signedLater &&
           std::all_of(document.marks.begin(), document.marks.end(), [&](const VoteMark& mark) {
               return isCovered(contents, mark, own.signFrom, terms);
           });
}

}  // namespace

Result<VoteImport> planVoteImport(const VoteStoreContents& contents, const VoteExport& document,
                                  const ChainId& chainId, const PublicKey& nodeKey,
                                  const Terms& terms, ImportTarget target) {
    STACKNET_CHECK(checkBelongs(document, chainId, nodeKey, terms));
    STACKNET_CHECK(checkAgrees(contents, document));
    const VoteExport own = exportVotes(contents, chainId, nodeKey, terms);
    if (isOlder(contents, document, own, terms)) {
        return makeError("consensus.vote_export_older",
                         sentence("The vote export is older than this node's own record, which "
                                  "already covers all of it; nothing was changed."));
    }
    VoteImport result;
    SigningGate gate = contents.gate;
    const Epoch later = document.lastEpoch();
    const bool opens = later > contents.epoch;
    // In a later epoch a record that was lost once is incomplete again (OwnVotes::gateAfter).
    const bool incomplete = gate.sittingOut || (opens && gate.signFrom > 0);
    gate.sittingOut = (target == ImportTarget::ExistingStore && incomplete) || document.sittingOut;
    if (opens) {
        gate.signFrom = document.firstSafeView();
        result.batch.openEpoch = later;
    } else {
        const View theirs = later == contents.epoch ? document.firstSafeView() : 0;
        gate.signFrom = std::max({gate.signFrom, theirs, own.signFrom});
    }
    result.signFrom = gate.signFrom;
    result.changed = opens || !(gate == contents.gate);
    if (result.changed) result.batch.gate = gate;
    // Peers give a node its key's last votes back (Status). Below the floor they are old; without
    // it they would pass for those of another machine, and the node would sit out the term.
    if (target == ImportTarget::NewStore && result.changed && !gate.sittingOut &&
        gate.signFrom > 0) {
        result.batch.floorView = gate.signFrom - 1;
        result.batch.floorTerm = terms.of(gate.signFrom);
    }
    return result;
}

Result<VoteImport> importVotes(IVoteStore& store, const VoteExport& document,
                               const ChainId& chainId, const PublicKey& nodeKey, const Terms& terms,
                               ImportTarget target) {
    STACKNET_TRY(const VoteStoreContents contents, store.load());
    STACKNET_TRY(VoteImport result,
                 planVoteImport(contents, document, chainId, nodeKey, terms, target));
    STACKNET_CHECK(store.commit(result.batch));
    return result;
}

}  // namespace stacknet::consensus
