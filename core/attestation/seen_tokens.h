#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace stacknet::attestation {

/// Ids of tokens that were taken, until they end. Bounded: when it is full of ids that still count,
/// nothing more is taken. Any thread. Forgotten ids could come again when the clock goes back, so
/// nothing is taken more than a minute before the latest time that it was shown.
class SeenTokens {
public:
    explicit SeenTokens(std::size_t idsMax = 65'536);
    ~SeenTokens();

    enum class Outcome : std::uint8_t { Fresh, Seen, Full, ClockBack };
    /// Takes all of them or none. Two equal ids in `ids` are Seen. An id counts while
    /// nowS < expiresAtS.
    Outcome take(std::span<const std::string> ids, std::int64_t expiresAtS, std::int64_t nowS);
    std::size_t size() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace stacknet::attestation
