#pragma once

#include <string>
#include <variant>

#include "core/base/bytes.h"
#include "core/gateway/router.h"

/// What nodes say to each other on channel 7 (docs/protocol/routing.md): advertisements, and sealed
/// requests on their way to the node that they are sealed for. One byte for the kind, then the
/// fields in canonical form. No message holds anything of a request but its sealed bytes and the
/// headers that its client sent in the clear.
///
///   asker                            node
///     ForwardOpen              ->
///     ForwardBody ...          ->    collects the sealed body
///                              <-    ForwardCredit: so many bytes more may be sent
///                              <-    ForwardAnswer, then ForwardAnswerBody ...
///     ForwardCredit            ->
///                              <-    ForwardCredit of 0 every few seconds: it still runs
///                              <-    ForwardEnd, or ForwardFailed at any time
///     ForwardCancel            ->    at any time
namespace stacknet::engine {

/// Of a body, in either direction.
inline constexpr std::size_t kForwardPieceMax = std::size_t{64} << 10;
/// So many bytes of one direction of one call may be on their way.
inline constexpr std::uint64_t kForwardWindow = std::uint64_t{256} << 10;

/// 1: an encoded advertisement, whoever's (core/routing/advert.h).
struct RoutingAdvert {
    Bytes advert;
    bool operator==(const RoutingAdvert&) const = default;
};
/// 2: a sealed request; `call` is the asker's number for it, which it never uses twice on a link.
struct ForwardOpen {
    std::uint64_t call = 0;
    gateway::ForwardHeaders headers;
    std::uint64_t bodyBytes = 0;
    bool operator==(const ForwardOpen&) const = default;
};
/// 3: the next piece of the body; `sequence` counts from 0, so that a lost frame is seen.
struct ForwardBody {
    std::uint64_t call = 0;
    std::uint32_t sequence = 0;
    Bytes piece;  ///< 1..kForwardPieceMax
    bool operator==(const ForwardBody&) const = default;
};
/// 4: the answer begins.
struct ForwardAnswer {
    std::uint64_t call = 0;
    gateway::ForwardHead head;
    bool operator==(const ForwardAnswer&) const = default;
};
/// 5: the next piece of the answer.
struct ForwardAnswerBody {
    std::uint64_t call = 0;
    std::uint32_t sequence = 0;
    Bytes piece;  ///< 1..kForwardPieceMax
    bool operator==(const ForwardAnswerBody&) const = default;
};
/// 6: the answer has ended, with so many pieces.
struct ForwardEnd {
    std::uint64_t call = 0;
    std::uint32_t pieces = 0;
    bool operator==(const ForwardEnd&) const = default;
};
/// 7: so many bytes more of the other's body may be sent.
struct ForwardCredit {
    std::uint64_t call = 0;
    std::uint64_t bytes = 0;  ///< at most kForwardWindow
    bool toAsker = false;     ///< said by the node; both ends number calls of their own
    bool operator==(const ForwardCredit&) const = default;
};
/// Why a node ends a call without an answer.
enum class ForwardFault : std::uint8_t {
    Busy = 0,     ///< too many calls, of this asker or of all
    Refused = 1,  ///< it does nothing for this asker, or serves nobody
    Broken = 2,   ///< a frame was lost, or its own side failed
    TooLarge = 3,
    Stopping = 4,
};
inline constexpr std::uint8_t kForwardFaults = 5;
/// 8
struct ForwardFailed {
    std::uint64_t call = 0;
    ForwardFault fault = ForwardFault::Broken;
    bool operator==(const ForwardFailed&) const = default;
};
/// 9: the asker's client is gone.
struct ForwardCancel {
    std::uint64_t call = 0;
    bool operator==(const ForwardCancel&) const = default;
};

using RoutingMessage =
    std::variant<RoutingAdvert, ForwardOpen, ForwardBody, ForwardAnswer, ForwardAnswerBody,
                 ForwardEnd, ForwardCredit, ForwardFailed, ForwardCancel>;

Bytes encodeRoutingMessage(const RoutingMessage& message);
/// Strict: one message has one encoding. Errors: "base.bad_canonical" names the field.
Result<RoutingMessage> decodeRoutingMessage(ByteView bytes);

}  // namespace stacknet::engine
