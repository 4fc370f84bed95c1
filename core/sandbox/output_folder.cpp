#include "core/sandbox/output_folder.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "core/crypto/hash.h"
#include "core/sandbox/job_directory.h"
#include "core/sandbox/limits.h"

namespace stacknet::sandbox {

static_assert(kOutPathBytes == kInputPathBytes && kOutPathDepth == kInputPathDepth,
              "checkInputPath checks paths of both");

namespace {

Error broken(const char* what) {
    return makeError("sandbox.setup_failed",
                     std::string("The sandbox's first process sent ") + what + ".");
}

}  // namespace

std::string_view filesCutText(FilesCut cut) {
    switch (cut) {
        case FilesCut::None:
            return "";
        case FilesCut::LeftOut:
            return "Some entries of /out were left out: only plain files and folders with UTF-8 "
                   "names of at most 512 bytes and 16 parts are taken.";
        case FilesCut::TooMany:
            return "No file of /out was taken: it held more than 1024 entries or 64 MiB.";
        case FilesCut::Lost:
            return "No file of /out was taken, because the run was stopped.";
    }
    return "";
}

Result<void> OutputCollector::take(ByteView packet) {
    constexpr std::size_t kFileHeader = 1 + 1 + 8;
    if (packet.empty()) return broken("an empty packet");
    if (packet[0] == 'C') return append(packet.subspan(1));
    if (m_missing > 0) return broken("a file that is not whole");
    if (packet[0] == 'D') {
        return open(EntryKind::Directory, 0, std::string(asText(packet.subspan(1))));
    }
    if (packet[0] != 'F' || packet.size() < kFileHeader || packet[1] > 1) {
        return broken("an unknown packet");
    }
    std::uint64_t size = 0;
    std::memcpy(&size, packet.data() + 2, sizeof size);
    return open(packet[1] == 1 ? EntryKind::Executable : EntryKind::File, size,
                std::string(asText(packet.subspan(kFileHeader))));
}

Result<void> OutputCollector::open(EntryKind kind, std::uint64_t size, std::string path) {
    if (++m_entries > m_entriesMax || size > m_bytesMax - m_bytes) {
        return broken("more files than allowed");
    }
    m_bytes += size;
    m_missing = size;
    m_keeping = checkInputPath(path).ok();
    if (!m_keeping) {
        m_leftOut = true;
        return {};
    }
    if (!m_paths.insert(path).second) return broken("the same path twice");
    m_folder.tree.push_back({path, kind, size, crypto::sha256(ByteView())});
    if (kind != EntryKind::Directory) {
        m_folder.files.push_back({std::move(path), kind == EntryKind::Executable, {}});
    }
    return {};
}

Result<void> OutputCollector::append(ByteView bytes) {
    if (bytes.empty() || bytes.size() > m_missing) return broken("bytes that belong to no file");
    m_missing -= bytes.size();
    if (!m_keeping) return {};
    SecretBytes& content = m_folder.files.back().content;
    content.append(bytes);
    if (m_missing == 0) m_folder.tree.back().digest = crypto::sha256(content.view());
    return {};
}

Result<OutputFolder> OutputCollector::finish(FilesCut cut) {
    OutputFolder folder;
    // Half a folder depends on when the run was killed.
    if (cut == FilesCut::TooMany || cut == FilesCut::Lost) {
        folder.cut = cut;
        return folder;
    }
    if (m_missing > 0) return broken("a file that is not whole");
    folder = std::move(m_folder);
    folder.cut = m_leftOut ? FilesCut::LeftOut : cut;
    std::sort(
        folder.files.begin(), folder.files.end(),
        [](const OutputFile& left, const OutputFile& right) { return left.path < right.path; });
    return folder;
}

}  // namespace stacknet::sandbox
