#pragma once

#include <variant>

#include "core/crypto/hpke.h"
#include "core/ledger/arena_records.h"

/// What nodes say to each other about the input of a drawn task, on frame channel 8. The link says
/// who the other side is: frames are believed as the words of the Node Key that it belongs to.
namespace stacknet::arena {

/// Inputs larger than this are not escrowed, and their tasks not committed.
inline constexpr std::size_t kInputBytesMax = std::size_t{2} << 20;

/// Asks the worker for the input of a task that the sender was drawn to check.
struct InputRequest {
    ledger::ArenaTaskKey task;
    crypto::X25519PublicKey sessionKey;  ///< made for this request alone
    bool operator==(const InputRequest&) const = default;
};

/// The input, for the session key alone: HPKE base mode with inputInfo(); the plaintext is the
/// salt of the input commitment (32 bytes) and then the input.
struct InputAnswer {
    ledger::ArenaTaskKey task;
    crypto::X25519PublicKey enc;
    Bytes sealed;
    bool operator==(const InputAnswer&) const = default;
};

using Message = std::variant<InputRequest, InputAnswer>;

Bytes encodeMessage(const Message& message);
/// Total over foreign bytes; errors "base.bad_canonical" name the field. encode(decode(x)) == x.
Result<Message> decodeMessage(ByteView bytes);

/// HPKE's info: "stacknet/arena/input/1", chain id, worker, task, executor. So an answer for one
/// executor, task or network opens for no other.
Bytes inputInfo(const ChainId& chainId, const ledger::ArenaTaskKey& task,
                const PublicKey& executor);

}  // namespace stacknet::arena
