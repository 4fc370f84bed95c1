#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace stacknet::ui {

/// The fields of a dialog that may be taller than the window: as high as its content while there is
/// room, else it scrolls.
class FormScroll final : public QScrollArea {
    Q_OBJECT
public:
    explicit FormScroll(const QString& objectName, QWidget* parent = nullptr);
    QVBoxLayout* fields() const { return m_fields; }
    /// Takes the height that the content wants now, at most what the window behind leaves. Call it
    /// when fields come and go.
    void fit();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_content;
    QVBoxLayout* m_fields;
};

}  // namespace stacknet::ui
