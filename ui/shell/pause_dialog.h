#pragma once

#include "ui/dialogs/modal_dialog.h"

class QCheckBox;
class QDateTimeEdit;

namespace stacknet::ui {

/// Asks until when no work is taken, and whether what runs may end first.
class PauseDialog final : public ModalDialog {
    Q_OBJECT
public:
    explicit PauseDialog(QWidget* parent);

signals:
    void chosen(int minutes, bool drain);

private:
    int minutes() const;
    void check();

    QDateTimeEdit* m_until;
    QCheckBox* m_drain;
    TextLabel* m_note;
    QPushButton* m_pause;
};

}  // namespace stacknet::ui
