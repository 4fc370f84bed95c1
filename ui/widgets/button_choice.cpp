#include "ui/widgets/button_choice.h"

#include <memory>
#include <utility>

#include <QAbstractButton>
#include <QButtonGroup>
#include <QSignalBlocker>

namespace stacknet::ui {

void onChosen(QButtonGroup* group, QObject* context, std::function<void(int)> chosen) {
    // A click is `pressed`, `toggled` unless the mark was there before, then `clicked`.
    const auto told = std::make_shared<bool>(false);
    const auto tell = std::make_shared<std::function<void(int)>>(std::move(chosen));
    QObject::connect(group, &QButtonGroup::idPressed, context, [told](int) { *told = false; });
    QObject::connect(group, &QButtonGroup::idToggled, context, [told, tell](int id, bool on) {
        if (!on) return;
        *told = true;
        (*tell)(id);
    });
    QObject::connect(group, &QButtonGroup::idClicked, context, [told, tell](int id) {
        if (!*told) (*tell)(id);
    });
}

void choose(QButtonGroup* group, int id) {
    const QSignalBlocker quiet(group);
    if (auto* button = group->button(id)) button->setChecked(true);
}

}  // namespace stacknet::ui
