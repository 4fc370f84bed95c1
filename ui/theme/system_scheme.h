#pragma once

#include <functional>

class QObject;

namespace stacknet::ui {

/// Asks the desktop (XDG portal org.freedesktop.appearance color-scheme) whether it prefers dark,
/// without waiting, and tells of later changes. Says nothing where there is no portal.
void watchSystemScheme(QObject* context, std::function<void(bool dark)> told);

}  // namespace stacknet::ui
