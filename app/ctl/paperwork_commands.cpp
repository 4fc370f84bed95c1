#include <fcntl.h>
#include <unistd.h>

#include <boost/json.hpp>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>

#include "app/ctl/arguments.h"
#include "core/base/codec.h"
#include "core/engine/paperwork_export.h"

/// paperwork export: the paperwork of a data directory, running or not, as a file.
namespace stacknet::ctl {
namespace {

constexpr const char* kUsage =
    "Usage: stacknetctl paperwork export --data-dir DIR -o FILE [--csv|--json] [--from DATE] "
    "[--to DATE] [--key NODEKEY] [--local] [--force]";
constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::size_t kBufferBytes = 64 * 1024;

/// The file of an export. Removed again unless kept; a file that is to be replaced stays as it is
/// until then.
class OutFile {
public:
    OutFile(std::string target, bool replace)
        : m_target(std::move(target)), m_path(replace ? m_target + ".part" : m_target) {
        const int flags =
            O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (replace ? O_TRUNC : O_EXCL);
        m_descriptor = ::open(m_path.c_str(), flags, 0600);
        m_error = m_descriptor < 0 ? errno : 0;
    }
    ~OutFile() {
        if (m_descriptor < 0) return;
        ::close(m_descriptor);
        ::unlink(m_path.c_str());
    }
    Result<void> opened() const {
        if (m_descriptor >= 0) return {};
        if (m_error == EEXIST) {
            return makeError("ctl.file_exists",
                             m_path + " is there already; name another file, or use --force.");
        }
        return unwritable();
    }
    Result<void> write(std::string_view text) {
        m_buffer += text;
        return m_buffer.size() < kBufferBytes ? Result<void>() : flush();
    }
    Result<void> keep() {
        STACKNET_CHECK(flush());
        const bool synced = ::fsync(m_descriptor) == 0 || errno == EINVAL;
        if (!synced) m_error = errno;
        if (::close(std::exchange(m_descriptor, -1)) != 0 && synced) m_error = errno;
        if (m_error == 0 && m_path != m_target && ::rename(m_path.c_str(), m_target.c_str()) != 0) {
            m_error = errno;
        }
        if (m_error != 0) ::unlink(m_path.c_str());
        return m_error == 0 ? Result<void>() : unwritable();
    }

private:
    Result<void> flush() {
        std::string_view rest = m_buffer;
        while (!rest.empty()) {
            const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) {
                m_error = errno;
                return unwritable();
            }
            rest.remove_prefix(static_cast<std::size_t>(written));
        }
        m_buffer.clear();
        return {};
    }
    Error unwritable() const {
        return makeError("ctl.file_unwritable",
                         m_path + " cannot be written: " + std::strerror(m_error) + ".");
    }

    std::string m_target;
    std::string m_path;
    std::string m_buffer;
    int m_descriptor = -1;
    int m_error = 0;
};

bool readDigits(std::string_view text, std::int64_t& value) {
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    return !text.empty() && text.front() != '-' && parsed.ec == std::errc() &&
           parsed.ptr == text.data() + text.size();
}

/// "2026-11-26" as the begin of that day in UTC; nothing when there is no such day.
std::optional<std::int64_t> dayOf(const std::string& text) {
    std::int64_t year = 0;
    std::int64_t month = 0;
    std::int64_t day = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' ||
        !readDigits(text.substr(0, 4), year) || !readDigits(text.substr(5, 2), month) ||
        !readDigits(text.substr(8, 2), day)) {
        return std::nullopt;
    }
    std::tm parts{};
    parts.tm_year = static_cast<int>(year) - 1900;
    parts.tm_mon = static_cast<int>(month) - 1;
    parts.tm_mday = static_cast<int>(day);
    const std::time_t seconds = ::timegm(&parts);
    // timegm() takes the 31st of February for the 3rd of March.
    if (parts.tm_mon + 1 != month || parts.tm_mday != day) return std::nullopt;
    return static_cast<std::int64_t>(seconds) * 1'000;
}

/// A height or a day, both included.
Result<void> readBound(const Arguments& arguments, const std::string& name, bool upper,
                       engine::PaperworkQuery& query) {
    const std::string text = arguments.option(name);
    if (text.empty()) return {};
    std::int64_t height = 0;
    if (readDigits(text, height)) {
        (upper ? query.toHeight : query.fromHeight) = static_cast<ledger::Height>(height);
        return {};
    }
    const auto day = dayOf(text);
    if (!day) {
        return makeError("ctl.usage", name +
                                          " takes a day, \"2026-11-26\" (UTC), or a height, not "
                                          "\"" +
                                          text + "\".");
    }
    (upper ? query.toMs : query.fromMs) = upper ? *day + kDayMs : *day;
    return {};
}

Result<engine::PaperworkQuery> queryOf(const Arguments& arguments) {
    engine::PaperworkQuery query;
    query.local = arguments.local;
    STACKNET_CHECK(readBound(arguments, "--from", false, query));
    STACKNET_CHECK(readBound(arguments, "--to", true, query));
    if (const std::string key = arguments.option("--key"); !key.empty()) {
        STACKNET_TRY(query.nodeKey, fixedFromHex<PublicKey>(key, "--key"));
    }
    return query;
}

Result<tasks::PaperworkSummary> writeFile(const Arguments& arguments,
                                          const engine::PaperworkQuery& query) {
    OutFile file(arguments.option("--out"), arguments.force);
    STACKNET_CHECK(file.opened());
    const tasks::TextSink sink = [&file](std::string_view text) { return file.write(text); };
    const auto writer = arguments.json ? tasks::jsonPaperwork(sink, query.local)
                                       : tasks::csvPaperwork(sink, query.local);
    const engine::NodePaths paths{arguments.option("--data-dir")};
    STACKNET_TRY(auto summary, engine::exportPaperwork(paths, query, *writer));
    STACKNET_CHECK(file.keep());
    return summary;
}

}  // namespace

int runPaperwork(const Arguments& arguments) {
    const bool complete = arguments.word(1) == "export" && !arguments.option("--out").empty() &&
                          !arguments.option("--data-dir").empty();
    if (!complete || (arguments.csv && arguments.json)) {
        return failure(arguments, makeError("ctl.usage", kUsage));
    }
    if (const auto words = arguments.onlyWords(2); !words.ok()) {
        return failure(arguments, words.error());
    }
    const auto query = queryOf(arguments);
    if (!query.ok()) return failure(arguments, query.error());
    const auto summary = writeFile(arguments, *query);
    if (!summary.ok()) return failure(arguments, summary.error());
    if (!summary->equal()) {
        return failure(
            arguments,
            makeError("ctl.paperwork_differs",
                      "The file was written, and at height " + std::to_string(summary->height) +
                          " it is not what the ledger says. " + summary->difference()));
    }
    const tasks::PaperworkSum& sum = summary->exported;
    if (arguments.json) {
        std::printf("%s\n",
                    boost::json::serialize(boost::json::object{{"count", sum.count},
                                                               {"tokens", sum.tokens},
                                                               {"paper_micro_usd", sum.microUsd},
                                                               {"height", summary->height},
                                                               {"equal", true}})
                        .c_str());
        return kExitOk;
    }
    std::printf(
        "%s paperworks, %s tokens, %s micro-USD. At height %s all paperwork is what the "
        "ledger says.\n",
        grouped(sum.count).c_str(), grouped(sum.tokens).c_str(), grouped(sum.microUsd).c_str(),
        grouped(summary->height).c_str());
    return kExitOk;
}

}  // namespace stacknet::ctl
