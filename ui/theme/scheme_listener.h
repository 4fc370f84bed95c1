#pragma once

#include <functional>
#include <utility>

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace stacknet::ui {

/// Receives the portal's SettingChanged signal.
class SchemeListener final : public QObject {
    Q_OBJECT
public:
    SchemeListener(QObject* parent, std::function<void(bool dark)> told)
        : QObject(parent), m_told(std::move(told)) {}

public slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    std::function<void(bool)> m_told;
};

}  // namespace stacknet::ui
