#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/sandbox/doctor.h"
#include "core/sandbox/receipt.h"

/// Folders in memory for what a run needs on the file system. They belong to us with mode 0700;
/// access lists open them to the two mapped users of a run and nobody else.
namespace stacknet::sandbox {

/// The host's ids of the container's root (whom the runtime acts as while it sets up) and of the
/// user that the tool runs as.
struct MappedUsers {
    std::uint32_t root = 0;
    std::uint32_t tool = 0;
};
MappedUsers mappedUsers(const RunPlan& plan);

/// Where runs of this data directory live: below /dev/shm when that is memory, else below
/// `fallback`. An entry there that another user made is refused ("sandbox.run_folder_taken").
Result<std::filesystem::path> openRunFolder(const std::filesystem::path& fallback,
                                            const std::string& tag, const MappedUsers& users);

/// Who may read what is given to a run. gVisor checks permissions by mode bits alone, so for it
/// everybody may, below a folder that the mapped users alone can enter.
enum class Readers : std::uint8_t { MappedUsers, GvisorToo };

/// One run's folder, which is an OCI bundle: config.json, rootfs/ (mount point), in/, stdin.
/// The destructor wipes and removes it.
class JobDirectory {
public:
    /// Errors: "sandbox.setup_failed" with the path and the reason.
    static Result<JobDirectory> create(const std::filesystem::path& jobs, const std::string& id,
                                       const MappedUsers& users,
                                       Readers readers = Readers::MappedUsers);
    JobDirectory(JobDirectory&& other) noexcept;
    JobDirectory& operator=(JobDirectory&& other) noexcept;
    JobDirectory(const JobDirectory&) = delete;
    JobDirectory& operator=(const JobDirectory&) = delete;
    ~JobDirectory();

    /// `path` is checked by the caller (checkInputPath).
    Result<void> addInput(const std::string& path, ByteView content);
    Result<void> writeStdin(ByteView content);
    Result<void> writeConfig(std::string_view json);
    /// Overwrites and removes everything that holds content. Also done by the destructor.
    void wipe();
    /// What addInput was given, for the receipt. Nothing of it, names are content too, stays here.
    std::vector<TreeEntry> takeTree();

    const std::filesystem::path& folder() const { return m_folder; }
    std::filesystem::path inputFolder() const { return m_folder / "in"; }
    std::filesystem::path stdinFile() const { return m_folder / "stdin"; }

private:
    JobDirectory(std::filesystem::path folder, MappedUsers users, Readers readers)
        : m_folder(std::move(folder)), m_users(users), m_readers(readers) {}
    std::uint16_t others(std::uint16_t permissions) const;
    std::filesystem::path m_folder;
    MappedUsers m_users;
    Readers m_readers;
    std::vector<TreeEntry> m_tree;
};

/// A relative path with '/' between 1 to 16 components, none of them empty, "." or "..", in UTF-8
/// without control characters, 512 bytes at most. Error: "sandbox.bad_request".
Result<void> checkInputPath(const std::string& path);

/// Overwrites every file below `folder` with zeros and removes the folder. Best effort: leftovers
/// of an earlier life are swept with it.
void wipeFolder(const std::filesystem::path& folder);

}  // namespace stacknet::sandbox
