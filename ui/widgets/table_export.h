#pragma once

#include <QByteArray>

class QAbstractItemModel;
class QString;

namespace stacknet::ui {

/// The rows of a model as it shows them (filter and order included), values by ExportRole: UTC
/// times, base units, full ids. Text cells that a spreadsheet would run as a formula are quoted
/// with an apostrophe.
QByteArray toCsv(const QAbstractItemModel& model);
/// An array of objects keyed by the column titles.
QByteArray toJson(const QAbstractItemModel& model);
/// One cell of CSV: formula-safe, in quotes where it must be.
QString csvCell(const QString& text);

}  // namespace stacknet::ui
