#include <boost/json.hpp>
#include <cstdlib>

#include "core/api/names.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/diagnostics.h"
#include "core/engine/host_load.h"
#include "core/engine/local_node_internal.h"
#include "core/engine/metrics_host.h"
#include "core/engine/node_settings.h"
#include "core/engine/self_check.h"

/// The machine and the node's settings: figures, self-checks, log levels, the support bundle.
namespace stacknet::engine {

namespace {

constexpr std::int64_t kFiguresEveryMs = 2'000;
constexpr std::int64_t kChecksEveryMs = 15 * 60'000;
constexpr std::size_t kProcFileMax = 1U << 20;
constexpr std::string_view kPreviewTopic = "diagnostics.preview";
constexpr std::string_view kSaveTopic = "diagnostics.save";

std::string homeDirectory() {
    const char* home = std::getenv("HOME");
    return home != nullptr ? home : "";
}

std::string textOf(const char* path) {
    const auto content = readFile(path, kProcFileMax);
    return content.ok() ? std::string(asText(*content)) : std::string();
}

}  // namespace

struct HostPart {
    api::HostInfo info;
    api::Shared<api::HostInfo> shown;
    NodeConfig stored;  ///< what the next start will read
    std::optional<CpuTicks> ticks;
    std::int64_t figuresMs = 0;  ///< monotonic, as the next
    std::int64_t checksMs = 0;
    bool checking = false;
    bool dirty = true;

    void settingsChanged(const NodeConfig& running) {
        info.settings = nodeSettings(running, stored);
        info.restartNeeded = stored != running;
        dirty = true;
    }
    void levelsChanged() {
        info.logLevels.clear();
        info.logLevels.push_back({"", static_cast<std::uint8_t>(log::minimumLevel())});
        for (const auto& [module, level] : log::moduleLevels())
            info.logLevels.push_back({module, static_cast<std::uint8_t>(level)});
        dirty = true;
    }
};

Result<void> LocalNode::Impl::startHost() {
    m_hostPart = std::make_shared<HostPart>();
    m_hostPart->stored = m_config;
    m_hostPart->settingsChanged(m_config);
    m_hostPart->levelsChanged();
    for (unsigned index = 1; m_processes && index < m_options.localNetworkNodes; ++index) {
        STACKNET_TRY(const NodeConfig config,
                     loadConfig(localNode(m_options.dataDirectory, index)));
        m_hostPart->info.localValidators.push_back(
            {index, api::LocalValidatorState::Unknown, toHex(config.nodeKey)});
    }
    startGpus();
    return {};
}

void LocalNode::Impl::stopHost() {
    stopGpus();
}

std::uint32_t LocalNode::Impl::hostGpuBps() const {
    return m_hostPart ? m_hostPart->info.gpuBps : 0;
}

void LocalNode::Impl::tickHost() {
    if (!m_hostPart) return;
    HostPart& part = *m_hostPart;
    const std::int64_t now = m_clock.monotonicMs();
    if (part.figuresMs == 0 || now - part.figuresMs >= kFiguresEveryMs) {
        part.figuresMs = now;
        const auto ticks = parseCpuTicks(textOf("/proc/stat"));
        if (ticks && part.ticks) part.info.cpuBps = cpuLoadBps(*part.ticks, *ticks);
        part.ticks = ticks;
        part.info.memoryUsedBytes = processFigures().residentBytes;
        if (part.info.memoryTotalBytes == 0)
            part.info.memoryTotalBytes = parseMemoryTotal(textOf("/proc/meminfo"));
        std::error_code failure;
        const auto space = std::filesystem::space(m_paths.root, failure);
        if (!failure) {
            part.info.diskFreeBytes = space.available;
            part.info.diskTotalBytes = space.capacity;
        }
        part.info.dataBytes = m_diskBytes;
        part.dirty = true;
    }
    part.dirty = tickGpus(part.info) || part.dirty;
    if (m_processes) {
        const auto states = m_processes->states();
        for (std::size_t i = 0; i < part.info.localValidators.size(); ++i) {
            auto& validator = part.info.localValidators[i];
            const auto state = states[validator.index];
            part.dirty = part.dirty || validator.state != state;
            validator.state = state;
        }
    }
    if (part.checksMs == 0 || now - part.checksMs >= kChecksEveryMs) checkSelf(nullptr);
}

SelfCheckFacts LocalNode::Impl::ownFacts() const {
    SelfCheckFacts facts;
    for (const auto& [peer, connected] : m_connected) facts.peersConnected += connected ? 1 : 0;
    facts.peersConfigured = static_cast<std::uint32_t>(m_config.peers.size());
    facts.clockKnown = facts.peersConnected > 0;
    if (m_network) facts.clockOffsetMs = m_network->clockOffsetMs();
    facts.serves = m_config.serve;
    const api::ServiceInfo service = serviceInfo();
    facts.httpAddress = service.httpAddress;
    facts.modelReady = service.inferenceReady;
    facts.modelReason = service.inferenceReason;
    facts.sandboxReady = service.sandboxReady;
    facts.sandboxReason = service.sandboxReason;
    facts.keyUnlocked = m_signer.has_value() && m_signer->unlocked();
    const auto now = m_node.snapshot();
    facts.signing = now->consensus.signing;
    facts.nowMs = m_clock.wallMs();
    for (const api::KeyProtectionInfo& key : now->keystore->keys) {
        if (key.publicKey == toHex(m_config.nodeKey))
            facts.protectionExportedMs = key.protectionBackupMs;
    }
    if (!m_operator) facts.socketProblem = "The operator socket is not there.";
    std::error_code failure;
    facts.gpuDriver = std::filesystem::exists("/proc/driver/nvidia/version", failure);
    return facts;
}

/// Looks at the files on the worker's thread; `done` may be empty.
void LocalNode::Impl::checkSelf(AskDone done) {
    HostPart& part = *m_hostPart;
    part.checksMs = m_clock.monotonicMs();
    if (part.checking && !done) return;
    part.checking = true;
    m_work->post([this, facts = ownFacts(), paths = m_paths, done = std::move(done)]() mutable {
        collectFileFacts(paths, facts);
        auto lines = judgeSelf(facts);
        m_main->post([this, lines = std::move(lines), done = std::move(done)] {
            HostPart& host = *m_hostPart;
            host.checking = false;
            host.info.checks = lines;
            host.info.checkedMs = m_clock.wallMs();
            host.dirty = true;
            markChanged();
            if (!done) return;
            boost::json::array list;
            for (const api::SelfCheckInfo& line : lines) {
                list.push_back(boost::json::object{
                    {"name", line.name},
                    {"verdict", std::string(api::checkVerdictName(line.verdict))},
                    {"detail", line.detail},
                    {"fix", line.fix}});
            }
            done(boost::json::serialize(list));
        });
    });
}

void LocalNode::Impl::fillHost(api::Snapshot& next) {
    if (!m_hostPart) return;
    if (m_hostPart->dirty) {
        m_hostPart->shown = api::Shared(m_hostPart->info);
        m_hostPart->dirty = false;
    }
    next.host = m_hostPart->shown;
}

bool LocalNode::Impl::askHost(const api::Question& question, const AskDone& done) {
    if (question.topic == "node.self_check") {
        if (!m_hostPart) {
            done(makeError("engine.not_ready", sentence("The engine is not running yet."), true));
        } else {
            checkSelf(done);
        }
        return true;
    }
    const bool save = question.topic == kSaveTopic;
    if (!save && question.topic != kPreviewTopic) return false;
    if (save && !std::filesystem::path(question.argument).is_absolute()) {
        done(makeError("api.bad_argument", sentence("The path of the bundle must be absolute.")));
        return true;
    }
    m_work->post([paths = m_paths, now = m_node.snapshot(), wallMs = m_clock.wallMs(), save,
                  path = question.argument, done] {
        const auto bundle = collectDiagnostics(paths, *now, wallMs, homeDirectory());
        if (save) {
            if (const auto written = writeDiagnostics(bundle, path); !written.ok()) {
                done(written.error());
                return;
            }
        }
        done(diagnosticsPreview(bundle));
    });
    return true;
}

bool LocalNode::Impl::pageHost(const api::HistoryQuery& /*query*/, const PageDone& /*done*/) {
    return false;
}

void LocalNode::Impl::settingOrder(api::RequestId request, api::Command& command) {
    HostPart& part = *m_hostPart;
    if (const auto* set = std::get_if<api::SetNodeSetting>(&command)) {
        auto changed = withSetting(part.stored, set->name, set->value);
        if (!changed.ok()) return finish(request, changed.error());
        if (const auto saved = saveConfig(m_paths, *changed); !saved.ok())
            return finish(request, saved.error());
        part.stored = std::move(changed).value();
        part.settingsChanged(m_config);
        log::notice("engine", "setting_changed", {{"name", set->name}});
        return finish(request, set->name);
    }
    if (const auto* validator = std::get_if<api::SetLocalValidator>(&command)) {
        if (m_processes == nullptr)
            return finish(request, makeError("engine.no_local_network",
                                             "This program runs no local network."));
        const auto taken = m_processes->want(validator->index, validator->state);
        if (!taken.ok()) return finish(request, taken.error());
        part.figuresMs = 0;  // shown at the next tick
        return finish(request, std::to_string(validator->index));
    }
    if (const auto* gpu = std::get_if<api::SetGpuAllowed>(&command)) {
        auto done = setGpuAllowed(*gpu, part.stored);
        if (done.ok()) {
            part.settingsChanged(m_config);
            tickGpus(part.info);
        }
        return finish(request, std::move(done));
    }
    const auto& level = std::get<api::SetLogLevel>(command);
    if (level.level > static_cast<std::uint32_t>(log::Level::Critical) ||
        level.module.size() > 32) {
        return finish(
            request,
            makeError("api.bad_argument",
                      sentence("A level is 0 to 4, and a module has at most 32 letters.")));
    }
    const auto wanted = static_cast<log::Level>(level.level);
    if (level.module.empty()) {
        log::setMinimumLevel(wanted);
    } else {
        log::setModuleLevel(level.module, wanted);
    }
    part.levelsChanged();
    finish(request, level.module);
}

}  // namespace stacknet::engine
