#pragma once

#include "ui/pages/page.h"

namespace stacknet::ui {

class PrivacyDataTab;
class PrivacyMemoryTab;
class PrivacyPromisesTab;
class PrivacyRackTab;
class PrivacyUsageTab;
class TabbedPages;

/// What this node keeps of anybody, for how long, and what it promises: data by class, promises and
/// proofs, usage, Rack and memory. Only the tab that is seen does any work.
class PrivacyPage final : public Page {
    Q_OBJECT
public:
    explicit PrivacyPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    /// A tab: "data", "promises", "usage", "rack", "memory".
    void open(const QString& subject) override;

private:
    TabbedPages* m_tabs;
    PrivacyDataTab* m_data;
    PrivacyPromisesTab* m_promises;
    PrivacyUsageTab* m_usage;
    PrivacyRackTab* m_rack;
    PrivacyMemoryTab* m_memory;
};

}  // namespace stacknet::ui
