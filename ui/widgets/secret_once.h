#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace stacknet::ui {

class Banner;

/// A secret that is shown this one time: to copy, to save, and a box that says it was stored. Gone
/// from the screen and from memory with wipe() or its end.
class SecretOnce final : public QWidget {
    Q_OBJECT
public:
    /// `what` as in "the new API key"; parts are named `prefix` + "Secret", "Copy", "Save" and
    /// "Stored". `why` says what is lost with it.
    SecretOnce(const QString& what, const QString& why, const QString& prefix,
               QWidget* parent = nullptr);
    ~SecretOnce() override;

    void show(const std::string& secret);
    /// Name of the file that Save proposes.
    void setFileName(const QString& name) { m_fileName = name; }
    bool isShown() const;
    bool isStored() const;
    /// Says why it cannot be closed yet.
    void remind();
    void wipe();

signals:
    void storedChanged(bool stored);

private:
    void save();

    QString m_what;
    QString m_fileName;
    QLineEdit* m_secret;
    QCheckBox* m_stored;
    Banner* m_banner;
};

}  // namespace stacknet::ui
