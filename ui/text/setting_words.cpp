#include "ui/text/setting_words.h"

#include <QCoreApplication>

namespace stacknet::ui {
namespace {

struct Entry {
    const char* key;
    const char* title;
    const char* help;
};

constexpr Entry kEntries[] = {
    {"general/language", QT_TRANSLATE_NOOP("Settings", "Language"),
     QT_TRANSLATE_NOOP("Settings", "Of the console. Logs and exported files stay in English.")},
    {"general/start_at_login", QT_TRANSLATE_NOOP("Settings", "Start at login"),
     QT_TRANSLATE_NOOP("Settings",
                       "Starts the console without a window when you log in to the desktop.")},
    {"general/tray", QT_TRANSLATE_NOOP("Settings", "Stay in the tray"),
     QT_TRANSLATE_NOOP("Settings",
                       "Closing the window keeps the node running behind an icon in the tray.")},
    {"appearance/theme", QT_TRANSLATE_NOOP("Settings", "Theme"),
     QT_TRANSLATE_NOOP("Settings", "High contrast is light or dark as the desktop is.")},
    {"appearance/font_percent", QT_TRANSLATE_NOOP("Settings", "Text size"),
     QT_TRANSLATE_NOOP("Settings", "In percent of the desktop's text size.")},
    {"appearance/density", QT_TRANSLATE_NOOP("Settings", "Rows of tables"),
     QT_TRANSLATE_NOOP("Settings", "Compact shows more rows at once.")},
    {"appearance/reduced_motion", QT_TRANSLATE_NOOP("Settings", "Reduce motion"),
     QT_TRANSLATE_NOOP("Settings", "Nothing moves or blinks by itself.")},
    {"appearance/mask_at_start", QT_TRANSLATE_NOOP("Settings", "Hide amounts at start"),
     QT_TRANSLATE_NOOP("Settings",
                       "Tokens, points and money are masked until you show them (Ctrl+Shift+M).")},
    {"lock/idle_minutes", QT_TRANSLATE_NOOP("Settings", "Lock after minutes without use"),
     QT_TRANSLATE_NOOP("Settings",
                       "0 switches it off. The node goes on working while the console is locked.")},
    {"lock/on_session", QT_TRANSLATE_NOOP("Settings", "Lock with the desktop"),
     QT_TRANSLATE_NOOP("Settings", "Locks when the desktop's screen lock comes on.")},
    {"lock/on_suspend", QT_TRANSLATE_NOOP("Settings", "Lock on suspend"),
     QT_TRANSLATE_NOOP("Settings", "Locks before the machine goes to sleep.")},
    {"lock/on_minimise", QT_TRANSLATE_NOOP("Settings", "Lock when minimised"),
     QT_TRANSLATE_NOOP("Settings", "Locks when the window is minimised or closed to the tray.")},
    {"lock/clipboard_seconds", QT_TRANSLATE_NOOP("Settings", "Clear secrets after seconds"),
     QT_TRANSLATE_NOOP("Settings", "So long a secret that was copied stays in the clipboard.")},
    {"alerts/desktop", QT_TRANSLATE_NOOP("Settings", "Desktop notifications"),
     QT_TRANSLATE_NOOP("Settings", "Shows alerts on the desktop. The Inbox gets all of them.")},
    {"alerts/critical_sound", QT_TRANSLATE_NOOP("Settings", "Sound for critical alerts"),
     QT_TRANSLATE_NOOP("Settings", "Other alerts are always silent.")},
    {"name", QT_TRANSLATE_NOOP("Settings", "Name of the node"),
     QT_TRANSLATE_NOOP("Settings", "Shown to people; other nodes see it too.")},
    {"listen", QT_TRANSLATE_NOOP("Settings", "Address for peers"),
     QT_TRANSLATE_NOOP("Settings",
                       "HOST:PORT that other nodes connect to; port 0 takes a free "
                       "one.")},
    {"serve", QT_TRANSLATE_NOOP("Settings", "Serve clients"),
     QT_TRANSLATE_NOOP("Settings",
                       "Takes tasks: HTTP API, model and sandbox. Without it the node "
                       "only votes.")},
    {"require_e2ee", QT_TRANSLATE_NOOP("Settings", "Encrypted requests only"),
     QT_TRANSLATE_NOOP("Settings", "Refuses tasks whose body is not encrypted end to end.")},
    {"public_origin", QT_TRANSLATE_NOOP("Settings", "Public address"),
     QT_TRANSLATE_NOOP("Settings",
                       "What clients have in front of the API's paths, as in "
                       "https://node.example. Wallets sign in at it.")},
    {"inference_url", QT_TRANSLATE_NOOP("Settings", "Model server"),
     QT_TRANSLATE_NOOP("Settings",
                       "An OpenAI-compatible server to use instead of the local model, "
                       "as in http://127.0.0.1:11434/v1.")},
    {"sandbox_runtime", QT_TRANSLATE_NOOP("Settings", "Sandbox runtime"),
     QT_TRANSLATE_NOOP("Settings", "Which container runtime runs code. Hardened prefers gVisor.")},
    {"arena.commit_tasks", QT_TRANSLATE_NOOP("Settings", "Let tasks be spot-checked"),
     QT_TRANSLATE_NOOP("Settings",
                       "Tasks whose clients declared a class are committed; without it "
                       "they earn no spot-check points.")},
    {"arena.check_tasks", QT_TRANSLATE_NOOP("Settings", "Check tasks of others"),
     QT_TRANSLATE_NOOP("Settings",
                       "Runs tasks of other nodes again. Automatic: when the node "
                       "serves clients.")},
    {"arena.plant_canaries", QT_TRANSLATE_NOOP("Settings", "Plant canaries"),
     QT_TRANSLATE_NOOP("Settings",
                       "Commits small programs of this node's own, some with a wrong "
                       "digest, to see who confirms without looking.")},
    {"retention.settled_days", QT_TRANSLATE_NOOP("Settings", "Keep settled tasks"),
     QT_TRANSLATE_NOOP("Settings", "Days after a task's paperwork is on the ledger.")},
    {"retention.unsettled_days", QT_TRANSLATE_NOOP("Settings", "Keep tasks without settlement"),
     QT_TRANSLATE_NOOP("Settings", "Days after a task whose paperwork never came to the ledger.")},
    {"retention.failed_days", QT_TRANSLATE_NOOP("Settings", "Keep failed tasks"),
     QT_TRANSLATE_NOOP("Settings", "Days after a task that failed.")},
    {"retention.log_days", QT_TRANSLATE_NOOP("Settings", "Keep log lines"),
     QT_TRANSLATE_NOOP("Settings", "Days; at least 2.")},
    {"retention.strict", QT_TRANSLATE_NOOP("Settings", "Strict privacy"),
     QT_TRANSLATE_NOOP("Settings",
                       "The node starts only without plain swap, without core files and "
                       "with memory that can be locked.")},
    {"metrics.publish_usage", QT_TRANSLATE_NOOP("Settings", "Publish usage"),
     QT_TRANSLATE_NOOP("Settings", "Publishes sums of a day with noise, at GET /v1/usage.")},
    {"metrics.prometheus", QT_TRANSLATE_NOOP("Settings", "Metrics for Prometheus"),
     QT_TRANSLATE_NOOP("Settings", "Answers GET /metrics for programs on this machine.")},
    {"rack.enabled", QT_TRANSLATE_NOOP("Settings", "Rack"),
     QT_TRANSLATE_NOOP("Settings", "Keeps files by their content's address.")},
    {"rack.quota_bytes", QT_TRANSLATE_NOOP("Settings", "Rack: bytes of each account"),
     QT_TRANSLATE_NOOP("Settings", "More is refused.")},
    {"rack.quota_pins", QT_TRANSLATE_NOOP("Settings", "Rack: pins of each account"),
     QT_TRANSLATE_NOOP("Settings", "More is refused.")},
    {"kdf_log2n", QT_TRANSLATE_NOOP("Settings", "Cost of a passphrase"),
     QT_TRANSLATE_NOOP("Settings",
                       "14 to 20: each step doubles the time and the memory that an "
                       "unlock takes, and that a thief needs for each guess.")},
};

constexpr Entry kChoices[] = {
    {"system", QT_TRANSLATE_NOOP("Settings", "As the system"), ""},
    {"light", QT_TRANSLATE_NOOP("Settings", "Light"), ""},
    {"dark", QT_TRANSLATE_NOOP("Settings", "Dark"), ""},
    {"high_contrast", QT_TRANSLATE_NOOP("Settings", "High contrast"), ""},
    {"comfortable", QT_TRANSLATE_NOOP("Settings", "Comfortable"), ""},
    {"compact", QT_TRANSLATE_NOOP("Settings", "Compact"), ""},
    {"auto", QT_TRANSLATE_NOOP("Settings", "Automatic"), ""},
    {"true", QT_TRANSLATE_NOOP("Settings", "Yes"), ""},
    {"false", QT_TRANSLATE_NOOP("Settings", "No"), ""},
    {"hardened", QT_TRANSLATE_NOOP("Settings", "Hardened"), ""},
};

/// In their own language, so that whoever does not read the present one finds theirs.
constexpr std::pair<const char*, const char8_t*> kLanguages[] = {
    {"en", u8"English"}, {"de", u8"Deutsch"},     {"es", u8"Español"}, {"fr", u8"Français"},
    {"ja", u8"日本語"},  {"zh_CN", u8"简体中文"}, {"ar", u8"العربية"}};

constexpr Entry kSections[] = {
    {"general", QT_TRANSLATE_NOOP("Settings", "General"), ""},
    {"appearance", QT_TRANSLATE_NOOP("Settings", "Appearance"), ""},
    {"security", QT_TRANSLATE_NOOP("Settings", "Security"), ""},
    {"alerts", QT_TRANSLATE_NOOP("Settings", "Alerts"), ""},
    {"node", QT_TRANSLATE_NOOP("Settings", "Node"), ""},
    {"work", QT_TRANSLATE_NOOP("Settings", "Work"), ""},
    {"data", QT_TRANSLATE_NOOP("Settings", "Data"), ""},
    {"elsewhere", QT_TRANSLATE_NOOP("Settings", "Set on other pages"), ""},
};

constexpr Entry kChecks[] = {
    {"clock", QT_TRANSLATE_NOOP("Settings", "Clock"), ""},
    {"disk", QT_TRANSLATE_NOOP("Settings", "Disk"), ""},
    {"permissions", QT_TRANSLATE_NOOP("Settings", "Modes of files"), ""},
    {"databases", QT_TRANSLATE_NOOP("Settings", "Databases"), ""},
    {"keystore", QT_TRANSLATE_NOOP("Settings", "Keystore"), ""},
    {"protection", QT_TRANSLATE_NOOP("Settings", "Slashing protection"), ""},
    {"ports", QT_TRANSLATE_NOOP("Settings", "Ports"), ""},
    {"peers", QT_TRANSLATE_NOOP("Settings", "Peers"), ""},
    {"model", QT_TRANSLATE_NOOP("Settings", "Model"), ""},
    {"sandbox", QT_TRANSLATE_NOOP("Settings", "Sandbox"), ""},
    {"gpu", QT_TRANSLATE_NOOP("Settings", "GPU driver"), ""},
};

template <std::size_t N>
const Entry* entryOf(const Entry (&entries)[N], const QString& key) {
    for (const auto& entry : entries) {
        if (key == QLatin1String(entry.key)) return &entry;
    }
    return nullptr;
}

QString translated(const char* text) {
    return QCoreApplication::translate("Settings", text);
}

template <std::size_t N>
QString titleOf(const Entry (&entries)[N], const QString& key) {
    const auto* entry = entryOf(entries, key);
    return entry == nullptr ? key : translated(entry->title);
}

}  // namespace

SettingWords settingWords(const QString& key) {
    const auto* entry = entryOf(kEntries, key);
    if (entry == nullptr) return {key, {}};
    return {translated(entry->title), translated(entry->help)};
}

QString settingChoiceWords(const QString& key, const QString& choice) {
    if (key == QLatin1String("general/language")) {
        for (const auto& [code, name] : kLanguages) {
            if (choice == QLatin1String(code))
                return QString::fromUtf8(reinterpret_cast<const char*>(name));
        }
    }
    return titleOf(kChoices, choice);
}

QString settingSectionWords(const QString& section) {
    return titleOf(kSections, section);
}

QString nodeSettingSection(const QString& name) {
    for (const char* work : {"serve", "require_e2ee", "inference_url", "sandbox_runtime"}) {
        if (name == QLatin1String(work)) return QStringLiteral("work");
    }
    if (name.startsWith(QLatin1String("arena."))) return QStringLiteral("work");
    if (name == QLatin1String("kdf_log2n")) return QStringLiteral("security");
    for (const char* data : {"retention.", "metrics.", "rack."}) {
        if (name.startsWith(QLatin1String(data))) return QStringLiteral("data");
    }
    return QStringLiteral("node");
}

QString selfCheckWords(const QString& name) {
    return titleOf(kChecks, name);
}

}  // namespace stacknet::ui
