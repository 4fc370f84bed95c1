#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/verdict_record.h"
#include "core/base/rng.h"

namespace stacknet::attestation {

/// Why a node gets no confidential task. None: it may.
enum class Ineligible : std::uint8_t {
    None,
    NoVerdict,     ///< never verified, or its verdict was dropped
    Failed,        ///< its latest verification did not pass
    Expired,       ///< it passed, too long ago
    DuplicateGpu,  ///< one of its GPUs passed for another node too; both are out
    OtherKey,      ///< verified for another key than requests are sealed for
    Clock,         ///< this machine's clock stands before the verification
};
/// "none", "no_verdict", "failed", "expired", "duplicate_gpu", "other_key", "clock".
std::string_view ineligibleName(Ineligible why);

struct Eligibility {
    Ineligible why = Ineligible::NoVerdict;
    Reason reason = Reason::None;  ///< with Failed: of the first problem
    std::string sentence;          ///< for people
    std::int64_t validUntilS = 0;  ///< while eligible
    Hash256 verdict;               ///< hash of the record it stands on
    bool testEvidence = false;     ///< to be shown wherever this is
    bool ok() const { return why == Ineligible::None; }
};

/// One line of a node's history.
struct VerdictEvent {
    std::int64_t checkedAtS = 0;
    std::int64_t validUntilS = 0;  ///< 0: did not pass
    Reason reason = Reason::None;
    std::string detail;
    Hash256 verdict;
    struct Gpu {
        Hash256 bromCertificate;  ///< the GPU, whatever its firmware
        std::string ueid;         ///< changes with the firmware
        std::string driverVersion;
        std::string vbiosVersion;
        bool operator==(const Gpu&) const = default;
    };
    std::vector<Gpu> gpus;
    // Against the record right before, when both passed.
    bool firmwareChanged = false;  ///< a GPU that was there, with another ueid
    bool gpusChanged = false;      ///< not the same GPUs
    bool testEvidence = false;
    std::int64_t durationMs = 0;  ///< VerdictRecord::durationMs
    bool operator==(const VerdictEvent&) const = default;
};

/// The latest verdict of every node that this node verified, and what came before it. Any thread.
///
/// A file in which an attacker can write "passed" is no evidence. Every row carries an HMAC under a
/// key that lies in a file of its own (mode 0600), and a counter that grows with every change is
/// kept in both: rows that were changed, added or removed, and an older copy of the database, are
/// seen at open(), and then no earlier verdict counts. While it is open the rows in memory count,
/// not the file. What this cannot see: somebody who can read the key's file, or who brings back
/// database and key file together from one backup. Verdicts expire for that reason too.
/// History lines are sealed one by one: a changed one is dropped, a missing one is not noticed.
class VerdictStore {
public:
    struct Limits {
        std::size_t nodes = 1'024;
        std::size_t historyPerNode = 64;
        /// Whose history is kept longer: this node's own.
        std::optional<PublicKey> own = {};
        std::size_t historyOwn = 4'096;
    };
    /// What open() found.
    enum class Opened : std::uint8_t {
        New,
        Intact,
        Tampered,    ///< a row, the counter or their seal is wrong; every verdict was dropped
        RolledBack,  ///< the database is older than the counter; every verdict was dropped
    };

    /// Opens or makes `database` and `keyFile`. Errors: those of storage::Database and of files;
    /// "attestation.key_file" when the key file is not ours or readable by others.
    static Result<VerdictStore> open(const std::filesystem::path& database,
                                     const std::filesystem::path& keyFile, Rng& rng, Limits limits);
    VerdictStore(VerdictStore&&) noexcept;
    VerdictStore& operator=(VerdictStore&&) noexcept;
    ~VerdictStore();

    Opened opened() const;

    /// Takes a verdict in the place of the node's earlier one. A node whose verification fails has
    /// lost its earlier verdict. Errors: "attestation.older_verdict" (checked before the one that
    /// is there), "attestation.bad_record" (its fields are out of range),
    /// "attestation.too_many_nodes" (limit reached by nodes whose verdicts are live at the record's
    /// time), storage errors; then the node has no verdict at all.
    Result<void> record(const VerdictRecord& record);
    /// Drops what is known about a node, its history included.
    Result<void> forget(const PublicKey& node);

    /// Whether confidential tasks that are sealed for `hpkeKey` may go to the node. A verdict that
    /// was once seen to be over stays over, whatever the clock says later.
    Eligibility eligible(const PublicKey& node, const crypto::X25519PublicKey& hpkeKey,
                         std::int64_t nowS);
    /// The same for the key that the node was verified for.
    Eligibility eligible(const PublicKey& node, std::int64_t nowS);
    /// Nodes that are eligible, ascending by key.
    std::vector<PublicKey> eligibleNodes(std::int64_t nowS);

    std::optional<VerdictRecord> latest(const PublicKey& node) const;
    /// Newest first, at most `most` and what the limits keep.
    Result<std::vector<VerdictEvent>> history(
        const PublicKey& node, std::size_t most = std::numeric_limits<std::size_t>::max()) const;

private:
    struct State;
    explicit VerdictStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}  // namespace stacknet::attestation
