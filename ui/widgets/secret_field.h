#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace stacknet::ui {

/// Takes a passphrase, hidden unless its owner wants to see it. What was typed is overwritten when
/// it is taken or the field dies, as far as Qt lets us.
class SecretField final : public QWidget {
    Q_OBJECT
public:
    explicit SecretField(const QString& accessibleName, const QString& objectName,
                         QWidget* parent = nullptr);
    ~SecretField() override;

    bool isEmpty() const;
    int length() const;
    /// Of what take() would give.
    int byteLength() const;
    /// What was typed, as UTF-8 in normal form NFC, so that it opens the same whichever way a
    /// keyboard spells an accent; the field is empty afterwards.
    std::string take();
    /// The same, and the field keeps it, for an order that may be refused. The caller wipes it.
    std::string copy() const;
    bool equals(const SecretField& other) const;
    void clear();
    QLineEdit* edit() const { return m_edit; }

signals:
    void changed();
    void submitted();

private:
    QLineEdit* m_edit;
    QToolButton* m_reveal;
};

}  // namespace stacknet::ui
