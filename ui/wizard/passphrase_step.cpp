#include "ui/wizard/passphrase_step.h"

#include <algorithm>

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/text/format.h"
#include "ui/text/passphrase_strength.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/setup_calls.h"
#include "ui/wizard/setup_field.h"

namespace stacknet::ui {
namespace {

constexpr qsizetype kCharactersMin = 8;
constexpr qsizetype kBytesMax = 1'024;
constexpr int kMinutesDefault = 5;
constexpr double kFullBits = 80;

/// As it is sealed: the same characters from every keyboard.
QString normalText(const SecretField& field) {
    return field.edit()->text().normalized(QString::NormalizationForm_C);
}

/// What a person counts, not bytes: "é" is one, however it was typed.
qsizetype charactersOf(const QString& text) {
    return text.toUcs4().size();
}

qsizetype bytesOf(const QString& text) {
    return text.toUtf8().size();
}

}  // namespace

SecretBytes passphraseOf(const SecretField& field) {
    QByteArray utf8 = normalText(field).toUtf8();
    auto secret = SecretBytes::copyOf(
        std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    utf8.fill('\0');
    return secret;
}

PassphraseStep::PassphraseStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent)
    : WizardStep(setup, draft, parent) {
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("passphraseBanner"));
    m_passphrase = new SecretField(tr("Passphrase"), QStringLiteral("setupPassphrase"));
    m_passphraseField =
        new SetupField(tr("Passphrase"), m_passphrase, QStringLiteral("setupPassphraseField"));
    m_repeat = new SecretField(tr("Passphrase again"), QStringLiteral("setupRepeat"));
    m_repeatField =
        new SetupField(tr("Passphrase again"), m_repeat, QStringLiteral("setupRepeatField"));
    m_strength = new ThinProgress;
    m_strength->setObjectName(QStringLiteral("passphraseStrength"));
    m_kdf = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_kdf->setObjectName(QStringLiteral("kdfTime"));
    m_kdf->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    column->addWidget(m_banner);
    column->addWidget(m_passphraseField);
    column->addWidget(m_strength);
    column->addWidget(m_repeatField);
    column->addWidget(m_kdf);
    addAutoLock();
    column->addWidget(m_lockRow);
    column->addStretch(1);
    connect(m_passphrase, &SecretField::changed, this, &PassphraseStep::check);
    connect(m_repeat, &SecretField::changed, this, &PassphraseStep::check);
    connect(m_passphrase, &SecretField::submitted, m_repeat->edit(),
            [this] { m_repeat->setFocus(); });
}

void PassphraseStep::addAutoLock() {
    m_autoLock = new QCheckBox(tr("Lock the window when nobody uses it for"));
    m_autoLock->setObjectName(QStringLiteral("setupAutoLock"));
    m_minutes = new QSpinBox;
    m_minutes->setObjectName(QStringLiteral("setupAutoLockMinutes"));
    m_minutes->setAccessibleName(tr("Minutes until the window locks"));
    m_minutes->setRange(1, 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    m_lockRow = new QWidget;
    auto* row = new QHBoxLayout(m_lockRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    row->addWidget(m_autoLock);
    row->addWidget(m_minutes);
    row->addStretch(1);
    const auto keep = [this] {
        m_draft.progress.autoLockMinutes =
            m_autoLock->isChecked() ? static_cast<std::uint32_t>(m_minutes->value()) : 0;
        m_minutes->setEnabled(m_autoLock->isChecked());
        emit edited();
    };
    connect(m_autoLock, &QCheckBox::toggled, this, keep);
    connect(m_minutes, &QSpinBox::valueChanged, this, keep);
}

QString PassphraseStep::title() const {
    return tr("Encrypt the key");
}

QString PassphraseStep::lead() const {
    if (sealedBefore()) return tr("The key is encrypted already, and keeps its passphrase.");
    return tr(
        "The key lies on disk only encrypted under this passphrase. The words on your paper "
        "are the way back when it is forgotten.");
}

QString PassphraseStep::nextText() const {
    return m_sealing ? tr("Encrypting…") : WizardStep::nextText();
}

bool PassphraseStep::sealedBefore() const {
    return !m_draft.progress.nodeKey.empty() && m_draft.words.empty();
}

void PassphraseStep::enter() {
    m_banner->hide();
    showAutoLock();
    if (m_kdfMs == 0) {
        m_kdf->setText(tr("Measuring how long this machine needs for one passphrase…"));
        m_setup.measureKdf(onGui<std::uint32_t>(this, [this](Result<std::uint32_t>& ms) {
            if (!ms.ok()) {
                m_kdf->setText(errorSentence(ms.error()));
                return;
            }
            m_kdfMs = std::max<std::uint32_t>(*ms, 1);
            m_kdf->setText(tr("Unlocking takes %1 on this machine; whoever steals the file waits "
                              "as long for each guess.")
                               .arg(durationText(m_kdfMs)));
        }));
    }
    const bool enabled = !sealedBefore();
    m_passphraseField->setVisible(enabled);
    m_repeatField->setVisible(enabled);
    m_strength->setVisible(enabled);
    check();
}

void PassphraseStep::showAutoLock() {
    const QSignalBlocker quietBox(m_autoLock);
    const QSignalBlocker quietMinutes(m_minutes);
    const auto minutes = static_cast<int>(m_draft.progress.autoLockMinutes);
    m_autoLock->setChecked(minutes > 0);
    m_minutes->setEnabled(minutes > 0);
    m_minutes->setValue(minutes > 0 ? minutes : kMinutesDefault);
}

void PassphraseStep::check() {
    const QString typed = normalText(*m_passphrase);
    const double bits = passphraseBits(typed);
    m_strength->setShare(std::min(1.0, bits / kFullBits));
    if (typed.isEmpty())
        m_passphraseField->setNote(Tone::Neutral,
                                   tr("At least 8 characters; four random words are better."));
    else if (charactersOf(typed) < kCharactersMin)
        m_passphraseField->setNote(Tone::Danger, tr("Too short: at least 8 characters."));
    else if (bytesOf(typed) > kBytesMax)
        m_passphraseField->setNote(Tone::Danger, tr("Too long: at most 1,024 bytes."));
    else if (bits < kFairBits)
        m_passphraseField->setNote(Tone::Warn, tr("Weak: it could be guessed. Add words."));
    else if (bits < kGoodBits)
        m_passphraseField->setNote(Tone::Info, tr("Fair: one more word makes it good."));
    else
        m_passphraseField->setNote(Tone::Ok, tr("Good."));
    m_strength->setAccessibleName(tr("Strength: %1").arg(m_passphraseField->note()));
    if (m_repeat->isEmpty())
        m_repeatField->setNote(Tone::Neutral, {});
    else if (m_repeat->equals(*m_passphrase))
        m_repeatField->setNote(Tone::Ok, tr("Both are the same."));
    else
        m_repeatField->setNote(Tone::Danger, tr("The two differ."));
    emit changed();
}

bool PassphraseStep::ready() const {
    if (m_sealing) return false;
    if (sealedBefore()) return true;
    const QString typed = normalText(*m_passphrase);
    return charactersOf(typed) >= kCharactersMin && bytesOf(typed) <= kBytesMax &&
           m_repeat->equals(*m_passphrase);
}

void PassphraseStep::finish(std::function<void()> go) {
    if (sealedBefore()) {
        go();
        return;
    }
    SecretBytes typed = passphraseOf(*m_passphrase);
    const bool same = equalConstantTime(typed.view(), m_draft.passphrase.view());
    m_draft.passphrase = std::move(typed);
    if (same && !m_draft.progress.nodeKey.empty() && m_sealedIn == m_draft.progress.folder) {
        go();
        return;
    }
    seal(go);
}

void PassphraseStep::seal(const std::function<void()>& go) {
    m_sealing = true;
    m_banner->hide();
    emit changed();
    const auto& progress = m_draft.progress;
    m_setup.sealKey(
        progress.folder, progress.alias, m_draft.words.clone(), m_draft.passphrase.clone(),
        onGui<std::string>(this, [this, go, folder = progress.folder](Result<std::string>& key) {
            m_sealing = false;
            if (key.ok()) {
                m_draft.progress.nodeKey = *key;
                m_sealedIn = folder;
                go();
            } else {
                m_banner->sayError(key.error());
            }
            emit changed();
        }));
}

}  // namespace stacknet::ui
