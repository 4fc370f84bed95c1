#pragma once

#include "tests/sim/world/batch.h"

namespace stacknet::sim {

/// For people: what was run, what was found, which scenarios occurred.
std::string textReport(const Options& options, const BatchResult& batch, std::int64_t wallMs);
/// The same as one JSON object on one line; 64-bit numbers as decimal strings.
std::string jsonReport(const Options& options, const BatchResult& batch, std::int64_t wallMs);

}  // namespace stacknet::sim
