#pragma once

#include <QTimer>

#include "ui/bridge/node_bridge.h"
#include "ui/widgets/card.h"

namespace stacknet::ui {

class StatusPill;
class ElidedLabel;
class TextLabel;
class ThinProgress;

/// One number: what it is, its value with unit, a line of detail, perhaps a bar. Shows a skeleton
/// while there is no value (after 150 ms, so that nothing flashes) and goes grey with its age when
/// the value is old.
class KpiCard final : public QFrame {
    Q_OBJECT
public:
    explicit KpiCard(const QString& title, QWidget* parent = nullptr);

    void setValue(const QString& value, const QString& suffix = {});
    void setDetail(const QString& detail);
    /// The value is an amount (and the detail too): the privacy mask hides it.
    void setAmount(bool value, bool detail = true);
    /// 0..1 shows a bar; `meaning` is what a screen reader says.
    void setProgress(double share, const QString& meaning);
    void setFreshness(Freshness freshness, const QString& age);
    /// What is shown: the mask while it hides the amount.
    QString value() const;
    QString suffix() const;
    QString detail() const;
    bool isLoading() const { return m_loading; }
    bool isStale() const { return m_stale; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyState();
    void showWords();

    QString m_valueText;
    QString m_detailText;
    bool m_amount = false;
    bool m_detailAmount = false;
    TextLabel* m_title;
    TextLabel* m_value;
    ElidedLabel* m_suffix;
    TextLabel* m_detail;
    TextLabel* m_age;
    ThinProgress* m_progress;
    QTimer m_skeletonTimer;
    bool m_loading = true;
    bool m_stale = false;
};

/// A 6 px bar that fills from the left in every language, since it shows time.
class ThinProgress final : public QWidget {
    Q_OBJECT
public:
    explicit ThinProgress(QWidget* parent = nullptr);
    void setShare(double share);
    double share() const { return m_share; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

}  // namespace stacknet::ui
