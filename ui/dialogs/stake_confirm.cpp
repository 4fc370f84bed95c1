#include "ui/dialogs/stake_confirm.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/dialogs/node_key_dialogs.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StakeDialog)
};

QString tokensText(std::uint64_t tokens) {
    return Words::tr("%1 tokens").arg(countText(tokens));
}

QString nameOf(const std::string& code) {
    if (code == "tokens_bonded") return Words::tr("Counts as voting weight from the next epoch on");
    if (code == "tokens_unbonding") return Words::tr("Stops counting at the next epoch");
    if (code == "tokens_withdrawn") return Words::tr("Becomes free");
    if (code == "tokens_still_waiting") return Words::tr("Goes on waiting");
    if (code == "tokens_burned") return Words::tr("Burned with the key");
    if (code == "validates_again") return Words::tr("Bonded, and counting again");
    if (code == "at_risk_bft_disagreement") return Words::tr("At risk: two contradicting votes");
    if (code == "at_risk_spot_check") return Words::tr("At risk: a failed spot-check");
    if (code == "at_risk_censorship") return Words::tr("At risk: censorship as leader");
    return {};
}

}  // namespace

std::vector<DetailList::Row> previewRows(const api::CommandPreview& preview) {
    std::vector<DetailList::Row> rows;
    for (const auto& each : preview.consequences) {
        if (const QString name = nameOf(each.code); !name.isEmpty()) {
            rows.push_back({name, tokensText(each.tokens), false, true});
        } else if (each.code == "unbonding_wait") {
            rows.push_back(
                {Words::tr("Wait before unbonded tokens are free"),
                 Words::tr("%1 and %n epoch(s), both", nullptr, static_cast<int>(each.epochs))
                     .arg(spanText(each.timeMs)),
                 false, false});
        } else if (each.code == "paperwork_filed") {
            rows.push_back({Words::tr("Filed for redemption, once and for ever"),
                            usdText(each.microUsd), false, true});
        } else if (each.code == "offered_for_sale") {
            rows.push_back(
                {Words::tr("Anybody may buy the key, with its tokens and paperwork, for"),
                 usdText(each.microUsd), false, true});
        } else if (each.code == "resale_fee") {
            rows.push_back({Words::tr("Of it for the Stack that the key came from"),
                            usdText(each.microUsd), false, true});
        } else if (each.code == "key_ends") {
            rows.push_back({Words::tr("The key after that"),
                            Words::tr("never serves, validates or changes hands again"), false,
                            false});
        } else {
            rows.push_back({QString(), QString::fromStdString(each.text), false, false});
        }
    }
    return rows;
}

void confirmStake(QWidget* parent, NodeBridge& bridge, const api::Command& command,
                  const StakeWords& words, std::function<void(const api::CommandResult&)> done) {
    const auto preview = api::previewOf(command, *bridge.snapshot());
    QStringList lines;
    for (const auto& row : previewRows(preview))
        lines << (row.name.isEmpty() ? row.value : row.name + QStringLiteral(": ") + row.value);
    ConfirmDialog::Words shown;
    shown.title = words.title;
    shown.consequence = words.note;
    shown.cost = lines.join(QLatin1Char('\n'));
    if (preview.refusal) shown.cost = errorSentence(*preview.refusal);
    shown.confirm = words.action;
    shown.danger = preview.irreversible;
    auto* dialog = new ConfirmDialog(shown, parent->window());
    QObject::connect(dialog, &ConfirmDialog::confirmed, parent,
                     [parent, &bridge, command, done = std::move(done)] {
                         bridge.submit(command, parent, done);
                     });
    dialog->open();
}

}  // namespace stacknet::ui
