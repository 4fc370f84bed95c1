#include "core/engine/rack_pins.h"

#include <algorithm>

#include "core/engine/table_page.h"

namespace stacknet::engine {

namespace {

constexpr std::int64_t kDayMs = 24LL * 3'600 * 1'000;

const TableSpec& spec() {
    static const TableSpec table{
        "pin",
        {{"size_bytes", "size_bytes", true},
         {"created_ms", "created_day * 86400000", true},
         {"place", "CASE place WHEN 1 THEN 'ipfs' ELSE 'embedded' END"},
         {"encrypted", "CASE encrypted WHEN 0 THEN 'no' ELSE 'yes' END"},
         {"profile", "profile"},
         {"blocks", "blocks", true},
         {"pinned_before", "CASE theirs WHEN 0 THEN 'no' ELSE 'yes' END"}}};
    return table;
}

const std::vector<std::string>& columns() {
    static const std::vector<std::string> names = {"name",       "cid",    "size_bytes",
                                                   "created_ms", "place",  "encrypted",
                                                   "profile",    "blocks", "pinned_before"};
    return names;
}

api::HistoryRow rowOf(const std::string& id, const api::RackPinInfo& pin) {
    const auto word = [](bool yes) { return std::string(yes ? "yes" : "no"); };
    return {
        id,
        {pin.name, pin.cid, std::to_string(pin.sizeBytes), std::to_string(pin.createdMs), pin.place,
         word(pin.encrypted), pin.profile, std::to_string(pin.blocks), word(pin.pinnedBefore)}};
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
    });
    return text;
}

bool holds(const api::RackPinInfo& pin, const std::string& needle) {
    return needle.empty() || lower(pin.name).find(needle) != std::string::npos ||
           lower(pin.cid).find(needle) != std::string::npos ||
           lower(pin.profile).find(needle) != std::string::npos;
}

/// Where tablePage() goes on after this row.
std::string placeOf(const api::HistoryPage& from, const api::HistoryRow& row,
                    const std::string& sort) {
    const auto at = std::find(from.columns.begin(), from.columns.end(), sort);
    return row.id + ":" +
           (at == from.columns.end()
                ? row.id
                : row.cells[static_cast<std::size_t>(at - from.columns.begin())]);
}

}  // namespace

api::RackPinInfo rackPinInfo(const rack::Pin& pin) {
    api::RackPinInfo info;
    info.cid = pin.cid.text();
    info.name = pin.name;
    info.profile = pin.profile;
    info.sizeBytes = pin.sizeBytes;
    info.blocks = pin.blocks;
    info.createdMs = pin.createdDay * kDayMs;
    info.place = pin.place == rack::PinPlace::Ipfs ? "ipfs" : "embedded";
    info.encrypted = pin.encrypted;
    info.pinnedBefore = pin.theirs;
    return info;
}

Result<api::HistoryPage> rackPinsPage(rack::PinStore& pins, const api::HistoryQuery& query) {
    const std::string needle = lower(query.text);
    api::HistoryQuery inSql = query;
    inSql.text.clear();
    inSql.count = query.count && needle.empty();
    api::HistoryPage page;
    page.columns = columns();
    std::string place;
    while (true) {
        STACKNET_TRY(const api::HistoryPage found, tablePage(pins.database(), spec(), inSql));
        if (found.totalKnown) {
            page.total = found.total;
            page.totalKnown = true;
        }
        for (const api::HistoryRow& row : found.rows) {
            STACKNET_TRY(const auto pin, pins.get(std::stoll(row.id)));
            if (!pin) continue;  // unpinned in this moment
            const api::RackPinInfo info = rackPinInfo(*pin);
            if (!holds(info, needle)) continue;
            if (page.rows.size() == query.limit) {
                page.next = place;
                return page;
            }
            page.rows.push_back(rowOf(row.id, info));
            place = placeOf(found, row, query.sort);
        }
        if (found.next.empty()) return page;
        if (page.rows.size() == query.limit && needle.empty()) {
            page.next = found.next;
            return page;
        }
        inSql.after = found.next;
        inSql.count = false;
    }
}

}  // namespace stacknet::engine
