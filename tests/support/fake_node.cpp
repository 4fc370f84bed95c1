#include "tests/support/fake_node.h"
#include "tests/support/fake_parts.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "tests/support/fake_history.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::testing {
namespace {

constexpr std::uint32_t kLogsMax = 1'000;
constexpr std::uint32_t kTasksMax = 500;

/// `done`, told an error with the id of a call, as the engine does.
template <typename T>
std::function<void(Result<T>)> answering(std::uint64_t call, std::function<void(Result<T>)> done) {
    return [call, done = std::move(done)](Result<T> result) {
        if (result.ok()) return done(std::move(result));
        Error error = result.error();
        error.correlation = FakeNode::correlationOf(call);
        done(std::move(error));
    };
}

}  // namespace

std::string FakeNode::correlationOf(std::uint64_t call) {
    return "fa4e0000-" + std::to_string(call);
}

FakeNode::FakeNode() : FakeNode(startingSnapshot(SystemClock().wallMs())) {}

FakeNode::FakeNode(api::Snapshot initial) {
    publishLocked(std::move(initial));
    m_thread = std::thread([this] { work(); });
}

FakeNode::~FakeNode() {
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void FakeNode::work() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_quit || !m_jobs.empty(); });
        if (m_jobs.empty()) return;  // the queue is emptied before the thread ends
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_busy = true;
        lock.unlock();
        job();
        lock.lock();
        m_busy = false;
        if (m_jobs.empty()) m_idle.notify_all();
    }
}

void FakeNode::post(std::function<void()> job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

bool FakeNode::waitIdle(std::int64_t timeoutMs) {
    std::unique_lock lock(m_mutex);
    return m_idle.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                           [this] { return m_jobs.empty() && !m_busy; });
}

std::shared_ptr<const api::Snapshot> FakeNode::snapshot() const {
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

void FakeNode::publishLocked(api::Snapshot next) {
    next.version = ++m_version;
    countPeers(next);
    m_snapshot = std::make_shared<const api::Snapshot>(std::move(next));
}

void FakeNode::setSnapshot(api::Snapshot next) {
    {
        const std::lock_guard lock(m_mutex);
        publishLocked(std::move(next));
    }
    post([this] { announce(); });
}

void FakeNode::update(const std::function<void(api::Snapshot&)>& change) {
    {
        const std::lock_guard lock(m_mutex);
        auto next = *m_snapshot;
        change(next);
        publishLocked(std::move(next));
    }
    post([this] { announce(); });
}

void FakeNode::announce() {
    const auto now = snapshot();
    const auto event = now->events->empty() ? 0 : now->events->back().sequence;
    const std::lock_guard lock(m_listenerMutex);
    const auto listeners = m_listeners;
    for (auto* listener : listeners) listener->onSnapshot(now->version);
    if (event <= m_eventsTold) return;
    m_eventsTold = event;
    for (auto* listener : listeners) listener->onEvents(event);
}

void FakeNode::addEvent(api::EventKind kind, const std::string& subject) {
    update([&](api::Snapshot& next) {
        std::vector<api::NodeEvent> events = *next.events;
        api::NodeEvent event;
        event.sequence = events.empty() ? 1 : events.back().sequence + 1;
        event.timeMs = m_clock.wallMs();
        event.kind = kind;
        event.subject = subject;
        event.height = next.chain.height;
        event.view = next.chain.view;
        events.push_back(std::move(event));
        if (events.size() > api::kEventsShownMax) events.erase(events.begin());
        next.events = api::Shared(std::move(events));
    });
}

void FakeNode::finish(const api::CommandResult& result) {
    const std::lock_guard lock(m_listenerMutex);
    const auto listeners = m_listeners;
    for (auto* listener : listeners) listener->onCommandFinished(result);
}

void FakeNode::tellConnection(bool connected, const std::string& reason) {
    const std::lock_guard lock(m_listenerMutex);
    const auto listeners = m_listeners;
    for (auto* listener : listeners) listener->onConnection(connected, reason);
}

void FakeNode::addListener(api::INodeListener* listener) {
    const std::lock_guard lock(m_listenerMutex);
    m_listeners.push_back(listener);
}

void FakeNode::removeListener(api::INodeListener* listener) {
    const std::lock_guard lock(m_listenerMutex);
    m_listeners.erase(std::remove(m_listeners.begin(), m_listeners.end(), listener),
                      m_listeners.end());
}

api::RequestId FakeNode::submit(api::Command command) {
    api::RequestId request = 0;
    {
        const std::lock_guard lock(m_mutex);
        request = m_nextRequest++;
        m_received.push_back(command);
        if (m_holdCommands) {
            m_held.emplace_back(request, std::move(command));
            return request;
        }
    }
    post([this, request, held = std::move(command)] { runCommand(request, held); });
    return request;
}

void FakeNode::runCommand(api::RequestId request, const api::Command& command) {
    api::CommandResult result;
    {
        const std::lock_guard lock(m_mutex);
        if (m_failNext) {
            result.error = std::exchange(m_failNext, std::nullopt);
        } else {
            auto next = *m_snapshot;
            const auto now = m_clock.wallMs();
            result = m_commands.run(command, next, now);
            if (!result.error) {
                next.asOfMs = now;
                publishLocked(std::move(next));
            }
        }
    }
    result.request = request;
    if (result.error) {
        result.error->correlation = correlationOf(request);
        appendLog(2, "engine", "command_failed", "code=" + result.error->code,
                  result.error->correlation);
    } else {
        announce();
    }
    finish(result);
}

void FakeNode::receipt(std::string taskId, std::function<void(Result<std::string>)> done) {
    post([this, id = std::move(taskId), answer = answering(m_nextCall++, std::move(done))] {
        Result<std::string> found = makeError(
            "tasks.unknown_task", "There is no task with this id, or it has no receipt yet.");
        {
            const std::lock_guard lock(m_mutex);
            const auto at = m_receipts.find(id);
            if (at != m_receipts.end()) found = at->second;
        }
        answer(std::move(found));
    });
}

void FakeNode::logs(std::uint64_t after, std::uint32_t limit,
                    std::function<void(Result<std::vector<api::LogLine>>)> done) {
    post([this, after, limit, answer = std::move(done)] {
        std::vector<api::LogLine> lines;
        {
            const std::lock_guard lock(m_mutex);
            const auto from = std::upper_bound(
                m_logs.begin(), m_logs.end(), after,
                [](std::uint64_t value, const auto& line) { return value < line.sequence; });
            const auto count = std::min<std::size_t>(std::min(limit, kLogsMax),
                                                     static_cast<std::size_t>(m_logs.end() - from));
            lines.assign(from, from + static_cast<std::ptrdiff_t>(count));
        }
        answer(std::move(lines));
    });
}

void FakeNode::tasks(std::int64_t beforeMs, std::uint32_t limit,
                     std::function<void(Result<std::vector<api::TaskInfo>>)> done) {
    post([this, beforeMs, limit, answer = std::move(done)] {
        std::vector<api::TaskInfo> page;
        for (const auto& task : snapshot()->tasks) {
            if (beforeMs != 0 && task.receivedMs >= beforeMs) continue;
            if (page.size() >= std::min(limit, kTasksMax)) break;
            page.push_back(task);
        }
        answer(std::move(page));
    });
}

void FakeNode::setEngineState(api::EngineState state) {
    update([state](api::Snapshot& next) { next.engine.state = state; });
}

void FakeNode::requestStop() {
    setEngineState(api::EngineState::Draining);
    const std::lock_guard lock(m_mutex);
    if (m_holdStop) return;
    m_jobs.push_back([this] { setEngineState(api::EngineState::Stopped); });
    m_wake.notify_one();
}

void FakeNode::holdStop() {
    const std::lock_guard lock(m_mutex);
    m_holdStop = true;
}

void FakeNode::releaseStop() {
    {
        const std::lock_guard lock(m_mutex);
        m_holdStop = false;
    }
    setEngineState(api::EngineState::Stopped);
}

void FakeNode::flood(std::uint64_t count) {
    post([this, count] {
        for (std::uint64_t i = 0; i < count; ++i) {
            {
                const std::lock_guard lock(m_mutex);
                auto next = *m_snapshot;
                ++next.chain.height;
                next.asOfMs = m_clock.wallMs();
                publishLocked(std::move(next));
            }
            announce();
        }
    });
}

void FakeNode::fail(const std::string& code, const std::string& message) {
    update([&](api::Snapshot& next) {
        next.engine.state = api::EngineState::Failed;
        next.engine.errorCode = code;
        next.engine.errorMessage = message;
    });
}

void FakeNode::goStale(std::int64_t ageMs) {
    const auto asOf = m_clock.wallMs() - ageMs;
    update([asOf](api::Snapshot& next) { next.asOfMs = asOf; });
}

void FakeNode::goOffline(const std::string& reason) {
    post([this, reason] { tellConnection(false, reason); });
}

void FakeNode::goOnline() {
    post([this] { tellConnection(true, {}); });
}

void FakeNode::holdCommands() {
    const std::lock_guard lock(m_mutex);
    m_holdCommands = true;
}

void FakeNode::releaseCommands() {
    std::deque<std::pair<api::RequestId, api::Command>> held;
    {
        const std::lock_guard lock(m_mutex);
        m_holdCommands = false;
        held.swap(m_held);
    }
    for (auto& [request, command] : held)
        post([this, id = request, kept = std::move(command)] { runCommand(id, kept); });
}

void FakeNode::failNextCommand(Error error) {
    const std::lock_guard lock(m_mutex);
    m_failNext = std::move(error);
}

void FakeNode::setReceipt(const std::string& taskId, std::string json) {
    const std::lock_guard lock(m_mutex);
    m_receipts[taskId] = std::move(json);
}

void FakeNode::appendLog(std::uint8_t level, const std::string& module, const std::string& event,
                         const std::string& fields, const std::string& correlation) {
    const std::lock_guard lock(m_mutex);
    api::LogLine line;
    line.sequence = m_logs.size() + 1;
    line.timeMs = m_clock.wallMs();
    line.level = level;
    line.module = module;
    line.event = event;
    line.fields = fields;
    line.correlation = correlation;
    m_logs.push_back(std::move(line));
}

std::vector<api::Command> FakeNode::received() const {
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void FakeNode::page(api::HistoryQuery query, std::function<void(Result<api::HistoryPage>)> done) {
    post([this, query = std::move(query), done = answering(m_nextCall++, std::move(done))] {
        std::function<Result<api::HistoryPage>(const api::HistoryQuery&)> answer;
        {
            const std::lock_guard lock(m_mutex);
            if (const auto at = m_pages.find(query.table); at != m_pages.end()) answer = at->second;
        }
        if (!answer && isPictureTable(query.table)) {
            done(pictureTablePage(*snapshot(), query));
            return;
        }
        if (!answer && query.table == "keys.market") {
            answer = [this](const api::HistoryQuery& asked) {
                return marketPage(*snapshot(), asked);
            };
        }
        if (!answer && query.table == "rack.pins") {
            answer = [this](const api::HistoryQuery& asked) {
                return pinsPage(*snapshot(), asked);
            };
        }
        done(answer ? answer(query)
                    : Result<api::HistoryPage>(
                          makeError("api.unknown_table", "This node has no such table.")));
    });
}

void FakeNode::ask(api::Question question, std::function<void(Result<std::string>)> done) {
    post([this, question = std::move(question), done = answering(m_nextCall++, std::move(done))] {
        std::function<Result<std::string>(const std::string&)> answer;
        {
            const std::lock_guard lock(m_mutex);
            if (const auto at = m_answers.find(question.topic); at != m_answers.end())
                answer = at->second;
        }
        if (!answer && question.topic == "earnings.summary") {
            answer = [this](const std::string&) -> Result<std::string> {
                return earningsAnswer(*snapshot());
            };
        }
        if (!answer && question.topic == "work.history") {
            answer = [this](const std::string&) -> Result<std::string> {
                return workHistoryAnswer(*snapshot());
            };
        }
        if (!answer && question.topic == "keys.quote") answer = keyQuoteAnswer;
        done(answer ? answer(question.argument)
                    : Result<std::string>(
                          makeError("api.unknown_topic", "This node knows no such topic.")));
    });
}

void FakeNode::setPage(const std::string& table,
                       std::function<Result<api::HistoryPage>(const api::HistoryQuery&)> answer) {
    const std::lock_guard lock(m_mutex);
    m_pages[table] = std::move(answer);
}

void FakeNode::setRows(const std::string& table, std::vector<std::string> columns,
                       std::vector<api::HistoryRow> rows) {
    setPage(table,
            [columns = std::move(columns), rows = std::move(rows)](const api::HistoryQuery& query) {
                return pageOfRows(columns, rows, query);
            });
}

void FakeNode::setAnswer(const std::string& topic,
                         std::function<Result<std::string>(const std::string&)> answer) {
    const std::lock_guard lock(m_mutex);
    m_answers[topic] = std::move(answer);
}

}  // namespace stacknet::testing
