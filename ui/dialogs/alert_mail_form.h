#pragma once

#include <QWidget>

#include "core/api/alert_commands.h"
#include "ui/dialogs/alert_form.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace stacknet::ui {

/// The fields of a mail channel but its password, in rows of two. What is wrong is said beside each
/// field by the engine's own rules as one types.
class AlertMailForm final : public QWidget {
    Q_OBJECT
public:
    /// `prefix`: how the fields' object names begin.
    explicit AlertMailForm(const QString& prefix, QWidget* parent = nullptr);

    /// The mail's part of an order, and back.
    void setOrder(const api::SaveAlertChannel& order);
    void fill(api::SaveAlertChannel& order) const;
    /// Says what is wrong; true when something is. `noPassword`: the user has none.
    bool check(bool noPassword);
    QString host() const;
    bool hasUser() const;
    bool isEmpty() const;

signals:
    void changed();

private:
    QString security() const;

    QLineEdit* m_to;
    QLineEdit* m_from;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QComboBox* m_security;
    QLineEdit* m_user;
    AlertFormField m_toField, m_fromField, m_hostField, m_portField, m_securityField, m_userField;
};

/// An order of this kind with which nothing is wrong: one field of it at a time is replaced by what
/// is typed, so that the engine's own rules judge each field alone.
api::SaveAlertChannel soundChannel(const std::string& kind);

/// Says beside the field what is wrong with it, and whether that is so; an empty one is not wrong
/// yet, it only cannot be saved.
bool judgeChannelField(const AlertFormField& field, const std::string& kind, const QString& typed,
                       std::string api::SaveAlertChannel::*member, const QString& sentence);

}  // namespace stacknet::ui
