#include "ui/widgets/old_look.h"

#include <QGraphicsOpacityEffect>
#include <QTableView>

#include "ui/widgets/chart_plot.h"

namespace stacknet::ui {
namespace {

void grey(QWidget& viewport, bool old) {
    if (old == (viewport.graphicsEffect() != nullptr)) return;
    if (!old) return viewport.setGraphicsEffect(nullptr);
    auto* effect = new QGraphicsOpacityEffect(&viewport);
    effect->setOpacity(kOldOpacity);
    viewport.setGraphicsEffect(effect);
}

}  // namespace

void showAsOld(QWidget& root, bool old) {
    for (auto* table : root.findChildren<QTableView*>()) grey(*table->viewport(), old);
    for (auto* chart : root.findChildren<ChartPlot*>()) grey(*chart->viewport(), old);
}

}  // namespace stacknet::ui
