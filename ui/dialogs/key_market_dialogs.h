#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stacknet::ui {

class CodeWell;
class DetailList;
class FormField;

/// A Node Key that is for sale, as the market's row says it.
struct KeyOfferRow {
    std::string nodeKey;
    std::string owner;
    std::string stackName;  ///< where the key came from; empty: no Stack
    std::uint64_t priceMicroUsd = 0;
    std::uint64_t resaleFeeMicroUsd = 0;
    std::uint64_t tokensLeft = 0;
    bool operator==(const KeyOfferRow&) const = default;
};

/// Our keys whose owner can sign here: they are their own owners.
std::vector<api::NodeKeyInfo> payersOf(const api::Snapshot& snapshot);

/// The order for a key that was paid for; DangerConfirm asks afterwards.
class BuyKeyDialog final : public ModalDialog {
    Q_OBJECT
public:
    BuyKeyDialog(NodeBridge& bridge, const KeyOfferRow& offer, QWidget* parent);

signals:
    void bought(const QString& nodeKey);

private:
    void addTerms();
    void addFields();
    void check();
    void next();
    std::string payer() const;

    NodeBridge& m_bridge;
    KeyOfferRow m_offer;
    QComboBox* m_payer;
    DetailList* m_owner;
    QLineEdit* m_reference;
    QLineEdit* m_confirmation;
    FormField* m_referenceField;
    FormField* m_confirmationField;
    QPushButton* m_next;
};

/// The owner's word that the price of a listed key was paid: who paid and how it is named, then
/// DangerConfirm, then the confirmation to copy.
class ConfirmSaleDialog final : public ModalDialog {
    Q_OBJECT
public:
    ConfirmSaleDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent);

private:
    void check();
    void next();
    void show(const std::string& confirmation);

    NodeBridge& m_bridge;
    api::NodeKeyInfo m_key;
    QWidget* m_form;
    QWidget* m_result;
    QLineEdit* m_buyer;
    QLineEdit* m_reference;
    FormField* m_buyerField;
    FormField* m_referenceField;
    DetailList* m_terms;
    CodeWell* m_confirmation;
    QPushButton* m_cancel;
    QPushButton* m_next;
};

}  // namespace stacknet::ui
