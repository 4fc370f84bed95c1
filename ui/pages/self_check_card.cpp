#include "ui/pages/self_check_card.h"

#include <QGridLayout>
#include <QPushButton>

#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/text/setting_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

Label verdictLabel(api::CheckVerdict verdict) {
    switch (verdict) {
        case api::CheckVerdict::Good:
            return {SelfCheckCard::tr("good"), Tone::Ok};
        case api::CheckVerdict::Warning:
            return {SelfCheckCard::tr("warning"), Tone::Warn};
        case api::CheckVerdict::Bad:
            return {SelfCheckCard::tr("bad"), Tone::Danger};
        case api::CheckVerdict::Unknown:
            break;
    }
    return {SelfCheckCard::tr("not known"), Tone::Neutral};
}

}  // namespace

SelfCheckCard::SelfCheckCard(NodeBridge& bridge, QWidget* parent)
    : Card(tr("Self-check"), parent), m_bridge(bridge) {
    setObjectName(QStringLiteral("selfCheckCard"));
    m_age = new TextLabel(tr("not looked yet"), TextRole::Caption, Tone::Neutral);
    m_age->setObjectName(QStringLiteral("selfCheckAge"));
    m_again = new QPushButton(tr("Check now"));
    m_again->setObjectName(QStringLiteral("selfCheckNow"));
    connect(m_again, &QPushButton::clicked, this, &SelfCheckCard::checkNow);
    addHeaderWidget(m_age);
    addHeaderWidget(m_again);
    rebuild({});
}

void SelfCheckCard::refresh() {
    const auto& host = *m_bridge.snapshot()->host;
    m_age->setText(host.checkedMs == 0
                       ? tr("not looked yet")
                       : tr("looked %1").arg(agoText(host.checkedMs, m_bridge.nowMs())));
    if (host.checks != m_shown) rebuild(host.checks);
}

void SelfCheckCard::rebuild(const std::vector<api::SelfCheckInfo>& checks) {
    m_shown = checks;
    delete m_rows;
    m_rows = new QWidget;
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::k3);
    grid->setVerticalSpacing(space::k2);
    grid->setColumnStretch(2, 1);
    int row = 0;
    if (checks.empty()) {
        auto* waiting = new TextLabel(tr("The node looks at its machine some seconds after it has "
                                         "started."),
                                      TextRole::Body, Tone::Neutral);
        waiting->setWordWrap(true);
        grid->addWidget(waiting, row, 0, 1, 3);
    }
    for (const auto& check : checks) {
        const auto label = verdictLabel(check.verdict);
        const QString name = selfCheckWords(QString::fromStdString(check.name));
        auto* glyph = new GlyphLabel(
            check.verdict == api::CheckVerdict::Good ? Glyph::Check : toneGlyph(label.tone), 16,
            label.tone);
        glyph->setAccessibleName(label.text);
        auto* title = new TextLabel(name, TextRole::Strong);
        auto* detail = new TextLabel(engineText(check.detail));
        detail->setObjectName(QStringLiteral("selfCheck_") + QString::fromStdString(check.name));
        detail->setWordWrap(true);
        detail->setAccessibleName(name + QStringLiteral(", ") + label.text);
        grid->addWidget(glyph, row, 0, Qt::AlignTop);
        grid->addWidget(title, row, 1, Qt::AlignTop);
        grid->addWidget(detail, row, 2);
        if (!check.fix.empty()) {
            auto* fix = new TextLabel(engineText(check.fix), TextRole::Caption, Tone::Neutral);
            fix->setWordWrap(true);
            grid->addWidget(fix, ++row, 2);
        }
        ++row;
    }
    body()->addWidget(m_rows);
}

void SelfCheckCard::checkNow() {
    m_again->setEnabled(false);
    m_bridge.ask({"node.self_check", ""}, this, [this](const Result<std::string>& answer) {
        m_again->setEnabled(true);
        if (!answer.ok()) m_age->setText(errorSentence(answer.error()));
    });
}

}  // namespace stacknet::ui
