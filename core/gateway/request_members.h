#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/gateway/http_failure.h"
#include "core/gateway/json_dom_internal.h"
#include "core/gateway/memory_wish.h"
#include "core/tasks/spot_check.h"
#include "core/tasks/task_class.h"

/// What the bodies of all task requests share. Included by .cpp files only.
namespace stacknet::gateway {

/// Checks the text, builds its document and sees that it is an object.
std::optional<HttpFailure> readBody(std::string_view body, std::size_t depthMax, bool nulAllowed,
                                    json::value& document);

/// Takes "confidential" out: true or false only. Names that look like it by mistake, keys in the
/// body and the Python client's "extra_body" are refused, so that nobody believes in a protection
/// that is not there.
std::optional<HttpFailure> takeConfidential(json::object& body, bool& confidential);
/// Takes "memory" out (MemoryWish); nothing when it is absent or null.
std::optional<HttpFailure> takeMemory(json::object& body, std::optional<MemoryWish>& wish);
/// Takes "spot_check" out: true or false only. False keeps the task's input out of escrow.
std::optional<HttpFailure> takeSpotCheck(json::object& body, tasks::SpotCheck& spotCheck);
/// The member "model", where there is one. 404 model_not_found for a name that no model can have.
std::optional<HttpFailure> takeModelName(const json::object& body, std::string& name);

/// "messages[3].content"
std::string at(std::string_view list, std::size_t index, std::string_view member = {});

/// A header value out of member names: printable ASCII, others as '?', 40 characters each, 20
/// names.
std::string joinNames(const std::vector<std::string>& names);

/// The text of a string member; nothing when it is absent or no string.
std::optional<std::string_view> textOf(const json::object& object, std::string_view name);

/// What a chat's class may be, for people.
inline constexpr const char* kClassRule =
    "A chat's class is \"R\" (the same text bit by bit on every node of one reproduction class) or "
    "\"T\" (likely within thresholds for every node with the same model); leave it out for none.";
/// R and T; nothing for other texts.
std::optional<tasks::TaskClass> chatClassNamed(std::string_view text);
/// The refusal of "stacknet" in a request that can have no class; nothing when it is not there.
std::optional<HttpFailure> refuseClass(const json::object& body);

/// Messages of a chat and the tool calls in them.
std::optional<HttpFailure> checkMessages(const json::value& messages);
/// Checks "tools", takes the code_execution entries out and tells of them; drops an empty list.
std::optional<HttpFailure> takeTools(json::object& body, bool& wantsCodeTool);

}  // namespace stacknet::gateway
