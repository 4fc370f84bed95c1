#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of how data is handled: every class of data with its period and what is kept
/// of it now, the proofs of the last deletions, what protects content on this machine, and the
/// promises with what keeps them. Part of the Snapshot; the same conventions hold
/// (core/api/snapshot.h). Names are stable (core/tasks/retention.h); texts are for people.
namespace stacknet::api {

inline constexpr std::size_t kDeletionProofsShownMax = 50;

/// A class of data. Times are 0 when there is nothing to say.
struct DataClassInfo {
    std::string name;
    std::string what;
    std::string where;
    std::string period;  ///< as of the defaults; PrivacyInfo has the days that are set
    std::string why;
    std::string who;       ///< can delete it before
    std::string how;       ///< "discarded", "overwritten", "key_destroyed", "removed", "never"
    bool counted = false;  ///< a deletion job looks after it: the next three are known
    std::int64_t count = 0;
    std::int64_t oldestMs = 0;
    std::int64_t nextDeletionMs = 0;
    std::int64_t lastDeletedMs = 0;    ///< of the newest proof
    std::int64_t lastDeletedRows = 0;  ///< the same
    bool operator==(const DataClassInfo&) const = default;
};

/// That rows are gone, and how it is known. Never what they were.
struct DeletionProofInfo {
    std::string dataClass;
    std::int64_t rows = 0;
    std::int64_t deletedMs = 0;
    std::int64_t erasedMs = 0;  ///< 0: the log was never found empty
    std::int64_t walBytes = 0;  ///< left in the log
    std::int64_t attempts = 0;
    std::int64_t secureDelete = 0;  ///< as read back; 1 is ON
    bool complete = false;
    bool operator==(const DeletionProofInfo&) const = default;
};

/// Something about this machine or process that content depends on.
struct PrivacyFactInfo {
    std::string
        name;  ///< "swap", "core_files", "dumpable", "locked_memory", "api_transport", "stores"
    bool good = false;
    std::string text;  ///< one sentence: what was found, and what to do when it is not good
    bool operator==(const PrivacyFactInfo&) const = default;
};

/// A promise of the network, and what keeps it.
struct PrivacyPromiseInfo {
    std::string name;  ///< "no_training", "residency", "no_replication"
    std::string promise;
    std::string mechanism;
    bool on = false;
    std::string text;  ///< one sentence about now
    bool operator==(const PrivacyPromiseInfo&) const = default;
};

struct PrivacyInfo {
    bool strict = false;  ///< the node would not have started with a bad fact
    std::uint32_t settledDays = 0;
    std::uint32_t unsettledDays = 0;
    std::uint32_t failedDays = 0;
    std::uint32_t logDays = 0;
    std::int64_t lastRunMs = 0;
    std::int64_t nextRunMs = 0;
    std::int64_t lastRows = 0;   ///< deleted in the last pass
    std::int64_t totalRows = 0;  ///< since the start
    std::int64_t erasuresOpen = 0;
    std::string lastError;
    std::vector<DataClassInfo> classes;
    std::vector<DeletionProofInfo> proofs;  ///< newest first, at most kDeletionProofsShownMax
    std::vector<PrivacyFactInfo> facts;
    std::vector<PrivacyPromiseInfo> promises;
    std::vector<std::string> unnamedStores;  ///< files and tables that the table does not know
    bool operator==(const PrivacyInfo&) const = default;
};

}  // namespace stacknet::api
