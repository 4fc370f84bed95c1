#include "core/rack/rack_service.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

#include "core/base/codec.h"
#include "core/base/correlation.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/rack/block_store_disk.h"
#include "core/rack/rack_worker_internal.h"

namespace stacknet::rack {

using detail::JobContext;
using detail::RackWorker;

namespace {

constexpr std::size_t kJobIdBytes = 6;
constexpr std::string_view kDefaultProfile = "kubo-default";

using Work = std::function<Result<std::string>(RackWorker&, const JobContext&)>;

Result<void> checkPath(const std::filesystem::path& path) {
    if (path.is_absolute() && path.native().find('\0') == std::string::npos) return {};
    return makeError(
        "rack.bad_path",
        sentence(
            "The path must be absolute: this node's folder is another one than the caller's."));
}

Result<void> checkName(const std::string& name) {
    const bool printable = std::none_of(name.begin(), name.end(), [](char character) {
        return static_cast<std::uint8_t>(character) < 0x20 || character == 0x7F;
    });
    if (name.size() <= kPinNameMax && isUtf8(name) && printable) return {};
    return makeError("rack.bad_name",
                     sentence("The name of a pin must be text of at most 128 bytes."));
}

}  // namespace

std::string_view rackJobKindName(RackJobKind kind) {
    constexpr std::array<std::string_view, 8> kNames = {"start",  "add",   "import", "pin",
                                                        "export", "unpin", "verify", "gc"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::string_view rackJobStateName(RackJobState state) {
    constexpr std::array<std::string_view, 5> kNames = {"queued", "running", "done", "failed",
                                                        "cancelled"};
    return kNames[static_cast<std::size_t>(state)];
}

struct RackService::Impl {
    struct Waiting {
        std::string id;
        Work work;
        std::string correlation;
    };

    Impl(RackOptions given, Clock& clockGiven, Rng& rngGiven)
        : options(std::move(given)), clock(clockGiven), rng(rngGiven) {}

    ~Impl() {
        {
            std::lock_guard lock(mutex);
            quit = true;
            waiting.clear();
            current.request_stop();
        }
        wake.notify_all();
        if (thread.joinable()) thread.join();
    }

    void changed() const {
        if (options.onChange) options.onChange();
    }

    RackJob* find(const std::string& id) {
        for (RackJob& job : jobs) {
            if (job.id == id) return &job;
        }
        return nullptr;
    }

    Result<RackTicket> queue(RackJobKind kind, const std::string& name, Work work) {
        std::array<std::uint8_t, kJobIdBytes> random{};
        rng.fill(random);
        RackTicket ticket;
        ticket.job = toHex(random);
        {
            std::lock_guard lock(mutex);
            if (waiting.size() >= kRackJobsWaitingMax) {
                return makeError("rack.busy",
                                 "As many jobs of the Rack wait as may; try again "
                                 "when one has ended.",
                                 true);
            }
            RackJob job;
            job.id = ticket.job;
            job.kind = kind;
            job.name = name;
            jobs.push_front(std::move(job));
            // Those that wait are the newest, so only ended ones are dropped.
            if (jobs.size() > kRackJobsShownMax) jobs.pop_back();
            waiting.push_back({ticket.job, std::move(work), currentCorrelation()});
        }
        wake.notify_all();
        changed();
        return ticket;
    }

    JobContext contextOf(const std::string& id, std::stop_token stop) {
        JobContext context;
        context.stop = std::move(stop);
        context.progress = [this, id](std::uint64_t done, std::uint64_t total) {
            {
                std::lock_guard lock(mutex);
                RackJob* job = find(id);
                if (job == nullptr) return;
                job->bytesDone = done;
                job->bytesTotal = total;
            }
            changed();
        };
        context.found = [this, id](const Cid& cid) {
            std::lock_guard lock(mutex);
            if (RackJob* job = find(id)) job->cid = cid.text();
        };
        return context;
    }

    void run() {
        while (true) {
            Waiting next;
            std::stop_source stop;
            {
                std::unique_lock lock(mutex);
                wake.wait(lock, [&] { return quit || !waiting.empty(); });
                if (quit) return;
                next = std::move(waiting.front());
                waiting.pop_front();
                current = stop;
                currentId = next.id;
                if (RackJob* job = find(next.id)) job->state = RackJobState::Running;
            }
            changed();
            const CorrelationScope scope(next.correlation);
            const auto outcome = next.work(*worker, contextOf(next.id, stop.get_token()));
            refresh(outcome);
            end(next.id, outcome);
            changed();
        }
    }

    void end(const std::string& id, const Result<std::string>& outcome) {
        std::lock_guard lock(mutex);
        currentId.clear();
        RackJob* job = find(id);
        if (job == nullptr) return;
        if (outcome.ok()) {
            job->state = RackJobState::Done;
            job->message = *outcome;
            return;
        }
        const Error& error = outcome.error();
        job->state =
            error.code == "rack.cancelled" ? RackJobState::Cancelled : RackJobState::Failed;
        job->errorCode = error.code;
        job->message = error.message;
        log::notice("rack", "job_failed",
                    {{"job", id}, {"kind", rackJobKindName(job->kind)}, {"code", error.code}});
    }

    /// What status() shows, as the stores are now. On the worker's thread.
    void refresh(const Result<std::string>& outcome) {
        const auto pins = worker->pins().list(kRackPinsShownMax);
        const auto use = worker->pins().useOfAll();
        const auto stored = worker->blocks().size();
        std::string reason;
        for (const Error* error :
             {pins.ok() ? nullptr : &pins.error(), use.ok() ? nullptr : &use.error(),
              stored.ok() ? nullptr : &stored.error()}) {
            if (error != nullptr) reason = error->message;
        }
        std::string version;
        if (options.place == PinPlace::Ipfs && reason.empty() && !quitting()) {
            const auto found = options.ipfs->version(currentToken());
            if (found.ok()) version = found->version;
            if (!found.ok()) reason = found.error().message;
        }
        std::lock_guard lock(mutex);
        if (pins.ok()) shown.pins = *pins;
        if (use.ok()) shown.use = *use;
        if (stored.ok()) shown.stored = *stored;
        shown.ready = reason.empty();
        shown.reason = reason;
        shown.ipfsVersion = version;
        static_cast<void>(outcome);
    }

    bool quitting() {
        std::lock_guard lock(mutex);
        return quit;
    }
    std::stop_token currentToken() {
        std::lock_guard lock(mutex);
        return quit ? current.get_token() : std::stop_token();
    }

    RackOptions options;
    Clock& clock;
    Rng& rng;
    std::unique_ptr<RackWorker> worker;  ///< of the thread alone

    mutable std::mutex mutex;  ///< guards everything below
    std::condition_variable wake;
    std::deque<Waiting> waiting;
    std::deque<RackJob> jobs;  ///< newest first
    std::stop_source current;
    std::string currentId;
    RackStatus shown;
    bool quit = false;
    std::thread thread;
};

RackService::RackService(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
RackService::~RackService() = default;

Result<std::unique_ptr<RackService>> RackService::open(RackOptions options, Clock& clock,
                                                       Rng& rng) {
    if (options.place == PinPlace::Ipfs && !options.ipfs) {
        return makeError("rack.no_ipfs_api",
                         sentence("node.json keeps the Rack on an IPFS node and names none: set "
                                  "\"ipfs_api\" in \"rack\"."));
    }
    STACKNET_CHECK(ensureDirectory(options.folder));
    STACKNET_TRY(auto pins, PinStore::open(options.database, options.keyFile, rng));
    std::unique_ptr<IBlockStore> blocks = std::move(options.blocks);
    if (!blocks) {
        STACKNET_TRY(blocks, DiskBlockStore::open(options.folder / "store"));
    }
    auto impl = std::make_unique<Impl>(std::move(options), clock, rng);
    impl->worker =
        std::make_unique<RackWorker>(impl->options, std::move(pins), std::move(blocks), clock, rng);
    impl->shown.reason = sentence("The Rack is starting.");
    STACKNET_CHECK(impl->queue(
        RackJobKind::Start, {},
        [](RackWorker& worker, const JobContext& context) { return worker.start(context); }));
    impl->thread = std::thread([raw = impl.get()] { raw->run(); });
    return std::unique_ptr<RackService>(new RackService(std::move(impl)));
}

Result<RackTicket> RackService::add(RackAddRequest request) {
    STACKNET_CHECK(checkPath(request.path));
    if (request.name.empty()) request.name = request.path.filename().string();
    STACKNET_CHECK(checkName(request.name));
    if (request.profile.empty()) request.profile = std::string(kDefaultProfile);
    STACKNET_CHECK(importProfile(request.profile));
    std::shared_ptr<ContentKey> key;
    if (request.encrypt) key = std::make_shared<ContentKey>(newContentKey(m_impl->rng));
    const std::string name = request.name;
    STACKNET_TRY(RackTicket ticket,
                 m_impl->queue(RackJobKind::Add, name,
                               [request = std::move(request), key](RackWorker& worker,
                                                                   const JobContext& context) {
                                   return worker.add(request, key.get(), context);
                               }));
    if (key) ticket.key = contentKeyText(*key);
    return ticket;
}

Result<RackTicket> RackService::importCar(const std::string& account,
                                          const std::filesystem::path& path,
                                          const std::string& name) {
    STACKNET_CHECK(checkPath(path));
    const std::string given = name.empty() ? path.filename().string() : name;
    STACKNET_CHECK(checkName(given));
    return m_impl->queue(RackJobKind::Import, given,
                         [account, path, given](RackWorker& worker, const JobContext& context) {
                             return worker.importCar(account, path, given, context);
                         });
}

Result<RackTicket> RackService::pin(const std::string& account, const std::string& cid,
                                    const std::string& name) {
    STACKNET_TRY(const Cid parsed, Cid::fromText(cid));
    STACKNET_CHECK(checkName(name));
    return m_impl->queue(RackJobKind::Pin, name,
                         [account, parsed, name](RackWorker& worker, const JobContext& context) {
                             return worker.pin(account, parsed, name, context);
                         });
}

Result<RackTicket> RackService::exportContent(RackExportRequest request) {
    STACKNET_TRY(const Cid cid, Cid::fromText(request.cid));
    STACKNET_CHECK(checkPath(request.target));
    std::shared_ptr<ContentKey> key;
    if (!request.key.empty()) {
        auto parsed = parseContentKey(request.key);
        wipe(request.key.data(), request.key.size());
        if (!parsed.ok()) return parsed.error();
        key = std::make_shared<ContentKey>(std::move(*parsed));
    }
    return m_impl->queue(
        RackJobKind::Export, {},
        [request = std::move(request), cid, key](RackWorker& worker, const JobContext& context) {
            return worker.exportContent(request, cid, key.get(), context);
        });
}

Result<RackTicket> RackService::unpin(const std::string& account, const std::string& cid,
                                      bool forget) {
    STACKNET_TRY(const Cid parsed, Cid::fromText(cid));
    return m_impl->queue(RackJobKind::Unpin, {},
                         [account, parsed, forget](RackWorker& worker, const JobContext& context) {
                             return worker.unpin(account, parsed, forget, context);
                         });
}

Result<RackTicket> RackService::verify(const std::string& account, const std::string& cid,
                                       bool full) {
    STACKNET_TRY(const Cid parsed, Cid::fromText(cid));
    return m_impl->queue(RackJobKind::Verify, {},
                         [account, parsed, full](RackWorker& worker, const JobContext& context) {
                             return worker.verify(account, parsed, full, context);
                         });
}

Result<RackTicket> RackService::collect(bool ipfs) {
    return m_impl->queue(RackJobKind::Collect, {},
                         [ipfs](RackWorker& worker, const JobContext& context) {
                             return worker.collect(ipfs, context);
                         });
}

Result<void> RackService::cancel(const std::string& id) {
    {
        std::lock_guard lock(m_impl->mutex);
        RackJob* job = m_impl->find(id);
        if (job == nullptr) {
            return makeError("rack.unknown_job", "There is no such job; list them again.");
        }
        const auto queued =
            std::erase_if(m_impl->waiting, [&](const auto& waiting) { return waiting.id == id; });
        if (queued != 0) {
            job->state = RackJobState::Cancelled;
            job->errorCode = "rack.cancelled";
            job->message = sentence("It was cancelled before it began.");
        } else if (m_impl->currentId == id) {
            m_impl->current.request_stop();
        }
    }
    m_impl->changed();
    return {};
}

RackStatus RackService::status() const {
    std::lock_guard lock(m_impl->mutex);
    RackStatus status = m_impl->shown;
    status.jobs.assign(m_impl->jobs.begin(), m_impl->jobs.end());
    return status;
}

}  // namespace stacknet::rack
