#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/rack/rack_worker_internal.h"
#include "core/rack/varint_internal.h"

namespace stacknet::rack::detail {

namespace {

constexpr std::size_t kPieceBytes = 256 << 10;

/// Closes it when it dies.
class OpenFile {
public:
    explicit OpenFile(int descriptor) : m_descriptor(descriptor) {}
    ~OpenFile() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

Error unreadable(const std::filesystem::path& path, int error) {
    return makeError("rack.file_unreadable",
                     sentence("%1 cannot be read (%2).", {path.string(), systemReason(error)}));
}

Error unwritable(const std::filesystem::path& target, int error) {
    if (error == EEXIST) {
        return makeError("rack.target_exists",
                         target.string() + " exists already; choose another name.");
    }
    const bool full = error == ENOSPC || error == EDQUOT;
    return makeError(full ? "rack.disk_full" : "rack.target_unwritable",
                     sentence("%1 cannot be written (%2).", {target.string(), systemReason(error)}),
                     full);
}

/// header of a CAR v1 with this one root: varint length, then {"roots": [root], "version": 1}.
Bytes carHeader(const Cid& root) {
    const Bytes cid = root.bytes();
    Bytes header = {0xA2, 0x65, 'r', 'o', 'o', 't', 's', 0x81, 0xD8, 0x2A, 0x58};
    header.push_back(static_cast<std::uint8_t>(cid.size() + 1));
    header.push_back(0);  // CIDs in CBOR have the identity multibase in front
    header.insert(header.end(), cid.begin(), cid.end());
    for (const char character : {'\x67', 'v', 'e', 'r', 's', 'i', 'o', 'n', '\x01'}) {
        header.push_back(static_cast<std::uint8_t>(character));
    }
    Bytes whole;
    appendVarint(whole, header.size());
    whole.insert(whole.end(), header.begin(), header.end());
    return whole;
}

/// The directory as a CAR, into the sealer: once to learn the root, which comes first, once more
/// for the blocks. Nothing of it is written to a disk on the way.
Result<void> sealDirectory(const std::filesystem::path& path, ContentSealer& sealer,
                           const JobContext& context) {
    ImportOptions options;
    options.stop = context.stop;
    STACKNET_TRY(const ImportReport first, importPath(path, options));
    STACKNET_CHECK(sealer.push(carHeader(first.root.cid)));
    options.progress = [&](const ImportProgress& now) {
        context.progress(now.bytesDone, now.bytesTotal);
    };
    STACKNET_TRY(const ImportReport second,
                 importPath(path, options, [&](const Cid& cid, ByteView block) -> Result<void> {
                     const Bytes address = cid.bytes();
                     Bytes head;
                     appendVarint(head, address.size() + block.size());
                     head.insert(head.end(), address.begin(), address.end());
                     STACKNET_CHECK(sealer.push(head));
                     return sealer.push(block);
                 }));
    if (second.root.cid == first.root.cid) return {};
    return makeError("rack.file_changed",
                     sentence("%1 changed while it was read; add it again.", {path.string()}),
                     true);
}

}  // namespace

Result<void> readPieces(const std::filesystem::path& path, const PieceSink& out,
                        const JobContext& context) {
    const OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0) return unreadable(path, errno);
    struct stat before {};
    if (::fstat(file.get(), &before) != 0) return unreadable(path, errno);
    if (!S_ISREG(before.st_mode)) return unreadable(path, EINVAL);
    SecretBytes piece(kPieceBytes);
    std::uint64_t done = 0;
    while (true) {
        STACKNET_CHECK(context.goOn());
        const ssize_t got = ::read(file.get(), piece.mutableView().data(), piece.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return unreadable(path, errno);
        if (got == 0) break;
        done += static_cast<std::uint64_t>(got);
        STACKNET_CHECK(out(piece.view().first(static_cast<std::size_t>(got))));
        context.progress(done, static_cast<std::uint64_t>(before.st_size));
    }
    struct stat after {};
    if (::fstat(file.get(), &after) != 0) return unreadable(path, errno);
    if (static_cast<std::uint64_t>(before.st_size) == done &&
        before.st_mtim.tv_sec == after.st_mtim.tv_sec &&
        before.st_mtim.tv_nsec == after.st_mtim.tv_nsec) {
        return {};
    }
    return makeError("rack.file_changed",
                     sentence("%1 changed while it was read; add it again.", {path.string()}),
                     true);
}

Result<BuiltNode> buildSealed(const std::filesystem::path& path, const ImportProfile& profile,
                              const ContentKey& key, const BlockSink& sink,
                              const JobContext& context) {
    FileBuilder builder(profile, sink);
    std::error_code failure;
    const bool directory = std::filesystem::is_directory(path, failure);
    ContentSealer sealer(key, directory ? SealedForm::Car : SealedForm::File,
                         [&](ByteView segment) { return builder.write(segment); });
    if (directory) {
        STACKNET_CHECK(sealDirectory(path, sealer, context));
    } else {
        STACKNET_CHECK(readPieces(
            path, [&](ByteView piece) { return sealer.push(piece); }, context));
    }
    STACKNET_CHECK(sealer.finish());
    return builder.finish();
}

Result<void> writeNewFile(const std::filesystem::path& target,
                          const std::function<Result<void>(const PieceSink& out)>& write) {
    const std::filesystem::path beside =
        target.parent_path() / ("." + target.filename().string() + ".part");
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored))) {
        return unwritable(target, EEXIST);
    }
    const OpenFile file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (file.get() < 0) return unwritable(errno == EEXIST ? beside : target, errno);
    auto written = write([&](ByteView piece) -> Result<void> {
        while (!piece.empty()) {
            const ssize_t put = ::write(file.get(), piece.data(), piece.size());
            if (put < 0 && errno == EINTR) continue;
            if (put < 0) return unwritable(target, errno);
            piece = piece.subspan(static_cast<std::size_t>(put));
        }
        return {};
    });
    if (written.ok() && ::fsync(file.get()) != 0) written = unwritable(target, errno);
    // A link instead of a rename: never over a file that came meanwhile.
    if (written.ok() && ::link(beside.c_str(), target.c_str()) != 0) {
        written = unwritable(target, errno);
    }
    ::unlink(beside.c_str());
    return written;
}

Result<void> markBelow(const IBlockStore& store, const Cid& root, std::set<Hash256>& kept) {
    // By CID, not by block: a block may be named as raw and as a node, and only as a node it links.
    std::set<Cid> seen;
    std::vector<Cid> open = {root};
    while (!open.empty()) {
        const Cid cid = open.back();
        open.pop_back();
        kept.insert(cid.digest());
        if (cid.codec() == kCodecRaw || !seen.insert(cid.asV1()).second) continue;
        STACKNET_TRY(const Bytes block, store.get(cid));
        STACKNET_TRY(const std::vector<Cid> links, linksOf(cid, block));
        open.insert(open.end(), links.begin(), links.end());
    }
    return {};
}

Result<StoreSize> measure(const IBlockStore& store, const Cid& root, const JobContext& context) {
    StoreSize size;
    if (const auto failed = walkDag(store, {root},
                                    [&](const Cid&, ByteView block) -> Result<void> {
                                        STACKNET_CHECK(context.goOn());
                                        ++size.blocks;
                                        size.bytes += block.size();
                                        return {};
                                    });
        !failed.ok()) {
        return failed.error();
    }
    return size;
}

}  // namespace stacknet::rack::detail
