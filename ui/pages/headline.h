#pragma once

#include <QString>
#include <vector>

#include "ui/bridge/node_bridge.h"
#include "ui/text/words.h"

namespace stacknet::ui {

/// Something that wants a person: what, how bad, and the one thing to do about it.
struct Attention {
    QString id;  ///< what it is about; the same for as long as that lasts
    QString text;
    Tone tone = Tone::Warn;
    QString action;   ///< words of the button
    QString page;     ///< where the button leads
    QString subject;  ///< selected there
    bool operator==(const Attention&) const = default;
};

/// Am I safe, am I earning, do I need to do anything? The worst thing wins.
struct Headline {
    QString text;
    QString detail;
    Tone tone = Tone::Ok;
};

/// What wants attention, worst first, at most five.
std::vector<Attention> attentionList(const api::Snapshot& snapshot, Freshness freshness,
                                     std::int64_t nowMs);
Headline headlineOf(const api::Snapshot& snapshot, Freshness freshness,
                    const std::vector<Attention>& attention);

}  // namespace stacknet::ui
