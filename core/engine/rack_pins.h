#pragma once

#include "core/api/history.h"
#include "core/api/rack_info.h"
#include "core/base/result.h"
#include "core/rack/pin_store.h"

/// The pins of the Rack as a long table. Internal to the module.
namespace stacknet::engine {

inline constexpr const char* kRackPinsTable = "rack.pins";

/// What a screen shows of a pin.
api::RackPinInfo rackPinInfo(const rack::Pin& pin);

/// The page of all pins that `query` asks for, in SQL; a row's id is the pin's. Columns: name, cid,
/// size_bytes, created_ms, place, encrypted, profile, blocks, pinned_before. Names lie encrypted
/// and a CID as bytes, so that nothing is filtered or sorted by them; `text` is looked for in
/// names, CIDs and profiles row by row, without a total. Errors: those of tablePage(),
/// "rack.key_file".
Result<api::HistoryPage> rackPinsPage(rack::PinStore& pins, const api::HistoryQuery& query);

}  // namespace stacknet::engine
