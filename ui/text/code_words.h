#pragma once

#include <string>

#include <QString>

namespace stacknet::ui {

// The engine's stable words, in the reader's language; a word that is not known here comes back as
// it is.

/// Why a message of consensus was not used: "wrong_epoch".
QString droppedReasonText(const std::string& word);
/// The step of a spot check: "committee_commit".
QString checkPhaseText(const std::string& word);
/// What this node does for a spot check: "waits_for_input".
QString checkStateText(const std::string& word);
/// By what a node was put out of the choice: "not_serving".
QString routingFilterText(const std::string& word);
/// How a node was chosen: "weighted".
QString routingMethodText(const std::string& word);

}  // namespace stacknet::ui
