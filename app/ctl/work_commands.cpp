#include "app/ctl/work_commands.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <charconv>
#include <cstdio>

#include "app/ctl/connection.h"
#include "core/api/api_json.h"
#include "core/api/names.h"

namespace stacknet::ctl {

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kHourMs = 60 * kMinuteMs;
constexpr std::uint64_t kMinutesMax = 366 * 24 * 60;
constexpr std::uint64_t kHoursMax = 366 * 24;
constexpr std::uint32_t kBpsPerPercent = 100;
constexpr unsigned kMebibyteBits = 20;
constexpr std::uint32_t kMilliwattsPerWatt = 1'000;
constexpr int kDays = 7;
constexpr int kHours = 24;
constexpr std::array<std::string_view, kDays> kDayNames{"mon", "tue", "wed", "thu",
                                                        "fri", "sat", "sun"};

Error usage(const std::string& what) {
    return makeError("ctl.usage", what);
}

std::optional<std::uint64_t> numberOf(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<int> dayNamed(std::string_view text) {
    const auto found = std::find(kDayNames.begin(), kDayNames.end(), text);
    if (found == kDayNames.end()) return std::nullopt;
    return static_cast<int>(found - kDayNames.begin());
}

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(' ');
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(' ') - from + 1);
}

/// "A-B", or "A" for A-A.
std::pair<std::string_view, std::string_view> range(std::string_view text) {
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) return {text, text};
    return {text.substr(0, dash), text.substr(dash + 1)};
}

Result<void> addPart(std::string_view part, std::string& hours) {
    const Error wrong =
        usage("\"" + std::string(part) + "\" is no part of a schedule; write \"mon-fri 08-18\".");
    const std::size_t space = part.find(' ');
    if (space == std::string_view::npos) return wrong;
    const auto [firstDay, lastDay] = range(part.substr(0, space));
    const auto [fromText, toText] = range(trimmed(part.substr(space)));
    const auto first = dayNamed(firstDay);
    const auto last = dayNamed(lastDay);
    const auto from = numberOf(fromText);
    const auto to = numberOf(toText);
    if (!first || !last || !from || !to || *from >= kHours || *to > kHours || *from == *to) {
        return wrong;
    }
    const int count = (static_cast<int>(*to) - static_cast<int>(*from) + kHours) % kHours;
    const int length = count == 0 ? kHours : count;
    for (int day = *first;; day = (day + 1) % kDays) {
        for (int hour = 0; hour < length; ++hour) {
            const int at = (day * kHours + static_cast<int>(*from) + hour) % (kDays * kHours);
            hours[static_cast<std::size_t>(at)] = '1';
        }
        if (day == *last) return {};
    }
}

/// The hours as people read them, one line for days that are alike.
void printHours(const std::string& hours) {
    for (int day = 0; day < kDays && hours.size() == api::kScheduleHours; ++day) {
        std::string spans;
        for (int hour = 0; hour < kHours; ++hour) {
            const auto on = [&](int at) {
                return hours[static_cast<std::size_t>(day * kHours + at)] == '1';
            };
            if (!on(hour)) continue;
            int end = hour;
            while (end < kHours && on(end)) ++end;
            char span[16];
            std::snprintf(span, sizeof(span), " %02d-%02d", hour, end);
            spans += span;
            hour = end;
        }
        std::printf("  %s%s\n", std::string(kDayNames[static_cast<std::size_t>(day)]).c_str(),
                    spans.empty() ? "  -" : spans.c_str());
    }
}

int printWork(const Arguments& arguments, const api::WorkInfo& work) {
    if (arguments.json) {
        std::printf("%s\n", api::toJson(work).c_str());
        return kExitOk;
    }
    if (!work.takesTasks) {
        std::printf("This node serves no clients, so it has no work to pause.\n");
        return kExitOk;
    }
    std::string line(api::workStateName(work.state));
    if (!work.reason.empty()) line += " (" + work.reason + ")";
    if (work.nextChangeMs > 0) line += ", until " + timeText(work.nextChangeMs) + " UTC";
    std::printf("Work: %s; %u running, %u waiting\n", line.c_str(), work.running, work.queued);
    std::printf("Pause on battery: %s%s\n", work.pauseOnBattery ? "yes" : "no",
                !work.batteryKnown ? "; there is no battery"
                : work.onBattery   ? "; it runs on battery now"
                                   : "; it is plugged in");
    std::printf("Schedule (local time of the node): %s\n", work.scheduleEnabled ? "on" : "off");
    printHours(work.schedule);
    return kExitOk;
}

int printGpus(const Arguments& arguments, const api::HostInfo& host) {
    if (arguments.json) {
        const boost::json::value all = boost::json::parse(api::toJson(host));
        boost::json::object shown;
        for (const char* field : {"gpus", "gpu_bps", "gpu_reason", "gpu_choice_reason"}) {
            shown[field] = all.at(field);
        }
        std::printf("%s\n", boost::json::serialize(shown).c_str());
        return kExitOk;
    }
    if (host.gpus.empty()) {
        std::printf("%s\n", host.gpuReason.c_str());
        return kExitOk;
    }
    std::vector<std::vector<std::string>> rows = {
        {"GPU", "UUID", "NAME", "BUSY", "MEMORY", "TEMPERATURE", "POWER", "WORKS"}};
    for (const api::GpuInfo& gpu : host.gpus) {
        const auto told = [](std::uint64_t value, const char* unit) {
            return value == 0 ? std::string("-") : std::to_string(value) + unit;
        };
        rows.push_back({std::to_string(gpu.index), gpu.uuid, gpu.name.empty() ? "-" : gpu.name,
                        gpu.busyKnown ? std::to_string(gpu.busyBps / kBpsPerPercent) + " %" : "-",
                        gpu.memoryTotalBytes == 0
                            ? "-"
                            : std::to_string(gpu.memoryUsedBytes >> kMebibyteBits) + " of " +
                                  std::to_string(gpu.memoryTotalBytes >> kMebibyteBits) + " MiB",
                        told(gpu.temperatureC, " C"),
                        told(gpu.powerMilliwatts / kMilliwattsPerWatt, " W"),
                        gpu.allowed ? "yes" : "no"});
    }
    printTable(rows);
    if (!host.gpuChoiceReason.empty()) std::printf("%s\n", host.gpuChoiceReason.c_str());
    return kExitOk;
}

/// By its number, its UUID or the beginning of it; one alone must be meant.
Result<std::string> gpuNamed(const api::HostInfo& host, const std::string& text) {
    std::vector<std::string> found;
    for (const api::GpuInfo& gpu : host.gpus) {
        if (gpu.uuid == text || std::to_string(gpu.index) == text) return gpu.uuid;
        if (!text.empty() && gpu.uuid.starts_with(text)) found.push_back(gpu.uuid);
    }
    if (found.size() == 1) return found.front();
    // One that is no more in the machine can still be allowed: the node knows.
    if (found.empty() && text.starts_with("GPU-")) return text;
    return usage(found.empty() ? "No GPU is called \"" + text + "\"; \"work gpus\" lists them."
                               : "Several GPUs begin with \"" + text + "\"; write more of it.");
}

Result<api::Command> gpuOrder(const Arguments& arguments, const api::Snapshot& now) {
    STACKNET_CHECK(arguments.onlyWords(4));
    const std::string verb = arguments.word(2);
    if ((verb != "allow" && verb != "forbid") || arguments.word(3).empty()) {
        return usage("work gpu takes allow or forbid, and a GPU.");
    }
    STACKNET_TRY(std::string uuid, gpuNamed(*now.host, arguments.word(3)));
    return api::Command(api::SetGpuAllowed{std::move(uuid), verb == "allow"});
}

/// Whether a picture shows what the order did: the answer may come before the picture.
bool shows(const api::Snapshot& now, const api::Command& order) {
    if (const auto* hours = std::get_if<api::SetWorkSchedule>(&order)) {
        return now.work->schedule == hours->hours && now.work->scheduleEnabled == hours->enabled &&
               now.work->pauseOnBattery == hours->pauseOnBattery;
    }
    if (const auto* wish = std::get_if<api::SetGpuAllowed>(&order)) {
        const auto& gpus = now.host->gpus;
        return std::all_of(gpus.begin(), gpus.end(), [&](const api::GpuInfo& gpu) {
            return gpu.uuid != wish->uuid || gpu.allowed == wish->allowed;
        });
    }
    if (const auto* pause = std::get_if<api::PauseWork>(&order)) {
        return now.work->reason == "operator" && now.work->untilMs == pause->untilMs;
    }
    const auto banned = [&](const std::string& key) {
        return std::any_of(now.bans->begin(), now.bans->end(),
                           [&](const auto& ban) { return ban.nodeKey == key; });
    };
    if (const auto* ban = std::get_if<api::BanPeer>(&order)) return banned(ban->nodeKey);
    if (const auto* unban = std::get_if<api::UnbanPeer>(&order)) return !banned(unban->nodeKey);
    return now.work->reason != "operator";
}

/// Sends the order and waits for the picture that shows it.
Result<std::shared_ptr<const api::Snapshot>> carryOut(Connection& connection, api::Command order) {
    const auto result = connection.command(order);
    if (!result.ok()) return result.error();
    if (!connection.waitFor([&](const api::Snapshot& now) { return shows(now, order); })) {
        return makeError("ctl.no_node", "The node has stopped.");
    }
    return connection.snapshot();
}

Result<api::Command> workOrder(const Arguments& arguments, const api::Snapshot& now) {
    const std::string verb = arguments.word(1);
    if (verb == "resume") {
        STACKNET_CHECK(arguments.onlyWords(2));
        return api::Command(api::ResumeWork{});
    }
    if (verb == "pause" || verb == "drain") {
        STACKNET_CHECK(arguments.onlyWords(3));
        api::PauseWork order{0, verb == "drain"};
        if (const std::string text = arguments.word(2); !text.empty()) {
            const auto minutes = numberOf(text);
            if (!minutes || *minutes == 0 || *minutes > kMinutesMax) {
                return usage("work " + verb + " takes a number of minutes.");
            }
            order.untilMs = now.asOfMs + static_cast<std::int64_t>(*minutes) * kMinuteMs;
        }
        return api::Command(order);
    }
    if (verb == "gpu") return gpuOrder(arguments, now);
    api::SetWorkSchedule order{now.work->scheduleEnabled, now.work->schedule,
                               now.work->pauseOnBattery};
    if (verb == "battery") {
        STACKNET_CHECK(arguments.onlyWords(3));
        if (arguments.word(2) != "on" && arguments.word(2) != "off") {
            return usage("work battery takes on or off.");
        }
        order.pauseOnBattery = arguments.word(2) == "on";
        return api::Command(std::move(order));
    }
    if (verb != "schedule" || arguments.words.size() < 3) {
        return usage("work takes status, pause, drain, resume, schedule, battery, gpus or gpu.");
    }
    std::string words;
    for (std::size_t at = 2; at < arguments.words.size(); ++at) {
        words += (words.empty() ? "" : " ") + arguments.words[at];
    }
    order.enabled = words != "off";
    if (words != "on" && words != "off") {
        STACKNET_TRY(order.hours, hoursFromWords(words));
    }
    return api::Command(std::move(order));
}

/// By its name, or the beginning of its Node Key; one alone must be meant.
Result<api::PeerInfo> peerNamed(const api::Snapshot& now, const std::string& text) {
    if (text.empty()) return usage("Name a peer, or give its Node Key.");
    std::vector<api::PeerInfo> found;
    for (const api::PeerInfo& peer : now.peers) {
        if (peer.name == text) return peer;
        if (peer.nodeKey.starts_with(text)) found.push_back(peer);
    }
    if (found.size() == 1) return found.front();
    return usage(found.empty() ? "No peer is called \"" + text + "\"; \"peers\" lists them."
                               : "Several peers begin with \"" + text + "\"; write more of it.");
}

int printPeers(const Arguments& arguments, const api::Snapshot& now) {
    if (arguments.json) {
        std::printf("{\"peers\":%s,\"bans\":%s}\n", api::toJson(now.peers).c_str(),
                    api::toJson(*now.bans).c_str());
        return kExitOk;
    }
    std::vector<std::vector<std::string>> rows = {
        {"PEER", "KEY", "ADDRESS", "STATE", "LINK", "HEIGHT", "RTT", "DROPPED"}};
    for (const api::PeerInfo& peer : now.peers) {
        api::PeerLinkInfo link;
        for (const api::PeerLinkInfo& one : now.work->links) {
            if (one.nodeKey == peer.nodeKey) link = one;
        }
        std::string state(api::peerStateName(peer.state));
        if (!peer.reason.empty()) state += ": " + peer.reason;
        rows.push_back({peer.name, shortened(peer.nodeKey), peer.address, std::move(state),
                        std::string(link.incoming ? "in" : "") +
                            (link.incoming && link.outgoing ? "+" : "") +
                            (link.outgoing ? "out" : ""),
                        grouped(peer.height), std::to_string(peer.roundTripMs) + " ms",
                        grouped(link.framesDropped)});
    }
    printTable(rows);
    for (const api::BannedPeerInfo& ban : *now.bans) {
        std::printf("Banned: %s %s%s%s\n", ban.name.c_str(),
                    ban.untilMs == 0 ? "until it is let in again"
                                     : ("until " + timeText(ban.untilMs) + " UTC").c_str(),
                    ban.reason.empty() ? "" : ": ", ban.reason.c_str());
    }
    return kExitOk;
}

Result<api::Command> peerOrder(const Arguments& arguments, const api::Snapshot& now) {
    STACKNET_TRY(const api::PeerInfo peer, peerNamed(now, arguments.word(2)));
    if (arguments.word(1) == "unban") {
        STACKNET_CHECK(arguments.onlyWords(3));
        return api::Command(api::UnbanPeer{peer.nodeKey});
    }
    api::BanPeer order{peer.nodeKey, 0, ""};
    std::size_t next = 3;
    if (const auto hours = numberOf(arguments.word(3)); hours) {
        if (*hours == 0 || *hours > kHoursMax) return usage("A ban lasts 1 to 8,784 hours.");
        order.untilMs = now.asOfMs + static_cast<std::int64_t>(*hours) * kHourMs;
        ++next;
    }
    for (; next < arguments.words.size(); ++next) {
        order.reason += (order.reason.empty() ? "" : " ") + arguments.words[next];
    }
    return api::Command(std::move(order));
}

int runReachability(const Arguments& arguments, Connection& connection) {
    const auto answer = connection.wait<std::string>([&](auto done) {
        connection.node().ask({"network.reachability", ""}, std::move(done));
    });
    if (!answer.ok()) return failure(arguments, answer.error());
    std::printf("%s\n", answer->c_str());
    return kExitOk;
}

}  // namespace

Result<std::string> hoursFromWords(std::string_view words) {
    std::string hours(api::kScheduleHours, '0');
    if (words == "never") return hours;
    if (words == "always") return std::string(api::kScheduleHours, '1');
    while (true) {
        const std::size_t comma = words.find(',');
        STACKNET_CHECK(addPart(trimmed(words.substr(0, comma)), hours));
        if (comma == std::string_view::npos) return hours;
        words.remove_prefix(comma + 1);
    }
}

int runWork(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    const std::string verb = arguments.word(1);
    if (verb.empty() || verb == "status") {
        if (const auto checked = arguments.onlyWords(2); !checked.ok()) {
            return failure(arguments, checked.error());
        }
        return printWork(arguments, *(*now)->work);
    }
    if (verb == "gpus") {
        if (const auto checked = arguments.onlyWords(2); !checked.ok()) {
            return failure(arguments, checked.error());
        }
        return printGpus(arguments, *(*now)->host);
    }
    auto order = workOrder(arguments, **now);
    if (!order.ok()) return failure(arguments, order.error());
    const auto then = carryOut(connection, std::move(*order));
    if (!then.ok()) return failure(arguments, then.error());
    return verb == "gpu" ? printGpus(arguments, *(*then)->host)
                         : printWork(arguments, *(*then)->work);
}

int runPeers(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    const std::string verb = arguments.word(1);
    if (verb.empty() || verb == "list") {
        if (const auto checked = arguments.onlyWords(2); !checked.ok()) {
            return failure(arguments, checked.error());
        }
        return printPeers(arguments, **now);
    }
    if (verb == "reachability") return runReachability(arguments, connection);
    if (verb != "ban" && verb != "unban") {
        return failure(arguments, usage("peers takes list, ban, unban or reachability."));
    }
    auto order = peerOrder(arguments, **now);
    if (!order.ok()) return failure(arguments, order.error());
    const auto then = carryOut(connection, std::move(*order));
    if (!then.ok()) return failure(arguments, then.error());
    return printPeers(arguments, **then);
}

}  // namespace stacknet::ctl
