#include "ui/widgets/word_backup.h"

#include <utility>

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/widgets/text_label.h"
#include "ui/widgets/word_check.h"
#include "ui/widgets/word_grid.h"

namespace stacknet::ui {
namespace {

QPushButton* makeButton(const QString& text, const QString& name, const QString& variant) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("variant", variant);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

WordBackup::WordBackup(QWidget* parent) : QWidget(parent) {
    m_why = new TextLabel({}, TextRole::Body, Tone::Warn);
    m_why->setObjectName(QStringLiteral("wordsAgain"));
    m_why->setWordWrap(true);
    m_why->hide();
    auto* intro = new TextLabel(
        tr("These 24 words are the key. Write them on paper, in this order, and keep the paper "
           "where fire and strangers do not get to it. With them the key can be made again on any "
           "machine; without them and without a backup it is gone with this one."),
        TextRole::Body, Tone::Neutral);
    intro->setWordWrap(true);
    m_grid = new WordGrid;
    m_next = makeButton(tr("I wrote them down"), QStringLiteral("wordsWritten"),
                        QStringLiteral("primary"));
    auto* later = makeButton(tr("Later"), QStringLiteral("wordsLater"), {});
    auto* gridPage = new QWidget;
    auto* gridColumn = new QVBoxLayout(gridPage);
    gridColumn->setContentsMargins(0, 0, 0, 0);
    gridColumn->setSpacing(space::k3);
    gridColumn->addWidget(m_why);
    gridColumn->addWidget(intro);
    gridColumn->addWidget(m_grid);
    auto* gridButtons = new QHBoxLayout;
    gridButtons->setSpacing(space::k2);
    gridButtons->addStretch(1);
    gridButtons->addWidget(later);
    gridButtons->addWidget(m_next);
    gridColumn->addStretch(1);
    gridColumn->addLayout(gridButtons);

    auto* ask =
        new TextLabel(tr("Type these three words from your paper."), TextRole::Body, Tone::Neutral);
    ask->setWordWrap(true);
    m_check = new WordCheck;
    m_confirm = makeButton(tr("Check"), QStringLiteral("wordsCheck"), QStringLiteral("primary"));
    auto* back = makeButton(tr("Show the words again"), QStringLiteral("wordsBack"), {});
    auto* checkLater = makeButton(tr("Later"), QStringLiteral("wordsCheckLater"), {});
    auto* checkPage = new QWidget;
    auto* checkColumn = new QVBoxLayout(checkPage);
    checkColumn->setContentsMargins(0, 0, 0, 0);
    checkColumn->setSpacing(space::k3);
    checkColumn->addWidget(ask);
    checkColumn->addWidget(m_check);
    auto* checkButtons = new QHBoxLayout;
    checkButtons->setSpacing(space::k2);
    checkButtons->addWidget(back);
    checkButtons->addStretch(1);
    checkButtons->addWidget(checkLater);
    checkButtons->addWidget(m_confirm);
    checkColumn->addStretch(1);
    checkColumn->addLayout(checkButtons);

    m_steps = new QStackedWidget;
    m_steps->addWidget(gridPage);
    m_steps->addWidget(checkPage);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);

    connect(m_grid, &WordGrid::shownChanged, this,
            [this] { m_next->setEnabled(m_grid->wasShown()); });
    connect(m_next, &QPushButton::clicked, this, &WordBackup::showCheck);
    connect(later, &QPushButton::clicked, this, &WordBackup::putOff);
    connect(checkLater, &QPushButton::clicked, this, &WordBackup::putOff);
    connect(back, &QPushButton::clicked, this, [this] { showGrid({}); });
    connect(m_confirm, &QPushButton::clicked, m_check, &WordCheck::check);
    connect(m_check, &WordCheck::changed, this,
            [this] { m_confirm->setEnabled(m_check->isComplete()); });
    connect(m_check, &WordCheck::passed, this, &WordBackup::verified);
    connect(m_check, &WordCheck::failed, this, [this] {
        showGrid(tr("Three times wrong. Here are the words again: compare each with your paper."));
    });
}

void WordBackup::begin(std::string&& words) {
    m_grid->setWords(std::move(words));
    m_next->setEnabled(false);
    showGrid({});
}

void WordBackup::wipe() {
    m_grid->wipe();
}

void WordBackup::showGrid(const QString& why) {
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_grid->setShown(!why.isEmpty());
    m_steps->setCurrentIndex(0);
}

void WordBackup::showCheck() {
    m_grid->setShown(false);
    m_confirm->setEnabled(false);
    m_steps->setCurrentIndex(1);
    m_check->begin(m_grid->words());
}

}  // namespace stacknet::ui
