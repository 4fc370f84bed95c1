#include "core/rack/car.h"

#include <algorithm>

#include "core/base/sentence.h"
#include "core/rack/file_builder.h"
#include "core/rack/varint_internal.h"

namespace stacknet::rack {

namespace {

constexpr std::uint8_t kCborMapOf2 = 0xa2;
constexpr std::uint8_t kCborArray = 0x80;
constexpr std::uint8_t kCborArrayByte = 0x98;  ///< a count of one byte follows
constexpr std::uint8_t kCborShortMax = 23;
constexpr std::uint8_t kCborTagByte = 0xd8;
constexpr std::uint8_t kCborTagCid = 42;
constexpr std::uint8_t kCborBytesByte = 0x58;  ///< a length of one byte follows
constexpr std::string_view kRootsKey = "\x65roots";
constexpr std::string_view kVersionKey = "\x67version";
constexpr std::size_t kHeaderBytesMax = 32 + kCarRootsMax * (8 + kCidBytesMax);
constexpr std::size_t kSectionBytesMax = kBlockBytesMax + kCidBytesMax;

Error badCar(const std::string& reason) {
    return makeError("rack.bad_car", sentence("This is not a valid CAR file: %1.", {reason}));
}

/// dag-cbor, keys in its order (the shorter first): the one spelling that other tools write.
Bytes encodeHeader(const std::vector<Cid>& roots) {
    Bytes out = {kCborMapOf2};
    const auto text = [&](std::string_view key) { out.insert(out.end(), key.begin(), key.end()); };
    text(kRootsKey);
    if (roots.size() <= kCborShortMax) {
        out.push_back(static_cast<std::uint8_t>(kCborArray + roots.size()));
    } else {
        out.push_back(kCborArrayByte);
        out.push_back(static_cast<std::uint8_t>(roots.size()));
    }
    for (const Cid& root : roots) {
        const Bytes cid = root.bytes();
        out.push_back(kCborTagByte);
        out.push_back(kCborTagCid);
        // A CID in CBOR has the multibase letter of plain bytes (0) in front.
        out.push_back(kCborBytesByte);
        out.push_back(static_cast<std::uint8_t>(cid.size() + 1));
        out.push_back(0);
        out.insert(out.end(), cid.begin(), cid.end());
    }
    text(kVersionKey);
    out.push_back(1);
    return out;
}

class HeaderReader {
public:
    explicit HeaderReader(ByteView header) : m_rest(header) {}

    Result<std::vector<Cid>> read() {
        if (!literal(kCborMapOf2) || !text(kRootsKey)) {
            return badCar(sentence("its header does not begin with the roots"));
        }
        STACKNET_TRY(const std::size_t count, rootCount());
        std::vector<Cid> roots;
        for (std::size_t i = 0; i < count; ++i) {
            STACKNET_TRY(const Cid cid, root());
            roots.push_back(cid);
        }
        if (!text(kVersionKey))
            return badCar(sentence("its header has no version after the roots"));
        if (m_rest.size() != 1 || m_rest.front() != 1) {
            return badCar(sentence("its version is not 1, the only one that is read here"));
        }
        return roots;
    }

private:
    bool literal(std::uint8_t byte) {
        if (m_rest.empty() || m_rest.front() != byte) return false;
        m_rest = m_rest.subspan(1);
        return true;
    }
    bool text(std::string_view wanted) {
        if (asText(m_rest).substr(0, wanted.size()) != wanted) return false;
        m_rest = m_rest.subspan(wanted.size());
        return true;
    }
    std::optional<std::uint8_t> byte() {
        if (m_rest.empty()) return std::nullopt;
        const std::uint8_t value = m_rest.front();
        m_rest = m_rest.subspan(1);
        return value;
    }

    Result<std::size_t> rootCount() {
        std::size_t count = 0;
        const auto head = byte();
        if (head && *head >= kCborArray && *head <= kCborArray + kCborShortMax) {
            count = *head - kCborArray;
        } else if (head && *head == kCborArrayByte) {
            const auto more = byte();
            if (!more || *more <= kCborShortMax)
                return badCar(sentence("its roots are not a list"));
            count = *more;
        } else {
            return badCar(sentence("its roots are not a list"));
        }
        if (count == 0 || count > kCarRootsMax) {
            return badCar(sentence("it has %1 roots; 1 to %2 are read", {count, kCarRootsMax}));
        }
        return count;
    }

    Result<Cid> root() {
        if (!literal(kCborTagByte) || !literal(kCborTagCid) || !literal(kCborBytesByte)) {
            return badCar(sentence("a root is not a content identifier"));
        }
        const auto size = byte();
        if (!size || *size < 2 || *size > m_rest.size() || m_rest.front() != 0) {
            return badCar(sentence("a root is not a content identifier"));
        }
        STACKNET_TRY(const Cid cid, Cid::fromBytes(m_rest.subspan(1, *size - std::size_t{1})));
        m_rest = m_rest.subspan(*size);
        return cid;
    }

    ByteView m_rest;
};

}  // namespace

Result<CarSummary> writeCar(const IBlockStore& store, const std::vector<Cid>& roots,
                            const ByteSink& sink, const WalkLimits& limits) {
    if (roots.empty() || roots.size() > kCarRootsMax) {
        return makeError("rack.bad_car", sentence("A CAR file has 1 to %1 roots, not %2.",
                                                  {kCarRootsMax, roots.size()}));
    }
    CarSummary summary;
    summary.roots = roots;
    const Bytes header = encodeHeader(roots);
    Bytes head;
    appendVarint(head, header.size());
    head.insert(head.end(), header.begin(), header.end());
    STACKNET_CHECK(sink(head));
    summary.bytes = head.size();
    const DagVisitor append = [&](const Cid& cid, ByteView block) -> Result<void> {
        const Bytes name = cid.bytes();
        Bytes front;
        appendVarint(front, name.size() + block.size());
        front.insert(front.end(), name.begin(), name.end());
        STACKNET_CHECK(sink(front));
        ++summary.blocks;
        summary.bytes += front.size() + block.size();
        return block.empty() ? Result<void>() : sink(block);
    };
    STACKNET_CHECK(walkDag(store, roots, append, limits));
    return summary;
}

CarReader::CarReader(Sink sink, CarLimits limits) : m_sink(std::move(sink)), m_limits(limits) {}

Result<void> CarReader::feed(ByteView piece) {
    if (m_failed) return *m_failed;
    Result<void> taken = take(piece);
    if (!taken.ok()) m_failed = taken.error();
    return taken;
}

Result<void> CarReader::take(ByteView piece) {
    if (piece.size() > m_limits.bytesMax - m_summary.bytes) {
        return makeError("rack.too_large",
                         sentence("The CAR file is larger than the %1 bytes that are allowed.",
                                  {m_limits.bytesMax}));
    }
    m_summary.bytes += piece.size();
    // Whole sections straight from the piece; only what is cut off is copied.
    while (!piece.empty()) {
        if (m_held.empty()) {
            STACKNET_TRY(const std::size_t size, section(piece));
            if (size > 0) {
                piece = piece.subspan(size);
                continue;
            }
            m_held.assign(piece.begin(), piece.end());
            return {};
        }
        // As much as makes the section whole, which its length tells as soon as it is there.
        const VarintRead length = readVarint(m_held);
        const std::size_t wanted =
            length.state == VarintState::Whole
                ? length.size + static_cast<std::size_t>(length.value) - m_held.size()
                : 1;
        const std::size_t size = std::min(wanted, piece.size());
        m_held.insert(m_held.end(), piece.begin(), piece.begin() + static_cast<long>(size));
        piece = piece.subspan(size);
        STACKNET_TRY(const std::size_t done, section(m_held));
        if (done > 0) m_held.clear();
    }
    return {};
}

/// Reads the section that `bytes` begins with and says how long it is; 0 when it is not whole.
Result<std::size_t> CarReader::section(ByteView bytes) {
    const VarintRead length = readVarint(bytes);
    if (length.state == VarintState::Bad) return badCar(sentence("a length is not a valid number"));
    if (length.state == VarintState::CutOff) return std::size_t{0};
    if (length.value == 0) return badCar(sentence("a section is empty"));
    if (!m_headerRead && length.value > kHeaderBytesMax)
        return badCar(sentence("its header is too long"));
    if (length.value > kSectionBytesMax) {
        return makeError(
            "rack.block_too_large",
            sentence("A block of the CAR file has more than the 2 MiB that are allowed."));
    }
    const auto size = static_cast<std::size_t>(length.value);
    if (bytes.size() - length.size < size) return std::size_t{0};
    const ByteView body = bytes.subspan(length.size, size);
    if (m_headerRead) {
        STACKNET_CHECK(block(body));
    } else {
        STACKNET_TRY(m_summary.roots, HeaderReader(body).read());
        m_missingRoots.insert(m_summary.roots.begin(), m_summary.roots.end());
        m_headerRead = true;
    }
    return length.size + size;
}

Result<void> CarReader::block(ByteView section) {
    if (m_summary.blocks == m_limits.blocksMax) {
        return makeError("rack.too_many_blocks",
                         sentence("The CAR file has more than the %1 blocks that are allowed.",
                                  {m_limits.blocksMax}));
    }
    STACKNET_TRY(const Cid::Prefix prefix, Cid::fromPrefix(section));
    const ByteView content = section.subspan(prefix.size);
    if (content.size() > kBlockBytesMax) {
        return makeError(
            "rack.block_too_large",
            sentence("A block of the CAR file has more than the 2 MiB that are allowed."));
    }
    if (!prefix.cid.names(content)) {
        return makeError("rack.block_mismatch",
                         sentence("The CAR file's block %1 has other content. Whoever made the "
                                  "file is faulty or lies, or the file is damaged.",
                                  {prefix.cid.text()}));
    }
    ++m_summary.blocks;
    m_missingRoots.erase(prefix.cid);
    return m_sink ? m_sink(prefix.cid, content) : Result<void>();
}

Result<CarSummary> CarReader::finish() {
    if (m_failed) return *m_failed;
    if (!m_headerRead) return badCar(sentence("it ends before its header does"));
    if (!m_held.empty()) return badCar(sentence("it ends inside of a block"));
    if (!m_missingRoots.empty()) {
        return makeError("rack.car_root_missing",
                         sentence("The CAR file names the root %1, and that block is not in it.",
                                  {m_missingRoots.begin()->text()}));
    }
    return m_summary;
}

Result<CarSummary> readCar(ByteView car, IBlockStore& store, CarLimits limits) {
    CarReader reader(sinkInto(store), limits);
    STACKNET_CHECK(reader.feed(car));
    STACKNET_TRY(const CarSummary summary, reader.finish());
    STACKNET_CHECK(store.flush());
    return summary;
}

}  // namespace stacknet::rack
