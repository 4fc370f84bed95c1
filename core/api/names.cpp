#include "core/api/names.h"

#include <array>

namespace stacknet::api {

namespace {

template <std::size_t N>
std::string_view nameAt(const std::array<std::string_view, N>& names, std::size_t index) {
    return index < N ? names[index] : "unknown";
}

}  // namespace

std::string_view engineStateName(EngineState state) {
    static constexpr std::array<std::string_view, 5> kNames = {"starting", "running", "draining",
                                                               "stopped", "failed"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view peerStateName(PeerState state) {
    static constexpr std::array<std::string_view, 4> kNames = {"connecting", "connected", "refused",
                                                               "unreachable"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view nodeKeyStateName(NodeKeyState state) {
    static constexpr std::array<std::string_view, 5> kNames = {"cold", "active", "connected",
                                                               "listed", "filed"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view taskKindName(TaskKind kind) {
    static constexpr std::array<std::string_view, 2> kNames = {"chat", "code"};
    return nameAt(kNames, static_cast<std::size_t>(kind));
}

std::string_view taskStateName(TaskState state) {
    static constexpr std::array<std::string_view, 5> kNames = {"queued", "running", "succeeded",
                                                               "failed", "cancelled"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view paperworkStateName(PaperworkState state) {
    static constexpr std::array<std::string_view, 3> kNames = {"none", "submitted", "committed"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view logLevelName(std::uint8_t level) {
    static constexpr std::array<std::string_view, 5> kNames = {"debug", "info", "notice", "warning",
                                                               "critical"};
    return nameAt(kNames, level);
}

}  // namespace stacknet::api
