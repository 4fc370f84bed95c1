#include "core/attestation/helper_frames.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>

namespace stacknet::attestation::nvml {
namespace {

constexpr std::size_t kHeader = 4;
// 20 calls for the system, 6 for each GPU, and room.
constexpr std::size_t kCallsMax = 256;

std::int64_t nowMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

enum class Progress : std::uint8_t { Read, TimedOut, Closed };

/// Appends what comes before the deadline, at least one byte unless it says otherwise.
Progress readSome(int descriptor, Bytes& buffer, std::int64_t deadlineMs) {
    for (;;) {
        const std::int64_t left = std::max<std::int64_t>(0, deadlineMs - nowMs());
        pollfd entry{descriptor, POLLIN, 0};
        const int ready = ::poll(&entry, 1, static_cast<int>(left));
        if (ready < 0 && errno == EINTR) continue;
        if (ready == 0) return Progress::TimedOut;
        std::array<std::uint8_t, 16'384> chunk;
        const ssize_t count = ::read(descriptor, chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return Progress::Closed;
        buffer.insert(buffer.end(), chunk.begin(), chunk.begin() + count);
        return Progress::Read;
    }
}

}  // namespace

std::optional<Bytes> takeFrame(Bytes& buffer, bool& tooLarge) {
    if (buffer.size() < kHeader) return std::nullopt;
    std::uint32_t length = 0;
    for (std::size_t i = 0; i < kHeader; ++i) {
        length |= static_cast<std::uint32_t>(buffer[i]) << (8 * i);
    }
    tooLarge = length > kFrameBytesMax;
    if (tooLarge || buffer.size() - kHeader < length) return std::nullopt;
    const auto begin = buffer.begin() + kHeader;
    Bytes frame(begin, begin + length);
    buffer.erase(buffer.begin(), begin + length);
    return frame;
}

HelperEnd readHelper(Process& process, int callLimitMs) {
    HelperEnd end;
    const auto broken = [&end](std::string what) {
        end.kind = HelperEnd::Kind::Broken;
        end.fault = std::move(what);
        return end;
    };
    Bytes buffer;
    std::size_t calls = 0;
    std::int64_t deadlineMs = nowMs() + callLimitMs;
    for (;;) {
        bool tooLarge = false;
        const std::optional<Bytes> frame = takeFrame(buffer, tooLarge);
        if (tooLarge) return broken("sent a message that is too large");
        if (!frame) {
            const Progress progress = readSome(process.stdoutFd(), buffer, deadlineMs);
            if (progress == Progress::Read) continue;
            if (progress == Progress::TimedOut) {
                end.kind = HelperEnd::Kind::TimedOut;
                return end;
            }
            end.exit = process.wait(callLimitMs);
            return end;
        }
        deadlineMs = nowMs() + callLimitMs;
        if (!frame->empty() && frame->front() == kFrameCall) {
            auto call = decodeCall(*frame);
            if (!call.ok()) return broken(call.error().message);
            if (++calls > kCallsMax) return broken("made more calls than there are");
            end.call = std::move(*call);
            continue;
        }
        auto inventory = decodeInventory(*frame);
        if (!inventory.ok()) return broken(inventory.error().message);
        end.inventory = std::move(*inventory);
        end.kind = HelperEnd::Kind::Answered;
        return end;
    }
}

}  // namespace stacknet::attestation::nvml
