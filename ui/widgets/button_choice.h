#pragma once

#include <functional>

class QButtonGroup;
class QObject;

namespace stacknet::ui {

/// Calls `chosen` with the id of the button that a person picks: by mouse, by key, or by the toggle
/// of a screen reader, for which Qt emits no `clicked`. A click on the button that is chosen
/// already calls it too. choose() does not. GUI thread; ends with `context`.
void onChosen(QButtonGroup* group, QObject* context, std::function<void(int)> chosen);

/// Marks the button with this id, when there is one, without telling onChosen().
void choose(QButtonGroup* group, int id);

}  // namespace stacknet::ui
