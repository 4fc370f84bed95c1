#include "ui/widgets/span_dialog.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QPushButton>

#include "ui/widgets/text_label.h"

namespace stacknet::ui {

SpanDialog::SpanDialog(TimeSpan span, QWidget* parent)
    : ModalDialog(tr("Choose the time to show"), QStringLiteral("spanDialog"), parent) {
    const auto field = [this](const QString& label, const char* name, std::int64_t timeMs) {
        auto* edit = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(timeMs));
        edit->setObjectName(QLatin1String(name));
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        edit->setCalendarPopup(true);
        addField(label, edit);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &SpanDialog::check);
        return edit;
    };
    m_from = field(tr("From"), "spanFrom", span.fromMs);
    m_to = field(tr("To"), "spanTo", span.toMs);
    m_wrong = new TextLabel({}, TextRole::Caption, Tone::Danger);
    m_wrong->setObjectName(QStringLiteral("spanWrong"));
    body()->addWidget(m_wrong);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("spanCancel"), {});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_show = addButton(tr("Show"), QStringLiteral("spanShow"), QStringLiteral("primary"));
    connect(m_show, &QPushButton::clicked, this, [this] {
        emit chosen({m_from->dateTime().toMSecsSinceEpoch(), m_to->dateTime().toMSecsSinceEpoch()});
        accept();
    });
    check();
}

void SpanDialog::check() {
    const bool right = m_from->dateTime() < m_to->dateTime();
    m_wrong->setText(right ? QString() : tr("The end must come after the beginning."));
    m_to->setAccessibleDescription(m_wrong->text());
    m_show->setEnabled(right);
}

}  // namespace stacknet::ui
