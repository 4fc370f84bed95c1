#pragma once

#include "ui/dialogs/modal_dialog.h"
#include "ui/widgets/chart_data.h"

class QDateTimeEdit;

namespace stacknet::ui {

/// Asks from when to when a chart shall go. Says beside the fields what is wrong while one types.
class SpanDialog final : public ModalDialog {
    Q_OBJECT
public:
    SpanDialog(TimeSpan span, QWidget* parent);

signals:
    void chosen(stacknet::ui::TimeSpan span);

private:
    void check();

    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    TextLabel* m_wrong;
    QPushButton* m_show;
};

}  // namespace stacknet::ui
