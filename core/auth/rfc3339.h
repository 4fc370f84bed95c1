#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

/// Points in time as sign-in messages write them (RFC 3339 section 5.6).
namespace stacknet::auth {

/// Milliseconds since 1970 UTC of a date-time with any offset; digits beyond milliseconds are cut.
/// 'T' and 'Z' may be lower case. Years 1970 to 9999; hour 24 does not exist; second 60 only where
/// UTC can have a leap second (23:59:60), where it reads as the next second. Error "auth.bad_time".
Result<std::int64_t> parseRfc3339(std::string_view text);

/// "2026-11-22T06:00:00.000Z". `ms` must lie in the years 1970 to 9999.
std::string formatRfc3339(std::int64_t ms);

}  // namespace stacknet::auth
