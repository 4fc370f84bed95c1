#include "core/rack/dag_pb.h"

#include <algorithm>
#include <numeric>

#include "core/base/codec.h"
#include "core/rack/protobuf_internal.h"
#include "core/rack/varint_internal.h"

namespace stacknet::rack {

namespace {

constexpr std::uint32_t kNodeData = 1;
constexpr std::uint32_t kNodeLinks = 2;
constexpr std::uint32_t kLinkHash = 1;
constexpr std::uint32_t kLinkName = 2;
constexpr std::uint32_t kLinkTsize = 3;

std::size_t linkBodyByteCount(const DagLink& link) {
    const std::size_t cid = link.cid.byteCount();
    return 1 + varintSize(cid) + cid + 1 + varintSize(link.name.size()) + link.name.size() + 1 +
           varintSize(link.tsize);
}

void appendLink(Bytes& out, const DagLink& link) {
    out.push_back(kNodeLinks << 3 | static_cast<std::uint8_t>(WireType::Bytes));
    appendVarint(out, linkBodyByteCount(link));
    appendBytesField(out, kLinkHash, link.cid.bytes());
    appendBytesField(out, kLinkName, asBytes(link.name));
    appendVarintField(out, kLinkTsize, link.tsize);
}

/// A link's three fields, each there once and in this order.
Result<DagLink> decodeLink(ByteView message) {
    ProtobufReader reader(message, "rack.bad_dag_pb", "A link of a dag-pb block");
    DagLink link;
    for (const std::uint32_t wanted : {kLinkHash, kLinkName, kLinkTsize}) {
        STACKNET_TRY(const auto field, reader.next());
        const WireType type = wanted == kLinkTsize ? WireType::Varint : WireType::Bytes;
        if (!field || field->number != wanted || field->type != type) {
            return reader.failure("hash, name and size must follow each other, each once");
        }
        if (wanted == kLinkHash) {
            STACKNET_TRY(link.cid, Cid::fromBytes(field->bytes));
        } else if (wanted == kLinkName) {
            link.name = std::string(asText(field->bytes));
            if (!isUtf8(link.name)) return reader.failure("its name is not UTF-8");
        } else {
            link.tsize = field->value;
        }
    }
    STACKNET_TRY(const auto more, reader.next());
    if (more) return reader.failure("a field follows its size");
    return link;
}

}  // namespace

std::size_t linkByteCount(const DagLink& link) {
    const std::size_t body = linkBodyByteCount(link);
    return 1 + varintSize(body) + body;
}

Bytes encodeDagNode(const DagNode& node) {
    std::vector<const DagLink*> links;
    links.reserve(node.links.size());
    std::size_t size = node.data ? node.data->size() + 11 : 0;
    for (const DagLink& link : node.links) {
        links.push_back(&link);
        size += linkByteCount(link);
    }
    // std::string compares as unsigned bytes, which is the order of UTF-8 that dag-pb asks for.
    std::stable_sort(links.begin(), links.end(), [](const DagLink* left, const DagLink* right) {
        return left->name < right->name;
    });
    Bytes out;
    out.reserve(size);
    for (const DagLink* link : links) appendLink(out, *link);
    if (node.data) appendBytesField(out, kNodeData, *node.data);
    return out;
}

Result<DagNode> decodeDagNode(ByteView block) {
    ProtobufReader reader(block, "rack.bad_dag_pb", "A dag-pb block");
    if (block.size() > kBlockBytesMax) return reader.failure("it is larger than 2 MiB");
    DagNode node;
    while (true) {
        STACKNET_TRY(const auto field, reader.next());
        if (!field) return node;
        if (node.data) return reader.failure("a field follows its data");
        if (field->type != WireType::Bytes ||
            (field->number != kNodeLinks && field->number != kNodeData)) {
            return reader.failure("it has a field that is neither links nor data");
        }
        if (field->number == kNodeData) {
            node.data = toBytes(field->bytes);
            continue;
        }
        STACKNET_TRY(DagLink link, decodeLink(field->bytes));
        if (!node.links.empty() && link.name < node.links.back().name) {
            return reader.failure("its links are not in the order of their names");
        }
        node.links.push_back(std::move(link));
    }
}

}  // namespace stacknet::rack
