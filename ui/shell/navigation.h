#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include <QAbstractButton>
#include <QWidget>

#include "ui/theme/icons.h"

class QButtonGroup;
class QScrollArea;
class QVBoxLayout;

namespace stacknet::ui {

class TextLabel;

inline constexpr int kNavigationWide = 220;
inline constexpr int kNavigationNarrow = 64;

/// One entry: icon and name, perhaps a count; icon alone when narrow.
class NavigationButton final : public QAbstractButton {
    Q_OBJECT
public:
    NavigationButton(Glyph glyph, const QString& text, QWidget* parent = nullptr);
    void setNarrow(bool narrow);
    /// 0 takes the badge away.
    void setCount(std::uint32_t count, Tone tone);
    std::uint32_t count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    bool m_narrow = false;
    std::uint32_t m_count = 0;
    Tone m_tone = Tone::Accent;
};

/// The pages at the side, in groups; scrolls where the window is low. Up and Down move, Enter
/// opens, Alt+1.. opens from anywhere.
class Navigation final : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    void addGroup(const QString& title);
    void addPage(const QString& id, Glyph glyph, const QString& title);
    /// Puts the stretch under the last entry.
    void finish();
    void setCurrent(const QString& id);
    /// A count on an entry, with what it counts for screen readers ("3 new alerts").
    void setBadge(const QString& id, std::uint32_t count, Tone tone, const QString& spoken);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

signals:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        NavigationButton* button = nullptr;
        QString keys;
    };
    void applyScale();

    QVBoxLayout* m_column;
    QScrollArea* m_scroll;
    QButtonGroup* m_group;
    std::map<QString, Entry> m_entries;
    std::vector<TextLabel*> m_titles;
    TextLabel* m_brand;
    bool m_narrow = false;
    int m_count = 0;
};

}  // namespace stacknet::ui
