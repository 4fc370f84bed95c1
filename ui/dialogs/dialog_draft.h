#pragma once

#include <vector>

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

class QDialog;
class QWidget;

namespace stacknet::ui {

inline constexpr int kDraftWaitMs = 400;             ///< after the last change
inline constexpr int kDraftsMax = 32;                ///< the oldest make room
inline constexpr qsizetype kDraftBytesMax = 65'536;  ///< of one; a larger one is not kept

/// The file of drafts, mode 0600: what was typed into dialogs that have not been finished. Read
/// here; written by a thread of its own, whole or not at all. Empty: no drafts are kept. GUI
/// thread.
void setDraftFile(const QString& path);
/// Waits until everything is on the disk, for tests and before the program ends.
void finishDrafts();

/// Keeps what is typed into a dialog until the dialog is finished, so that a crash loses no more
/// than the last moment of it, and offers it when the dialog is opened the next time. Passphrases
/// are never kept: neither a SecretField, nor any field that hides what is typed or has the
/// property "secret".
class DialogDraft final : public QObject {
    Q_OBJECT
public:
    /// Last thing in a dialog's constructor: looks at the fields that it has now, by their
    /// objectName. `about`: what it is about, where that tells two openings apart. The dialog owns
    /// the draft; closing it, well or not, drops it.
    explicit DialogDraft(QDialog* dialog, const QString& about = {});
    /// What was typed has been done, though the dialog stays open: nothing of it is kept.
    void drop();
    /// More than its fields, such as the step of a wizard; kept with the next change.
    void setMore(const QJsonObject& more);

signals:
    /// The person takes up the draft; the fields are filled already.
    void taken(const QJsonObject& more);

private:
    QJsonObject fields() const;
    void fill(const QJsonObject& values);
    void watch();
    void changed();
    void write();
    void offer();

    QDialog* m_dialog;
    QString m_key;
    QTimer m_pause;
    std::vector<QWidget*> m_fields;
    QJsonObject m_start;    ///< the fields before anything was typed
    QJsonObject m_offered;  ///< of the time before
    QJsonObject m_more;
    QWidget* m_offer = nullptr;
    bool m_over = false;
};

}  // namespace stacknet::ui
