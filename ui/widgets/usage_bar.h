#pragma once

#include <vector>

#include <QWidget>

namespace stacknet::ui {

/// What was used of a limit, as a line of words and a bar under it. The bar turns with what is
/// left: from three quarters on it warns, at the limit it is red, and the words say so too.
class UsageBar final : public QWidget {
    Q_OBJECT
public:
    explicit UsageBar(const QString& name, QWidget* parent = nullptr);
    /// `share` of the limit, 0..1 (more is drawn as full); `words` "31 MiB of 4,096 MiB".
    void setUse(double share, const QString& words);
    /// A full bar is nothing to warn of: how busy something is.
    void setCalm(bool calm);
    double share() const { return m_share; }
    const QString& words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_words;
    double m_share = 0;
    bool m_calm = false;
};

/// How many of some values fall into each of a few ranges, as bars with their counts. Its
/// description says the same for a screen reader.
class HistogramBars final : public QWidget {
    Q_OBJECT
public:
    struct Bin {
        QString label;
        int count = 0;
        bool operator==(const Bin&) const = default;
    };
    explicit HistogramBars(const QString& name, QWidget* parent = nullptr);
    void setBins(std::vector<Bin> bins);
    const std::vector<Bin>& bins() const { return m_bins; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width() / 2, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Bin> m_bins;
};

}  // namespace stacknet::ui
