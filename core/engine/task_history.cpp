#include "core/engine/task_history.h"

#include <array>
#include <charconv>

#include "core/api/names.h"
#include "core/base/sentence.h"
#include "core/engine/local_node_internal.h"
#include "core/engine/work_answers.h"
#include "core/engine/work_part.h"

namespace stacknet::engine {

namespace {

using tasks::TaskField;
using tasks::TaskTest;

Error badArgument(const std::string& what) {
    return makeError("api.bad_argument", sentence("The table of tasks: %1.", {what}));
}

std::optional<std::int64_t> numberOf(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<TaskField> fieldOf(std::string_view column) {
    constexpr std::array<std::pair<std::string_view, TaskField>, 10> kFields{
        {{"received_ms", TaskField::Received},
         {"duration_ms", TaskField::Duration},
         {"tokens", TaskField::Tokens},
         {"state", TaskField::State},
         {"kind", TaskField::Kind},
         {"class", TaskField::Class},
         {"warm", TaskField::Warm},
         {"model", TaskField::Model},
         {"api_key", TaskField::ApiKey},
         {"error", TaskField::ErrorCode}}};
    for (const auto& [name, field] : kFields) {
        if (name == column) return field;
    }
    return std::nullopt;
}

std::optional<TaskTest> testOf(std::string_view op) {
    constexpr std::array<std::string_view, 5> kNames{"is", "is_not", "contains", "at_least",
                                                     "at_most"};
    for (std::size_t at = 0; at < kNames.size(); ++at) {
        if (kNames[at] == op) return static_cast<TaskTest>(at);
    }
    return std::nullopt;
}

template <typename Value>
std::optional<std::int64_t> valueNamed(std::string_view word, std::string_view (*nameOf)(Value),
                                       std::uint8_t last) {
    for (std::uint8_t value = 0; value <= last; ++value) {
        if (nameOf(static_cast<Value>(value)) == word) return value;
    }
    return std::nullopt;
}

/// The number that a cell of this column stands for.
std::optional<std::int64_t> cellNumber(TaskField field, std::string_view text) {
    switch (field) {
        case TaskField::State:
            return valueNamed(text, &api::taskStateName,
                              static_cast<std::uint8_t>(api::TaskState::Cancelled));
        case TaskField::Kind:
            return valueNamed(text, &api::taskKindName,
                              static_cast<std::uint8_t>(api::TaskKind::Code));
        case TaskField::Class:
            return valueNamed(text, &api::taskClassName,
                              static_cast<std::uint8_t>(api::TaskClass::T));
        default:
            return numberOf(text);
    }
}

Result<tasks::TaskCondition> conditionOf(const api::HistoryFilter& filter) {
    const auto field = fieldOf(filter.column);
    if (!field) return badArgument("it is not filtered by a column " + filter.column);
    const auto test = testOf(filter.op);
    if (!test) return badArgument("there is no operator " + filter.op);
    tasks::TaskCondition condition{*field, *test, 0, filter.value};
    if (!tasks::isNumber(*field)) return condition;
    const auto number = cellNumber(*field, filter.value);
    if (!number) return badArgument("column " + filter.column + " has no value like that");
    condition.number = *number;
    condition.text.clear();
    return condition;
}

Result<tasks::TaskPlace> placeOf(const std::string& after) {
    const std::size_t colon = after.find(':');
    const auto value = numberOf(std::string_view(after).substr(0, colon));
    if (colon == std::string::npos || !value || after.size() - colon - 1 > 64) {
        return badArgument("the place to go on from is none of its own");
    }
    return tasks::TaskPlace{*value, after.substr(colon + 1)};
}

}  // namespace

Result<tasks::TaskQuery> taskQueryOf(const api::HistoryQuery& query) {
    tasks::TaskQuery wanted;
    for (const api::HistoryFilter& filter : query.filters) {
        STACKNET_TRY(tasks::TaskCondition condition, conditionOf(filter));
        wanted.conditions.push_back(std::move(condition));
    }
    if (!query.sort.empty()) {
        const auto sort = fieldOf(query.sort);
        if (!sort || !tasks::isSortable(*sort)) {
            return badArgument("it is not sorted by a column " + query.sort);
        }
        wanted.sort = *sort;
    }
    if (!query.after.empty()) {
        STACKNET_TRY(wanted.after, placeOf(query.after));
    }
    wanted.text = query.text;
    wanted.descending = query.descending;
    wanted.limit = query.limit;
    wanted.count = query.count;
    return wanted;
}

api::HistoryPage historyPageOf(const tasks::TaskPage& page) {
    api::HistoryPage shown;
    shown.columns = {"id",
                     "received_ms",
                     "kind",
                     "state",
                     "class",
                     "model",
                     "language",
                     "duration_ms",
                     "tokens",
                     "tokens_in",
                     "tokens_out",
                     "exit_code",
                     "error",
                     "api_key",
                     "receipt",
                     "paperwork",
                     "paperwork_height",
                     "warm",
                     "ended_by",
                     "self_tested",
                     "cpu_ms",
                     "cpu_limit",
                     "memory_peak_bytes",
                     "memory_limit_bytes",
                     "wall_limit_ms",
                     "declared_class",
                     "repro_class",
                     "confidential"};
    for (const tasks::TaskRecord& record : page.records) {
        const api::TaskInfo task = taskInfo(record);
        const auto word = [](std::string_view text) { return std::string(text); };
        shown.rows.push_back({task.id,
                              {task.id,
                               std::to_string(task.receivedMs),
                               word(api::taskKindName(task.kind)),
                               word(api::taskStateName(task.state)),
                               word(api::taskClassName(task.effectiveClass)),
                               task.model,
                               task.language,
                               std::to_string(task.durationMs),
                               std::to_string(task.tokensIn + task.tokensOut),
                               std::to_string(task.tokensIn),
                               std::to_string(task.tokensOut),
                               std::to_string(task.exitCode),
                               task.errorCode,
                               task.apiKeyId,
                               task.receiptDigest,
                               word(api::paperworkStateName(task.paperwork)),
                               std::to_string(task.paperworkHeight),
                               task.warm ? "1" : "0",
                               word(api::taskEndingName(task.endedBy)),
                               task.selfTested ? "1" : "0",
                               std::to_string(task.cpuMs),
                               std::to_string(task.cpuLimit),
                               std::to_string(task.memoryPeakBytes),
                               std::to_string(task.memoryLimitBytes),
                               std::to_string(task.wallLimitMs),
                               word(api::taskClassName(task.declaredClass)),
                               task.reproClass,
                               task.confidential ? "1" : "0"}});
    }
    if (page.next) shown.next = std::to_string(page.next->value) + ":" + page.next->id;
    shown.total = page.total;
    shown.totalKnown = page.totalKnown;
    return shown;
}

void LocalNode::Impl::askWorkHistory(const std::string& argument, const AskDone& done) {
    const auto query = workHistoryQuery(argument, m_clock.wallMs());
    if (!query.ok()) return done(query.error());
    const tasks::TaskService* service = m_tasksForReaders.load();
    if (service == nullptr) {
        done(workHistoryJson({}, query->toMs));
        return;
    }
    m_workPart->reader->post([service, query = *query, done] {
        auto sums = service->sums(query);
        if (sums.ok()) return done(workHistoryJson(*sums, query.toMs));
        done(sums.error().code == "tasks.bad_query"
                 ? makeError("api.bad_argument", sums.error().message)
                 : sums.error());
    });
}

bool LocalNode::Impl::pageWork(const api::HistoryQuery& query, const PageDone& done) {
    if (query.table != "tasks") return false;
    auto wanted = taskQueryOf(query);
    if (!wanted.ok()) {
        done(wanted.error());
        return true;
    }
    const tasks::TaskService* service = m_tasksForReaders.load();
    if (service == nullptr) {
        done(historyPageOf({{}, {}, 0, true}));
        return true;
    }
    m_workPart->reader->post([service, wanted = std::move(*wanted), done] {
        auto page = service->page(wanted);
        if (!page.ok()) {
            done(page.error().code == "tasks.bad_query" ? badArgument(page.error().message)
                                                        : page.error());
            return;
        }
        done(historyPageOf(*page));
    });
    return true;
}

}  // namespace stacknet::engine
