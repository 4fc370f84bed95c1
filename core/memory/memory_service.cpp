#include "core/memory/memory_service.h"

#include <chrono>

#include "core/base/correlation.h"
#include "core/base/log.h"

namespace stacknet::memory {
namespace {

constexpr std::size_t kWorkMax = 1'024;
constexpr std::size_t kSecretsMax = 16;
constexpr auto kIdleLook = std::chrono::seconds(5);

Error busy() {
    return makeError("memory.busy", "Too many memories are being opened; try again.", true);
}

}  // namespace

MemoryService::Worker::Worker(std::size_t waitingMax, std::function<void()> idle)
    : m_waitingMax(waitingMax), m_idle(std::move(idle)), m_thread([this] { loop(); }) {}

bool MemoryService::Worker::post(std::function<void()> work) {
    {
        std::lock_guard lock(m_mutex);
        if (m_stopping || m_waiting.size() >= m_waitingMax) return false;
        m_waiting.push_back(correlated(std::move(work)));
    }
    m_changed.notify_one();
    return true;
}

void MemoryService::Worker::stop() {
    {
        std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) m_thread.join();
    m_waiting.clear();
}

void MemoryService::Worker::loop() {
    std::unique_lock lock(m_mutex);
    while (true) {
        const auto ready = [this] { return m_stopping || !m_waiting.empty(); };
        if (m_idle) {
            m_changed.wait_for(lock, kIdleLook, ready);
        } else {
            m_changed.wait(lock, ready);
        }
        if (m_stopping) return;
        std::function<void()> work = m_idle;
        if (!m_waiting.empty()) {
            work = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        lock.unlock();
        if (work) work();
        work = nullptr;
        lock.lock();
    }
}

MemoryService::MemoryService(MemoryOptions options, Clock&, Rng& rng)
    : m_options(std::move(options)), m_rng(rng) {}

Result<std::unique_ptr<MemoryService>> MemoryService::open(MemoryOptions options,
                                                           rack::IBlockStore& blocks, Clock& clock,
                                                           Rng& rng) {
    STACKNET_CHECK(crypto::checkScryptCost(options.cost));
    std::unique_ptr<MemoryService> service(new MemoryService(std::move(options), clock, rng));
    auto* const raw = service.get();
    const auto wait = [raw](std::int64_t ms) {
        std::this_thread::sleep_for(std::chrono::milliseconds(ms));
        return !raw->m_stopping.load();
    };
    STACKNET_TRY(MemoryStore store, MemoryStore::open(raw->m_options.database, clock, wait));
    raw->m_book =
        std::make_unique<MemoryBook>(std::move(store), blocks, clock, rng, raw->m_options.limits);
    raw->refreshCounts(true);
    raw->m_keys = std::make_unique<Worker>(kSecretsMax, nullptr);
    raw->m_worker = std::make_unique<Worker>(kWorkMax, [raw] {
        raw->m_book->expire();
        raw->refreshCounts(std::exchange(raw->m_totalsDue, false));
    });
    return service;
}

MemoryService::~MemoryService() {
    m_stopping = true;
    // Each may post to the other, which then refuses.
    if (m_keys) m_keys->stop();
    if (m_worker) m_worker->stop();
}

bool MemoryService::run(std::function<void(MemoryBook&)> work) {
    return m_worker->post([this, work = std::move(work)] {
        work(*m_book);
        refreshCounts(true);
    });
}

void MemoryService::refreshCounts(bool totalsToo) {
    const auto totals = totalsToo ? m_book->totals() : Result<MemoryStore::Totals>(busy());
    std::lock_guard lock(m_mutex);
    if (totals.ok()) m_counts.totals = *totals;
    m_counts.openSessions = m_book->openSessions();
}

MemoryCounts MemoryService::counts() const {
    std::lock_guard lock(m_mutex);
    return m_counts;
}

Result<SessionInfo> MemoryService::noted(Result<SessionInfo> opened) {
    if (!opened.ok() && opened.error().code == "memory.wrong_secret") {
        std::lock_guard lock(m_mutex);
        ++m_counts.wrongSecrets;
    }
    const std::string code = opened.ok() ? "" : opened.error().code;
    log::info("memory", "session_open", {{"ok", opened.ok()}, {"code", code}});
    return opened;
}

void MemoryService::openSession(const Owner& owner, SecretBytes secret, bool create, Opened done) {
    // A std::function is copied with what it holds, and a secret is not.
    auto held = std::make_shared<SecretBytes>(std::move(secret));
    const auto derive = [this, owner, held, done](std::optional<StoredKeys> stored) {
        auto keys = stored ? MemoryKeys::open(*stored, *held)
                           : MemoryKeys::create(*held, m_options.cost, m_rng);
        held->clear();
        if (!keys.ok()) return done(noted(keys.error()));
        auto opened = std::make_shared<MemoryKeys>(std::move(*keys));
        const bool isNew = !stored;
        const bool taken = run([this, owner, opened, isNew, done](MemoryBook& book) {
            done(noted(book.open(owner, std::move(*opened), isNew)));
        });
        if (!taken) done(busy());
    };
    const bool taken = run([this, owner, create, derive, done](MemoryBook& book) {
        auto stored = book.keysOf(owner);
        if (!stored.ok()) return done(stored.error());
        if (!*stored && !create) {
            return done(makeError("memory.not_found",
                                  "This account has no memory here; open it with \"create\": true "
                                  "to make one, or restore a snapshot."));
        }
        const bool queued =
            m_keys->post([derive, keys = std::move(*stored)] { derive(std::move(keys)); });
        if (!queued) done(busy());
    });
    if (!taken) done(busy());
}

void MemoryService::restore(const Owner& owner, SecretBytes secret, RestoreFrom from, Opened done) {
    auto held = std::make_shared<SecretBytes>(std::move(secret));
    const auto derive = [this, owner, held, done](std::shared_ptr<SnapshotFiles> files) {
        auto keys = openSnapshotKeys(files->key, *held, m_rng);
        held->clear();
        if (!keys.ok()) return done(noted(keys.error()));
        auto opened = std::make_shared<MemoryKeys>(std::move(*keys));
        const bool taken = run([this, owner, opened, files, done](MemoryBook& book) {
            done(noted(book.restore(owner, *files, std::move(*opened))));
        });
        if (!taken) done(busy());
    };
    auto source = std::make_shared<RestoreFrom>(std::move(from));
    const bool taken = run([this, owner, source, derive, done](MemoryBook& book) {
        auto files =
            source->car.empty() ? book.snapshotFiles(owner, source->cid) : filesOfCar(source->car);
        if (!files.ok()) return done(files.error());
        auto shared = std::make_shared<SnapshotFiles>(std::move(*files));
        if (!m_keys->post([derive, shared] { derive(shared); })) done(busy());
    });
    if (!taken) done(busy());
}

void MemoryService::recall(const Owner& owner, Recall wanted,
                           std::function<void(Result<Recalled>)> done) {
    auto shared = std::make_shared<Recall>(std::move(wanted));
    const bool taken = m_worker->post([this, owner, shared, done] {
        auto recalled = m_book->recall(owner, *shared);
        shared->question.clear();
        // Counting what there is takes longer than finding what is wanted: once it is quiet.
        m_totalsDue = true;
        {
            std::lock_guard lock(m_mutex);
            ++m_counts.recalls;
        }
        refreshCounts(false);
        done(std::move(recalled));
    });
    if (!taken) done(busy());
}

}  // namespace stacknet::memory
