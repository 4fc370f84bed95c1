#pragma once

#include <boost/json.hpp>
#include <filesystem>
#include <string>

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

/// Where "login" keeps its session and "logout" looks for it: --out or --file, else session.json in
/// $XDG_CONFIG_HOME/stacknet or ~/.config/stacknet.
std::filesystem::path sessionFile(const Arguments& arguments, const char* option);

/// Writes the session with mode 0600, in a folder that is made where it is missing. It opens what
/// the account may: whoever has the file is signed in.
Result<void> saveSession(const std::filesystem::path& file, const boost::json::object& session);
/// Errors: "ctl.no_session" (there is no such file), "ctl.bad_session".
Result<boost::json::object> loadSession(const std::filesystem::path& file);

/// The text of a member; empty when it has none.
std::string memberOf(const boost::json::object& object, const char* name);

}  // namespace stacknet::ctl
