#pragma once

#include <functional>
#include <optional>

#include "core/api/commands.h"
#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QLineEdit;
class QPushButton;
class QSlider;

namespace stacknet::ui {

class TextLabel;

/// How many tokens: typed or by a slider, with what it would mean below while it changes.
class AmountDialog final : public ModalDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString text;
        QString have;  ///< what the most is: "Free tokens"
        QString next;  ///< the button
    };
    /// `most`: what can be asked for at most, above 0.
    AmountDialog(NodeBridge& bridge, const Words& words, std::uint64_t most,
                 std::function<api::Command(std::uint64_t)> make, QWidget* parent);

    /// What is typed; nothing while it is no amount in range.
    std::optional<std::uint64_t> tokens() const;

signals:
    void chosen(quint64 tokens);

private:
    void typed();
    void slid(int permille);
    void showAmount(std::optional<std::uint64_t> amount);

    NodeBridge& m_bridge;
    std::uint64_t m_most;
    std::function<api::Command(std::uint64_t)> m_make;
    QLineEdit* m_amount;
    QSlider* m_slider;
    TextLabel* m_problem;
    TextLabel* m_preview;
    QPushButton* m_next;
};

/// The price of a Node Key in US dollars, with up to six decimals.
class PriceDialog final : public ModalDialog {
    Q_OBJECT
public:
    PriceDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent);

signals:
    void chosen(quint64 microUsd);

private:
    void typed();

    NodeBridge& m_bridge;
    std::string m_publicKey;
    QLineEdit* m_price;
    TextLabel* m_problem;
    TextLabel* m_preview;
    QPushButton* m_next;
};

/// Micro-dollars of a typed amount ("12.50", a comma counts as a point); nothing when it is none or
/// too large.
std::optional<std::uint64_t> microUsdOf(const QString& text);
/// Whole tokens of a typed amount, groups of digits allowed; nothing when it is none.
std::optional<std::uint64_t> tokensOf(const QString& text);

}  // namespace stacknet::ui
