// Deletion by time, and what is said about the handling of data.

#include <algorithm>

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/local_node_internal.h"
#include "core/engine/privacy_facts.h"
#include "core/tasks/retention.h"

namespace stacknet::engine {

namespace {

api::DeletionProofInfo proofInfo(const storage::DeletionProof& proof) {
    return {proof.dataClass, proof.rows,     proof.deletedMs,    proof.erasedMs,
            proof.walBytes,  proof.attempts, proof.secureDelete, proof.complete()};
}

/// Of "scheme://host[:port][/path]".
bool isLoopback(const std::string& url) {
    const std::size_t scheme = url.find("://");
    std::string host = scheme == std::string::npos ? url : url.substr(scheme + 3);
    host = host.substr(0, host.find('/'));
    if (host.starts_with("[::1]")) return true;
    host = host.substr(0, host.find(':'));
    return host == "localhost" ||
           (host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string::npos);
}

std::vector<api::DataClassInfo> classInfos(const RetentionState& state) {
    std::vector<api::DataClassInfo> infos;
    for (const tasks::DataClass& row : tasks::kDataClasses) {
        api::DataClassInfo info;
        info.name = row.name;
        info.what = row.what;
        info.where = row.where;
        info.period = row.period;
        info.why = row.why;
        info.who = row.who;
        info.how = tasks::deletionMethodName(row.method);
        for (const RetentionJobState& job : state.jobs) {
            if (tasks::dataClassOf(job.job) != row.name) continue;
            info.counted = true;
            info.count += job.rows.count;
            if (job.rows.count == 0) continue;
            const auto earlier = [](std::int64_t& now, std::int64_t other) {
                now = now == 0 ? other : std::min(now, other);
            };
            earlier(info.oldestMs, job.rows.oldestMs);
            earlier(info.nextDeletionMs, job.rows.nextDeletionMs);
        }
        for (const storage::DeletionProof& proof : state.proofs) {
            if (proof.dataClass != row.name) continue;
            info.lastDeletedMs = proof.deletedMs;
            info.lastDeletedRows = proof.rows;
            break;
        }
        infos.push_back(std::move(info));
    }
    return infos;
}

}  // namespace

Result<void> LocalNode::Impl::startRetention() {
    const RetentionConfig& config = m_config.retention;
    STACKNET_CHECK(checkStrict(config.strict, machineFacts()));
    RetentionService::Options options;
    options.tasks = m_paths.tasks();
    options.login = m_paths.login();
    options.access = m_paths.access();
    options.proofs = m_paths.retention();
    options.log = m_paths.log();
    options.turnOverLog = [this] { m_log->turnOver(); };
    options.foreignLogs = {m_paths.root / "stacknetd.out",
                           m_paths.inference() / "llama-server.log"};
    options.periods = config.periods;
    STACKNET_TRY(m_retention, RetentionService::open(std::move(options), m_clock));
    retentionPass([](const Result<std::int64_t>&) {});
    return {};
}

/// A pass on the working thread; `done` runs here, after what it found is shown.
void LocalNode::Impl::retentionPass(std::function<void(Result<std::int64_t>)> done) {
    m_retentionRuns = true;
    m_work->post([this, done = std::move(done)] {
        auto rows = m_retention->run();
        auto unnamed = tasks::unnamedStores(m_paths.root);
        const auto again = m_retention->retryInMs();
        m_main->post([this, done, rows = std::move(rows), unnamed = std::move(unnamed), again] {
            m_retentionRuns = false;
            m_eraseInMs = again;
            if (unnamed.ok()) {
                m_unnamedStores = *unnamed;
            } else {
                log::warning("engine", "stores_not_checked", {{"reason", unnamed.error().message}});
            }
            if (rows.ok() && *rows > 0) reloadTasks();
            armRetention();
            refreshPrivacy();
            done(rows);
        });
    });
}

/// The list that the screens show forgets what was deleted.
void LocalNode::Impl::reloadTasks() {
    if (!m_taskService || m_stopping) return;
    const auto records = m_taskService->list(0, "", api::kSnapshotTasksMax);
    if (!records.ok()) return;
    m_tasks.clear();
    for (const tasks::TaskRecord& record : *records) m_tasks.push_back(taskInfo(record));
}

void LocalNode::Impl::armRetention() {
    if (m_stopping) return;
    m_retentionTimer->arm(kRetentionIntervalMs,
                          [this] { retentionPass([](const Result<std::int64_t>&) {}); });
    if (m_eraseInMs) m_eraseTimer->arm(*m_eraseInMs, [this] { retryErasures(); });
}

void LocalNode::Impl::retryErasures() {
    if (m_stopping || m_retentionRuns) return;
    m_work->post([this] {
        m_retention->retryErase();
        const auto again = m_retention->retryInMs();
        m_main->post([this, again] {
            m_eraseInMs = again;
            if (m_stopping) return;
            if (again) m_eraseTimer->arm(*again, [this] { retryErasures(); });
            refreshPrivacy();
        });
    });
}

void LocalNode::Impl::runRetentionNow(api::RequestId request) {
    retentionPass([this, request](const Result<std::int64_t>& rows) {
        finish(request, rows.ok() ? Result<std::string>(std::to_string(*rows))
                                  : Result<std::string>(rows.error()));
    });
}

std::vector<api::PrivacyFactInfo> LocalNode::Impl::privacyFacts() const {
    std::vector<api::PrivacyFactInfo> facts = machineFacts();
    const bool tls = !m_config.tlsCertificate.empty();
    const std::string address = m_gateway ? m_gateway->address() : "";
    const bool loopback = isLoopback(address);
    facts.push_back(
        {"api_transport", tls || m_config.behindTlsProxy || loopback || address.empty(),
         address.empty()           ? sentence("This node serves no HTTP API.")
         : tls                     ? sentence("The HTTP API speaks TLS.")
         : m_config.behindTlsProxy ? sentence("Something in front of the HTTP API adds TLS.")
         : loopback
             ? sentence("The HTTP API listens on this machine alone.")
             : sentence(
                   "The HTTP API is reached in plain text: set tls_certificate in node.json.")});
    facts.push_back(
        {"stores", m_unnamedStores.empty(),
         m_unnamedStores.empty()
             ? sentence(
                   "Every file and table of the data directory is in the table of what is kept.")
             : sentence("The data directory has files or tables that the table of what is kept "
                        "does not name: look at them, and remove what is not the node's.")});
    return facts;
}

std::vector<api::PrivacyPromiseInfo> LocalNode::Impl::privacyPromises(
    const std::vector<api::PrivacyFactInfo>& facts) const {
    const auto good = [&](std::string_view name) {
        return std::any_of(facts.begin(), facts.end(),
                           [&](const auto& fact) { return fact.name == name && fact.good; });
    };
    // A model elsewhere gets every prompt.
    const bool local = m_config.inferenceUrl.empty() || isLoopback(m_config.inferenceUrl);
    const bool discarded = local && good("swap") && good("core_files") && good("stores");
    return {
        {"no_training",
         sentence("Prompts and responses are not kept, so nothing can be trained on them."),
         sentence("Content has a type of its own that wipes itself and cannot be stored, logged or "
                  "sent (core/base/secret.h); no file or table of the node holds it."),
         discarded,
         discarded ? sentence("Content is in memory alone, and nothing writes that to a disk.")
         : !local  ? sentence("Prompts go to the model server of node.json, inference_url: what it "
                               "keeps is not known here.")
                   : sentence("Content is in memory alone, but this machine may write memory or "
                               "unknown files to a disk: see the facts that are not good.")},
        {"residency", sentence("A task is processed on the node that takes it."),
         sentence("Only a request that is encrypted for another node is passed on, still encrypted "
                  "(docs/protocol/routing.md); peers carry no other content."),
         local,
         local ? sentence("What came here sealed through other nodes is counted under routing.")
               : sentence("The model is not on this machine (node.json, inference_url): prompts go "
                          "there.")},
        {"no_replication", sentence("No data but consensus metadata is copied to other nodes."),
         sentence("Frames between nodes carry transactions, votes, blocks, attestation evidence, "
                  "adverts, sealed requests and sealed inputs of spot checks; none has a field for "
                  "content."),
         true, sentence("The ledger holds paperwork, and no content.")}};
}

void LocalNode::Impl::refreshPrivacy() {
    const RetentionState state = m_retention->state();
    const tasks::RetentionPeriods& periods = m_config.retention.periods;
    api::PrivacyInfo info;
    info.strict = m_config.retention.strict;
    info.settledDays = periods.settledDays;
    info.unsettledDays = periods.unsettledDays;
    info.failedDays = periods.failedDays;
    info.logDays = periods.logDays;
    info.lastRunMs = state.lastRunMs;
    info.nextRunMs = state.nextRunMs;
    info.lastRows = state.lastRows;
    info.totalRows = state.totalRows;
    info.erasuresOpen = state.erasuresOpen;
    info.lastError = state.lastError;
    info.classes = classInfos(state);
    for (const storage::DeletionProof& proof : state.proofs) {
        info.proofs.push_back(proofInfo(proof));
    }
    info.facts = privacyFacts();
    info.promises = privacyPromises(info.facts);
    info.unnamedStores = m_unnamedStores;
    m_privacyShown = api::Shared(std::move(info));
    markChanged();
}

}  // namespace stacknet::engine
