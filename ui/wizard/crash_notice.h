#pragma once

#include <cstdint>

#include "ui/dialogs/modal_dialog.h"

namespace stacknet::ui {

/// How the run before ended, in plain values. Times are wall clock, 0 when unknown.
struct CrashFacts {
    std::int64_t startedMs = 0;
    std::int64_t endedMs = 0;
    int signal = 0;  ///< 0: nobody saw it
    bool restarted = false;
};

/// Says at the next start that the console did not end in good order, and offers the log.
class CrashNotice final : public ModalDialog {
    Q_OBJECT
public:
    CrashNotice(const CrashFacts& facts, QWidget* parent);

signals:
    void logsRequested();
};

}  // namespace stacknet::ui
