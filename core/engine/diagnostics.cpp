#include "core/engine/diagnostics.h"

#include <fcntl.h>
#include <minizip/zip.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <boost/json.hpp>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fstream>
#include <thread>

#include "core/api/api_json.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/crypto/hash.h"
#include "core/engine/redaction.h"
#include "core/engine/self_check.h"

namespace stacknet::engine {
namespace {

namespace json = boost::json;
namespace fs = std::filesystem;

constexpr std::size_t kSmallFileMax = 1U << 20;

/// Adds an entry while there is room for it.
void add(Diagnostics& to, DiagnosticsEntry entry) {
    if (to.bytes + entry.content.size() > kDiagnosticsBytesMax) {
        to.leftOut.push_back(entry.name + " is too large: a bundle has at most 20 MiB.");
        return;
    }
    to.bytes += entry.content.size();
    to.entries.push_back(std::move(entry));
}

void addJson(Diagnostics& to, std::string name, std::string what, std::string_view text,
             const Redactor& redactor) {
    boost::system::error_code failure;
    json::value document = json::parse(json::string_view(text.data(), text.size()), failure);
    if (failure) {
        to.leftOut.push_back(name + " is no JSON, and unread text is not passed on.");
        return;
    }
    DiagnosticsEntry entry{std::move(name), std::move(what), {}, 0};
    redactor.json(document, entry.redactions);
    entry.content = json::serialize(document) + "\n";
    add(to, std::move(entry));
}

/// Names that stand in one part of the bundle must be missing from all of it.
void learnFrom(std::string_view text, Redactor& redactor) {
    boost::system::error_code failure;
    const json::value document = json::parse(json::string_view(text.data(), text.size()), failure);
    if (!failure) redactor.learn(document);
}

/// The newest bytes of a file, from the start of a line on; nothing when it is not there.
std::optional<std::string> tailOf(const fs::path& path, std::uint64_t bytesMax) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) return std::nullopt;
    const auto size = static_cast<std::uint64_t>(file.tellg());
    const std::uint64_t from = size > bytesMax ? size - bytesMax : 0;
    std::string text(static_cast<std::size_t>(size - from), '\0');
    file.seekg(static_cast<std::streamoff>(from));
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    if (from > 0) text.erase(0, std::min(text.size(), text.find('\n') + 1));
    return text;
}

void addLog(Diagnostics& to, const NodePaths& paths, const Redactor& redactor) {
    const auto text = tailOf(paths.log(), kDiagnosticsLogBytes);
    if (!text) {
        to.leftOut.emplace_back("stacknet.log is not there yet.");
        return;
    }
    DiagnosticsEntry entry{"stacknet.log", "The newest lines of the log.", {}, 0};
    entry.content = redactor.text(*text, entry.redactions);
    add(to, std::move(entry));
}

void addChecks(Diagnostics& to, const NodePaths& paths, const std::optional<api::Snapshot>& now,
               const Redactor& redactor) {
    api::HostInfo host;
    if (now) host = *now->host;
    if (host.checks.empty()) {
        SelfCheckFacts facts;
        collectFileFacts(paths, facts);
        host.checks = judgeSelf(facts);
    }
    addJson(to, "checks.json", "Checks of this machine and of the node's settings.",
            api::toJson(host), redactor);
}

void addSystem(Diagnostics& to, const Redactor& redactor) {
    utsname name{};
    ::uname(&name);
    json::object system{{"program", STACKNET_VERSION},
                        {"kernel", name.release},
                        {"machine", name.machine},
                        {"processors", std::thread::hardware_concurrency()}};
    if (const auto release = readFile("/etc/os-release", kSmallFileMax); release.ok()) {
        const std::string_view text = asText(*release);
        constexpr std::string_view kName = "PRETTY_NAME=";
        const std::size_t at = text.find(kName);
        if (at != std::string_view::npos) {
            const auto line = text.substr(at + kName.size());
            system["system"] = json::string(line.substr(0, line.find('\n')));
        }
    }
    addJson(to, "system.json", "Versions of the program and the system.", json::serialize(system),
            redactor);
}

DiagnosticsEntry manifestOf(const Diagnostics& diagnostics, std::int64_t nowMs) {
    json::array entries;
    for (const DiagnosticsEntry& entry : diagnostics.entries) {
        entries.push_back(json::object{{"name", entry.name},
                                       {"what", entry.what},
                                       {"bytes", entry.content.size()},
                                       {"sha256", toHex(crypto::sha256(asBytes(entry.content)))},
                                       {"redactions", entry.redactions}});
    }
    const json::object manifest{
        {"format", "stacknet-diagnostics/1"},
        {"created_ms", nowMs},
        {"program", STACKNET_VERSION},
        {"left_out", json::value_from(diagnostics.leftOut)},
        {"redacted",
         "home directory; addresses and names of other machines; e-mail and wallet addresses; API "
         "keys, tokens, passwords and words of a key; names given to keys, nodes, sites, channels "
         "and files; texts among the settings; reasons of bans; serial numbers of GPUs; of "
         "hexadecimal numbers in texts all but the first eight digits"},
        {"entries", std::move(entries)}};
    return {"manifest.json", "What is in the bundle and what was taken out.",
            json::serialize(manifest) + "\n", 0};
}

Error unwritable(const fs::path& file, const std::string& why) {
    return makeError("base.file_unwritable",
                     sentence("Cannot write %1: %2.", {file.string(), why}));
}

}  // namespace

Diagnostics collectDiagnostics(const NodePaths& paths, const std::optional<api::Snapshot>& snapshot,
                               std::int64_t nowMs, std::string_view home) {
    Diagnostics result;
    const auto config = readFile(paths.config(), kSmallFileMax);
    const std::string now = snapshot ? api::toJson(*snapshot) : std::string();
    Redactor redactor(home);
    if (config.ok()) learnFrom(asText(*config), redactor);
    learnFrom(now, redactor);
    addSystem(result, redactor);
    addChecks(result, paths, snapshot, redactor);
    if (config.ok()) {
        addJson(result, "node.json", "The node's settings.", asText(*config), redactor);
    } else {
        result.leftOut.push_back("node.json: " + config.error().message);
    }
    if (snapshot) {
        addJson(result, "snapshot.json", "What the node said of itself.", now, redactor);
    } else {
        result.leftOut.emplace_back("snapshot.json: the node did not answer.");
    }
    addLog(result, paths, redactor);
    std::uint64_t inReasons = 0;
    for (std::string& reason : result.leftOut) reason = redactor.text(reason, inReasons);
    auto manifest = manifestOf(result, nowMs);
    result.bytes += manifest.content.size();
    result.entries.insert(result.entries.begin(), std::move(manifest));
    return result;
}

std::string diagnosticsPreview(const Diagnostics& diagnostics) {
    json::array entries;
    for (const DiagnosticsEntry& entry : diagnostics.entries) {
        entries.push_back(json::object{{"name", entry.name},
                                       {"what", entry.what},
                                       {"bytes", entry.content.size()},
                                       {"redactions", entry.redactions}});
    }
    return json::serialize(json::object{{"entries", std::move(entries)},
                                        {"left_out", json::value_from(diagnostics.leftOut)},
                                        {"bytes", diagnostics.bytes}});
}

Result<void> writeDiagnostics(const Diagnostics& diagnostics, const fs::path& file) {
    // Made by us with its mode first: the library would make it readable for others.
    const int descriptor =
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        if (errno == EEXIST)
            return makeError("engine.file_exists",
                             sentence("%1 is there already; name another file.", {file.string()}));
        return unwritable(file, systemReason(errno));
    }
    ::close(descriptor);
    zipFile archive = zipOpen64(file.c_str(), APPEND_STATUS_CREATE);
    bool written = archive != nullptr;
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    for (const DiagnosticsEntry& entry : diagnostics.entries) {
        if (!written) break;
        zip_fileinfo info{};
        info.tmz_date = {static_cast<uInt>(parts.tm_sec),  static_cast<uInt>(parts.tm_min),
                         static_cast<uInt>(parts.tm_hour), static_cast<uInt>(parts.tm_mday),
                         static_cast<uInt>(parts.tm_mon),  static_cast<uInt>(parts.tm_year + 1900)};
        written = zipOpenNewFileInZip64(archive, entry.name.c_str(), &info, nullptr, 0, nullptr, 0,
                                        nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0) == ZIP_OK &&
                  zipWriteInFileInZip(archive, entry.content.data(),
                                      static_cast<unsigned>(entry.content.size())) == ZIP_OK &&
                  zipCloseFileInZip(archive) == ZIP_OK;
    }
    if (archive != nullptr) written = zipClose(archive, nullptr) == ZIP_OK && written;
    if (written) return {};
    ::unlink(file.c_str());
    return unwritable(file, sentence("the disk may be full"));
}

}  // namespace stacknet::engine
