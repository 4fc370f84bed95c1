#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/sandbox/receipt.h"

/// What a run leaves in /out.
///
/// The folder is a file system in memory inside the run, so its size and number of files hold while
/// the run writes. When the tool has ended and everything else in the run is killed, PID 1 reads it
/// there (init/output.c) and sends what it finds through the supervisor: no name that foreign code
/// chose is ever opened on the host.
namespace stacknet::sandbox {

/// A file that the run left. `path` is relative with '/', UTF-8, without control characters, never
/// absolute and without "..": 512 bytes and 16 parts at most.
struct OutputFile {
    std::string path;
    bool executable = false;
    SecretBytes content;
};

/// What is missing of the folder. All but None set the receipt's "files cut" flag.
enum class FilesCut : std::uint8_t {
    None = 0,
    /// Links, FIFOs, sockets, devices, and names that are too long, too deep or not plain UTF-8.
    LeftOut = 1,
    /// Too many files or bytes; none were taken, so that which are missing is no matter of chance.
    TooMany = 2,
    /// The run was killed before the folder was read.
    Lost = 3,
};
/// One sentence for the caller; empty for None.
std::string_view filesCutText(FilesCut cut);

struct OutputFolder {
    std::vector<OutputFile> files;  ///< sorted bytewise by path
    std::vector<TreeEntry> tree;    ///< files and folders, for the receipt
    FilesCut cut = FilesCut::None;
};

/// Puts the folder together from PID 1's packets (init/output.h). They come from inside the run:
/// every one is checked. Not thread safe.
class OutputCollector {
public:
    OutputCollector() = default;
    OutputCollector(std::uint64_t bytesMax, std::uint64_t entriesMax)
        : m_bytesMax(bytesMax), m_entriesMax(entriesMax) {}

    /// A packet 'D', 'F' or 'C'. Errors: "sandbox.setup_failed" for what PID 1 does not send.
    Result<void> take(ByteView packet);
    /// `cut` is what PID 1 reported. Errors: "sandbox.setup_failed" when a file is not whole.
    Result<OutputFolder> finish(FilesCut cut);

private:
    Result<void> open(EntryKind kind, std::uint64_t size, std::string path);
    Result<void> append(ByteView bytes);

    std::uint64_t m_bytesMax = 0;
    std::uint64_t m_entriesMax = 0;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_entries = 0;
    std::set<std::string> m_paths;
    OutputFolder m_folder;
    std::uint64_t m_missing = 0;  ///< bytes of the file being received
    bool m_keeping = false;       ///< whether that file is taken
    bool m_leftOut = false;
};

}  // namespace stacknet::sandbox
