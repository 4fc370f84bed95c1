#pragma once

#include <functional>

#include <QPushButton>
#include <QTimer>

namespace stacknet::ui {

/// Copies what `source` gives and says so for a moment.
class CopyButton final : public QPushButton {
    Q_OBJECT
public:
    CopyButton(const QString& what, std::function<QString()> source, QWidget* parent = nullptr);
    /// Only the icon: for the end of a line.
    void setIconOnly();
    /// The text goes into the clipboard as a secret (see copySecret).
    void setSecret(bool secret) { m_secret = secret; }

private:
    void copy();

    QString m_label;
    std::function<QString()> m_source;
    QTimer m_back;
    bool m_secret = false;
    bool m_iconOnly = false;
};

}  // namespace stacknet::ui
