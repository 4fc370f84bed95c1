#include "app/ctl/session_file.h"

#include <cstdlib>

#include "core/base/file.h"

namespace stacknet::ctl {
namespace {

namespace json = boost::json;

constexpr std::size_t kSessionBytesMax = 64 * 1024;

}  // namespace

std::filesystem::path sessionFile(const Arguments& arguments, const char* option) {
    if (const std::string file = arguments.option(option); !file.empty()) return file;
    const char* config = std::getenv("XDG_CONFIG_HOME");
    const char* home = std::getenv("HOME");
    const std::filesystem::path base =
        config != nullptr && *config != '\0'
            ? std::filesystem::path(config)
            : std::filesystem::path(home != nullptr ? home : "/") / ".config";
    return base / "stacknet" / "session.json";
}

Result<void> saveSession(const std::filesystem::path& file, const json::object& session) {
    if (file.has_parent_path()) STACKNET_CHECK(ensureDirectory(file.parent_path()));
    return writeFileAtomically(file, asBytes(json::serialize(session) + "\n"), 0600);
}

Result<json::object> loadSession(const std::filesystem::path& file) {
    std::error_code missing;
    if (!std::filesystem::exists(file, missing)) {
        return makeError("ctl.no_session", "There is no session in " + file.string() +
                                               "; \"stacknetctl login\" makes one.");
    }
    STACKNET_TRY(const Bytes content, readFile(file, kSessionBytesMax));
    json::error_code bad;
    const json::value value = json::parse(asText(content), bad);
    if (bad || !value.is_object() || memberOf(value.get_object(), "sid").empty()) {
        return makeError("ctl.bad_session", file.string() + " holds no session.");
    }
    return value.get_object();
}

std::string memberOf(const json::object& object, const char* name) {
    const json::value* value = object.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->get_string())
                                                  : std::string();
}

}  // namespace stacknet::ctl
