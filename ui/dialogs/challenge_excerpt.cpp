#include "ui/dialogs/challenge_excerpt.h"

#include <QBoxLayout>

#include "ui/text/format.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kGlyph = 16;
constexpr int kHeightMax = 220;

QString factsOf(const LogBlockView& block) {
    QStringList facts;
    if (block.demand) facts.push_back(ChallengeExcerpt::tr("its certificate holds the demand"));
    if (block.holds) facts.push_back(ChallengeExcerpt::tr("it holds the transaction"));
    if (facts.isEmpty()) facts.push_back(ChallengeExcerpt::tr("without the transaction"));
    return facts.join(QStringLiteral(", "));
}

}  // namespace

ChallengeExcerpt::ChallengeExcerpt(const QString& objectName, QWidget* parent)
    : QScrollArea(parent) {
    setObjectName(objectName);
    setAccessibleName(tr("Blocks of the log that decide"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMaximumHeight(kHeightMax);
    auto* inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::k1);
    setWidget(inner);
    viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    hide();
}

ChallengeExcerpt::Line& ChallengeExcerpt::line(std::size_t index) {
    while (m_lines.size() <= index) {
        auto* box = new QWidget;
        // A reader without eyes walks through the lines as through a list.
        box->setFocusPolicy(Qt::TabFocus);
        box->setObjectName(objectName() + QStringLiteral("Line%1").arg(m_lines.size()));
        auto* glyph = new GlyphLabel(Glyph::Check, kGlyph);
        auto* title = new TextLabel;
        title->setWordWrap(true);
        auto* hashes = new TextLabel({}, TextRole::Mono, Tone::Neutral);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(title);
        words->addWidget(hashes);
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::k2);
        row->addWidget(glyph, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        m_column->addWidget(box);
        m_lines.push_back({box, glyph, title, hashes});
    }
    return m_lines[index];
}

void ChallengeExcerpt::showBlocks(const std::vector<LogBlockView>& blocks) {
    m_firstBreak = -1;
    m_shown = static_cast<int>(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const LogBlockView& block = blocks[i];
        Line& one = line(i);
        const bool breaks = !block.linked && m_firstBreak < 0;
        if (breaks) m_firstBreak = static_cast<int>(i);
        const bool sound = m_firstBreak < 0;
        one.glyph->setGlyph(sound    ? Glyph::Check
                            : breaks ? Glyph::Octagon
                                     : Glyph::Minus,
                            sound    ? Tone::Ok
                            : breaks ? Tone::Danger
                                     : Tone::Neutral);
        const QString what =
            tr("View %1, height %2: %3")
                .arg(countText(block.view), countText(block.height), factsOf(block));
        const QString link = sound    ? tr("hangs on the block before it")
                             : breaks ? tr("the log breaks here: it does not hang on the block "
                                           "before it")
                                      : tr("after the break");
        one.title->setText(sound ? what : tr("%1 (%2)").arg(what, link));
        one.title->setInk(breaks ? std::optional(Tone::Danger) : std::nullopt);
        const QString id = QString::fromStdString(block.blockId);
        const QString parent = QString::fromStdString(block.parentId);
        one.hashes->setText(tr("%1 after %2").arg(id.left(16), parent.left(16)));
        one.hashes->setToolTip(tr("%1\nafter %2").arg(id, parent));
        one.box->setAccessibleName(tr("%1, %2, block %3").arg(what, link, id.left(16)));
        one.box->show();
    }
    for (std::size_t i = blocks.size(); i < m_lines.size(); ++i) m_lines[i].box->hide();
    setVisible(!blocks.empty());
    updateGeometry();
}

QString ChallengeExcerpt::lineText(int index) const {
    return m_lines[static_cast<std::size_t>(index)].box->accessibleName();
}

}  // namespace stacknet::ui
