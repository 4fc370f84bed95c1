#include "ui/pages/settings_page.h"

#include <QBoxLayout>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include "ui/dialogs/node_key_dialogs.h"
#include "ui/shell/tray.h"
#include "ui/text/setting_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/open_file.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/setting_row.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

/// What keeps others out, and what tells the operator: not for whoever stands at a locked screen.
bool guarded(const QString& key) {
    return key.startsWith(QLatin1String("lock/")) || key.startsWith(QLatin1String("alerts/")) ||
           key == QLatin1String("appearance/mask_at_start");
}

constexpr int kContentMax = 1'000;
constexpr qint64 kImportBytesMax = 1 << 20;
constexpr const char* kSectionOrder[] = {"general", "appearance", "security", "alerts",
                                         "node",    "work",       "data",     "elsewhere"};

QPushButton* toolButton(const QString& text, const char* objectName) {
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(objectName));
    return button;
}

}  // namespace

SettingsPage::SettingsPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Settings"), parent) {
    setObjectName(QStringLiteral("settingsPage"));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("settingsBanner"));
    m_banner->hide();
    m_restart = new Banner;
    m_restart->setObjectName(QStringLiteral("settingsRestart"));
    m_restart->hide();
    auto* content = new QWidget;
    content->setMaximumWidth(kContentMax);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, space::k2, 0);
    m_column->setSpacing(space::k4);
    for (const char* name : kSectionOrder) section(QString::fromLatin1(name))->hide();
    buildElsewhere();
    m_none = new EmptyState(Glyph::Search, tr("No setting found"),
                            tr("No name or explanation has these words."));
    m_none->setAction(tr("Show all"), QStringLiteral("settingsShowAll"));
    connect(m_none, &EmptyState::actionTriggered, this, [this] { m_search->clear(); });
    m_column->addWidget(m_none);
    m_column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k5);
    column->setSpacing(space::k4);
    column->addWidget(buildTools());
    column->addWidget(m_banner);
    column->addWidget(m_restart);
    column->addWidget(scroll, 1);
}

QWidget* SettingsPage::buildTools() {
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    m_export = toolButton(tr("Export…"), "settingsExport");
    m_import = toolButton(tr("Import…"), "settingsImport");
    m_resetAll = toolButton(tr("Reset all…"), "settingsResetAll");
    connect(m_export, &QPushButton::clicked, this, &SettingsPage::exportSettings);
    connect(m_import, &QPushButton::clicked, this, &SettingsPage::importSettings);
    connect(m_resetAll, &QPushButton::clicked, this, &SettingsPage::resetAll);
    for (auto* button : {m_export, m_import, m_resetAll}) button->hide();
    auto* tools = new QWidget;
    tools->setMaximumWidth(kContentMax);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    row->addWidget(m_search, 1);
    row->addWidget(m_export);
    row->addWidget(m_import);
    row->addWidget(m_resetAll);
    return tools;
}

Card* SettingsPage::section(const QString& name) {
    if (const auto at = m_sections.find(name); at != m_sections.end()) return at->second;
    auto* card = new Card(settingSectionWords(name));
    card->setObjectName(QStringLiteral("settingsSection_") + name);
    card->body()->setSpacing(0);
    m_sections.emplace(name, card);
    m_column->addWidget(card);
    return card;
}

SettingRow* SettingsPage::addRow(const QString& name, SettingRow* row) {
    section(name)->body()->addWidget(row);
    section(name)->show();
    return row;
}

void SettingsPage::setConsoleSettings(ConsoleSettings* settings) {
    m_settings = settings;
    for (auto* button : {m_export, m_import, m_resetAll}) button->setVisible(settings != nullptr);
    if (settings == nullptr) return;
    connect(settings, &ConsoleSettings::changed, this, &SettingsPage::showConsoleValue);
    connect(settings, &ConsoleSettings::refused, this,
            [this](const QString& key, const QString& sentence) {
                showConsoleValue(key);
                if (const auto at = m_consoleRows.find(key); at != m_consoleRows.end())
                    at->second->say(sentence, true);
            });
    buildConsoleRows();
    search();
}

void SettingsPage::buildConsoleRows() {
    for (const auto& setting : consoleSettings()) {
        const QString key = QString::fromLatin1(setting.key);
        const auto words = settingWords(key);
        SettingRow::Spec spec;
        spec.key = key;
        spec.title = words.title;
        spec.help = words.help;
        spec.kind = setting.kind;
        spec.least = setting.least;
        spec.most = setting.most;
        for (const auto& choice : setting.choices) {
            // A language is offered when its catalogue is there.
            const bool language = key == QLatin1String("general/language");
            if (language && choice != QLatin1String("system") &&
                !QFile::exists(QStringLiteral(":/i18n/stacknet_%1.qm").arg(choice)))
                continue;
            spec.choices << choice;
            spec.choiceTitles << settingChoiceWords(key, choice);
        }
        auto* row = addRow(QString::fromLatin1(setting.section), new SettingRow(std::move(spec)));
        connect(row, &SettingRow::chosen, this,
                [this, key](const QString& value) { chooseConsole(key, value); });
        m_consoleRows.emplace(key, row);
        showConsoleValue(key);
        sayStanding(key);
    }
}

void SettingsPage::showConsoleValue(const QString& key) {
    const auto at = m_consoleRows.find(key);
    if (at == m_consoleRows.end()) return;
    for (const auto& setting : consoleSettings()) {
        if (key == QLatin1String(setting.key))
            at->second->show(m_settings->value(key).toString(), setting.fallback.toString());
    }
}

void SettingsPage::chooseConsole(const QString& key, const QString& value) {
    auto* row = m_consoleRows.at(key);
    if (bridge().gate().isLocked() && guarded(key)) {
        row->say(tr("The console is locked. Unlock it, then do this again."), true);
    } else {
        sayStanding(key);
        if (!m_settings->set(key, value)) row->say(tr("This value is not possible."), true);
    }
    showConsoleValue(key);
}

/// What a row says while nothing is wrong with it.
void SettingsPage::sayStanding(const QString& key) {
    const bool noTray = key == QLatin1String("general/tray") && !Tray::available();
    m_consoleRows.at(key)->say(
        noTray ? tr("This desktop shows no tray. The console runs on without a window instead.")
               : QString(),
        false);
}

void SettingsPage::addNodeRow(const api::NodeSettingInfo& setting) {
    const QString name = QString::fromStdString(setting.name);
    const auto words = settingWords(name);
    SettingRow::Spec spec;
    spec.key = name;
    spec.title = words.title;
    spec.help = words.help;
    if (setting.restart)
        spec.help += QLatin1Char(' ') + tr("Takes effect at the next start of the node.");
    if (setting.kind == "choice") {
        spec.kind = SettingKind::Choice;
        for (const auto& choice : setting.choices) {
            spec.choices << QString::fromStdString(choice);
            spec.choiceTitles << settingChoiceWords(name, spec.choices.back());
        }
    } else if (setting.kind != "bool") {
        spec.text = true;
        spec.digits = setting.kind == "number";
    }
    auto* row = addRow(nodeSettingSection(name), new SettingRow(std::move(spec)));
    connect(row, &SettingRow::chosen, this,
            [this, name](const QString& value) { chooseNode(name, value); });
    m_nodeRows.emplace(name, row);
}

void SettingsPage::showNodeSettings() {
    const auto& host = *snapshot().host;
    const bool first = m_nodeRows.empty();
    for (const auto& setting : host.settings) {
        const QString name = QString::fromStdString(setting.name);
        if (m_nodeRows.find(name) == m_nodeRows.end()) addNodeRow(setting);
        auto* row = m_nodeRows.at(name);
        if (const auto refused = m_refusals.find(name); refused != m_refusals.end()) {
            // What was typed stays, so that it can be mended.
            row->say(refused->second, true);
            continue;
        }
        row->show(QString::fromStdString(setting.pending),
                  QString::fromStdString(setting.defaultValue));
        row->say(setting.pending == setting.value ? QString()
                                                  : tr("Waits for the next start of the node."),
                 false);
    }
    if (first) search();
    if (host.restartNeeded)
        m_restart->say(Tone::Warn, tr("Some settings wait for a restart of the node."),
                       tr("Until then it works as before."));
    m_restart->setVisible(host.restartNeeded);
}

void SettingsPage::chooseNode(const QString& name, const QString& value) {
    m_refusals.erase(name);
    bridge().submit(api::SetNodeSetting{name.toStdString(), value.toStdString()}, this,
                    [this, name](const api::CommandResult& result) {
                        if (result.error) m_refusals[name] = errorSentence(*result.error);
                        showNodeSettings();
                    });
}

void SettingsPage::refresh() {
    showNodeSettings();
}

/// What is set where it is used, so that a search finds it all the same.
void SettingsPage::buildElsewhere() {
    struct Place {
        QString title, help;
        const char* page;
        const char* subject;
    };
    const Place places[] = {
        {tr("Hours and battery"), tr("When the node takes work, and whether on battery too."),
         "work", ""},
        {tr("Signing while locked"),
         tr("Whether the node's own key signs on while the console is locked, and how long other "
            "keys stay open."),
         "node_keys", ""},
        {tr("Rules and channels of alerts"),
         tr("What is worth an alert, who is told and how, quiet hours."), "inbox", "rules"},
        {tr("What is kept and for how long"), tr("Retention of each kind of data; delete now."),
         "privacy", ""},
        {tr("Log levels"), tr("How much each module writes to the log."), "logs", ""},
        {tr("Peers and bans"), tr("Who is connected, and who must not be."), "network", ""},
    };
    for (const auto& place : places) {
        auto* open = new QPushButton(tr("Open"));
        open->setObjectName(QStringLiteral("settingsOpen_") + QLatin1String(place.page));
        open->setAccessibleName(tr("Open %1").arg(place.title));
        connect(open, &QPushButton::clicked, this,
                [this, page = QString::fromLatin1(place.page),
                 subject = QString::fromLatin1(place.subject)] { emit navigate(page, subject); });
        auto* help = new TextLabel(place.help, TextRole::Caption, Tone::Neutral);
        help->setWordWrap(true);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(new TextLabel(place.title, TextRole::Strong));
        words->addWidget(help);
        auto* row = new QWidget;
        auto* columns = new QHBoxLayout(row);
        columns->setContentsMargins(0, space::k2, 0, space::k2);
        columns->setSpacing(space::k3);
        columns->addLayout(words, 1);
        columns->addWidget(open, 0, Qt::AlignVCenter);
        section(QStringLiteral("elsewhere"))->body()->addWidget(row);
        m_elsewhere.push_back({place.title + QLatin1Char(' ') + place.help, row});
    }
}

void SettingsPage::open(const QString& subject) {
    m_search->setText(subject);
    m_search->setFocus();
}

void SettingsPage::search() {
    const QString needle = m_search->text().trimmed();
    std::map<Card*, bool> used;
    for (const auto& [name, card] : m_sections) used[card] = false;
    bool any = false;
    for (const auto* rows : {&m_consoleRows, &m_nodeRows}) {
        for (const auto& [key, row] : *rows) {
            const bool found = needle.isEmpty() || row->matches(needle);
            row->setVisible(found);
            if (!found) continue;
            any = true;
            for (const auto& [name, card] : m_sections) {
                if (card->isAncestorOf(row)) used[card] = true;
            }
        }
    }
    for (const auto& [words, row] : m_elsewhere) {
        const bool found = needle.isEmpty() || words.contains(needle, Qt::CaseInsensitive);
        row->setVisible(found);
        any = any || found;
        auto* card = section(QStringLiteral("elsewhere"));
        used[card] = used[card] || found;
    }
    for (const auto& [card, shown] : used) card->setVisible(shown);
    m_none->setVisible(!any && !needle.isEmpty());
}

bool SettingsPage::refuseWhileLocked() {
    if (!bridge().gate().isLocked()) return false;
    m_banner->sayError(
        makeError("ui.locked", "The console is locked. Unlock it, then do this again."));
    m_banner->setClosable(true);
    return true;
}

void SettingsPage::resetAll() {
    if (refuseWhileLocked()) return;
    ConfirmDialog::Words words;
    words.title = tr("Reset all settings of the console?");
    words.consequence =
        tr("Theme, language, lock and notifications go back to their defaults. Settings of the "
           "node stay.");
    words.confirm = tr("Reset");
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this] {
        m_settings->resetAll();
        m_banner->say(Tone::Ok, tr("All settings of the console are as by default."));
        m_banner->setClosable(true);
    });
    dialog->open();
}

void SettingsPage::exportSettings() {
    const auto saved = saveFile(this, tr("Export settings"),
                                QStringLiteral("stacknet-settings.json"), m_settings->exportJson());
    if (!saved.ok()) {
        m_banner->sayError(saved.error());
    } else if (!saved->isEmpty()) {
        m_banner->say(Tone::Ok, tr("Settings saved to %1").arg(*saved));
        m_banner->setClosable(true);
    }
}

void SettingsPage::importSettings() {
    if (refuseWhileLocked()) return;
    const auto file =
        openFile(this, tr("Import settings"), tr("Settings (*.json)"), kImportBytesMax);
    if (!file.ok()) {
        m_banner->sayError(file.error());
        return;
    }
    if (!*file) return;
    const QString wrong = m_settings->importJson(**file);
    if (wrong.isEmpty())
        m_banner->say(Tone::Ok, tr("The settings were taken over."));
    else
        m_banner->say(Tone::Danger, wrong, tr("Nothing was changed."));
    m_banner->setClosable(true);
}

}  // namespace stacknet::ui
