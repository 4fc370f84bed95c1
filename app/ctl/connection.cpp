#include "app/ctl/connection.h"

#include <cstdio>

#include "app/ctl/short_names.h"
#include "core/api/api_json.h"
#include "core/api/preview.h"

namespace stacknet::ctl {

namespace {

constexpr auto kConnectWithin = std::chrono::seconds(5);
constexpr auto kAnswerWithin = std::chrono::seconds(75);

int printPreview(const Arguments& arguments, const api::CommandPreview& preview) {
    if (arguments.json) {
        std::printf("%s\n", api::toJson(preview).c_str());
        return preview.refusal ? kExitFailed : kExitOk;
    }
    for (const api::Consequence& one : preview.consequences) {
        std::printf("  %s\n", one.text.c_str());
    }
    if (preview.irreversible) std::printf("  Nothing brings it back.\n");
    if (preview.consequences.empty()) std::printf("  It costs nothing.\n");
    return preview.refusal ? failure(arguments, *preview.refusal) : kExitOk;
}

}  // namespace

Connection::Connection(const std::filesystem::path& socket) : m_path(socket), m_node(socket) {
    m_node.addListener(this);
}

Connection::~Connection() {
    m_node.removeListener(this);
}

Result<std::shared_ptr<const api::Snapshot>> Connection::snapshot() {
    std::unique_lock lock(m_mutex);
    const auto there = [&] { return m_node.connected() && m_node.snapshot()->version > 0; };
    if (!m_changed.wait_for(lock, kConnectWithin, there)) {
        return makeError("ctl.no_node",
                         "No node answers on " + m_path.string() +
                             ". Is it running? Name its socket with --socket "
                             "or its folder with --data-dir.",
                         true);
    }
    return m_node.snapshot();
}

Result<api::CommandResult> Connection::command(api::Command order) {
    auto connected = snapshot();
    if (!connected.ok()) return connected.error();
    const api::RequestId request = m_node.submit(std::move(order));
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, kAnswerWithin, [&] { return m_results.contains(request); })) {
        return makeError("ctl.no_answer", "The node did not answer in time.", true);
    }
    if (m_results[request].error) return *m_results[request].error;
    return m_results[request];
}

bool Connection::waitFor(const std::function<bool(const api::Snapshot&)>& seen) {
    std::unique_lock lock(m_mutex);
    bool found = false;
    m_changed.wait(lock, [&] {
        found = seen(*m_node.snapshot());
        return found || !m_node.connected();
    });
    return found;
}

bool Connection::waitUntilStopping() {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, kConnectWithin, [&] {
        const api::EngineState state = m_node.snapshot()->engine.state;
        return !m_node.connected() || state == api::EngineState::Draining ||
               state == api::EngineState::Stopped;
    });
}

void Connection::onCommandFinished(const api::CommandResult& result) {
    {
        std::lock_guard lock(m_mutex);
        m_results[result.request] = result;
    }
    m_changed.notify_all();
}

void Connection::notify() {
    std::lock_guard lock(m_mutex);
    m_changed.notify_all();
}

std::string shortened(const std::string& id) {
    return id.size() <= 20 ? id : id.substr(0, 10) + "…" + id.substr(id.size() - 6);
}

int order(const Arguments& arguments, api::Command command, const char* done) {
    Connection connection(operatorSocket(arguments));
    auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    if (const auto known = expandKeys(command, **now); !known.ok()) {
        return failure(arguments, known.error());
    }
    const api::CommandPreview preview = api::previewOf(command, **now);
    if (arguments.preview) return printPreview(arguments, preview);
    if (preview.irreversible && !arguments.yes) {
        return failure(arguments,
                       makeError("ctl.usage",
                                 "Nothing brings this back: look at it with --preview, and add "
                                 "--yes to do it."));
    }
    auto result = connection.command(std::move(command));
    if (!result.ok()) return failure(arguments, result.error());
    if (arguments.json) {
        std::printf("%s\n", api::toJson(*result).c_str());
    } else if (!result->secret.empty()) {
        std::printf("%s\nShown this one time: keep it now.\n", result->secret.c_str());
    } else {
        std::printf("%s %s\n", done, result->subject.c_str());
    }
    return kExitOk;
}

std::string cellOf(const api::HistoryPage& page, const api::HistoryRow& row,
                   std::string_view column) {
    for (std::size_t i = 0; i < page.columns.size() && i < row.cells.size(); ++i) {
        if (page.columns[i] == column) return row.cells[i];
    }
    return {};
}

}  // namespace stacknet::ctl
