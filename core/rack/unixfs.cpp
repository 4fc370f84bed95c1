#include "core/rack/unixfs.h"

#include "core/rack/protobuf_internal.h"

namespace stacknet::rack {

namespace {

constexpr std::uint32_t kType = 1;
constexpr std::uint32_t kData = 2;
constexpr std::uint32_t kFileSize = 3;
constexpr std::uint32_t kBlockSizes = 4;
constexpr std::uint32_t kHashType = 5;
constexpr std::uint32_t kFanout = 6;
constexpr std::uint32_t kMode = 7;
constexpr std::uint32_t kModified = 8;
constexpr std::uint32_t kSeconds = 1;
constexpr std::uint32_t kNanoseconds = 2;
constexpr std::uint64_t kNanosecondsMax = 999'999'999;

constexpr std::string_view kCode = "rack.bad_unixfs";
constexpr std::string_view kSubject = "The UnixFS part of a block";

Result<UnixFsTime> decodeTime(ByteView message) {
    ProtobufReader reader(message, kCode, kSubject);
    UnixFsTime time;
    STACKNET_TRY(const auto seconds, reader.next());
    if (!seconds || seconds->number != kSeconds || seconds->type != WireType::Varint) {
        return reader.failure("its time of modification has no seconds");
    }
    time.seconds = static_cast<std::int64_t>(seconds->value);
    STACKNET_TRY(const auto fraction, reader.next());
    if (!fraction) return time;
    if (fraction->number != kNanoseconds || fraction->type != WireType::Fixed32 ||
        fraction->value == 0 || fraction->value > kNanosecondsMax) {
        return reader.failure("its time of modification has a fraction that is not one");
    }
    time.nanoseconds = static_cast<std::uint32_t>(fraction->value);
    STACKNET_TRY(const auto more, reader.next());
    if (more) return reader.failure("its time of modification has a field too many");
    return time;
}

WireType typeOf(std::uint32_t number) {
    return number == kData || number == kModified ? WireType::Bytes : WireType::Varint;
}

Result<void> takeField(const ProtobufReader& reader, const ProtobufField& field, UnixFsData& data) {
    switch (field.number) {
        case kType:
            if (field.value > static_cast<std::uint64_t>(UnixFsType::HamtShard)) {
                return reader.failure("its type is not known");
            }
            data.type = static_cast<UnixFsType>(field.value);
            return {};
        case kData:
            data.data = toBytes(field.bytes);
            return {};
        case kFileSize:
            data.fileSize = field.value;
            return {};
        case kBlockSizes:
            data.blockSizes.push_back(field.value);
            return {};
        case kHashType:
            data.hashType = field.value;
            return {};
        case kFanout:
            data.fanout = field.value;
            return {};
        case kMode:
            if (field.value > UINT32_MAX) return reader.failure("its mode is too large");
            data.mode = static_cast<std::uint32_t>(field.value);
            return {};
        default: {
            STACKNET_TRY(data.modified, decodeTime(field.bytes));
            return {};
        }
    }
}

/// The sizes add up, so that nobody can be told a size that the content has not.
Result<void> checkFile(const ProtobufReader& reader, const UnixFsData& data) {
    std::uint64_t sum = data.data ? data.data->size() : 0;
    for (const std::uint64_t size : data.blockSizes) {
        if (__builtin_add_overflow(sum, size, &sum)) {
            return reader.failure("its sizes are too large");
        }
    }
    if (!data.fileSize || *data.fileSize != sum) {
        return reader.failure("its file size is not the sum of its parts");
    }
    return {};
}

Result<void> checkMeaning(const ProtobufReader& reader, const UnixFsData& data) {
    const bool shard = data.type == UnixFsType::HamtShard;
    if (!shard && (data.hashType || data.fanout)) {
        return reader.failure("only a spread directory has a hash type and a fanout");
    }
    if (data.type == UnixFsType::File || data.type == UnixFsType::Raw) {
        return checkFile(reader, data);
    }
    if (!data.blockSizes.empty()) return reader.failure("only a file has block sizes");
    if (data.type == UnixFsType::Directory && data.data && !data.data->empty()) {
        return reader.failure("a directory has content of its own");
    }
    if (data.type == UnixFsType::Symlink &&
        (!data.data || data.data->empty() || data.data->size() > kSymlinkTargetMax)) {
        return reader.failure("a symlink's target must have 1 to 4096 bytes");
    }
    return {};
}

}  // namespace

Bytes encodeUnixFs(const UnixFsData& data) {
    Bytes out;
    appendVarintField(out, kType, static_cast<std::uint64_t>(data.type));
    if (data.data) appendBytesField(out, kData, *data.data);
    if (data.fileSize) appendVarintField(out, kFileSize, *data.fileSize);
    for (const std::uint64_t size : data.blockSizes) appendVarintField(out, kBlockSizes, size);
    if (data.hashType) appendVarintField(out, kHashType, *data.hashType);
    if (data.fanout) appendVarintField(out, kFanout, *data.fanout);
    if (data.mode) appendVarintField(out, kMode, *data.mode);
    if (data.modified) {
        Bytes time;
        appendVarintField(time, kSeconds, static_cast<std::uint64_t>(data.modified->seconds));
        if (data.modified->nanoseconds) {
            appendFixed32Field(time, kNanoseconds, *data.modified->nanoseconds);
        }
        appendBytesField(out, kModified, time);
    }
    return out;
}

Result<UnixFsData> decodeUnixFs(ByteView message) {
    ProtobufReader reader(message, kCode, kSubject);
    UnixFsData data;
    std::uint32_t last = 0;
    while (true) {
        STACKNET_TRY(const auto field, reader.next());
        if (!field) break;
        if (field->number > kModified || field->type != typeOf(field->number)) {
            return reader.failure("it has a field that UnixFS does not know");
        }
        // Ascending, and only block sizes repeat: anything else is a second encoding of the same.
        if (field->number < last || (field->number == last && last != kBlockSizes)) {
            return reader.failure("a field is there twice or in the wrong place");
        }
        if (last == 0 && field->number != kType) return reader.failure("it has no type");
        last = field->number;
        STACKNET_CHECK(takeField(reader, *field, data));
    }
    if (last == 0) return reader.failure("it has no type");
    STACKNET_CHECK(checkMeaning(reader, data));
    return data;
}

std::string_view unixFsTypeName(UnixFsType type) {
    switch (type) {
        case UnixFsType::Raw:
        case UnixFsType::File:
            return "file";
        case UnixFsType::Directory:
            return "directory";
        case UnixFsType::Metadata:
            return "metadata";
        case UnixFsType::Symlink:
            return "symlink";
        case UnixFsType::HamtShard:
            return "spread directory";
    }
    return "unknown";
}

}  // namespace stacknet::rack
