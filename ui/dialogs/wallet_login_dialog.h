#pragma once

#include <string_view>

#include <QTimer>

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QLineEdit;
class QPushButton;
class QToolButton;

namespace stacknet::ui {

class CodeWell;
class DetailList;
class EmptyState;
class FormField;
class QrView;
class TextLabel;

/// Signs in with a wallet: on a page of the loopback in the system's browser, or by a signature
/// that was made elsewhere. Asks the engine how it stands once a second, and only while it is open.
/// Of the session that comes of it the console keeps nothing: its secret is wiped when it arrives.
class WalletLoginDialog final : public ModalDialog {
    Q_OBJECT
public:
    WalletLoginDialog(NodeBridge& bridge, QWidget* parent);
    ~WalletLoginDialog() override;

    static constexpr int kPollMs = 1'000;

private:
    enum class Step : std::uint8_t { Starting, Waiting, Paste, Done, Over };

    void buildWaiting();
    void buildTrouble();
    void buildPaste();
    void buildDone();
    void buildOver();
    void buildButtons();
    void show(Step step);
    void start();
    void started(const api::CommandResult& result);
    void openPage(const QString& url);
    void poll();
    void checked(const api::CommandResult& result);
    void tick();
    void checkAddress();
    void askText();
    void prove();
    void finish(const api::CommandResult& result);
    void end(const Error& error);
    void endSession();
    void cancelAttempt();

    NodeBridge& m_bridge;
    QTimer m_timer;
    Step m_step = Step::Starting;
    bool m_asking = false;
    std::string m_attempt;
    QString m_url;
    QString m_localhostUrl;
    std::int64_t m_endsMs = 0;
    std::string m_challenge;
    std::string m_sid;
    std::vector<std::string> m_knownAccounts;
    QWidget* m_waiting = nullptr;
    QWidget* m_trouble = nullptr;
    QWidget* m_paste = nullptr;
    QWidget* m_signing = nullptr;
    QWidget* m_done = nullptr;
    QWidget* m_over = nullptr;
    TextLabel* m_phrase = nullptr;
    TextLabel* m_left = nullptr;
    QToolButton* m_troubleButton = nullptr;
    QWidget* m_localhost = nullptr;
    QLineEdit* m_address = nullptr;
    FormField* m_addressField = nullptr;
    QPushButton* m_makeText = nullptr;
    CodeWell* m_text = nullptr;
    QrView* m_code = nullptr;
    QLineEdit* m_signature = nullptr;
    QPushButton* m_prove = nullptr;
    TextLabel* m_question = nullptr;
    DetailList* m_granted = nullptr;
    TextLabel* m_overTitle = nullptr;
    TextLabel* m_overText = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_notMine = nullptr;
    QPushButton* m_close = nullptr;
};

/// The text member `name` of a JSON object, without copies of the others; empty when it is not
/// there.
std::string jsonText(std::string_view json, std::string_view name);
/// The whole number `name`; 0 when it is not there.
std::int64_t jsonNumber(std::string_view json, std::string_view name);

}  // namespace stacknet::ui
