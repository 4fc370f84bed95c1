#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

/// A load generator that knows no engine: it sends orders when they are due and asks which are
/// final. Another engine is measured by another Target.
namespace stacknet::perf {

/// The outcome of an order that is final and did what it should.
inline constexpr std::string_view kFinal = "ok";

/// A network under load and the orders for it, signed before the clock runs.
class Target {
public:
    virtual ~Target() = default;
    virtual std::size_t orders() const = 0;
    /// Orders of one lane become final in their order, so only the oldest of each is looked up.
    virtual std::size_t laneOf(std::size_t order) const = 0;
    virtual Result<void> send(std::size_t order) = 0;
    /// True while sending more would lose some on our own side.
    virtual bool crowded() const = 0;
    /// kFinal, another word for an order that is final and failed, or nothing while it waits.
    virtual std::optional<std::string> outcome(std::size_t order) const = 0;
};

struct LoadPlan {
    double rate = 0;            ///< orders a second; 0: as fast as the window allows
    std::uint32_t window = 0;   ///< orders that may wait at once
    std::uint32_t seconds = 0;  ///< give up after so long
};

struct Measured {
    std::uint32_t sent = 0;
    std::uint32_t ok = 0;
    std::map<std::string, std::uint32_t> refused;  ///< by outcome
    std::vector<double> latenciesMs;               ///< of those that are ok
    double spanMs = 0;                             ///< first sent to last final
};

/// Sends all orders and waits for them, for at most plan.seconds; 30 s without a final one end it.
///
/// At a fixed rate (open loop) the time of an order runs from the moment it was due, not from when
/// a busy generator got to it, so a stall of the network is counted for every order that it
/// delayed.
Result<Measured> runLoad(const LoadPlan& plan, Target& target);

/// What the generator itself cost.
struct Generator {
    std::uint64_t framesDropped = 0;
    double processorSeconds = 0;
    std::size_t bytesEach = 0;  ///< size of an order
};

/// One line of JSON, or sentences, on stdout.
void print(const LoadPlan& plan, Measured measured, const Generator& generator, bool json);

}  // namespace stacknet::perf
