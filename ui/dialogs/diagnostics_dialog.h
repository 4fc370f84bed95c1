#pragma once

#include <functional>
#include <optional>

#include <QTimer>

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QPushButton;
class QTreeWidget;

namespace stacknet::ui {

class TextLabel;

inline constexpr int kDiagnosticsWaitMs = 10'000;

/// Shows what a support bundle would hold and what is taken out of it, then writes it where the
/// person says. Nothing is sent anywhere. A node that does not answer in time, or is not there, is
/// done without: the files in its data directory are enough.
class DiagnosticsDialog final : public ModalDialog {
    Q_OBJECT
public:
    DiagnosticsDialog(NodeBridge& bridge, QWidget* parent);

private:
    using Done = std::function<void(const Result<std::string>&)>;

    void preview();
    void showPreview(const QByteArray& json);
    void save();
    void ask(const api::Question& question, Done done);
    void collect(const std::optional<QString>& file, Done done);
    void noAnswer();
    void withoutNode();

    NodeBridge& m_bridge;
    QTreeWidget* m_entries;
    TextLabel* m_sum;
    QPushButton* m_save;
    QPushButton* m_without;
    QTimer m_deadline;
    std::uint64_t m_turn = 0;  ///< answers to an earlier question are late
    bool m_withoutNode = false;
};

/// Where the bundle goes; none when the person says no. Tests put their own in place.
void setDiagnosticsPathAsker(std::function<std::optional<QString>(QWidget*)> asker);

/// Puts a bundle together without a node, from its files; writes it when a file is named. The same
/// JSON as the topics "diagnostics.preview" and "diagnostics.save". On another thread. None: there
/// are no files here, as with an engine that is only attached to.
using DiagnosticsCollector = std::function<Result<std::string>(const std::optional<QString>& file)>;
void setDiagnosticsCollector(DiagnosticsCollector collector);
/// How long a node is waited for; tests shorten it.
void setDiagnosticsWait(int ms);

}  // namespace stacknet::ui
