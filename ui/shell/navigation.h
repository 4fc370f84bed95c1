#pragma once

#include <map>

#include <QAbstractButton>
#include <QWidget>

#include "ui/theme/icons.h"

class QButtonGroup;
class QVBoxLayout;

namespace stacknet::ui {

class TextLabel;

inline constexpr int kNavigationWide = 220;
inline constexpr int kNavigationNarrow = 64;

/// One entry: icon and name; icon alone when narrow.
class NavigationButton final : public QAbstractButton {
    Q_OBJECT
public:
    NavigationButton(Glyph glyph, const QString& text, QWidget* parent = nullptr);
    void setNarrow(bool narrow);
    QSize sizeHint() const override { return {120, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    bool m_narrow = false;
};

/// The pages on the left, in groups. Up and Down move, Enter opens, Alt+1.. opens from anywhere.
class Navigation final : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    void addGroup(const QString& title);
    void addPage(const QString& id, Glyph glyph, const QString& title);
    /// Puts the stretch under the last entry.
    void finish();
    void setCurrent(const QString& id);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

signals:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    QButtonGroup* m_group;
    std::map<QString, NavigationButton*> m_buttons;
    std::vector<TextLabel*> m_titles;
    TextLabel* m_brand;
    bool m_narrow = false;
    int m_count = 0;
};

}  // namespace stacknet::ui
