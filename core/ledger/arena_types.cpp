#include "core/ledger/arena_types.h"

#include <array>

#include "core/crypto/hash.h"

namespace stacknet::ledger {
namespace {

constexpr std::string_view kPersonal = "stknet-arena";
constexpr std::array<std::string_view, 3> kClassNames = {"D", "R", "T"};
constexpr std::array<std::string_view, 3> kResultNames = {"digest", "input_missing",
                                                          "not_comparable"};
constexpr std::array<std::string_view, 6> kPhaseNames = {
    "awaiting_draw", "commit", "reveal", "committee_commit", "committee_reveal", "judged"};
constexpr std::array<std::string_view, 10> kVerdictNames = {
    "none",      "passed",  "unchecked",        "input_missing", "failed",
    "convicted", "cleared", "non_reproducible", "undecided",     "canary"};

template <typename Value, std::size_t N>
std::string_view nameOf(const std::array<std::string_view, N>& names, Value value) {
    const auto index = static_cast<std::size_t>(value);
    return index < N ? names[index] : "unknown";
}

}  // namespace

std::string_view taskClassName(TaskClass value) {
    return nameOf(kClassNames, value);
}
std::string_view checkResultName(CheckResult value) {
    return nameOf(kResultNames, value);
}
std::string_view checkPhaseName(CheckPhase value) {
    return nameOf(kPhaseNames, value);
}
std::string_view taskVerdictName(TaskVerdict value) {
    return nameOf(kVerdictNames, value);
}

Hash256 inputCommitment(const Hash256& inputHash, const Hash256& salt) {
    CanonicalWriter out;
    out.raw(asBytes("stacknet/arena/input/1")).fixed(salt).fixed(inputHash);
    return crypto::blake2b256(out.data(), kPersonal);
}

Hash256 checkCommitment(const PublicKey& worker, const TaskHash& task, CheckResult result,
                        const Hash256& digest, const Hash256& salt, const PublicKey& node) {
    CanonicalWriter out;
    out.raw(asBytes("stacknet/arena/check/1")).fixed(worker).fixed(task);
    out.u8(static_cast<std::uint8_t>(result)).fixed(digest).fixed(salt).fixed(node);
    return crypto::blake2b256(out.data(), kPersonal);
}

Hash256 canaryCommitment(const PublicKey& worker, const TaskHash& task, const TaskHash& source,
                         const Hash256& salt) {
    CanonicalWriter out;
    out.raw(asBytes("stacknet/arena/canary/1")).fixed(worker).fixed(task);
    out.fixed(source).fixed(salt);
    return crypto::blake2b256(out.data(), kPersonal);
}

}  // namespace stacknet::ledger
