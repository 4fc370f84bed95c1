#include "ui/dialogs/wallet_login_dialog.h"

#include <algorithm>
#include <charconv>

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "core/base/secret.h"
#include "ui/pages/access_models.h"
#include "ui/text/access_checks.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/code_well.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/url_opener.h"

namespace stacknet::ui {
namespace {

constexpr const char* kProgram = "Stacknet Console";
constexpr std::int64_t kPasteLifeMs = 10 * 60'000;

QPushButton* plainButton(const QString& text, const char* objectName) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    return button;
}

/// Ours alone by now: the bridge gives the result to one callback and drops it.
void wipeSecret(const api::CommandResult& result) {
    auto& secret = const_cast<std::string&>(result.secret);  // NOLINT
    wipe(secret.data(), secret.size());
}

QString clock(std::int64_t ms) {
    const auto seconds = std::max<std::int64_t>(0, (ms + 999) / 1'000);
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

std::string jsonText(std::string_view json, std::string_view name) {
    const std::string mark = '"' + std::string(name) + "\":\"";
    const auto at = json.find(mark);
    if (at == std::string_view::npos) return {};
    const auto from = at + mark.size();
    const auto end = json.find('"', from);
    return end == std::string_view::npos ? std::string()
                                         : std::string(json.substr(from, end - from));
}

std::int64_t jsonNumber(std::string_view json, std::string_view name) {
    const std::string mark = '"' + std::string(name) + "\":";
    const auto at = json.find(mark);
    if (at == std::string_view::npos) return 0;
    std::int64_t value = 0;
    std::from_chars(json.data() + at + mark.size(), json.data() + json.size(), value);
    return value;
}

WalletLoginDialog::WalletLoginDialog(NodeBridge& bridge, QWidget* parent)
    : ModalDialog(tr("Sign in with a wallet"), QStringLiteral("walletLoginDialog"), parent),
      m_bridge(bridge) {
    setRoom(560);
    buildWaiting();
    buildTrouble();
    buildPaste();
    buildDone();
    buildOver();
    buildButtons();
    m_timer.setInterval(kPollMs);
    connect(&m_timer, &QTimer::timeout, this, &WalletLoginDialog::tick);
    start();
}

WalletLoginDialog::~WalletLoginDialog() {
    cancelAttempt();
}

void WalletLoginDialog::buildWaiting() {
    m_waiting = beginPage();
    addText(
        tr("Your browser shows a page of this machine. Choose your wallet there and sign. No "
           "transaction is made and nothing is paid."));
    auto* label =
        new TextLabel(tr("The page and the wallet must show these four words:"), TextRole::Strong);
    label->setWordWrap(true);
    body()->addWidget(label);
    m_phrase = new TextLabel(QStringLiteral("…"), TextRole::PageTitle);
    m_phrase->setObjectName(QStringLiteral("loginPhrase"));
    m_phrase->setAccessibleName(tr("Check phrase"));
    m_phrase->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_phrase);
    m_left = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_left->setObjectName(QStringLiteral("loginLeft"));
    body()->addWidget(m_left);
    auto* open = plainButton(tr("Open the page again"), "loginOpen");
    connect(open, &QPushButton::clicked, this, [this] { openPage(m_url); });
    auto* copy = plainButton(tr("Copy link"), "loginCopyLink");
    connect(copy, &QPushButton::clicked, this, [this] {
        copySecret(m_url);
        banner()->say(Tone::Info, tr("The link is copied. It leaves the clipboard after %1 s.")
                                      .arg(SecretClipboard::instance().lifeMs() / 1'000));
    });
    m_troubleButton = new QToolButton;
    m_troubleButton->setObjectName(QStringLiteral("loginTrouble"));
    m_troubleButton->setText(tr("Trouble?"));
    m_troubleButton->setCheckable(true);
    m_troubleButton->setIcon(glyphIcon(Glyph::ChevronRight));
    m_troubleButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_troubleButton, &QToolButton::toggled, this, [this](bool shown) {
        m_troubleButton->setIcon(glyphIcon(shown ? Glyph::ChevronDown : Glyph::ChevronRight));
        m_trouble->setVisible(shown);
        adjustSize();
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k2);
    row->addWidget(open);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(m_troubleButton);
    body()->addLayout(row);
}

void WalletLoginDialog::buildTrouble() {
    m_trouble = beginPage();
    m_localhost = new QWidget;
    auto* localhost = new QVBoxLayout(m_localhost);
    localhost->setContentsMargins(0, 0, 0, 0);
    localhost->setSpacing(space::k2);
    auto* words = new TextLabel(tr("The wallet warns of the page, or does not show up? Some know "
                                   "this machine by its name only."),
                                TextRole::Body, Tone::Neutral);
    words->setWordWrap(true);
    localhost->addWidget(words);
    auto* open = plainButton(tr("Open it as localhost"), "loginLocalhost");
    connect(open, &QPushButton::clicked, this, [this] { openPage(m_localhostUrl); });
    localhost->addWidget(open, 0, Qt::AlignLeft);
    body()->addWidget(m_localhost);
    addText(
        tr("No wallet in a browser of this machine? Sign the text elsewhere: on a phone, with "
           "a program, on a machine without a network."));
    auto* paste = plainButton(tr("Paste a signature instead"), "loginPaste");
    connect(paste, &QPushButton::clicked, this, [this] { show(Step::Paste); });
    body()->addWidget(paste, 0, Qt::AlignLeft);
}

void WalletLoginDialog::buildPaste() {
    m_paste = beginPage();
    m_address = new QLineEdit;
    m_address->setObjectName(QStringLiteral("loginAddress"));
    m_address->setPlaceholderText(QStringLiteral("0x… "));
    Theme::setTextRole(m_address, TextRole::Mono);
    m_addressField = new FormField(tr("Address of the account"), m_address,
                                   tr("Of an EVM chain (0x…) or of Solana (base58)."));
    body()->addWidget(m_addressField);
    m_makeText = plainButton(tr("Make the text to sign"), "loginMakeText");
    connect(m_makeText, &QPushButton::clicked, this, &WalletLoginDialog::askText);
    body()->addWidget(m_makeText, 0, Qt::AlignLeft);
    m_signing = new QWidget;
    auto* column = new QVBoxLayout(m_signing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k2);
    m_text = new CodeWell(tr("Text to sign"), QStringLiteral("loginText"));
    auto* copy = new CopyButton(tr("the text to sign"), [this] { return m_text->toPlainText(); });
    copy->setObjectName(QStringLiteral("loginCopyText"));
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Sign exactly this text"), TextRole::Strong));
    head->addStretch(1);
    head->addWidget(copy);
    column->addLayout(head);
    column->addWidget(m_text);
    m_code = new QrView;
    m_code->setObjectName(QStringLiteral("loginQr"));
    m_code->setAccessibleName(tr("The text to sign as a QR code"));
    m_code->hide();
    auto* showCode = new QToolButton;
    showCode->setObjectName(QStringLiteral("loginShowQr"));
    showCode->setText(tr("Show as QR code"));
    showCode->setCheckable(true);
    connect(showCode, &QToolButton::toggled, this, [this](bool shown) {
        m_code->setVisible(shown);
        adjustSize();
    });
    column->addWidget(showCode, 0, Qt::AlignLeft);
    column->addWidget(m_code, 0, Qt::AlignHCenter);
    m_signature = new QLineEdit;
    m_signature->setObjectName(QStringLiteral("loginSignature"));
    m_signature->setMaxLength(1'024);
    Theme::setTextRole(m_signature, TextRole::Mono);
    column->addWidget(
        new FormField(tr("Signature"), m_signature,
                      tr("Of personal_sign or signMessage: 0x and 130 digits, or base58. "
                         "The text is good once.")));
    body()->addWidget(m_signing);
    m_signing->hide();
    connect(m_address, &QLineEdit::textChanged, this, &WalletLoginDialog::checkAddress);
    connect(m_signature, &QLineEdit::textChanged, this,
            [this] { m_prove->setEnabled(!m_signature->text().trimmed().isEmpty()); });
    m_makeText->setEnabled(false);
}

void WalletLoginDialog::buildDone() {
    m_done = beginPage();
    auto* good = new Banner;
    good->say(Tone::Ok, tr("You are signed in."));
    body()->addWidget(good);
    m_question = addText({});
    m_question->setObjectName(QStringLiteral("loginQuestion"));
    body()->addWidget(new TextLabel(tr("What was granted"), TextRole::Strong));
    m_granted = new DetailList(QStringLiteral("loginGranted"));
    body()->addWidget(m_granted);
    addText(
        tr("The session may sign in to this node and to the sites of its Auth Bridge as this "
           "account. It cannot move funds or sign anything. This console keeps no part of it; "
           "it is listed under Sessions, where it can be ended."));
}

void WalletLoginDialog::buildOver() {
    m_over = beginPage();
    m_overTitle = new TextLabel({}, TextRole::Strong);
    m_overTitle->setObjectName(QStringLiteral("loginOverTitle"));
    m_overTitle->setWordWrap(true);
    m_overText = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_overText->setWordWrap(true);
    body()->addWidget(m_overTitle);
    body()->addWidget(m_overText);
}

void WalletLoginDialog::buildButtons() {
    m_cancel = addButton(tr("Cancel"), QStringLiteral("loginCancel"), {});
    m_notMine =
        addButton(tr("Not mine: end it"), QStringLiteral("loginNotMine"), QStringLiteral("danger"));
    m_prove =
        addButton(tr("Check signature"), QStringLiteral("loginProve"), QStringLiteral("primary"));
    m_again = addButton(tr("Try again"), QStringLiteral("loginAgain"), QStringLiteral("primary"));
    m_close = addButton(tr("Done"), QStringLiteral("loginDone"), QStringLiteral("primary"));
    m_prove->setEnabled(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_notMine, &QPushButton::clicked, this, &WalletLoginDialog::endSession);
    connect(m_prove, &QPushButton::clicked, this, &WalletLoginDialog::prove);
    connect(m_again, &QPushButton::clicked, this, &WalletLoginDialog::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void WalletLoginDialog::show(Step step) {
    m_step = step;
    const bool waiting = step == Step::Waiting || step == Step::Starting;
    m_waiting->setVisible(waiting);
    m_trouble->setVisible(waiting && m_troubleButton->isChecked());
    m_paste->setVisible(step == Step::Paste);
    m_done->setVisible(step == Step::Done);
    m_over->setVisible(step == Step::Over);
    m_cancel->setVisible(step != Step::Done);
    m_cancel->setText(step == Step::Over ? tr("Close") : tr("Cancel"));
    m_prove->setVisible(step == Step::Paste);
    m_again->setVisible(step == Step::Over);
    m_notMine->hide();
    m_close->setVisible(step == Step::Done);
    if (step == Step::Waiting || step == Step::Paste)
        m_timer.start();
    else
        m_timer.stop();
    if (step == Step::Paste) m_address->setFocus();
    adjustSize();
}

void WalletLoginDialog::start() {
    banner()->hide();
    m_attempt.clear();
    m_challenge.clear();
    m_asking = false;
    m_phrase->setText(QStringLiteral("…"));
    m_phrase->setAccessibleDescription({});
    m_left->setText(tr("Opening the page…"));
    m_signature->clear();
    m_signing->hide();
    m_knownAccounts.clear();
    for (const auto& session : m_bridge.snapshot()->sessions)
        m_knownAccounts.push_back(session.account);
    show(Step::Starting);
    m_bridge.submit(api::StartLogin{kProgram, ""}, this,
                    [this](const api::CommandResult& result) { started(result); });
}

void WalletLoginDialog::started(const api::CommandResult& result) {
    if (result.error) {
        end(*result.error);
        return;
    }
    m_attempt = result.subject;
    m_url = QString::fromStdString(jsonText(result.secret, "url"));
    m_localhostUrl = QString::fromStdString(jsonText(result.secret, "localhost_url"));
    m_endsMs = jsonNumber(result.secret, "ends_at");
    const QString phrase = QString::fromStdString(jsonText(result.secret, "phrase"));
    m_phrase->setText(phrase);
    m_phrase->setAccessibleDescription(phrase);
    wipeSecret(result);
    m_localhost->setVisible(!m_localhostUrl.isEmpty());
    show(Step::Waiting);
    openPage(m_url);
    tick();
}

void WalletLoginDialog::openPage(const QString& url) {
    if (openUrl(QUrl(url))) {
        banner()->hide();
        return;
    }
    banner()->say(Tone::Warn, tr("No browser could be started."),
                  tr("Copy the link and open it in a browser of this machine."));
}

void WalletLoginDialog::tick() {
    const auto left = m_endsMs - m_bridge.nowMs();
    m_left->setText(left > 0 ? tr("Waiting for the signature · %1 left").arg(clock(left))
                             : tr("The time is over."));
    poll();
}

void WalletLoginDialog::poll() {
    if (m_asking || m_attempt.empty()) return;
    m_asking = true;
    m_bridge.submit(api::CheckLogin{m_attempt}, this,
                    [this](const api::CommandResult& result) { checked(result); });
}

void WalletLoginDialog::checked(const api::CommandResult& result) {
    m_asking = false;
    if (m_step != Step::Waiting && m_step != Step::Paste) return;
    if (!result.error) {
        finish(result);
        return;
    }
    // A locked screen asks nothing; what was typed stays, and it goes on when it is unlocked.
    const std::string& code = result.error->code;
    if (code != "auth.login_pending" && code != "ui.locked") end(*result.error);
}

void WalletLoginDialog::checkAddress() {
    const QString address = m_address->text().trimmed();
    const bool good = !chainOfAddress(address).isEmpty();
    m_addressField->setFault(good || address.isEmpty()
                                 ? QString()
                                 : tr("This has the form of neither: 0x and 40 digits, or 32 to "
                                      "44 characters of base58."));
    m_makeText->setEnabled(good);
    m_signing->hide();
}

void WalletLoginDialog::askText() {
    const QString address = m_address->text().trimmed();
    m_makeText->setEnabled(false);
    m_bridge.submit(
        api::PasteLogin{m_attempt, chainOfAddress(address).toStdString(), address.toStdString()},
        this, [this](const api::CommandResult& result) {
            m_makeText->setEnabled(true);
            if (result.error) {
                banner()->sayError(*result.error);
                return;
            }
            banner()->hide();
            m_challenge = result.subject;
            m_text->setCode(QString::fromStdString(result.secret));
            m_code->setText(QString::fromStdString(result.secret));
            // The attempt lasts as long as the text by now.
            m_endsMs = m_bridge.nowMs() + kPasteLifeMs;
            m_signing->show();
            m_signature->setFocus();
            adjustSize();
        });
}

void WalletLoginDialog::prove() {
    m_prove->setEnabled(false);
    m_bridge.submit(
        api::ProveLogin{m_attempt, m_challenge, m_signature->text().trimmed().toStdString()}, this,
        [this](const api::CommandResult& result) {
            m_prove->setEnabled(true);
            if (result.error)
                banner()->sayError(*result.error);
            else
                poll();
        });
}

void WalletLoginDialog::finish(const api::CommandResult& result) {
    const std::string origin = jsonText(result.secret, "origin");
    const auto ends = jsonNumber(result.secret, "ends_at");
    m_sid = jsonText(result.secret, "sid");
    wipeSecret(result);
    m_attempt.clear();
    banner()->hide();
    const auto plain = [](const std::string& text) { return QString::fromStdString(text); };
    m_granted->setRows({
        {tr("Account"), plain(addressOf(result.subject)), true, true},
        {tr("Chain"), chainText(result.subject), false, false},
        {tr("At"), origin.empty() ? tr("this node") : plain(origin), false, true},
        {tr("Ends at the latest"), timeText(ends), false, true},
        {tr("Session"), plain(m_sid), !m_sid.empty(), true},
    });
    const bool known = std::find(m_knownAccounts.begin(), m_knownAccounts.end(), result.subject) !=
                       m_knownAccounts.end();
    show(Step::Done);
    m_question->setVisible(!known);
    m_question->setText(tr("This account has no other session here. Is it yours?"));
    m_notMine->setVisible(!known && !m_sid.empty());
    m_close->setText(known ? tr("Done") : tr("Yes, keep it"));
    m_close->setFocus();
    window()->raise();
    activateWindow();
}

void WalletLoginDialog::end(const Error& error) {
    m_attempt.clear();
    m_overTitle->setText(errorSentence(error));
    m_overText->setText(errorNextStep(error.code));
    m_overText->setVisible(!m_overText->text().isEmpty());
    banner()->hide();
    show(Step::Over);
    m_again->setFocus();
}

void WalletLoginDialog::endSession() {
    m_notMine->setEnabled(false);
    m_bridge.submit(api::EndSession{m_sid}, this, [this](const api::CommandResult& result) {
        m_notMine->setEnabled(true);
        if (result.error) {
            banner()->sayError(*result.error);
            return;
        }
        m_overTitle->setText(tr("The session is ended."));
        m_overText->setText(tr(
            "Somebody may have sent you their sign-in. Start again and compare the four words."));
        m_overText->show();
        show(Step::Over);
    });
}

void WalletLoginDialog::cancelAttempt() {
    if (m_attempt.empty()) return;
    m_bridge.submit(api::CancelLogin{m_attempt}, &m_bridge, [](const api::CommandResult&) {});
}

}  // namespace stacknet::ui
