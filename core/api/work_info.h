#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

/// What a reader sees of a node's standing among others: its points, entry by entry.
namespace stacknet::api {

/// Why the points of a Node Key changed, as the log says. Changes of one key for one reason that
/// follow each other are one entry: a vote counts in every block.
struct PointsEntryInfo {
    std::string nodeKey;
    std::string reason;      ///< "vote_present", "paperwork", "lost_term", ..., as `points explain`
    std::int64_t delta = 0;  ///< of all changes together
    std::uint64_t count = 0;    ///< how many changes
    std::uint64_t balance = 0;  ///< after the last of them
    std::uint64_t firstHeight = 0;
    std::uint64_t lastHeight = 0;
    std::int64_t lastMs = 0;  ///< header time of the last block
    bool operator==(const PointsEntryInfo&) const = default;
};
inline constexpr std::size_t kPointsEntriesShownMax = 200;

}  // namespace stacknet::api
