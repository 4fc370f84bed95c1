#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <system_error>

#include "core/base/codec.h"
#include "core/base/rng.h"
#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/rack/content_reader_internal.h"
#include "core/rack/descriptor_internal.h"
#include "core/rack/importer.h"

namespace stacknet::rack {

namespace {

constexpr mode_t kFileMode = 0644;
constexpr mode_t kFolderMode = 0755;

Error unwritable(const std::string& shown, int error) {
    if (error == ENOSPC || error == EDQUOT) {
        return makeError(
            "rack.disk_full",
            "There is no space left to write " + shown + ". Free some disk space and try again.",
            true);
    }
    return makeError("rack.target_unwritable",
                     sentence("Cannot write %1: %2. Check the path and its permissions.",
                              {shown, systemReason(error)}));
}

/// True when the target stays inside of the tree, seen from a folder `depth` levels below its root.
/// ".." is allowed in front only: behind a name that is a symlink itself it leads elsewhere than
/// the text says.
bool staysInside(std::string_view target, unsigned depth) {
    if (target.empty() || target.front() == '/' || target.find('\0') != std::string_view::npos) {
        return false;
    }
    bool named = false;
    while (!target.empty()) {
        const std::size_t slash = target.find('/');
        const std::string_view part = target.substr(0, slash);
        target = slash == std::string_view::npos ? std::string_view() : target.substr(slash + 1);
        if (part == "..") {
            if (named || depth == 0) return false;
            --depth;
        } else if (!part.empty() && part != ".") {
            named = true;
        }
    }
    return true;
}

class TreeWriter {
public:
    TreeWriter(const IBlockStore& store, const ReadOptions& options)
        : m_store(store), m_reader(store, options) {}

    /// Makes `name` in `parent`. `depth` counts the folders of the tree around it.
    Result<void> write(int parent, const std::string& name, const Cid& cid,
                       const std::string& shown, unsigned depth) {
        STACKNET_CHECK(m_reader.countBlock());
        STACKNET_TRY(const UnixFsNode node, readNode(m_store, cid));
        switch (node.data.type) {
            case UnixFsType::Directory:
                return folder(parent, name, node, shown, depth);
            case UnixFsType::Symlink:
                return symlink(parent, name, node, shown, depth);
            default:
                return file(parent, name, node, shown);
        }
    }

    const ExportReport& report() const { return m_report; }
    void end() const { m_reader.end(); }

private:
    Result<void> file(int parent, const std::string& name, const UnixFsNode& node,
                      const std::string& shown) {
        const Descriptor made(::openat(
            parent, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kFileMode));
        if (!made.valid()) return unwritable(shown, errno);
        const auto append = [&](ByteView content) -> Result<void> {
            while (!content.empty()) {
                const ssize_t count = ::write(made.get(), content.data(), content.size());
                if (count < 0 && errno == EINTR) continue;
                if (count < 0) return unwritable(shown, errno);
                content = content.subspan(static_cast<std::size_t>(count));
            }
            return {};
        };
        STACKNET_TRY(const std::uint64_t size, m_reader.read(node, append));
        m_report.bytes += size;
        ++m_report.files;
        return {};
    }

    Result<void> folder(int parent, const std::string& name, const UnixFsNode& node,
                        const std::string& shown, unsigned depth) {
        if (depth >= kImportDepthMax) {
            return makeError("rack.too_deep",
                             sentence("The tree is more than %1 folders deep.", {kImportDepthMax}));
        }
        if (::mkdirat(parent, name.c_str(), kFolderMode) != 0) return unwritable(shown, errno);
        const Descriptor made(
            ::openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!made.valid()) return unwritable(shown, errno);
        for (const DirectoryEntry& entry : node.entries) {
            STACKNET_CHECK(
                write(made.get(), entry.name, entry.cid, shown + "/" + entry.name, depth + 1));
        }
        ++m_report.directories;
        return {};
    }

    Result<void> symlink(int parent, const std::string& name, const UnixFsNode& node,
                         const std::string& shown, unsigned depth) {
        const std::string target(asText(*node.data.data));
        // `depth` folders are around it; the outermost of them is the tree's root.
        if (depth == 0 || !staysInside(target, depth - 1)) {
            return makeError(
                "rack.unsafe_symlink",
                sentence(
                    "The symlink %1 leads out of the tree that is being written; it was refused.",
                    {shown}));
        }
        if (::symlinkat(target.c_str(), parent, name.c_str()) != 0) {
            return unwritable(shown, errno);
        }
        ++m_report.symlinks;
        return {};
    }

    const IBlockStore& m_store;
    ContentReader m_reader;
    ExportReport m_report;
};

}  // namespace

Result<ExportReport> exportPath(const IBlockStore& store, const Cid& cid,
                                const std::filesystem::path& target, const ReadOptions& options) {
    const std::string name = target.filename();
    const std::filesystem::path around = target.has_parent_path() ? target.parent_path() : ".";
    if (!checkEntryName(name).ok()) {
        return makeError("rack.target_unwritable",
                         sentence("The target \"%1\" must end in a new name.", {target.string()}));
    }
    const Descriptor parent(::open(around.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!parent.valid()) return unwritable(around.string(), errno);
    const auto exists =
        makeError("rack.target_exists", target.string() +
                                            " exists; it is never written over. Choose "
                                            "another name or move it away.");
    if (::faccessat(parent.get(), name.c_str(), F_OK, AT_SYMLINK_NOFOLLOW) == 0) return exists;

    std::array<std::uint8_t, 8> random{};
    SystemRng().fill(random);
    const std::string partial = ".partial-" + toHex(random);
    TreeWriter writer(store, options);
    Result<void> written = writer.write(parent.get(), partial, cid, target.string(), 0);
    if (written.ok() && ::renameat2(parent.get(), partial.c_str(), parent.get(), name.c_str(),
                                    RENAME_NOREPLACE) != 0) {
        written = errno == EEXIST ? exists : unwritable(target.string(), errno);
    }
    if (!written.ok()) {
        std::error_code ignored;
        std::filesystem::remove_all(around / partial, ignored);
        return written.error();
    }
    writer.end();
    return writer.report();
}

}  // namespace stacknet::rack
