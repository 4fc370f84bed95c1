#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/api/snapshot.h"
#include "core/base/result.h"
#include "core/engine/node_config.h"

/// The support bundle: a ZIP file with what a helper needs and nothing that leads to a person. It
/// is put together from a list of named things alone (never "all files"), is bounded, sends nothing
/// anywhere, changes nothing, and works while the node does not answer.
namespace stacknet::engine {

inline constexpr std::uint64_t kDiagnosticsBytesMax = 20ULL << 20;  ///< before it is packed
inline constexpr std::uint64_t kDiagnosticsLogBytes = 8ULL << 20;   ///< the newest of the log

struct DiagnosticsEntry {
    std::string name;  ///< in the file: "snapshot.json"
    std::string what;  ///< a sentence
    std::string content;
    std::uint64_t redactions = 0;  ///< what was taken out of it
};

struct Diagnostics {
    std::vector<DiagnosticsEntry> entries;  ///< manifest.json first
    std::vector<std::string> leftOut;       ///< what could not be read, and why: sentences
    std::uint64_t bytes = 0;                ///< of all entries
};

/// Reads what the list names: settings, the newest of the log, checks of this machine, versions of
/// the system, and the picture of the node when there is one. `home` is what becomes "~".
Diagnostics collectDiagnostics(const NodePaths& paths, const std::optional<api::Snapshot>& snapshot,
                               std::int64_t nowMs, std::string_view home);

/// What would be written, as JSON: {"entries": [{"name", "what", "bytes", "redactions"}],
/// "left_out", "bytes"}.
std::string diagnosticsPreview(const Diagnostics& diagnostics);

/// Writes the ZIP, mode 0600; refuses a file that is there. Errors: "engine.file_exists",
/// "base.file_unwritable".
Result<void> writeDiagnostics(const Diagnostics& diagnostics, const std::filesystem::path& file);

}  // namespace stacknet::engine
