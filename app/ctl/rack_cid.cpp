#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include <atomic>
#include <boost/json.hpp>
#include <cstdio>
#include <fstream>
#include <stop_token>

#include "app/ctl/arguments.h"
#include "core/rack/block_store_disk.h"
#include "core/rack/car.h"
#include "core/rack/exporter.h"
#include "core/rack/importer.h"

namespace stacknet::ctl {

namespace json = boost::json;

namespace {

constexpr std::size_t kCarPieceBytes = 1 << 20;

std::atomic<bool> interrupted = false;

/// Ctrl+C ends the work in order, so that nothing half made is left.
class Interruptible {
public:
    Interruptible() {
        ::signal(SIGINT, [](int) { interrupted = true; });
        ::signal(SIGTERM, [](int) { interrupted = true; });
    }
    std::stop_token token() const { return m_stop.get_token(); }
    void look() {
        if (interrupted) m_stop.request_stop();
    }

private:
    std::stop_source m_stop;
};

/// A line that is written over, where a person can see it.
class ProgressLine {
public:
    explicit ProgressLine(bool json) : m_shown(!json && ::isatty(STDERR_FILENO) != 0) {}
    ~ProgressLine() {
        if (m_shown && m_written) std::fprintf(stderr, "\r\033[K");
    }
    void show(std::uint64_t done, std::uint64_t total) {
        if (!m_shown) return;
        m_written = true;
        const std::string of = total > 0 ? " of " + grouped(total) : "";
        std::fprintf(stderr, "\r%s%s bytes\033[K", grouped(done).c_str(), of.c_str());
    }

private:
    bool m_shown;
    bool m_written = false;
};

Result<rack::ImportOptions> importOptions(const Arguments& arguments) {
    rack::ImportOptions options;
    std::optional<unsigned> version;
    if (!arguments.option("--cid-version").empty()) {
        STACKNET_TRY(const std::uint64_t number, arguments.number("--cid-version", 1, 0, 1));
        version = static_cast<unsigned>(number);
    }
    auto profile = rack::importProfile(arguments.option("--profile", "kubo-default"), version);
    if (!profile.ok()) return makeError("ctl.usage", profile.error().message);
    options.profile = std::move(*profile);
    options.hidden = arguments.hidden;
    return options;
}

Result<rack::ImportReport> import(const Arguments& arguments, const std::string& path,
                                  const rack::BlockSink& sink) {
    STACKNET_TRY(rack::ImportOptions options, importOptions(arguments));
    Interruptible interruptible;
    ProgressLine line(arguments.json);
    options.stop = interruptible.token();
    options.progress = [&](const rack::ImportProgress& progress) {
        interruptible.look();
        line.show(progress.bytesDone, progress.bytesTotal);
    };
    return rack::importPath(path, options, sink);
}

json::object reportJson(const Arguments& arguments, const rack::ImportReport& report) {
    return {{"cid", report.root.cid.text()},
            {"cid_base58btc", report.root.cid.text(rack::CidBase::Base58Btc)},
            {"profile", arguments.option("--profile", "kubo-default")},
            {"cid_version", report.root.cid.version()},
            {"codec", rack::codecName(report.root.cid.codec())},
            {"content_bytes", report.root.contentBytes},
            {"dag_bytes", report.root.dagBytes},
            {"files", report.files},
            {"directories", report.directories},
            {"symlinks", report.symlinks},
            {"hidden_skipped", report.hiddenSkipped}};
}

void printJson(const json::object& object) {
    std::printf("%s\n", json::serialize(object).c_str());
}

int runCid(const Arguments& arguments) {
    const std::string path = arguments.word(2);
    if (path.empty() || !arguments.onlyWords(3).ok()) {
        return failure(arguments, makeError("ctl.usage",
                                            "rack cid takes one PATH. See rack "
                                            "--help."));
    }
    const auto report = import(arguments, path, {});
    if (!report.ok()) return failure(arguments, report.error());
    if (arguments.json) {
        printJson(reportJson(arguments, *report));
        return kExitOk;
    }
    std::printf("%s\n", report->root.cid.text().c_str());
    if (report->hiddenSkipped > 0) {
        std::fprintf(stderr, "%s hidden entries were left out; --hidden takes them in.\n",
                     grouped(report->hiddenSkipped).c_str());
    }
    return kExitOk;
}

/// Blocks that live as long as one command, beside what it writes: a CAR file may be larger than
/// the memory.
class WorkStore {
public:
    static Result<WorkStore> make(const std::filesystem::path& beside) {
        const std::filesystem::path around =
            beside.has_parent_path() ? beside.parent_path() : std::filesystem::path(".");
        std::string pattern = (around / ".rack-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) {
            return makeError("rack.target_unwritable",
                             "Cannot write in " + around.string() + ". Check its permissions.");
        }
        WorkStore work;
        work.m_folder = pattern;
        STACKNET_TRY(work.m_store, rack::DiskBlockStore::open(
                                       pattern, rack::DiskBlockStore::Durability::Unsynced));
        return work;
    }
    WorkStore(WorkStore&& other) noexcept
        : m_folder(std::exchange(other.m_folder, {})), m_store(std::move(other.m_store)) {}
    WorkStore& operator=(WorkStore&&) = delete;
    ~WorkStore() {
        m_store.reset();
        std::error_code ignored;
        if (!m_folder.empty()) std::filesystem::remove_all(m_folder, ignored);
    }
    rack::IBlockStore& blocks() { return *m_store; }

private:
    WorkStore() = default;
    std::filesystem::path m_folder;
    std::unique_ptr<rack::DiskBlockStore> m_store;
};

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

Error fileFailed(const std::string& path, const char* what) {
    return makeError("rack.target_unwritable",
                     std::string("Cannot ") + what + " " + path + ". Check the path and the disk.");
}

Result<rack::CarSummary> pack(const Arguments& arguments, const std::string& path,
                              const std::string& out, rack::ImportReport& report) {
    STACKNET_TRY(WorkStore work, WorkStore::make(out));
    STACKNET_TRY(report, import(arguments, path, rack::sinkInto(work.blocks())));
    // "x": never over a file that is there.
    const File file(std::fopen(out.c_str(), "wbxe"));
    if (!file) return fileFailed(out, "make the new file");
    auto written =
        rack::writeCar(work.blocks(), {report.root.cid}, [&](ByteView bytes) -> Result<void> {
            if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size()) return {};
            return fileFailed(out, "write");
        });
    if (written.ok() && std::fflush(file.get()) != 0) written = fileFailed(out, "write");
    if (!written.ok()) ::unlink(out.c_str());
    return written;
}

int runPack(const Arguments& arguments) {
    const std::string path = arguments.word(3);
    const std::string out = arguments.option("--out");
    if (path.empty() || out.empty() || !arguments.onlyWords(4).ok()) {
        return failure(arguments, makeError("ctl.usage",
                                            "rack car pack takes PATH and --out FILE. "
                                            "See rack --help."));
    }
    rack::ImportReport report;
    const auto summary = pack(arguments, path, out, report);
    if (!summary.ok()) return failure(arguments, summary.error());
    if (arguments.json) {
        json::object object = reportJson(arguments, report);
        object["blocks"] = summary->blocks;
        object["car_bytes"] = summary->bytes;
        printJson(object);
    } else {
        std::printf("%s\n", report.root.cid.text().c_str());
    }
    return kExitOk;
}

Result<rack::CarSummary> readCarFile(const std::string& path, rack::IBlockStore& store,
                                     Interruptible& interruptible) {
    const File file(std::fopen(path.c_str(), "rbe"));
    if (!file) return makeError("rack.file_unreadable", "Cannot read " + path + ".");
    rack::CarReader reader(rack::sinkInto(store));
    Bytes piece(kCarPieceBytes);
    while (true) {
        interruptible.look();
        if (interruptible.token().stop_requested()) {
            return makeError("rack.cancelled", "Reading was cancelled.");
        }
        const std::size_t size = std::fread(piece.data(), 1, piece.size(), file.get());
        if (size == 0) break;
        STACKNET_CHECK(reader.feed(ByteView(piece).first(size)));
    }
    if (std::ferror(file.get()) != 0) {
        return makeError("rack.file_unreadable", "Cannot read " + path + ".");
    }
    return reader.finish();
}

Result<rack::ExportReport> unpack(const Arguments& arguments, const std::string& car,
                                  const std::string& out, rack::CarSummary& summary) {
    STACKNET_TRY(WorkStore work, WorkStore::make(out));
    Interruptible interruptible;
    STACKNET_TRY(summary, readCarFile(car, work.blocks(), interruptible));
    if (summary.roots.size() != 1) {
        return makeError("rack.bad_car", "The CAR file has " +
                                             std::to_string(summary.roots.size()) +
                                             " roots; only one can be unpacked.");
    }
    ProgressLine line(arguments.json);
    rack::ReadOptions options;
    options.stop = interruptible.token();
    options.progress = [&](std::uint64_t bytes) {
        interruptible.look();
        line.show(bytes, 0);
    };
    return rack::exportPath(work.blocks(), summary.roots.front(), out, options);
}

int runUnpack(const Arguments& arguments) {
    const std::string car = arguments.word(3);
    const std::string out = arguments.option("--out");
    if (car.empty() || out.empty() || !arguments.onlyWords(4).ok()) {
        return failure(arguments, makeError("ctl.usage",
                                            "rack car unpack takes FILE and --out "
                                            "PATH. See rack --help."));
    }
    rack::CarSummary summary;
    const auto report = unpack(arguments, car, out, summary);
    if (!report.ok()) return failure(arguments, report.error());
    if (arguments.json) {
        printJson({{"cid", summary.roots.front().text()},
                   {"blocks", summary.blocks},
                   {"car_bytes", summary.bytes},
                   {"files", report->files},
                   {"directories", report->directories},
                   {"symlinks", report->symlinks},
                   {"content_bytes", report->bytes}});
    } else {
        std::printf("%s\n", summary.roots.front().text().c_str());
    }
    return kExitOk;
}

}  // namespace

int runRack(const Arguments& arguments) {
    const std::string command = arguments.word(1);
    if (command == "cid") return runCid(arguments);
    if (command == "car" && arguments.word(2) == "pack") return runPack(arguments);
    if (command == "car" && arguments.word(2) == "unpack") return runUnpack(arguments);
    return runRackOrders(arguments);
}

}  // namespace stacknet::ctl
