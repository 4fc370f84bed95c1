#include "ui/wizard/choose_step.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "ui/text/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/ask_path.h"
#include "ui/wizard/setup_calls.h"
#include "ui/wizard/setup_field.h"

namespace stacknet::ui {
namespace {

constexpr int kAskAfterMs = 200;
constexpr int kPeersShown = 3;
constexpr int kPathMax = 4'096;

QLineEdit* pathEdit(const QString& objectName) {
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setMaxLength(kPathMax);
    return edit;
}

QString inviteText(const api::InviteInfo& invite) {
    QStringList peers;
    for (const auto& peer : invite.peers) {
        if (peers.size() == kPeersShown) break;
        peers << QString::fromStdString(peer.address);
    }
    if (invite.peers.size() > kPeersShown) peers << QStringLiteral("…");
    return ChooseStep::tr(
               "Network %1 with %n validator(s), chain %2.\nInvited by Node Key %3.\n"
               "Peers: %4. Ask the inviter whether chain and key are right.",
               nullptr, static_cast<int>(invite.validators))
        .arg(QString::fromStdString(invite.networkName), shortId(invite.chainId, 12, 8),
             shortId(invite.inviter, 12, 8), peers.join(QStringLiteral(", ")));
}

}  // namespace

ChooseStep::ChooseStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent)
    : WizardStep(setup, draft, parent), m_group(new QButtonGroup(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k2);
    auto* fresh = addChoice(api::SetupChoice::NewNode, QStringLiteral("choiceNewNode"),
                            tr("Start a new node"),
                            tr("A new Node Key, on a local network of its own on this machine."));
    auto* join =
        addChoice(api::SetupChoice::Join, QStringLiteral("choiceJoin"), tr("Join a network"),
                  tr("A new Node Key, on the network that an invite file describes."));
    auto* restore = addChoice(api::SetupChoice::Restore, QStringLiteral("choiceRestore"),
                              tr("Restore a Node Key from its words"),
                              tr("Stop the old machine first: two nodes that sign with one key "
                                 "are slashed."));
    auto* attach = addChoice(api::SetupChoice::Attach, QStringLiteral("choiceAttach"),
                             tr("Attach to a running engine"),
                             tr("Only look at and steer a stacknetd; nothing is made here."));
    auto* look = new QWidget;
    for (QWidget* card : {static_cast<QWidget*>(fresh), static_cast<QWidget*>(join),
                          static_cast<QWidget*>(restore), static_cast<QWidget*>(attach), look})
        column->addWidget(card);
    column->addStretch(1);
    addInvite(join, restore);
    addSocket(attach);
    addLookAround(look);
    m_inviteTimer.setSingleShot(true);
    m_inviteTimer.setInterval(kAskAfterMs);
    connect(&m_inviteTimer, &QTimer::timeout, this, &ChooseStep::readInvite);
}

Card* ChooseStep::addChoice(api::SetupChoice choice, const QString& objectName, const QString& name,
                            const QString& text) {
    auto* radio = new QRadioButton(name);
    radio->setObjectName(objectName);
    radio->setAccessibleDescription(text);
    m_group->addButton(radio);
    m_radios[choice] = radio;
    auto* words = new TextLabel(text, TextRole::Caption, Tone::Neutral);
    words->setWordWrap(true);
    words->setContentsMargins(space::k5, 0, 0, 0);
    auto* card = new Card;
    card->body()->setSpacing(space::k1);
    card->body()->addWidget(radio);
    card->body()->addWidget(words);
    card->installEventFilter(this);
    connect(radio, &QRadioButton::toggled, this, [this, choice](bool on) {
        if (on) choose(choice);
    });
    return card;
}

bool ChooseStep::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress) {
        if (auto* radio = watched->findChild<QRadioButton*>(); radio != nullptr) {
            radio->setChecked(true);
            radio->setFocus();
            return true;
        }
    }
    return WizardStep::eventFilter(watched, event);
}

SetupField* ChooseStep::inviteField(const QString& label, const QString& objectName) {
    auto* edit = pathEdit(objectName);
    edit->setPlaceholderText(tr("for example: /home/me/stacknet-invite.json"));
    auto* field = new SetupField(label, edit, objectName);
    field->setContentsMargins(space::k5, space::k2, 0, 0);
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(objectName + QStringLiteral("Choose"));
    choose->setAccessibleName(tr("Choose the invite file"));
    field->addBeside(choose);
    connect(choose, &QPushButton::clicked, this, [this, edit] {
        const auto path = askPath(this, PathKind::File, tr("Invite file"), edit->text());
        if (path) edit->setText(*path);
    });
    connect(edit, &QLineEdit::textEdited, this, &ChooseStep::typeInvite);
    connect(edit, &QLineEdit::textChanged, this, &ChooseStep::typeInvite);
    return field;
}

void ChooseStep::addInvite(Card* join, Card* restore) {
    m_joinInvite = inviteField(tr("Invite file"), QStringLiteral("inviteFile"));
    m_joinFile = m_joinInvite->findChild<QLineEdit*>(QStringLiteral("inviteFile"));
    join->body()->addWidget(m_joinInvite);
    m_restoreInvite = inviteField(tr("Invite file of the network that knows the key (optional)"),
                                  QStringLiteral("restoreInviteFile"));
    m_restoreFile = m_restoreInvite->findChild<QLineEdit*>(QStringLiteral("restoreInviteFile"));
    restore->body()->addWidget(m_restoreInvite);
}

void ChooseStep::addSocket(Card* attach) {
    m_socket = pathEdit(QStringLiteral("attachSocket"));
    m_socket->setPlaceholderText(tr("for example: /var/lib/stacknet/run/operator.sock"));
    m_socketField = new SetupField(tr("Operator socket"), m_socket, QStringLiteral("attachSocket"));
    m_socketField->setContentsMargins(space::k5, space::k2, 0, 0);
    m_test = new QPushButton(tr("Test"));
    m_test->setObjectName(QStringLiteral("attachTest"));
    m_test->setAccessibleName(tr("Test the operator socket"));
    m_socketField->addBeside(m_test);
    attach->body()->addWidget(m_socketField);
    connect(m_test, &QPushButton::clicked, this, &ChooseStep::testSocket);
    connect(m_socket, &QLineEdit::returnPressed, this, &ChooseStep::testSocket);
    connect(m_socket, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_draft.progress.socket = text.trimmed().toStdString();
        m_draft.engine.reset();
        ++m_socketAsked;
        m_test->setEnabled(!text.trimmed().isEmpty());
        m_socketField->setNote(Tone::Neutral, tr("Test the socket to go on."));
        emit edited();
        emit changed();
    });
}

void ChooseStep::addLookAround(QWidget* row) {
    auto* words = new TextLabel(
        tr("Only curious? A local network of four validators opens at once, without questions. "
           "Nothing on it has value."),
        TextRole::Caption, Tone::Neutral);
    words->setWordWrap(true);
    auto* look = new QPushButton(tr("Look around"));
    look->setObjectName(QStringLiteral("lookAround"));
    look->setAccessibleDescription(words->text());
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(space::k4, space::k2, space::k4, 0);
    line->setSpacing(space::k4);
    line->addWidget(words, 1);
    line->addWidget(look);
    connect(look, &QPushButton::clicked, this, &ChooseStep::lookAroundChosen);
}

QString ChooseStep::title() const {
    return tr("How do you want to begin?");
}

QString ChooseStep::lead() const {
    return tr("Everything runs on this machine; no account and no server is needed.");
}

void ChooseStep::enter() {
    const auto& progress = m_draft.progress;
    if (m_socket->text().isEmpty())
        m_socket->setText(progress.socket.empty() ? m_draft.defaults.socket
                                                  : QString::fromStdString(progress.socket));
    const QString invite = QString::fromStdString(progress.inviteFile);
    if (m_joinFile->text().isEmpty()) m_joinFile->setText(invite);
    if (m_restoreFile->text().isEmpty()) m_restoreFile->setText(invite);
    const auto at = m_radios.find(progress.choice);
    (at == m_radios.end() ? m_radios.begin() : at)->second->setChecked(true);
    m_test->setEnabled(!m_socket->text().trimmed().isEmpty());
    showFields();
}

void ChooseStep::choose(api::SetupChoice choice) {
    m_draft.progress.choice = choice;
    showFields();
    if (choice == api::SetupChoice::Join) typeInvite(m_joinFile->text());
    if (choice == api::SetupChoice::Restore) typeInvite(m_restoreFile->text());
    emit edited();
    emit changed();
}

void ChooseStep::showFields() {
    const auto choice = m_draft.progress.choice;
    m_joinInvite->setVisible(choice == api::SetupChoice::Join);
    m_restoreInvite->setVisible(choice == api::SetupChoice::Restore);
    m_socketField->setVisible(choice == api::SetupChoice::Attach);
}

void ChooseStep::typeInvite(const QString& file) {
    const auto choice = m_draft.progress.choice;
    if (choice != api::SetupChoice::Join && choice != api::SetupChoice::Restore) return;
    m_draft.progress.inviteFile = file.trimmed().toStdString();
    m_draft.invite.reset();
    ++m_inviteAsked;
    if (file.trimmed().isEmpty()) {
        m_inviteTimer.stop();
        m_joinInvite->setNote(Tone::Neutral, tr("Whoever runs the network gives it to you."));
        m_restoreInvite->setNote(Tone::Neutral, tr("Empty: a local network of its own."));
    } else {
        m_joinInvite->setNote(Tone::Neutral, tr("Reading…"));
        m_restoreInvite->setNote(Tone::Neutral, tr("Reading…"));
        m_inviteTimer.start();
    }
    emit edited();
    emit changed();
}

void ChooseStep::readInvite() {
    m_setup.readInvite(m_draft.progress.inviteFile,
                       onGui<api::InviteInfo>(
                           this, [this, asked = m_inviteAsked](Result<api::InviteInfo>& invite) {
                               if (asked == m_inviteAsked) showInvite(invite);
                           }));
}

void ChooseStep::showInvite(const Result<api::InviteInfo>& invite) {
    const QString words = invite.ok() ? inviteText(*invite) : errorSentence(invite.error());
    const Tone tone = invite.ok() ? Tone::Ok : Tone::Danger;
    m_joinInvite->setNote(tone, words);
    m_restoreInvite->setNote(tone, words);
    if (invite.ok()) m_draft.invite = *invite;
    emit changed();
}

void ChooseStep::testSocket() {
    if (m_draft.progress.socket.empty()) return;
    m_test->setEnabled(false);
    m_socketField->setNote(Tone::Neutral, tr("Asking…"));
    const int asked = ++m_socketAsked;
    m_setup.testSocket(m_draft.progress.socket,
                       onGui<api::AttachInfo>(this, [this, asked](Result<api::AttachInfo>& engine) {
                           if (asked != m_socketAsked) return;
                           m_test->setEnabled(true);
                           if (engine.ok()) {
                               m_draft.engine = *engine;
                               m_socketField->setNote(
                                   Tone::Ok, tr("Version %1 answers, on %2 at height %3.")
                                                 .arg(QString::fromStdString(engine->version),
                                                      QString::fromStdString(engine->networkName),
                                                      countText(engine->height)));
                           } else {
                               m_socketField->setNote(Tone::Danger, errorSentence(engine.error()));
                           }
                           emit changed();
                       }));
}

bool ChooseStep::ready() const {
    switch (m_draft.progress.choice) {
        case api::SetupChoice::NewNode:
            return true;
        case api::SetupChoice::Join:
            return m_draft.invite.has_value();
        case api::SetupChoice::Restore:
            return m_draft.progress.inviteFile.empty() || m_draft.invite.has_value();
        case api::SetupChoice::Attach:
            return m_draft.engine.has_value();
        case api::SetupChoice::LookAround:
            return false;
    }
    return false;
}

}  // namespace stacknet::ui
