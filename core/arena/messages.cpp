#include "core/arena/messages.h"

namespace stacknet::arena {
namespace {

enum class Kind : std::uint8_t { Request = 1, Answer = 2 };

constexpr std::size_t kSaltBytes = Hash256::size;
constexpr std::size_t kSealedBytesMin = kSaltBytes + crypto::kAeadTagBytes;
constexpr std::size_t kSealedBytesMax = kSealedBytesMin + kInputBytesMax;

void writeHead(CanonicalWriter& out, Kind kind, const ledger::ArenaTaskKey& task) {
    out.u8(static_cast<std::uint8_t>(kind)).fixed(task.worker).fixed(task.task);
}

struct Writer {
    CanonicalWriter& out;

    void operator()(const InputRequest& message) const {
        writeHead(out, Kind::Request, message.task);
        out.fixed(message.sessionKey);
    }
    void operator()(const InputAnswer& message) const {
        writeHead(out, Kind::Answer, message.task);
        out.fixed(message.enc).bytes(message.sealed);
    }
};

}  // namespace

Bytes encodeMessage(const Message& message) {
    CanonicalWriter out;
    std::visit(Writer{out}, message);
    return out.take();
}

Result<Message> decodeMessage(ByteView bytes) {
    CanonicalReader in(bytes);
    const auto kind = static_cast<Kind>(in.u8("kind"));
    ledger::ArenaTaskKey task;
    task.worker = in.fixed<PublicKey>("worker");
    task.task = in.fixed<ledger::TaskHash>("task");
    Message message;
    if (kind == Kind::Request) {
        message = InputRequest{task, in.fixed<crypto::X25519PublicKey>("session_key")};
    } else if (kind == Kind::Answer) {
        InputAnswer answer{task, in.fixed<crypto::X25519PublicKey>("enc"), {}};
        answer.sealed = in.bytes(kSealedBytesMax, "sealed");
        if (answer.sealed.size() < kSealedBytesMin) in.fail("sealed", "is too short");
        message = std::move(answer);
    } else {
        in.fail("kind", "is unknown");
    }
    STACKNET_CHECK(in.finish());
    return message;
}

Bytes inputInfo(const ChainId& chainId, const ledger::ArenaTaskKey& task,
                const PublicKey& executor) {
    CanonicalWriter out;
    out.raw(asBytes("stacknet/arena/input/1")).fixed(chainId);
    out.fixed(task.worker).fixed(task.task).fixed(executor);
    return out.take();
}

}  // namespace stacknet::arena
