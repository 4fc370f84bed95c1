#include "ui/dialogs/stake_confirm.h"

#include <QStringList>

#include "ui/bridge/confirmation.h"
#include "ui/dialogs/danger_confirm.h"
#include "ui/dialogs/node_key_dialogs.h"
#include "ui/text/consequence_words.h"
#include "ui/text/words.h"

namespace stacknet::ui {
QString previewText(const api::CommandPreview& preview) {
    QStringList lines;
    for (const auto& each : preview.consequences) lines << consequenceText(each);
    return lines.join(QLatin1Char('\n'));
}

void confirmStake(QWidget* parent, NodeBridge& bridge, const api::Command& command,
                  const StakeWords& words, std::function<void(const api::CommandResult&)> done) {
    if (dangerOf(command) != DangerLevel::None) {
        DangerWords danger;
        danger.title = words.title;
        danger.action = words.action;
        danger.note = words.note;
        DangerConfirm::ask(parent, bridge, command, std::move(danger), std::move(done));
        return;
    }
    const auto preview = api::previewOf(command, *bridge.snapshot());
    ConfirmDialog::Words shown;
    shown.title = words.title;
    shown.consequence = words.note;
    shown.cost = preview.refusal ? errorSentence(*preview.refusal) : previewText(preview);
    shown.confirm = words.action;
    shown.amounts = sayAmounts(preview.consequences);
    auto* dialog = new ConfirmDialog(shown, parent->window());
    QObject::connect(dialog, &ConfirmDialog::confirmed, parent,
                     [parent, &bridge, command, done = std::move(done)] {
                         bridge.submit(command, parent, done);
                     });
    dialog->open();
}

}  // namespace stacknet::ui
