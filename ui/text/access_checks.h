#pragma once

#include <cstdint>

#include <QString>
#include <QStringList>

/// What the forms of the Access page say beside a field while something is typed: empty when the
/// engine would take it, else what is wrong in the reader's language. The rules are the engine's
/// (core/auth); the screens see it only through core/api, so they are repeated here, and
/// tests/ui/access_checks_test.cpp holds the two to each other. Pure functions, any thread.
namespace stacknet::ui {

inline constexpr int kKeyCidrsShownMax = 16;
inline constexpr int kKeyModelsShownMax = 32;
inline constexpr int kClientPlacesMax = 16;
inline constexpr std::uint64_t kMonthlyTokensShownMax = 1'000'000'000'000'000;
inline constexpr std::uint64_t kLimitShownMax = 4'294'967'295;
inline constexpr int kKeyDaysMax = 365;
inline constexpr int kGraceHoursMax = 24;

/// Lines and words of a field that takes several, without the empty ones.
QStringList linesOf(const QString& text);

QString keyNameFault(const QString& name);
/// Of an API key's Stack; empty is fine.
QString stackFault(const QString& stack);
/// None is fine, as it is of the next.
QString cidrsFault(const QStringList& blocks);
QString modelsFault(const QStringList& models);
/// Scopes by their names in core/auth/scope.h.
QString scopesFault(const QStringList& scopes);
/// A whole number up to `most`; digits may be grouped with spaces, dots, commas or apostrophes.
QString numberFault(const QString& text, std::uint64_t most);
/// The number of a text without fault; 0 for an empty one.
std::uint64_t numberOf(const QString& text);

QString clientIdFault(const QString& id);
QString clientStackFault(const QString& stack);
QString clientNameFault(const QString& name);
QString originFault(const QString& origin, bool development);
QString originsFault(const QStringList& origins, bool development);
/// A redirect URI or the logout URL of a client with these origins.
QString placeFault(const QString& uri, const QStringList& origins);
QString placesFault(const QStringList& uris, const QStringList& origins);

/// "evm", "solana", or empty when the address has the form of neither.
QString chainOfAddress(const QString& address);

}  // namespace stacknet::ui
