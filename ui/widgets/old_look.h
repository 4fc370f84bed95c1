#pragma once

class QWidget;

namespace stacknet::ui {

inline constexpr double kOldOpacity = 0.6;

/// Greys the rows of every table and the picture of every chart below `root` while what they show
/// is old; their titles and buttons stay as they are. What is added later has to be told again.
/// GUI thread.
void showAsOld(QWidget& root, bool old);

}  // namespace stacknet::ui
