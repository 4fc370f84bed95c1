#include "ui/text/code_words.h"

#include <span>

#include <QCoreApplication>

namespace stacknet::ui {
namespace {

struct Word {
    const char* code;
    const char* text;
};

constexpr Word kDropped[] = {
    {"malformed", QT_TRANSLATE_NOOP("CodeWords", "Not readable")},
    {"wrong_chain", QT_TRANSLATE_NOOP("CodeWords", "Of another network")},
    {"wrong_version", QT_TRANSLATE_NOOP("CodeWords", "Of another version of the protocol")},
    {"wrong_epoch", QT_TRANSLATE_NOOP("CodeWords", "Of another epoch")},
    {"out_of_window", QT_TRANSLATE_NOOP("CodeWords", "Of a view too far away")},
    {"bad_signature", QT_TRANSLATE_NOOP("CodeWords", "Signature not valid")},
    {"bad_certificate", QT_TRANSLATE_NOOP("CodeWords", "Certificate not valid")},
    {"bad_proposal", QT_TRANSLATE_NOOP("CodeWords", "Proposal not valid")},
    {"incomplete_demands", QT_TRANSLATE_NOOP("CodeWords", "Demands without their list")},
    {"bad_sync", QT_TRANSLATE_NOOP("CodeWords", "Blocks that do not fit")},
    {"unsolicited", QT_TRANSLATE_NOOP("CodeWords", "An answer that nobody asked for")},
};

constexpr Word kPhases[] = {
    {"awaiting_draw", QT_TRANSLATE_NOOP("CodeWords", "Waits for the draw")},
    {"commit", QT_TRANSLATE_NOOP("CodeWords", "Results are sealed")},
    {"reveal", QT_TRANSLATE_NOOP("CodeWords", "Results are opened")},
    {"committee_commit", QT_TRANSLATE_NOOP("CodeWords", "The committee seals its results")},
    {"committee_reveal", QT_TRANSLATE_NOOP("CodeWords", "The committee opens its results")},
    {"judged", QT_TRANSLATE_NOOP("CodeWords", "Judged")},
};

constexpr Word kStates[] = {
    {"waits_for_input", QT_TRANSLATE_NOOP("CodeWords", "Waits for the input")},
    {"runs", QT_TRANSLATE_NOOP("CodeWords", "Runs it again")},
    {"answers", QT_TRANSLATE_NOOP("CodeWords", "Sends its result")},
    {"committed", QT_TRANSLATE_NOOP("CodeWords", "Result sealed")},
    {"revealed", QT_TRANSLATE_NOOP("CodeWords", "Result opened")},
};

constexpr Word kFilters[] = {
    {"not_serving", QT_TRANSLATE_NOOP("CodeWords", "not serving on the ledger")},
    {"unreachable", QT_TRANSLATE_NOOP("CodeWords", "without a link")},
    {"stale", QT_TRANSLATE_NOOP("CodeWords", "not heard of lately")},
    {"not_attested", QT_TRANSLATE_NOOP("CodeWords", "without a live attestation")},
    {"class", QT_TRANSLATE_NOOP("CodeWords", "not doing such tasks")},
    {"model", QT_TRANSLATE_NOOP("CodeWords", "without the model")},
    {"stake", QT_TRANSLATE_NOOP("CodeWords", "below the minimum stake")},
    {"stack", QT_TRANSLATE_NOOP("CodeWords", "serving another Stack")},
    {"resource", QT_TRANSLATE_NOOP("CodeWords", "without the resources")},
    {"capability", QT_TRANSLATE_NOOP("CodeWords", "without a capability")},
    {"availability", QT_TRANSLATE_NOOP("CodeWords", "without a free slot")},
    {"overloaded", QT_TRANSLATE_NOOP("CodeWords", "at 90 % load or more")},
};

constexpr Word kMethods[] = {
    {"explored", QT_TRANSLATE_NOOP("CodeWords", "tried out")},
    {"weighted", QT_TRANSLATE_NOOP("CodeWords", "drawn by weight")},
    {"uniform", QT_TRANSLATE_NOOP("CodeWords", "drawn evenly")},
};

QString textOf(std::span<const Word> words, const std::string& code) {
    for (const Word& word : words) {
        if (code == word.code) return QCoreApplication::translate("CodeWords", word.text);
    }
    return QString::fromStdString(code);
}

}  // namespace

QString droppedReasonText(const std::string& word) {
    return textOf(kDropped, word);
}
QString checkPhaseText(const std::string& word) {
    return textOf(kPhases, word);
}
QString checkStateText(const std::string& word) {
    return textOf(kStates, word);
}
QString routingFilterText(const std::string& word) {
    return textOf(kFilters, word);
}
QString routingMethodText(const std::string& word) {
    return textOf(kMethods, word);
}

}  // namespace stacknet::ui
