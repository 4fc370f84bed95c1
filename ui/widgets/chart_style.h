#pragma once

#include <QColor>
#include <Qt>

#include "ui/theme/tokens.h"

namespace stacknet::ui {

/// The colour and the dash of the n-th series: told apart without colour too.
QColor seriesColor(int index);
Qt::PenStyle seriesDash(int index);

}  // namespace stacknet::ui
