#pragma once

#include <vector>

#include <QWidget>

namespace stacknet::ui {

/// A QR code (libqrencode, error correction M): dark on light in every theme, as scanners want it.
class QrView final : public QWidget {
    Q_OBJECT
public:
    explicit QrView(QWidget* parent = nullptr);
    /// Up to 1,000 bytes of UTF-8; what does not fit shows nothing.
    void setText(const QString& text);
    /// Modules a side; 0: nothing is shown.
    int modules() const { return m_modules; }
    bool dark(int column, int row) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_modules = 0;
    std::vector<bool> m_dark;
};

}  // namespace stacknet::ui
