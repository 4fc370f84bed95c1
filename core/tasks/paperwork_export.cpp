#include "core/tasks/paperwork_export.h"

#include <algorithm>
#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/tasks/usage_metrics.h"

namespace stacknet::tasks {

namespace {

constexpr std::string_view kFormulaStarts = "=+-@\t\r";

std::string_view kindName(ledger::WorkKind kind) {
    return kind == ledger::WorkKind::Chat ? "chat" : "code";
}

/// "2026-11-26T08:09:10Z"
std::string timeOf(std::int64_t ms) {
    constexpr std::int64_t kDayS = 86'400;
    const std::int64_t seconds = std::max<std::int64_t>(ms, 0) / 1'000;
    const std::int64_t ofDay = seconds % kDayS;
    const auto two = [](std::int64_t number) {
        return std::string(number < 10 ? "0" : "") + std::to_string(number);
    };
    return usageDayText(seconds / kDayS) + "T" + two(ofDay / 3'600) + ":" + two(ofDay / 60 % 60) +
           ":" + two(ofDay % 60) + "Z";
}

std::string sumText(const PaperworkSum& sum) {
    return sentence("%1 paperworks, %2 tokens and %3 micro-USD",
                    {sum.count, sum.tokens, sum.microUsd});
}

class CsvWriter final : public IPaperworkWriter {
public:
    CsvWriter(TextSink sink, bool local) : m_sink(std::move(sink)), m_local(local) {}

    Result<void> begin() override {
        return line({"record", "height", "time_utc", "node_key", "count", "tokens",
                     "paper_micro_usd", "task", "kind", "contract", "tokens_in", "tokens_out",
                     "resource_ms", "receipt", "note"},
                    {"task_id", "api_key_id", "model", "language", "warm"});
    }
    Result<void> row(const PaperworkRow& row) override {
        const ledger::Paperwork& work = row.paperwork;
        PaperworkSum one;
        if (!one.add(work)) return overflow();
        const PaperworkLocal local = row.local.value_or(PaperworkLocal{});
        return line(
            {"paperwork", std::to_string(row.height), timeOf(row.timeMs), toHex(row.nodeKey), "1",
             std::to_string(one.tokens), std::to_string(one.microUsd), toHex(work.taskId),
             std::string(kindName(work.kind)), toHex(work.contractHash),
             std::to_string(work.tokensIn), std::to_string(work.tokensOut),
             std::to_string(work.resourceMs), toHex(work.receiptDigest), ""},
            {local.taskId, local.apiKeyId, local.model, local.language,
             row.local ? (local.warm ? "true" : "false") : ""});
    }
    Result<void> end(const PaperworkSummary& summary) override {
        STACKNET_CHECK(
            sum("total", summary.height, "", summary.exported, "the rows of this file together"));
        for (const PaperworkKeyCheck& key : summary.keys) {
            const std::string name = toHex(key.nodeKey);
            STACKNET_CHECK(
                sum("log", summary.height, name, key.log, "all blocks up to the height"));
            STACKNET_CHECK(sum("ledger", summary.height, name, key.ledger,
                               key.equal() ? "equal" : "DIFFERS from the blocks"));
        }
        return line({"check", std::to_string(summary.height), "", "", "", "", "", "", "", "", "",
                     "", "", "", summary.equal() ? "equal" : "DIFFERS: " + summary.difference()},
                    {"", "", "", "", ""});
    }

    static Error overflow() {
        return makeError("tasks.total_overflow", "A sum of the export is too large for 64 bits.");
    }

private:
    Result<void> sum(const std::string& record, ledger::Height height, const std::string& key,
                     const PaperworkSum& sum, const std::string& note) {
        return line({record, std::to_string(height), "", key, std::to_string(sum.count),
                     std::to_string(sum.tokens), std::to_string(sum.microUsd), "", "", "", "", "",
                     "", "", note},
                    {"", "", "", "", ""});
    }
    Result<void> line(const std::vector<std::string>& fields,
                      const std::vector<std::string>& local) {
        std::string text;
        for (const std::string& field : fields) text += (text.empty() ? "" : ",") + csvField(field);
        if (m_local) {
            for (const std::string& field : local) text += "," + csvField(field);
        }
        return m_sink(text + "\r\n");
    }

    TextSink m_sink;
    bool m_local;
};

class JsonWriter final : public IPaperworkWriter {
public:
    JsonWriter(TextSink sink, bool local) : m_sink(std::move(sink)), m_local(local) {}

    Result<void> begin() override {
        return m_sink(R"({"format":"stacknet-paperwork/1","paperwork":[)");
    }
    Result<void> row(const PaperworkRow& row) override {
        const ledger::Paperwork& work = row.paperwork;
        PaperworkSum one;
        if (!one.add(work)) return CsvWriter::overflow();
        boost::json::object object{{"height", row.height},
                                   {"time_ms", row.timeMs},
                                   {"node_key", toHex(row.nodeKey)},
                                   {"task", toHex(work.taskId)},
                                   {"kind", kindName(work.kind)},
                                   {"contract", toHex(work.contractHash)},
                                   {"tokens_in", work.tokensIn},
                                   {"tokens_out", work.tokensOut},
                                   {"tokens", one.tokens},
                                   {"resource_ms", work.resourceMs},
                                   {"receipt", toHex(work.receiptDigest)},
                                   {"paper_micro_usd", work.paperMicroUsd}};
        if (m_local) {
            object["local"] = nullptr;
            if (row.local) {
                object["local"] = boost::json::object{{"task_id", row.local->taskId},
                                                      {"api_key_id", row.local->apiKeyId},
                                                      {"model", row.local->model},
                                                      {"language", row.local->language},
                                                      {"warm", row.local->warm}};
            }
        }
        std::string text = m_first ? "\n" : ",\n";
        m_first = false;
        return m_sink(text + boost::json::serialize(object));
    }
    Result<void> end(const PaperworkSummary& summary) override {
        boost::json::array keys;
        for (const PaperworkKeyCheck& key : summary.keys) {
            keys.push_back(boost::json::object{{"node_key", toHex(key.nodeKey)},
                                               {"log", object(key.log)},
                                               {"ledger", object(key.ledger)},
                                               {"equal", key.equal()}});
        }
        const boost::json::object check{{"height", summary.height},
                                        {"equal", summary.equal()},
                                        {"difference", summary.difference()},
                                        {"keys", std::move(keys)}};
        return m_sink("\n],\"total\":" + boost::json::serialize(object(summary.exported)) +
                      ",\"check\":" + boost::json::serialize(check) + "}\n");
    }

private:
    static boost::json::object object(const PaperworkSum& sum) {
        return {{"count", sum.count}, {"tokens", sum.tokens}, {"paper_micro_usd", sum.microUsd}};
    }

    TextSink m_sink;
    bool m_local;
    bool m_first = true;
};

}  // namespace

bool PaperworkSum::add(const ledger::Paperwork& paperwork) {
    PaperworkSum next = *this;
    if (__builtin_add_overflow(next.tokens, paperwork.tokensIn, &next.tokens) ||
        __builtin_add_overflow(next.tokens, paperwork.tokensOut, &next.tokens) ||
        __builtin_add_overflow(next.microUsd, paperwork.paperMicroUsd, &next.microUsd)) {
        return false;
    }
    next.count += 1;
    *this = next;
    return true;
}

bool PaperworkSummary::equal() const {
    return std::all_of(keys.begin(), keys.end(),
                       [](const PaperworkKeyCheck& key) { return key.equal(); });
}

std::string PaperworkSummary::difference() const {
    std::string text;
    for (const PaperworkKeyCheck& key : keys) {
        if (key.equal()) continue;
        if (!text.empty()) text += " ";
        text += sentence("Node Key %1: the blocks have %2, and the ledger %3.",
                         {toHex(key.nodeKey), sumText(key.log), sumText(key.ledger)});
    }
    return text;
}

std::string csvField(std::string_view text) {
    std::string guarded(text);
    if (!text.empty() && kFormulaStarts.find(text.front()) != std::string_view::npos) {
        guarded.insert(guarded.begin(), '\'');
    }
    if (guarded.find_first_of(",\"\r\n") == std::string::npos) return guarded;
    std::string quoted = "\"";
    for (const char c : guarded) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::unique_ptr<IPaperworkWriter> csvPaperwork(TextSink sink, bool local) {
    return std::make_unique<CsvWriter>(std::move(sink), local);
}

std::unique_ptr<IPaperworkWriter> jsonPaperwork(TextSink sink, bool local) {
    return std::make_unique<JsonWriter>(std::move(sink), local);
}

}  // namespace stacknet::tasks
