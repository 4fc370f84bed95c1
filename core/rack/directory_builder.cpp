#include <set>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/rack/dag_pb.h"
#include "core/rack/file_builder.h"
#include "core/rack/unixfs.h"

namespace stacknet::rack {

namespace {

constexpr std::size_t kNameBytesMax = 255;

Error badName(const std::string& reason) {
    return makeError("rack.bad_name", sentence("%1 Rename it and try again.", {reason}));
}

/// dag-pb names its blocks under the profile's version.
Result<BuiltNode> makeNode(const ImportProfile& profile, const DagNode& node, BuiltNode built,
                           const BlockSink& sink) {
    const Bytes block = encodeDagNode(node);
    const Hash256 digest = crypto::sha256(block);
    built.cid = profile.cidVersion == 0 ? Cid::v0(digest) : Cid::v1(kCodecDagPb, digest);
    built.dagBytes += block.size();
    if (sink) STACKNET_CHECK(sink(built.cid, block));
    return built;
}

std::uint64_t directoryMeasure(const ImportProfile& profile, const DagNode& node) {
    std::uint64_t bytes = 0;
    if (profile.directoryMeasure == ImportProfile::DirectoryMeasure::LinkBytes) {
        for (const DagLink& link : node.links) bytes += link.name.size() + link.cid.byteCount();
        return bytes;
    }
    // The data's tag and length are one byte each, for it has two bytes.
    bytes = 2 + node.data->size();
    for (const DagLink& link : node.links) bytes += linkByteCount(link);
    return bytes;
}

}  // namespace

Result<void> checkEntryName(std::string_view name) {
    if (name.empty() || name == "." || name == "..") {
        return badName(sentence("A name in a directory is empty, \".\" or \"..\"."));
    }
    if (name.size() > kNameBytesMax) return badName(sentence("A name has more than 255 bytes."));
    if (name.find('/') != std::string_view::npos || name.find('\0') != std::string_view::npos) {
        return badName(sentence("A name has a slash or a zero byte in it."));
    }
    if (!isUtf8(name)) return badName(sentence("A name is not valid UTF-8."));
    return {};
}

Error directoryTooLarge(const std::string& which) {
    return makeError(
        "rack.directory_too_large",
        sentence("%1 has so many entries that one block cannot list them (more than 262,144 bytes "
                 "of names and addresses). Split it into sub-directories and add it again.",
                 {which}));
}

Result<BuiltNode> buildDirectory(const ImportProfile& profile,
                                 const std::vector<NamedNode>& entries, const BlockSink& sink) {
    DagNode node;
    BuiltNode built;
    std::set<std::string_view> names;
    for (const NamedNode& entry : entries) {
        STACKNET_CHECK(checkEntryName(entry.name));
        if (!names.insert(entry.name).second) return badName(sentence("A name is there twice."));
        node.links.push_back({entry.node.cid, entry.name, entry.node.dagBytes});
        built.contentBytes += entry.node.contentBytes;
        built.dagBytes += entry.node.dagBytes;
    }
    UnixFsData data;
    data.type = UnixFsType::Directory;
    node.data = encodeUnixFs(data);
    if (directoryMeasure(profile, node) > kDirectoryBytesMax) {
        return directoryTooLarge(sentence("A directory"));
    }
    return makeNode(profile, node, built, sink);
}

Result<BuiltNode> buildSymlink(const ImportProfile& profile, std::string_view target,
                               const BlockSink& sink) {
    if (target.empty() || target.size() > kSymlinkTargetMax) {
        return badName(sentence("A symlink's target must have 1 to 4096 bytes."));
    }
    UnixFsData data;
    data.type = UnixFsType::Symlink;
    data.data = toBytes(target);
    return makeNode(profile, DagNode{{}, encodeUnixFs(data)}, {}, sink);
}

}  // namespace stacknet::rack
