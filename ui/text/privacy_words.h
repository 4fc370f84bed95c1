#pragma once

#include <QString>

#include "core/api/preview.h"
#include "core/api/snapshot.h"
#include "ui/text/words.h"

/// Words of the Data and privacy page. The engine's own sentences are shown in the reader's
/// language where they are known here, and as they came where they are not.
namespace stacknet::ui {

/// A class of data by its name in core/tasks/retention.h: "Tasks", "API keys".
QString dataClassText(const std::string& name);
/// What a deletion does: "discarded", "overwritten", "key_destroyed", "removed", "never".
Label deletionLabel(const std::string& how);
QString privacyFactText(const std::string& name);
QString privacyPromiseText(const std::string& name);

/// "1.2 GiB"; "812 B" below a KiB.
QString bytesText(std::uint64_t bytes);
QString rackKindText(const std::string& kind);
Label rackStateLabel(const std::string& state);
/// What a Rack command brings about, with its numbers.
QString rackConsequenceText(const api::Consequence& consequence, const api::RackInfo& rack);

}  // namespace stacknet::ui
