#include "ui/pages/earnings_statement.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFont>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include "ui/text/engine_words.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

constexpr int kDotsPerInch = 300;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EarningsPage)
};

QString cell(const QString& text, bool number) {
    return QStringLiteral("<td align=\"%1\">%2</td>")
        .arg(number ? QStringLiteral("right") : QStringLiteral("left"), text.toHtmlEscaped());
}

QString row(const QString& name, const MonthRow& sum, const std::optional<UserRate>& rate) {
    QString cells = cell(name, false) + cell(countText(sum.tasks), true) +
                    cell(countText(sum.tokens), true) + cell(usdText(sum.chatMicroUsd), true) +
                    cell(usdText(sum.codeMicroUsd), true) + cell(usdText(sum.microUsd), true);
    if (rate) cells += cell(inCurrency(*rate, sum.microUsd), true);
    return QStringLiteral("<tr>%1</tr>").arg(cells);
}

QString heading(const std::optional<UserRate>& rate) {
    QStringList names{Words::tr("Day (UTC)"), Words::tr("Tasks"), Words::tr("Tokens"),
                      Words::tr("Chat"),      Words::tr("Code"),  Words::tr("Paper")};
    if (rate) names << Words::tr("In %1 at your rate").arg(rate->currency);
    QString cells;
    for (const auto& name : names)
        cells += QStringLiteral("<th align=\"%1\">%2</th>")
                     .arg(cells.isEmpty() ? QStringLiteral("left") : QStringLiteral("right"),
                          name.toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>").arg(cells);
}

QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

}  // namespace

QString statementHtml(const api::Snapshot& now, const std::vector<api::EarningsDayInfo>& days,
                      const QString& month, const std::optional<UserRate>& rate) {
    const auto& earnings = *now.earnings;
    QString html =
        QStringLiteral("<h1>%1</h1>").arg(Words::tr("Earnings in %1").arg(month).toHtmlEscaped());
    html += paragraph(Words::tr("Network: %1. Chain: %2.")
                          .arg(QString::fromStdString(now.chain.networkName),
                               QString::fromStdString(now.chain.chainId)));
    if (now.chain.localNetwork)
        html +=
            paragraph(Words::tr("This is a local network: all its nodes are on one machine, and "
                                "nothing here is worth money."));
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">");
    html += heading(rate);
    MonthRow total;
    for (const auto& day : days) {
        if (monthOf(day.dayMs) != month) continue;
        const MonthRow one{{},          day.tasks, day.tokens, day.chatMicroUsd, day.codeMicroUsd,
                           day.microUsd};
        total.tasks += one.tasks;
        total.tokens += one.tokens;
        total.chatMicroUsd += one.chatMicroUsd;
        total.codeMicroUsd += one.codeMicroUsd;
        total.microUsd += one.microUsd;
        html += row(utcText(day.dayMs).left(10), one, rate);
    }
    html += row(Words::tr("Together"), total, rate) + QStringLiteral("</table>");
    html +=
        paragraph(Words::tr("A task is counted on the UTC day on which the network accepted its "
                            "paperwork."));
    if (rate)
        html +=
            paragraph(Words::tr("The rate of %1 %2 for one US dollar is the operator's own; the "
                                "network knows none.")
                          .arg(QLocale().toString(rate->perUsd, 'g', 10), rate->currency));
    if (!earnings.difference.empty())
        html += paragraph(
            Words::tr("Blocks and ledger differ: %1").arg(engineText(earnings.difference)));
    else if (earnings.complete)
        html += paragraph(
            Words::tr("Blocks and ledger agree at height %1.").arg(countText(earnings.height)));
    else
        html +=
            paragraph(Words::tr("This node does not hold every block, so the sums were not held "
                                "against the ledger."));
    html += paragraph(Words::tr("Made %1.").arg(utcText(now.asOfMs)));
    return html;
}

QByteArray statementPdf(const QString& html) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(kDotsPerInch);
    writer.setCreator(QStringLiteral("Stacknet Console"));
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Sans Serif"), 9));
    document.setHtml(html);
    document.print(&writer);
    return bytes;
}

}  // namespace stacknet::ui
