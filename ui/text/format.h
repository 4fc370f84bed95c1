#pragma once

#include <cstdint>

#include <QString>

/// Numbers, times and ids as people read them, in the language of QLocale(). Pure functions, any
/// thread.
namespace stacknet::ui {

/// "18,421"
QString countText(std::uint64_t value);
/// Tokens in a short form with three digits: "999,999,999" below a billion stays whole in tables;
/// here "1.00 B", "400 M", "48.2 k".
QString compactText(std::uint64_t value);
/// "1,250.00 USD" from millionths of a dollar.
QString usdText(std::uint64_t microUsd);
/// "812 ms", "4.2 s", "10 min 0 s"
QString durationText(std::uint64_t ms);
/// "38 s", "5 min", "3 h", "4 days": whole units, for ages.
QString spanText(std::int64_t ms);
/// "3 s ago", "2 min ago", "yesterday 14:02"; "never" for 0.
QString agoText(std::int64_t timeMs, std::int64_t nowMs);
/// "in 40 h", "in 3 min"; "now" when it is over.
QString inText(std::int64_t timeMs, std::int64_t nowMs);
/// Local "2026-11-23 14:02:03"; "–" for 0.
QString timeText(std::int64_t timeMs);
/// "14:02:03" today, "2026-11-22 14:02" before; "–" for 0.
QString shortTimeText(std::int64_t timeMs);
/// UTC "2026-11-23T14:02:03.000Z", for tool tips and exports; empty for 0.
QString utcText(std::int64_t timeMs);
/// "14:02:03.678" local
QString clockText(std::int64_t timeMs);
/// "−12 ms", "+2.4 s"
QString offsetText(std::int64_t ms);
/// The middle left out: "7f3a91…c21e". Ids of up to `keepFront + keepBack + 1` characters stay.
QString shortId(const std::string& id, int keepFront = 6, int keepBack = 4);
/// Keeps ids, addresses and paths from left to right inside text of any direction (U+2066, U+2069).
QString ltrIsolated(const QString& text);
/// Text that starts like a formula gets a leading apostrophe, so that a spreadsheet shows it.
QString formulaSafe(const QString& text);

}  // namespace stacknet::ui
