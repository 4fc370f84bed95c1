#include "ui/dialogs/dialog_draft.h"

#include <filesystem>
#include <utility>

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>

#include "core/base/file.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr auto kFields = "fields";
constexpr auto kMore = "more";
constexpr auto kWritten = "written_ms";
constexpr qint64 kFileBytesMax = kDraftsMax * 2 * kDraftBytesMax;

/// All drafts, in memory; the file follows.
class Drafts {
public:
    void use(const QString& path) {
        finish();
        m_path = path;
        m_all = {};
        if (path.isEmpty()) return;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > kFileBytesMax) return;
        m_all = QJsonDocument::fromJson(file.readAll()).object();
    }
    bool used() const { return !m_path.isEmpty(); }
    QJsonObject find(const QString& key) const { return m_all.value(key).toObject(); }

    void put(const QString& key, const QJsonObject& draft) {
        if (!used()) return;
        if (QJsonDocument(draft).toJson(QJsonDocument::Compact).size() > kDraftBytesMax) return;
        m_all.insert(key, draft);
        while (m_all.size() > kDraftsMax) m_all.remove(oldest());
        write();
    }
    void remove(const QString& key) {
        if (!m_all.contains(key)) return;
        m_all.remove(key);
        write();
    }
    void finish() { m_writer.waitForDone(); }

    static Drafts& instance() {
        static Drafts drafts;
        return drafts;
    }

private:
    // One thread: a newer draft is never overtaken by an older one.
    Drafts() { m_writer.setMaxThreadCount(1); }

    QString oldest() const {
        QString key;
        double first = 0;
        for (auto at = m_all.begin(); at != m_all.end(); ++at) {
            const double written = at->toObject().value(QLatin1String(kWritten)).toDouble();
            if (!key.isEmpty() && written >= first) continue;
            key = at.key();
            first = written;
        }
        return key;
    }

    void write() {
        if (!used()) return;
        m_writer.start([path = m_path.toStdString(), all = m_all] {
            if (all.isEmpty()) {
                QFile::remove(QString::fromStdString(path));
                return;
            }
            const QByteArray json = QJsonDocument(all).toJson(QJsonDocument::Compact);
            (void)ensureDirectory(std::filesystem::path(path).parent_path());
            // A draft that cannot be kept is no reason to disturb whoever writes it.
            (void)writeFileAtomically(
                path,
                asBytes(std::string_view(json.constData(), static_cast<std::size_t>(json.size()))));
        });
    }

    QString m_path;
    QJsonObject m_all;
    QThreadPool m_writer;
};

/// Whether nothing that is typed here may be written down.
bool isSecret(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        // What cannot be typed into was not typed: it may be a secret that is shown.
        if (line->echoMode() != QLineEdit::Normal || line->isReadOnly()) return true;
    }
    if (field->property("secret").toBool()) return true;
    for (const QWidget* at = field; at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const SecretField*>(at) != nullptr) return true;
    }
    return false;
}

/// The edit inside a spin box or a combo box belongs to it.
bool isInside(const QWidget* field) {
    const auto* parent = field->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr;
}

QJsonValue valueOf(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field)) return text->toPlainText();
    if (const auto* number = qobject_cast<const QSpinBox*>(field)) return number->value();
    if (const auto* tick = qobject_cast<const QCheckBox*>(field)) return tick->isChecked();
    if (const auto* choice = qobject_cast<const QComboBox*>(field)) {
        const QVariant data = choice->currentData();
        return data.isValid() ? data.toString() : QString::number(choice->currentIndex());
    }
    return QJsonValue::Undefined;
}

void setValue(QWidget* field, const QJsonValue& value) {
    if (auto* line = qobject_cast<QLineEdit*>(field)) line->setText(value.toString());
    if (auto* text = qobject_cast<QPlainTextEdit*>(field)) text->setPlainText(value.toString());
    if (auto* number = qobject_cast<QSpinBox*>(field)) number->setValue(value.toInt());
    if (auto* tick = qobject_cast<QCheckBox*>(field)) tick->setChecked(value.toBool());
    auto* choice = qobject_cast<QComboBox*>(field);
    if (choice == nullptr || !choice->isEnabled()) return;
    for (int row = 0; row < choice->count(); ++row) {
        const QVariant data = choice->itemData(row);
        const QString word = data.isValid() ? data.toString() : QString::number(row);
        if (word == value.toString()) choice->setCurrentIndex(row);
    }
}

}  // namespace

void setDraftFile(const QString& path) {
    Drafts::instance().use(path);
}

void finishDrafts() {
    Drafts::instance().finish();
}

DialogDraft::DialogDraft(QDialog* dialog, const QString& about)
    : QObject(dialog),
      m_dialog(dialog),
      m_key(about.isEmpty() ? dialog->objectName()
                            : dialog->objectName() + QLatin1Char(' ') + about) {
    if (!Drafts::instance().used()) {
        m_over = true;
        return;
    }
    const auto children = dialog->findChildren<QWidget*>();
    for (auto* field : children) {
        const bool kept = !field->objectName().isEmpty() && !isInside(field) && !isSecret(field) &&
                          !valueOf(field).isUndefined();
        if (kept) m_fields.push_back(field);
    }
    m_start = fields();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kDraftWaitMs);
    connect(&m_pause, &QTimer::timeout, this, &DialogDraft::write);
    m_offered = Drafts::instance().find(m_key);
    if (!m_offered.isEmpty()) offer();
    watch();
    connect(dialog, &QDialog::finished, this, &DialogDraft::drop);
}

void DialogDraft::watch() {
    for (auto* field : m_fields) {
        if (auto* line = qobject_cast<QLineEdit*>(field))
            connect(line, &QLineEdit::textChanged, this, &DialogDraft::changed);
        if (auto* text = qobject_cast<QPlainTextEdit*>(field))
            connect(text, &QPlainTextEdit::textChanged, this, &DialogDraft::changed);
        if (auto* number = qobject_cast<QSpinBox*>(field))
            connect(number, &QSpinBox::valueChanged, this, &DialogDraft::changed);
        if (auto* tick = qobject_cast<QCheckBox*>(field))
            connect(tick, &QCheckBox::toggled, this, &DialogDraft::changed);
        if (auto* choice = qobject_cast<QComboBox*>(field))
            connect(choice, &QComboBox::currentIndexChanged, this, &DialogDraft::changed);
    }
}

QJsonObject DialogDraft::fields() const {
    QJsonObject values;
    for (const auto* field : m_fields) {
        // A field that has come to hide what is typed is one of a secret now.
        if (!isSecret(field)) values.insert(field->objectName(), valueOf(field));
    }
    return values;
}

/// Choices first: others follow them.
void DialogDraft::fill(const QJsonObject& values) {
    for (const bool choices : {true, false}) {
        for (auto* field : m_fields) {
            const bool choice = qobject_cast<QComboBox*>(field) != nullptr;
            const auto value = values.value(field->objectName());
            if (choice == choices && !value.isUndefined()) setValue(field, value);
        }
    }
}

void DialogDraft::setMore(const QJsonObject& more) {
    if (more == m_more) return;
    m_more = more;
    changed();
}

void DialogDraft::changed() {
    if (!m_over) m_pause.start();
}

void DialogDraft::write() {
    if (m_over) return;
    const QJsonObject now = fields();
    if (now == m_start && m_more.isEmpty()) {
        // Nothing is typed. What is still offered stays until it is answered.
        if (m_offer == nullptr) Drafts::instance().remove(m_key);
        return;
    }
    Drafts::instance().put(
        m_key, {{QLatin1String(kFields), now},
                {QLatin1String(kMore), m_more},
                {QLatin1String(kWritten), double(QDateTime::currentMSecsSinceEpoch())}});
}

void DialogDraft::drop() {
    m_over = true;
    m_pause.stop();
    Drafts::instance().remove(m_key);
}

/// Below the title.
void DialogDraft::offer() {
    m_offer = new QWidget;
    m_offer->setObjectName(QStringLiteral("draftOffer"));
    auto* row = new QHBoxLayout(m_offer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    auto* text = new TextLabel(tr("You had begun this when the console ended."), TextRole::Body,
                               Tone::Neutral);
    text->setWordWrap(true);
    auto* take = new QPushButton(tr("Take up where you left off"));
    take->setObjectName(QStringLiteral("draftTake"));
    auto* fresh = new QPushButton(tr("Start new"));
    fresh->setObjectName(QStringLiteral("draftNew"));
    for (auto* button : {take, fresh}) button->setAutoDefault(false);
    row->addWidget(text, 1);
    row->addWidget(take);
    row->addWidget(fresh);
    if (auto* column = qobject_cast<QBoxLayout*>(m_dialog->layout()))
        column->insertWidget(1, m_offer);
    const auto close = [this] {
        m_offer->hide();
        m_offer->deleteLater();
        m_offer = nullptr;
    };
    connect(take, &QPushButton::clicked, this, [this, close] {
        close();
        fill(m_offered.value(QLatin1String(kFields)).toObject());
        m_more = m_offered.value(QLatin1String(kMore)).toObject();
        emit taken(m_more);
        write();
    });
    connect(fresh, &QPushButton::clicked, this, [this, close] {
        close();
        write();
    });
}

}  // namespace stacknet::ui
