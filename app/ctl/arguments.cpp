#include "app/ctl/arguments.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "core/api/api_json.h"
#include "core/engine/node_config.h"

namespace stacknet::ctl {

namespace {

/// Options that take a value.
constexpr std::string_view kOptionNames[] = {"--socket",
                                             "--data-dir",
                                             "--out",
                                             "--nodes",
                                             "--name",
                                             "--from",
                                             "--to",
                                             "--limit",
                                             "--after",
                                             "--scopes",
                                             "--days",
                                             "--key",
                                             "--chain-id",
                                             "--language",
                                             "--passphrase-file",
                                             "--new-passphrase-file",
                                             "--words-file",
                                             "--listen",
                                             "--epoch",
                                             "--view",
                                             "--signer",
                                             "--tx",
                                             "--hash",
                                             "--file",
                                             "--genesis",
                                             "--validators-hash",
                                             "--jwks",
                                             "--at",
                                             "--issuer",
                                             "--audience",
                                             "--stack",
                                             "--url",
                                             "--node",
                                             "--model",
                                             "--api-key-file",
                                             "--grace",
                                             "--origin",
                                             "--redirect",
                                             "--promise",
                                             "--logout",
                                             "--cidr",
                                             "--cap",
                                             "--scope",
                                             "--expires",
                                             "--rpm",
                                             "--tpm",
                                             "--concurrent",
                                             "--rims",
                                             "--policy",
                                             "--report",
                                             "--chain",
                                             "--nonce",
                                             "--driver-rim",
                                             "--vbios-rim",
                                             "--revocation",
                                             "--evidence",
                                             "--gpus",
                                             "--token",
                                             "--id",
                                             "--tasks",
                                             "--seeds",
                                             "--code",
                                             "--stdin",
                                             "--files",
                                             "--image",
                                             "--class",
                                             "--min-stake",
                                             "--seed",
                                             "--request",
                                             "--model-dir",
                                             "--task-class",
                                             "--sampling-seed",
                                             "--canary",
                                             "--pid",
                                             "--profile",
                                             "--cid-version",
                                             "--key-out",
                                             "--key-file",
                                             "--district",
                                             "--state",
                                             "--city",
                                             "--secret-file",
                                             "--payer",
                                             "--sort",
                                             "--level",
                                             "--module",
                                             "--correlation"};

/// Options without a value, of the Rack.
bool isFlag(const std::string& value) {
    return value == "--encrypt" || value == "--car" || value == "--full" || value == "--forget" ||
           value == "--ipfs" || value == "--no-wait" || value == "--open";
}

/// Columns as a terminal counts them: code points, not bytes.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char character) {
        return (static_cast<unsigned char>(character) & 0xc0) != 0x80;
    }));
}

}  // namespace

Result<void> Arguments::onlyWords(std::size_t countMax) const {
    if (words.size() <= countMax) return {};
    return makeError("ctl.usage", "\"" + words[countMax] + "\" is one word too many. See --help.");
}

Result<std::uint64_t> Arguments::number(const std::string& name, std::uint64_t otherwise,
                                        std::uint64_t least, std::uint64_t most) const {
    const std::string text = option(name);
    if (text.empty()) return otherwise;
    std::uint64_t value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || value < least ||
        value > most) {
        return makeError("ctl.usage", name + " takes a number from " + std::to_string(least) +
                                          " to " + std::to_string(most) + ", not \"" + text +
                                          "\".");
    }
    return value;
}

Result<Arguments> parseArguments(int count, char** values) {
    Arguments arguments;
    for (int i = 1; i < count; ++i) {
        const std::string value = std::string_view(values[i]) == "-o" ? "--out" : values[i];
        if (value == "--json") {
            arguments.json = true;
        } else if (value == "--preview") {
            arguments.preview = true;
        } else if (value == "--yes") {
            arguments.yes = true;
        } else if (value == "--accept-gpu-evidence") {
            arguments.acceptGpuEvidence = true;
        } else if (value == "--accept-test-evidence") {
            arguments.acceptTestEvidence = true;
        } else if (value == "--confidential") {
            arguments.confidential = true;
        } else if (value == "--route") {
            arguments.route = true;
        } else if (value == "--hidden") {
            arguments.hidden = true;
        } else if (value == "--test") {
            arguments.test = true;
        } else if (value == "--session") {
            arguments.session = true;
        } else if (value == "--csv") {
            arguments.csv = true;
        } else if (value == "--local") {
            arguments.local = true;
        } else if (value == "--force") {
            arguments.force = true;
        } else if (isFlag(value)) {
            arguments.flags.insert(value);
        } else if (value == "--e2ee") {
            // What chat does anyway: there is no way to ask in plain text.
        } else if (value == "--help" || value == "-h" || value == "--version") {
            arguments.words.insert(arguments.words.begin(), value);
        } else if (value.rfind("--", 0) == 0) {
            if (std::ranges::find(kOptionNames, value) == std::end(kOptionNames)) {
                return makeError("ctl.usage", "Unknown option " + value + ".");
            }
            if (i + 1 >= count) return makeError("ctl.usage", value + " needs a value.");
            std::string& given = arguments.options[value];
            // What may be named several times adds up to a list.
            const bool list = value == "--cidr" || value == "--scope" || value == "--model" ||
                              value == "--canary";
            given = list && !given.empty() ? given + "," + values[i + 1] : values[i + 1];
            ++i;
        } else {
            arguments.words.push_back(value);
        }
    }
    return arguments;
}

std::filesystem::path operatorSocket(const Arguments& arguments) {
    if (const std::string socket = arguments.option("--socket"); !socket.empty()) return socket;
    std::filesystem::path folder = arguments.option("--data-dir");
    if (folder.empty()) {
        const char* data = std::getenv("XDG_DATA_HOME");
        const char* home = std::getenv("HOME");
        folder = data != nullptr && *data != '\0'
                     ? std::filesystem::path(data)
                     : std::filesystem::path(home != nullptr ? home : "/") / ".local/share";
        folder /= "stacknet-console";
    }
    std::error_code error;
    if (std::filesystem::is_directory(folder / "node0", error)) folder /= "node0";
    return engine::NodePaths{folder}.operatorSocket();
}

int failure(const Arguments& arguments, const Error& error) {
    if (arguments.json) {
        std::fprintf(stderr, "%s\n", api::toJson(error).c_str());
    } else {
        std::fprintf(stderr, "stacknetctl: %s (%s)\n", error.message.c_str(), error.code.c_str());
        if (!error.correlation.empty()) {
            std::fprintf(stderr, "More: stacknetctl logs --correlation %s\n",
                         error.correlation.c_str());
        }
    }
    return error.code == "ctl.usage" ? kExitUsage : kExitFailed;
}

void printTable(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width(row[i]));
    }
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size()) line += std::string(widths[i] - width(row[i]) + 2, ' ');
        }
        std::printf("%s\n", line.c_str());
    }
}

std::string signedNumber(std::int64_t number) {
    const auto value = static_cast<std::uint64_t>(number);
    return number < 0 ? "-" + grouped(0 - value) : "+" + grouped(value);
}

std::string grouped(std::uint64_t number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3;) {
        at -= 3;
        text.insert(at, ",");
    }
    return text;
}

std::string timeText(std::int64_t ms) {
    if (ms == 0) return "never";
    const std::time_t seconds = static_cast<std::time_t>(ms / 1000);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[64];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &parts);
    return text;
}

}  // namespace stacknet::ctl
