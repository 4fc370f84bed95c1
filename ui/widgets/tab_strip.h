#pragma once

#include <QTabBar>
#include <QWidget>

class QStackedWidget;

namespace stacknet::ui {

/// Tabs as words with a line under the chosen one.
class TabStrip final : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(const QString& name, const QString& objectName, QWidget* parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
};

/// A TabStrip over its pages. Only the page that is seen is shown.
class TabbedPages final : public QWidget {
    Q_OBJECT
public:
    explicit TabbedPages(const QString& name, const QString& objectName, QWidget* parent = nullptr);
    /// `id` chooses it later.
    void addPage(const QString& id, const QString& title, QWidget* page);
    void setTitle(const QString& id, const QString& title);
    bool choose(const QString& id);
    QString current() const;

signals:
    void currentChanged();

private:
    TabStrip* m_strip;
    QStackedWidget* m_stack;
    QStringList m_ids;
};

}  // namespace stacknet::ui
