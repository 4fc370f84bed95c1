#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <tuple>

#include "core/auth/audit_log.h"
#include "core/base/sentence.h"
#include "core/engine/local_node_internal.h"

/// Sites of the Auth Bridge, sessions by the hundred, and the two audit logs as one table.
namespace stacknet::engine {

/// `shown` belongs to the main thread, the connections to the work thread.
struct AccessPart {
    api::Shared<std::vector<api::BridgeClientInfo>> shown;
    api::Shared<std::vector<api::WalletInfo>> wallets;
    std::size_t sessions = 0;  ///< that were open when they were read
    std::int64_t readMs = 0;   ///< monotonic; 0: not yet
    /// Readers of their own: a long look never waits for a sign-in, nor makes one wait.
    std::optional<storage::Database> keyLog;
    std::optional<storage::Database> loginLog;
};

namespace {

constexpr std::int64_t kBridgeReadEveryMs = 10'000;
constexpr const char* kAuditTable = "audit";
constexpr const char* kKeyLogName = "keys";
constexpr const char* kLoginLogName = "sign_in";
constexpr std::array kAuditLogs{kKeyLogName, kLoginLogName};

Error notServing() {
    return makeError("auth.login_unavailable", "This node does not serve clients.");
}

Error badFilter(const std::string& what) {
    return makeError("api.bad_argument", sentence("The audit log cannot be asked for %1.", {what}));
}

/// A row's place in both logs together: by the column that is sorted by, then time, log, number.
struct AuditMark {
    std::int64_t timeMs = 0;
    std::int64_t log = 0;
    std::int64_t number = 0;
    std::string text;  ///< of that column; empty when it is the time or the log
};

Result<AuditMark> markOf(const std::string& text) {
    AuditMark mark;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (std::int64_t* part : {&mark.timeMs, &mark.log, &mark.number}) {
        const auto read = std::from_chars(at, end, *part);
        if (read.ec != std::errc() || read.ptr == end || *read.ptr != ':') {
            return badFilter("that page");
        }
        at = read.ptr + 1;
    }
    mark.text.assign(at, end);
    return mark;
}

std::string markText(const AuditMark& mark) {
    return std::to_string(mark.timeMs) + ":" + std::to_string(mark.log) + ":" +
           std::to_string(mark.number) + ":" + mark.text;
}

using Column = auth::AuditFilter::Column;
constexpr std::array<std::pair<std::string_view, Column>, 5> kColumns{{{"time_ms", Column::Time},
                                                                       {"actor", Column::Actor},
                                                                       {"action", Column::Action},
                                                                       {"subject", Column::Subject},
                                                                       {"detail", Column::Detail}}};

std::optional<Column> columnOf(std::string_view name) {
    const auto known = std::find_if(kColumns.begin(), kColumns.end(),
                                    [&](const auto& column) { return column.first == name; });
    if (known == kColumns.end()) return std::nullopt;
    return known->second;
}

Result<auth::AuditFilter> filterOf(const api::HistoryFilter& filter) {
    using Test = auth::AuditFilter::Test;
    static constexpr std::array<std::pair<std::string_view, Test>, 5> kTests{
        {{"is", Test::Is},
         {"is_not", Test::IsNot},
         {"contains", Test::Contains},
         {"at_least", Test::AtLeast},
         {"at_most", Test::AtMost}}};
    const auto column = columnOf(filter.column);
    const auto test = std::find_if(kTests.begin(), kTests.end(),
                                   [&](const auto& known) { return known.first == filter.op; });
    if (!column) return badFilter("the column " + filter.column);
    if (test == kTests.end()) return badFilter("the test " + filter.op);
    auth::AuditFilter made{*column, test->second, filter.value};
    if (made.column == Column::Time) {
        const auto [end, failed] = std::from_chars(
            filter.value.data(), filter.value.data() + filter.value.size(), made.number);
        if (failed != std::errc() || end != filter.value.data() + filter.value.size()) {
            return badFilter("a time that is no whole number of milliseconds");
        }
    }
    return made;
}

/// What is asked of each log, and which of the two.
struct AuditWish {
    auth::AuditQuery query;
    std::array<bool, kAuditLogs.size()> logs{true, true};
    std::optional<AuditMark> after;
    bool byLog = false;  ///< the log comes before the time
    bool count = false;
};

Result<AuditWish> wishOf(const api::HistoryQuery& asked) {
    AuditWish wish;
    wish.query.text = asked.text;
    wish.query.limit = asked.limit + 1;
    wish.count = asked.count;
    wish.byLog = asked.sort == "log";
    const auto sort = columnOf(asked.sort.empty() || wish.byLog ? "time_ms" : asked.sort);
    if (!sort) return badFilter("the order by " + asked.sort);
    wish.query.sort = *sort;
    wish.query.descending = asked.sort.empty() || asked.descending;
    if (!asked.after.empty()) {
        STACKNET_TRY(wish.after, markOf(asked.after));
    }
    for (const api::HistoryFilter& filter : asked.filters) {
        if (filter.column != "log") {
            STACKNET_TRY(auth::AuditFilter made, filterOf(filter));
            wish.query.filters.push_back(std::move(made));
            continue;
        }
        if (filter.op != "is" && filter.op != "is_not") return badFilter("the test " + filter.op);
        for (std::size_t log = 0; log < kAuditLogs.size(); ++log) {
            const bool same = filter.value == kAuditLogs[log];
            wish.logs[log] = wish.logs[log] && same == (filter.op == "is");
        }
    }
    return wish;
}

/// Whether this log's rows of the mark's own millisecond (all of its rows, when the log comes
/// first) are behind the mark.
bool isBehind(std::int64_t log, const AuditMark& mark, bool descending) {
    return descending ? log < mark.log : log > mark.log;
}

/// Where the pages of this log go on behind `mark`, which may be of the other one.
auth::AuditPlace placeIn(std::int64_t log, const AuditMark& mark, bool descending) {
    if (log == mark.log) return {mark.timeMs, mark.number, mark.text};
    const bool high = descending == isBehind(log, mark, descending);
    return {mark.timeMs, high ? INT64_MAX : 0, mark.text};
}

api::HistoryRow rowOf(std::size_t log, const auth::AuditEntry& entry) {
    return {std::string(kAuditLogs[log]) + ":" + std::to_string(entry.number),
            {std::to_string(entry.timeMs), kAuditLogs[log], entry.actor, entry.action,
             entry.subject, entry.detail}};
}

struct Found {
    AuditMark mark;
    api::HistoryRow row;
};

/// Adds what one log has of the page.
Result<void> gather(AuditWish& wish, storage::Database& database, std::size_t index,
                    api::HistoryPage& page, std::vector<Found>& found) {
    const auto log = static_cast<std::int64_t>(index);
    if (wish.count) {
        STACKNET_TRY(const std::int64_t count, auth::countAudit(database, wish.query));
        page.total += static_cast<std::uint64_t>(count);
    }
    wish.query.after.reset();
    if (wish.after && (!wish.byLog || log == wish.after->log)) {
        wish.query.after = placeIn(log, *wish.after, wish.query.descending);
    } else if (wish.after && !isBehind(log, *wish.after, wish.query.descending)) {
        return {};
    }
    STACKNET_TRY(const auto entries, auth::pageAudit(database, wish.query));
    for (const auth::AuditEntry& entry : entries) {
        found.push_back({{entry.timeMs, log, entry.number, auth::auditText(entry, wish.query.sort)},
                         rowOf(index, entry)});
    }
    return {};
}

Result<api::HistoryPage> pageOf(AuditWish wish,
                                const std::array<storage::Database*, kAuditLogs.size()>& logs,
                                std::size_t limit) {
    api::HistoryPage page;
    page.columns = {"time_ms", "log", "actor", "action", "subject", "detail"};
    page.totalKnown = wish.count;
    std::vector<Found> found;
    for (std::size_t log = 0; log < kAuditLogs.size(); ++log) {
        if (wish.logs[log]) STACKNET_CHECK(gather(wish, *logs[log], log, page, found));
    }
    const auto key = [&](const Found& row) {
        return std::tuple(row.mark.text, wish.byLog ? row.mark.log : 0, row.mark.timeMs,
                          row.mark.log, row.mark.number);
    };
    std::sort(found.begin(), found.end(), [&](const Found& left, const Found& right) {
        return wish.query.descending ? key(left) > key(right) : key(left) < key(right);
    });
    const std::size_t shown = std::min(limit, found.size());
    if (found.size() > limit) page.next = markText(found[limit - 1].mark);
    for (std::size_t at = 0; at < shown; ++at) page.rows.push_back(std::move(found[at].row));
    return page;
}

Result<storage::Database*> openLog(std::optional<storage::Database>& log,
                                   const std::filesystem::path& path) {
    if (!log) {
        STACKNET_TRY(log, storage::Database::open(path, {.readOnly = true}));
    }
    return &*log;
}

Result<api::HistoryPage> readPage(AccessPart& part, const NodePaths& paths,
                                  const api::HistoryQuery& asked) {
    STACKNET_TRY(AuditWish wish, wishOf(asked));
    STACKNET_TRY(storage::Database * keys, openLog(part.keyLog, paths.access()));
    STACKNET_TRY(storage::Database * login, openLog(part.loginLog, paths.login()));
    return pageOf(std::move(wish), {keys, login}, asked.limit);
}

api::BridgeClientInfo clientInfo(auth::BridgeClientRecord record) {
    auth::BridgeClient& client = record.client;
    return {std::move(client.clientId),
            std::move(client.stack),
            std::move(client.name),
            std::move(client.origins),
            std::move(client.redirectUris),
            std::move(client.logoutUrl),
            client.development,
            record.createdMs,
            record.lastUsedMs,
            record.accounts,
            std::move(record.lastOutcome),
            record.lastOutcomeMs};
}

Result<std::vector<api::WalletInfo>> walletInfos(gateway::LoginServices& login) {
    STACKNET_TRY(auto records, login.book().list(api::kSnapshotWalletsMax));
    std::map<std::string, std::uint32_t> open;
    for (const auth::SessionRecord& session : login.sessions().list("")) ++open[session.account];
    std::vector<api::WalletInfo> infos;
    for (auth::WalletRecord& record : records) {
        const auto sessions = open.find(record.account);
        const std::uint32_t count = sessions == open.end() ? 0 : sessions->second;
        infos.push_back({std::move(record.account), std::move(record.label),
                         std::move(record.method), record.firstMs, record.lastMs, count,
                         record.sites});
    }
    return infos;
}

}  // namespace

Result<void> LocalNode::Impl::startAccess() {
    m_accessPart = std::make_shared<AccessPart>();
    return {};
}

void LocalNode::Impl::stopAccess() {}

void LocalNode::Impl::tickAccess() {}

void LocalNode::Impl::fillAccess(api::Snapshot& next) {
    if (!m_accessPart) return;
    AccessPart& part = *m_accessPart;
    const std::int64_t now = m_clock.monotonicMs();
    // Somebody has signed in or out: the wallets are others, too.
    const bool due = part.readMs == 0 || now - part.readMs >= kBridgeReadEveryMs ||
                     part.sessions != next.sessions.size();
    if (due && !m_stopping && m_login && m_login->ready()) {
        part.readMs = now;
        auto records = m_login->registry().records();
        if (records.ok()) {
            std::vector<api::BridgeClientInfo> infos;
            for (auth::BridgeClientRecord& record : *records) {
                if (infos.size() == api::kBridgeClientsShownMax) break;
                infos.push_back(clientInfo(std::move(record)));
            }
            if (infos != *part.shown) part.shown = api::Shared(std::move(infos));
        }
        part.sessions = next.sessions.size();
        auto wallets = walletInfos(*m_login);
        if (wallets.ok() && *wallets != *part.wallets) {
            part.wallets = api::Shared(std::move(*wallets));
        }
    }
    next.bridge = part.shown;
    next.wallets = part.wallets;
}

bool LocalNode::Impl::askAccess(const api::Question& /*question*/, const AskDone& /*done*/) {
    return false;
}

bool LocalNode::Impl::pageAccess(const api::HistoryQuery& query, const PageDone& done) {
    if (query.table != kAuditTable) return false;
    if (!m_apiKeys || !m_login || !m_accessPart) {
        done(notServing());
        return true;
    }
    m_work->post([part = m_accessPart, paths = m_paths, query, done] {
        done(readPage(*part, paths, query));
    });
    return true;
}

void LocalNode::Impl::accessOrder(api::RequestId request, api::Command& command) {
    if (!m_login || !m_login->ready() || !m_accessPart) return finish(request, notServing());
    if (const auto* save = std::get_if<api::SaveBridgeClient>(&command)) {
        const auto put =
            m_login->registry().put({save->clientId, save->stack, save->name, save->origins,
                                     save->redirectUris, save->logoutUrl, save->development},
                                    "operator");
        m_accessPart->readMs = 0;
        finish(request,
               put.ok() ? Result<std::string>(save->clientId) : Result<std::string>(put.error()));
    } else if (const auto* remove = std::get_if<api::RemoveBridgeClient>(&command)) {
        const auto gone = m_login->registry().remove(remove->clientId, "operator");
        m_accessPart->readMs = 0;
        finish(request, gone.ok() ? Result<std::string>(remove->clientId)
                                  : Result<std::string>(gone.error()));
    } else if (const auto* rename = std::get_if<api::RenameWallet>(&command)) {
        const auto named = m_login->book().rename(rename->account, rename->label, "operator");
        m_accessPart->readMs = 0;
        finish(request, named.ok() ? Result<std::string>(rename->account)
                                   : Result<std::string>(named.error()));
    } else if (const auto* unlink = std::get_if<api::UnlinkWallet>(&command)) {
        unlinkWallet(request, unlink->account);
    } else {
        endOtherSessions(request, std::get<api::EndOtherSessions>(command));
    }
}

void LocalNode::Impl::unlinkWallet(api::RequestId request, const std::string& account) {
    const auto ended = m_login->unlinkWallet(account, "operator");
    m_accessPart->readMs = 0;
    finish(request, ended.ok() ? Result<std::string>(std::to_string(*ended))
                               : Result<std::string>(ended.error()));
}

/// On the work thread: each end is a commit of its own, and there may be thousands.
void LocalNode::Impl::endOtherSessions(api::RequestId request, const api::EndOtherSessions& order) {
    // An id that is wrong by a letter must not end the session that was to stay.
    if (!order.sid.empty() && !m_login->sessions().alive(order.sid)) {
        return finish(request, makeError("auth.unknown_session",
                                         "There is no open session with this id, so none was "
                                         "ended; list them again."));
    }
    m_work->post([this, request, kept = order.sid] {
        std::size_t ended = 0;
        Result<void> last;
        for (const auth::SessionRecord& record : m_login->sessions().list("")) {
            if (record.sid == kept || m_stopSource.stop_requested()) continue;
            if (const auto done = m_login->endSession(record.sid, "operator", "operator");
                done.ok()) {
                ++ended;
            } else {
                last = done;
            }
        }
        m_main->post([this, request, ended, last] {
            finish(request, last.ok() ? Result<std::string>(std::to_string(ended))
                                      : Result<std::string>(last.error()));
        });
    });
}

}  // namespace stacknet::engine
