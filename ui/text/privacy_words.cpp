#include "ui/text/privacy_words.h"

#include <array>
#include <string_view>

#include <QCoreApplication>
#include <QLocale>

#include "ui/text/engine_words.h"

namespace stacknet::ui {
namespace {

struct Named {
    std::string_view id;
    const char* text;
};

constexpr std::array kClasses{
    Named{"prompts_responses", QT_TRANSLATE_NOOP("Privacy", "Prompts and answers")},
    Named{"tool_work", QT_TRANSLATE_NOOP("Privacy", "Code that is run")},
    Named{"task_records", QT_TRANSLATE_NOOP("Privacy", "Tasks")},
    Named{"receipts", QT_TRANSLATE_NOOP("Privacy", "Receipts")},
    Named{"paperwork", QT_TRANSLATE_NOOP("Privacy", "Paperwork")},
    Named{"usage_metrics", QT_TRANSLATE_NOOP("Privacy", "Usage metrics")},
    Named{"ledger", QT_TRANSLATE_NOOP("Privacy", "Ledger")},
    Named{"earnings", QT_TRANSLATE_NOOP("Privacy", "Earnings and points")},
    Named{"alerts", QT_TRANSLATE_NOOP("Privacy", "Alerts that happened")},
    Named{"alert_settings", QT_TRANSLATE_NOOP("Privacy", "Rules and channels of alerts")},
    Named{"votes", QT_TRANSLATE_NOOP("Privacy", "Votes")},
    Named{"submissions", QT_TRANSLATE_NOOP("Privacy", "Waiting transactions")},
    Named{"spot_check_inputs", QT_TRANSLATE_NOOP("Privacy", "Inputs for spot checks")},
    Named{"spot_checks", QT_TRANSLATE_NOOP("Privacy", "Spot checks")},
    Named{"rack_content", QT_TRANSLATE_NOOP("Privacy", "Files in the Rack")},
    Named{"memory", QT_TRANSLATE_NOOP("Privacy", "Memory of users")},
    Named{"api_keys", QT_TRANSLATE_NOOP("Privacy", "API keys")},
    Named{"sessions", QT_TRANSLATE_NOOP("Privacy", "Sessions")},
    Named{"wallet_addresses", QT_TRANSLATE_NOOP("Privacy", "Wallet addresses")},
    Named{"audit", QT_TRANSLATE_NOOP("Privacy", "Audit log")},
    Named{"attestation", QT_TRANSLATE_NOOP("Privacy", "Attestation")},
    Named{"logs", QT_TRANSLATE_NOOP("Privacy", "Logs")},
    Named{"node_keys", QT_TRANSLATE_NOOP("Privacy", "Node Keys")},
    Named{"settings", QT_TRANSLATE_NOOP("Privacy", "Settings")},
    Named{"models_images", QT_TRANSLATE_NOOP("Privacy", "Models and images")},
    Named{"deletion_proofs", QT_TRANSLATE_NOOP("Privacy", "Proofs of deletion")},
    Named{"exports", QT_TRANSLATE_NOOP("Privacy", "Exports")},
};

constexpr std::array kFacts{
    Named{"swap", QT_TRANSLATE_NOOP("Privacy", "Swap")},
    Named{"core_files", QT_TRANSLATE_NOOP("Privacy", "Core files")},
    Named{"dumpable", QT_TRANSLATE_NOOP("Privacy", "Memory of the process")},
    Named{"locked_memory", QT_TRANSLATE_NOOP("Privacy", "Locked memory")},
    Named{"api_transport", QT_TRANSLATE_NOOP("Privacy", "Transport of the API")},
    Named{"stores", QT_TRANSLATE_NOOP("Privacy", "Every store is known")},
};

constexpr std::array kPromises{
    Named{"no_training", QT_TRANSLATE_NOOP("Privacy", "Nothing is learned from")},
    Named{"residency", QT_TRANSLATE_NOOP("Privacy", "Data stays where it is processed")},
    Named{"no_replication", QT_TRANSLATE_NOOP("Privacy", "Content is not copied")},
};

constexpr std::array kKinds{
    Named{"start", QT_TRANSLATE_NOOP("Privacy", "Clean up")},
    Named{"add", QT_TRANSLATE_NOOP("Privacy", "Add")},
    Named{"import", QT_TRANSLATE_NOOP("Privacy", "Import")},
    Named{"pin", QT_TRANSLATE_NOOP("Privacy", "Pin")},
    Named{"export", QT_TRANSLATE_NOOP("Privacy", "Export")},
    Named{"unpin", QT_TRANSLATE_NOOP("Privacy", "Unpin")},
    Named{"verify", QT_TRANSLATE_NOOP("Privacy", "Verify")},
    Named{"gc", QT_TRANSLATE_NOOP("Privacy", "Collect garbage")},
};

QString say(const char* text) {
    return QCoreApplication::translate("Privacy", text);
}

template <std::size_t N>
QString wordOf(const std::array<Named, N>& names, const std::string& id) {
    for (const Named& known : names) {
        if (known.id == id) return say(known.text);
    }
    QString plain = QString::fromStdString(id);
    return plain.replace(QLatin1Char('_'), QLatin1Char(' '));
}

}  // namespace

QString dataClassText(const std::string& name) {
    return wordOf(kClasses, name);
}

Label deletionLabel(const std::string& how) {
    if (how == "discarded")
        return {say(QT_TRANSLATE_NOOP("Privacy", "Never written down")), Tone::Ok};
    if (how == "overwritten") return {say(QT_TRANSLATE_NOOP("Privacy", "Overwritten")), Tone::Ok};
    if (how == "key_destroyed")
        return {say(QT_TRANSLATE_NOOP("Privacy", "Key destroyed")), Tone::Ok};
    if (how == "removed") return {say(QT_TRANSLATE_NOOP("Privacy", "Removed")), Tone::Info};
    if (how == "never") return {say(QT_TRANSLATE_NOOP("Privacy", "Kept for good")), Tone::Neutral};
    return {QString::fromStdString(how), Tone::Neutral};
}

QString privacyFactText(const std::string& name) {
    return wordOf(kFacts, name);
}

QString privacyPromiseText(const std::string& name) {
    return wordOf(kPromises, name);
}

QString bytesText(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 1'024 ? 0 : 1);
}

QString rackKindText(const std::string& kind) {
    return wordOf(kKinds, kind);
}

Label rackStateLabel(const std::string& state) {
    if (state == "queued") return {say(QT_TRANSLATE_NOOP("Privacy", "Waiting")), Tone::Neutral};
    if (state == "running") return {say(QT_TRANSLATE_NOOP("Privacy", "Running")), Tone::Info};
    if (state == "done") return {say(QT_TRANSLATE_NOOP("Privacy", "Done")), Tone::Ok};
    if (state == "failed") return {say(QT_TRANSLATE_NOOP("Privacy", "Failed")), Tone::Danger};
    if (state == "cancelled") return {say(QT_TRANSLATE_NOOP("Privacy", "Cancelled")), Tone::Warn};
    return {QString::fromStdString(state), Tone::Neutral};
}

QString rackConsequenceText(const api::Consequence& consequence, const api::RackInfo& rack) {
    const std::string& code = consequence.code;
    if (code == "leaves_this_node")
        return say(QT_TRANSLATE_NOOP("Privacy",
                                     "The content goes to the IPFS node at %1: whoever learns its "
                                     "CID can fetch it from there, and copies elsewhere cannot be "
                                     "called back."))
            .arg(QString::fromStdString(rack.ipfsApi));
    constexpr std::array kConsequences{
        Named{"key_shown_once",
              QT_TRANSLATE_NOOP("Privacy",
                                "It is encrypted first. Its key is shown once and kept nowhere: "
                                "without it nobody can read the content again.")},
        Named{"not_encrypted",
              QT_TRANSLATE_NOOP("Privacy",
                                "It is not encrypted: its CID lets anyone with a guess of the "
                                "content confirm the guess.")},
        Named{"name_gone",
              QT_TRANSLATE_NOOP("Privacy",
                                "The pin, its name and that name's key are deleted for good.")},
        Named{"blocks_gone",
              QT_TRANSLATE_NOOP("Privacy",
                                "Blocks that no other pin needs are deleted from this node.")},
        Named{"copies_elsewhere",
              QT_TRANSLATE_NOOP("Privacy",
                                "Copies that others fetched, exported or backed up cannot be "
                                "called back; of encrypted content they are unreadable without its "
                                "key.")},
        Named{"forgotten",
              QT_TRANSLATE_NOOP("Privacy",
                                "When the IPFS node does not answer, its pin stays there and this "
                                "node no longer knows of it.")},
        Named{"ipfs_gc",
              QT_TRANSLATE_NOOP("Privacy",
                                "The IPFS node deletes every block that it has not pinned, also "
                                "those of other programs that use it.")},
    };
    for (const Named& known : kConsequences) {
        if (known.id == code) return say(known.text);
    }
    if (code == "blocks_stay" && consequence.text.find("before") != std::string::npos)
        return say(
            QT_TRANSLATE_NOOP("Privacy", "The IPFS node had it pinned before: its own pin stays."));
    if (code == "blocks_stay")
        return say(QT_TRANSLATE_NOOP(
            "Privacy", "Its blocks stay on the IPFS node until that collects garbage."));
    return engineText(consequence.text);
}

}  // namespace stacknet::ui
