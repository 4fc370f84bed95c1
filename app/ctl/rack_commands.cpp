#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "app/ctl/connection.h"
#include "core/api/api_json.h"
#include "core/api/preview.h"
#include "core/base/file.h"
#include "core/base/secret.h"

// rack: what the node keeps for its users, on its own disk or on an IPFS node.
namespace stacknet::ctl {

namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t kKeyFileBytesMax = 256;
constexpr std::int64_t kDayMs = 24LL * 3'600 * 1'000;

std::string dayText(std::int64_t ms) {
    return timeText(ms == 0 ? kDayMs : ms).substr(0, 10);
}

const api::RackJobInfo* jobOf(const api::Snapshot& now, const std::string& id) {
    for (const api::RackJobInfo& job : now.rack->jobs) {
        if (job.id == id) return &job;
    }
    return nullptr;
}

bool ended(const api::RackJobInfo& job) {
    return job.state != "queued" && job.state != "running";
}

/// One line that is written over, on a terminal only.
void showProgress(const api::RackJobInfo& job) {
    if (::isatty(STDERR_FILENO) == 0 || job.state != "running") return;
    if (job.bytesTotal == 0) {
        std::fprintf(stderr, "\r%s %s bytes\033[K", job.kind.c_str(),
                     grouped(job.bytesDone).c_str());
    } else {
        const std::uint64_t hundredth = std::max<std::uint64_t>(1, job.bytesTotal / 100);
        std::fprintf(stderr, "\r%s %s %% of %s bytes\033[K", job.kind.c_str(),
                     grouped(std::min<std::uint64_t>(100, job.bytesDone / hundredth)).c_str(),
                     grouped(job.bytesTotal).c_str());
    }
}

Result<void> saveKey(const std::string& file, const std::string& key) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return makeError("ctl.key_file", file + " cannot be made new; the key is printed instead.");
    }
    const std::string line = key + "\n";
    const bool written =
        ::write(descriptor, line.data(), line.size()) == static_cast<ssize_t>(line.size()) &&
        ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (written) return {};
    return makeError("ctl.key_file", file + " cannot be written; the key is printed instead.");
}

/// Before the content is there: who breaks off the wait has the key all the same.
void handOverKey(const Arguments& arguments, std::string& key) {
    if (key.empty()) return;
    const std::string file = arguments.option("--key-out");
    const auto saved = file.empty() ? Result<void>() : saveKey(file, key);
    if (!file.empty() && saved.ok()) {
        std::fprintf(stderr, "The key is in %s. This node does not keep it.\n", file.c_str());
    } else {
        if (!file.empty()) static_cast<void>(failure(arguments, saved.error()));
        std::fprintf(arguments.json ? stderr : stdout,
                     "Key (shown this one time, kept nowhere): %s\n", key.c_str());
        std::fflush(stdout);
    }
    wipe(key.data(), key.size());
    key.clear();
}

int report(const Arguments& arguments, const api::RackJobInfo& job) {
    if (arguments.json) std::printf("%s\n", api::toJson(job).c_str());
    if (job.state == "done") {
        if (arguments.json) return kExitOk;
        if (!job.cid.empty()) std::printf("%s\n", job.cid.c_str());
        std::printf("%s\n", job.message.c_str());
        return kExitOk;
    }
    return failure(arguments, makeError(job.errorCode, job.message));
}

/// Sends an order and waits for its job.
int runJob(const Arguments& arguments, api::Command command) {
    if (arguments.preview) return order(arguments, std::move(command), "");
    Connection connection(operatorSocket(arguments));
    auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    const api::CommandPreview preview = api::previewOf(command, **now);
    if (preview.irreversible && !arguments.yes) {
        for (const api::Consequence& one : preview.consequences) {
            std::fprintf(stderr, "%s\n", one.text.c_str());
        }
        return failure(arguments, makeError("ctl.usage",
                                            "Nothing brings this back: add --yes to "
                                            "do it."));
    }
    auto queued = connection.command(std::move(command));
    if (!queued.ok()) return failure(arguments, queued.error());
    handOverKey(arguments, queued->secret);
    if (arguments.flag("--no-wait")) {
        if (arguments.json) {
            std::printf("%s\n", api::toJson(*queued).c_str());
        } else {
            std::printf("Job %s\n", queued->subject.c_str());
        }
        return kExitOk;
    }
    api::RackJobInfo last;
    const bool seen = connection.waitFor([&](const api::Snapshot& picture) {
        const api::RackJobInfo* job = jobOf(picture, queued->subject);
        if (job == nullptr) return false;
        last = *job;
        showProgress(last);
        return ended(last);
    });
    if (::isatty(STDERR_FILENO) != 0) std::fprintf(stderr, "\r\033[K");
    if (!seen) {
        return failure(arguments, makeError("ctl.no_node",
                                            "The node is gone; what the job had "
                                            "begun is cleaned up when it starts "
                                            "again."));
    }
    return report(arguments, last);
}

std::string absolutePath(const std::string& path) {
    if (path.empty()) return {};
    std::error_code failed;
    const auto absolute = std::filesystem::absolute(path, failed).lexically_normal();
    std::string text = failed ? path : absolute.string();
    while (text.size() > 1 && text.ends_with('/')) text.pop_back();
    return text;
}

void printStatus(const api::RackInfo& rack) {
    if (rack.store.empty()) return static_cast<void>(std::printf("This node has no Rack.\n"));
    std::printf("%s: %s%s\n", rack.store == "ipfs" ? rack.ipfsApi.c_str() : "embedded store",
                rack.ready ? "ready" : "not ready: ", rack.ready ? "" : rack.reason.c_str());
    if (!rack.ipfsVersion.empty()) std::printf("  IPFS node   %s\n", rack.ipfsVersion.c_str());
    std::printf("  pins        %s, an account may have %s\n", grouped(rack.pinCount).c_str(),
                grouped(rack.quotaPins).c_str());
    std::printf("  bytes       %s, an account may have %s\n", grouped(rack.usedBytes).c_str(),
                grouped(rack.quotaBytes).c_str());
    std::printf("  stored here %s bytes in %s blocks\n", grouped(rack.storedBytes).c_str(),
                grouped(rack.storedBlocks).c_str());
}

void printJobs(const std::vector<api::RackJobInfo>& jobs) {
    Rows rows = {{"JOB", "KIND", "STATE", "BYTES", "NAME", "CID"}};
    for (const api::RackJobInfo& job : jobs) {
        rows.push_back({job.id, job.kind, job.state, grouped(job.bytesDone), job.name, job.cid});
    }
    printTable(rows);
}

int runStatusOf(const Arguments& arguments, const api::RackInfo& rack) {
    if (arguments.json) {
        std::printf("%s\n", api::toJson(rack).c_str());
        return kExitOk;
    }
    printStatus(rack);
    if (!rack.jobs.empty()) printJobs(rack.jobs);
    return kExitOk;
}

api::RackPinInfo pinOf(const api::HistoryPage& page, const api::HistoryRow& row) {
    const auto text = [&](std::string_view column) { return cellOf(page, row, column); };
    const auto number = [&](std::string_view column) {
        return std::strtoull(text(column).c_str(), nullptr, 10);
    };
    api::RackPinInfo pin;
    pin.cid = text("cid");
    pin.name = text("name");
    pin.profile = text("profile");
    pin.sizeBytes = number("size_bytes");
    pin.blocks = number("blocks");
    pin.createdMs = static_cast<std::int64_t>(number("created_ms"));
    pin.place = text("place");
    pin.encrypted = text("encrypted") == "yes";
    pin.pinnedBefore = text("pinned_before") == "yes";
    return pin;
}

/// Every pin that has the text in its name, CID or profile, newest first.
Result<std::vector<api::RackPinInfo>> askPins(Connection& connection, const std::string& text) {
    std::vector<api::RackPinInfo> pins;
    api::HistoryQuery query;
    query.table = "rack.pins";
    query.sort = "created_ms";
    query.descending = true;
    query.limit = api::kHistoryPageMax;
    query.text = text;
    do {
        STACKNET_TRY(const auto page, connection.wait<api::HistoryPage>([&](auto done) {
            connection.node().page(query, std::move(done));
        }));
        for (const api::HistoryRow& row : page.rows) pins.push_back(pinOf(page, row));
        query.after = page.next;
    } while (!query.after.empty());
    return pins;
}

int runList(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto pins = askPins(connection, "");
    if (!pins.ok()) return failure(arguments, pins.error());
    if (arguments.json) {
        std::printf("[");
        for (const api::RackPinInfo& pin : *pins) {
            std::printf("%s%s", &pin == &pins->front() ? "" : ",", api::toJson(pin).c_str());
        }
        std::printf("]\n");
        return kExitOk;
    }
    if (pins->empty()) {
        std::printf("Nothing is pinned.\n");
        return kExitOk;
    }
    Rows rows = {{"CID", "NAME", "BYTES", "SINCE", "WHERE", ""}};
    for (const api::RackPinInfo& pin : *pins) {
        rows.push_back({pin.cid, pin.name, grouped(pin.sizeBytes), dayText(pin.createdMs),
                        pin.place, pin.encrypted ? "encrypted" : ""});
    }
    printTable(rows);
    return kExitOk;
}

int runShow(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto pins = askPins(connection, arguments.word(2));
    if (!pins.ok()) return failure(arguments, pins.error());
    for (const api::RackPinInfo& pin : *pins) {
        if (pin.cid != arguments.word(2)) continue;
        if (arguments.json) {
            std::printf("%s\n", api::toJson(pin).c_str());
            return kExitOk;
        }
        std::printf(
            "%s\n  name     %s\n  bytes    %s in %s blocks\n  profile  %s\n  since    %s\n"
            "  kept     %s%s\n  content  %s\n",
            pin.cid.c_str(), pin.name.c_str(), grouped(pin.sizeBytes).c_str(),
            pin.blocks == 0 ? "an unknown number of" : grouped(pin.blocks).c_str(),
            pin.profile.empty() ? "not made here" : pin.profile.c_str(),
            dayText(pin.createdMs).c_str(), pin.place == "ipfs" ? "on the IPFS node" : "here",
            pin.pinnedBefore ? ", which had it pinned before" : "",
            pin.encrypted ? "encrypted; its key was shown once" : "not encrypted");
        return kExitOk;
    }
    return failure(arguments,
                   makeError("ctl.not_found",
                             "The node has no pin \"" + arguments.word(2) + "\"; see rack list."));
}

int runExport(const Arguments& arguments) {
    api::RackExport command{arguments.word(2), absolutePath(arguments.option("--out"))};
    if (arguments.flag("--car")) command.form = "car";
    if (const std::string file = arguments.option("--key-file"); !file.empty()) {
        auto content = readFile(file, kKeyFileBytesMax);
        if (!content.ok()) return failure(arguments, content.error());
        const std::string_view text = asText(*content);
        command.key = std::string(text.substr(0, text.find_first_of("\r\n")));
        wipe(content->data(), content->size());
    }
    return runJob(arguments, std::move(command));
}

int runRackStatus(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    return runStatusOf(arguments, *(*now)->rack);
}

}  // namespace

int runRackOrders(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    if (verb.empty()) {
        return failure(arguments, makeError("ctl.usage",
                                            "What of the Rack? See \"stacknetctl help "
                                            "rack\"."));
    }
    const bool wantsWord = verb != "status" && verb != "list" && verb != "gc";
    if (wantsWord && arguments.word(2).empty()) {
        return failure(arguments, makeError("ctl.usage", "rack " + verb +
                                                             " wants one thing more; see "
                                                             "\"stacknetctl help rack\"."));
    }
    if (const auto few = arguments.onlyWords(wantsWord ? 3 : 2); !few.ok()) {
        return failure(arguments, few.error());
    }
    const std::string word = arguments.word(2);
    const std::string name = arguments.option("--name");
    if (verb == "status") return runRackStatus(arguments);
    if (verb == "list") return runList(arguments);
    if (verb == "show") return runShow(arguments);
    if (verb == "add") {
        return runJob(arguments, api::RackAdd{absolutePath(word), arguments.flag("--encrypt"),
                                              arguments.option("--profile"), name});
    }
    if (verb == "export") return runExport(arguments);
    if (verb == "import") return runJob(arguments, api::RackImport{absolutePath(word), name});
    if (verb == "pin") return runJob(arguments, api::RackPin{word, name});
    if (verb == "unpin") return runJob(arguments, api::RackUnpin{word, arguments.flag("--forget")});
    if (verb == "verify") return runJob(arguments, api::RackVerify{word, arguments.flag("--full")});
    if (verb == "gc") return runJob(arguments, api::RackGc{arguments.flag("--ipfs")});
    if (verb == "cancel") return order(arguments, api::RackCancel{word}, "Cancelled job");
    return failure(arguments, makeError("ctl.usage", "There is no \"rack " + verb +
                                                         "\"; see \"stacknetctl help rack\"."));
}

}  // namespace stacknet::ctl
