#pragma once

#include <string>
#include <vector>

#include "core/api/history.h"
#include "core/base/result.h"

namespace stacknet::testing {

/// The page of `rows` that `query` asks for. `after` is the number of rows before it. Cells that
/// are decimal integers compare as numbers. Error "api.bad_argument" names an unknown column.
Result<api::HistoryPage> pageOfRows(const std::vector<std::string>& columns,
                                    const std::vector<api::HistoryRow>& rows,
                                    const api::HistoryQuery& query);

}  // namespace stacknet::testing
