#pragma once

#include <optional>

#include <QByteArray>

#include "ui/pages/earnings_models.h"

namespace stacknet::ui {

/// The statement of one UTC month ("2026-11") as a page to print: every day with earnings, their
/// sum, and whether blocks and ledger agree. Pure.
QString statementHtml(const api::Snapshot& now, const std::vector<api::EarningsDayInfo>& days,
                      const QString& month, const std::optional<UserRate>& rate);
/// The page as a PDF. Any thread; takes tenths of a second.
QByteArray statementPdf(const QString& html);

}  // namespace stacknet::ui
