#include "ui/widgets/table_export.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include "ui/models/roles.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

QString title(const QAbstractItemModel& model, int column) {
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString exact(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data(ExportRole).toString();
}

}  // namespace

QString csvCell(const QString& text) {
    QString cell = formulaSafe(text);
    const bool quote = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
                       cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    if (!quote) return cell;
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QByteArray toCsv(const QAbstractItemModel& model) {
    QByteArray csv;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << csvCell(title(model, column));
    csv += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells << csvCell(exact(model, row, column));
        csv += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return csv;
}

QByteArray toJson(const QAbstractItemModel& model) {
    QJsonArray rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject object;
        for (int column = 0; column < model.columnCount(); ++column)
            object.insert(title(model, column), exact(model, row, column));
        rows.append(object);
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Indented);
}

}  // namespace stacknet::ui
