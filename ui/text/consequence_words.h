#pragma once

#include <QString>

#include "core/api/preview.h"

namespace stacknet::ui {

/// What a command does, in the reader's language and with the numbers of the preview; the preview's
/// own English sentence for a code that is not known here.
QString consequenceText(const api::Consequence& consequence);
/// Whether any of them names tokens or money.
bool sayAmounts(const std::vector<api::Consequence>& consequences);

}  // namespace stacknet::ui
