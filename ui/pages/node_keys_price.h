#pragma once

#include <vector>

#include <QTimer>

#include "ui/bridge/node_bridge.h"
#include "ui/widgets/card.h"

class QSpinBox;

namespace stacknet::ui {

class DetailList;
class TextLabel;

/// What the next Node Keys cost one after the other, as bars from zero; the arrow keys go from one
/// to the next and say its price.
class PriceCurve final : public QWidget {
    Q_OBJECT
public:
    explicit PriceCurve(QWidget* parent = nullptr);
    void setPrices(std::vector<std::uint64_t> microUsd);
    /// How many of them the calculator counts: drawn stronger.
    void setCounted(std::uint64_t count);
    const std::vector<std::uint64_t>& prices() const { return m_prices; }
    /// The bar that is read, 0 first; -1: none.
    int chosen() const { return m_chosen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// "Key 12: 25.40 USD"; empty: none is read.
    void read(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(int index);
    void say();
    QRectF plot() const;

    std::vector<std::uint64_t> m_prices;
    std::uint64_t m_counted = 1;
    int m_chosen = -1;
};

/// The price calculator for new Node Keys: how many, the first, the last, all of them, the one
/// after; and the curve of the next 50. The numbers are the ledger's ("keys.quote").
class KeyPriceCard final : public Card {
    Q_OBJECT
public:
    explicit KeyPriceCard(NodeBridge& bridge, QWidget* parent = nullptr);
    /// Asks anew when a block may have changed the price.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void show(const Result<std::string>& answer);

    NodeBridge& m_bridge;
    QSpinBox* m_count;
    DetailList* m_fields;
    PriceCurve* m_curve;
    TextLabel* m_reading;
    TextLabel* m_problem;
    QTimer m_typing;            ///< waits for a pause in the typing
    std::uint64_t m_keys = 0;   ///< on the ledger when it was asked last
    std::uint64_t m_asked = 0;  ///< answers to earlier questions are dropped
};

}  // namespace stacknet::ui
