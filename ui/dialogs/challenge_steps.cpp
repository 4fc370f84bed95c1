#include "ui/dialogs/challenge_steps.h"

#include <algorithm>
#include <array>
#include <span>

#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/api/consensus_fields.h"
#include "core/api/names.h"
#include "core/base/sentence.h"
#include "ui/pages/consensus_words.h"
#include "ui/text/engine_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kGlyph = 18;

/// In the order in which the protocol makes them.
constexpr std::array kOfDemands = {
    api::ChallengeCheck::TransactionValid,    api::ChallengeCheck::BlockFinal,
    api::ChallengeCheck::DemandInCertificate, api::ChallengeCheck::WindowPassed,
    api::ChallengeCheck::NotIncludedInTime,   api::ChallengeCheck::WithinEvidenceWindow,
    api::ChallengeCheck::NotPunishedBefore,
};
constexpr std::array kOfPromises = {
    api::ChallengeCheck::PromiseSigned,        api::ChallengeCheck::TransactionValid,
    api::ChallengeCheck::BlockFinal,           api::ChallengeCheck::NotIncludedInTime,
    api::ChallengeCheck::WithinEvidenceWindow, api::ChallengeCheck::NotPunishedBefore,
};

std::span<const api::ChallengeCheck> protocolOrder(bool promised) {
    if (promised) return kOfPromises;
    return kOfDemands;
}

bool readCheck(const QString& name, api::ChallengeCheck& check) {
    for (std::uint32_t i = 0; i <= api::enumMax<api::ChallengeCheck>(); ++i) {
        const auto known = static_cast<api::ChallengeCheck>(i);
        const auto word = api::challengeCheckName(known);
        if (name == QLatin1String(word.data(), static_cast<qsizetype>(word.size()))) {
            check = known;
            return true;
        }
    }
    return false;
}

}  // namespace

Result<ChallengeReportView> readChallengeReport(const std::string& json) {
    ChallengeReportView report;
    report.json = QByteArray::fromStdString(json);
    const QJsonDocument document = QJsonDocument::fromJson(report.json);
    const QJsonObject all = document.object();
    const QJsonObject challenge = all[QLatin1String("challenge")].toObject();
    if (!document.isObject() || challenge.isEmpty()) {
        return makeError("ui.bad_answer",
                         sentence("The node's answer is no report of a challenge."));
    }
    const auto number = [](const QJsonValue& value) {
        return static_cast<std::uint64_t>(value.toInteger());
    };
    report.fate = all[QLatin1String("fate")].toString();
    report.code = all[QLatin1String("code")].toString().toStdString();
    report.sentence = all[QLatin1String("sentence")].toString();
    report.promise = all[QLatin1String("promise")].toString().toStdString();
    report.includedView = number(all[QLatin1String("included_view")]);
    report.publishedBytes = number(all[QLatin1String("published_bytes")]);
    report.accusedName = challenge[QLatin1String("accused_name")].toString();
    report.dueView = number(challenge[QLatin1String("due_view")]);
    report.published = all[QLatin1String("published")].toString().toStdString();
    report.epoch = number(challenge[QLatin1String("epoch")]);
    report.view = number(challenge[QLatin1String("view")]);
    report.signer = challenge[QLatin1String("signer")].toString().toStdString();
    for (const auto& value : all[QLatin1String("excerpt")].toArray()) {
        const QJsonObject one = value.toObject();
        LogBlockView block;
        block.view = number(one[QLatin1String("view")]);
        block.height = number(one[QLatin1String("height")]);
        block.blockId = one[QLatin1String("block_id")].toString().toStdString();
        block.parentId = one[QLatin1String("parent_id")].toString().toStdString();
        block.linked = one[QLatin1String("linked")].toBool();
        block.demand = one[QLatin1String("demand")].toBool();
        block.holds = one[QLatin1String("holds")].toBool();
        report.excerpt.push_back(std::move(block));
    }
    for (const auto& value : challenge[QLatin1String("steps")].toArray()) {
        const QJsonObject one = value.toObject();
        api::ChallengeStep step;
        if (!readCheck(one[QLatin1String("check")].toString(), step.check)) continue;
        step.passed = one[QLatin1String("passed")].toBool();
        step.detail = one[QLatin1String("detail")].toString().toStdString();
        report.steps.push_back(std::move(step));
    }
    return report;
}

ChallengeSteps::ChallengeSteps(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName);
    setAccessibleName(tr("Checks of the challenge"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

ChallengeSteps::Line& ChallengeSteps::line(std::size_t index) {
    while (m_lines.size() <= index) {
        auto* box = new QWidget;
        // A reader without eyes walks through the lines as through a list.
        box->setFocusPolicy(Qt::TabFocus);
        box->setObjectName(objectName() + QStringLiteral("Line%1").arg(m_lines.size()));
        auto* glyph = new GlyphLabel(Glyph::Dot, kGlyph);
        auto* title = new TextLabel({}, TextRole::Strong);
        title->setWordWrap(true);
        auto* detail = new TextLabel({}, TextRole::Caption, Tone::Neutral);
        detail->setWordWrap(true);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(title);
        words->addWidget(detail);
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::k2);
        row->addWidget(glyph, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        m_column->addWidget(box);
        m_lines.push_back({box, glyph, title, detail});
    }
    return m_lines[index];
}

void ChallengeSteps::setLine(std::size_t index, api::ChallengeCheck check, State state,
                             const QString& detail) {
    Line& one = line(index);
    QString word;
    switch (state) {
        case State::Waiting:
            one.glyph->setGlyph(Glyph::Clock, Tone::Neutral);
            word = tr("waiting");
            break;
        case State::Passed:
            one.glyph->setGlyph(Glyph::Check, Tone::Ok);
            word = tr("passed");
            break;
        case State::Failed:
            one.glyph->setGlyph(Glyph::Octagon, Tone::Danger);
            word = tr("failed");
            break;
        case State::NotReached:
            one.glyph->setGlyph(Glyph::Minus, Tone::Neutral);
            word = tr("not reached");
            break;
    }
    one.title->setText(challengeCheckText(check));
    const bool faint = state == State::Waiting || state == State::NotReached;
    one.title->setInk(faint                    ? std::optional(Tone::Neutral)
                      : state == State::Failed ? std::optional(Tone::Danger)
                                               : std::nullopt);
    one.detail->setText(detail.isEmpty() && state == State::NotReached ? word : detail);
    one.detail->setVisible(!one.detail->text().isEmpty());
    one.box->setAccessibleName(detail.isEmpty()
                                   ? tr("%1: %2").arg(challengeCheckText(check), word)
                                   : tr("%1: %2. %3").arg(challengeCheckText(check), word, detail));
    one.box->show();
}

void ChallengeSteps::trim(std::size_t count) {
    m_shown = static_cast<int>(count);
    for (std::size_t i = count; i < m_lines.size(); ++i) m_lines[i].box->hide();
}

void ChallengeSteps::showWaiting(bool promised) {
    const auto order = protocolOrder(promised);
    for (std::size_t i = 0; i < order.size(); ++i) setLine(i, order[i], State::Waiting, {});
    trim(order.size());
    m_passed = 0;
}

void ChallengeSteps::showSteps(const std::vector<api::ChallengeStep>& steps, bool promised) {
    std::size_t next = 0;
    m_passed = 0;
    for (const api::ChallengeStep& step : steps) {
        setLine(next++, step.check, step.passed ? State::Passed : State::Failed,
                engineText(step.detail));
        m_passed += step.passed;
    }
    const bool failed = !steps.empty() && !steps.back().passed;
    for (const auto check : protocolOrder(promised)) {
        const bool made = std::any_of(steps.begin(), steps.end(),
                                      [&](const auto& step) { return step.check == check; });
        if (failed && !made) setLine(next++, check, State::NotReached, {});
    }
    trim(next);
}

QString ChallengeSteps::lineText(int index) const {
    return m_lines[static_cast<std::size_t>(index)].box->accessibleName();
}

}  // namespace stacknet::ui
