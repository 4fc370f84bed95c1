#include <boost/json.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "app/ctl/arguments.h"
#include "app/ctl/connection.h"
#include "core/api/api_json.h"
#include "core/api/names.h"
#include "core/base/clock.h"
#include "core/engine/diagnostics.h"
#include "core/engine/self_check.h"

/// diag: the support bundle, also of a node that does not answer. check: a look at the machine.
/// settings: what of node.json may be changed from here.
namespace stacknet::ctl {
namespace {

namespace json = boost::json;

engine::NodePaths pathsOf(const Arguments& arguments) {
    // run/operator.sock lies in the data directory.
    std::filesystem::path folder = arguments.option("--data-dir");
    if (folder.empty()) folder = operatorSocket(arguments).parent_path().parent_path();
    std::error_code failure;
    if (std::filesystem::is_directory(folder / "node0", failure)) folder /= "node0";
    return engine::NodePaths{folder};
}

void printPreview(const engine::Diagnostics& bundle) {
    std::vector<std::vector<std::string>> rows = {{"ENTRY", "BYTES", "TAKEN OUT", "WHAT"}};
    for (const engine::DiagnosticsEntry& entry : bundle.entries)
        rows.push_back(
            {entry.name, grouped(entry.content.size()), grouped(entry.redactions), entry.what});
    printTable(rows);
    for (const std::string& sentence : bundle.leftOut) std::printf("! %s\n", sentence.c_str());
}

}  // namespace

int runDiag(const Arguments& arguments) {
    const std::string out = arguments.option("--out");
    if (out.empty() && !arguments.preview)
        return failure(arguments, makeError("ctl.usage", "diag needs --out FILE, or --preview."));
    const engine::NodePaths paths = pathsOf(arguments);
    std::error_code missing;
    if (!std::filesystem::is_directory(paths.root, missing))
        return failure(arguments, makeError("ctl.no_data_directory",
                                            paths.root.string() + " is no data directory."));
    std::optional<api::Snapshot> snapshot;
    Connection connection(paths.operatorSocket());
    if (const auto now = connection.snapshot(); now.ok()) snapshot = **now;
    const char* home = std::getenv("HOME");
    const auto bundle = engine::collectDiagnostics(paths, snapshot, SystemClock().wallMs(),
                                                   home != nullptr ? home : "");
    if (!out.empty()) {
        if (const auto written = engine::writeDiagnostics(bundle, out); !written.ok())
            return failure(arguments, written.error());
    }
    if (arguments.json) {
        std::printf("%s\n", engine::diagnosticsPreview(bundle).c_str());
    } else {
        printPreview(bundle);
        if (!out.empty())
            std::printf("Written to %s. Look into it before you give it to anybody.\n",
                        out.c_str());
    }
    return kExitOk;
}

int runCheck(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto snapshot = connection.snapshot();
    std::vector<api::SelfCheckInfo> checks;
    if (snapshot.ok() && !(*snapshot)->host->checks.empty()) {
        checks = (*snapshot)->host->checks;
    } else {
        engine::SelfCheckFacts facts;
        engine::collectFileFacts(pathsOf(arguments), facts);
        facts.socketProblem = "The node does not answer.";
        checks = engine::judgeSelf(facts);
    }
    bool good = true;
    json::array list;
    for (const api::SelfCheckInfo& check : checks) {
        good = good && check.verdict != api::CheckVerdict::Bad;
        const std::string verdict(api::checkVerdictName(check.verdict));
        list.push_back(json::object{{"name", check.name},
                                    {"verdict", verdict},
                                    {"detail", check.detail},
                                    {"fix", check.fix}});
        if (!arguments.json)
            std::printf("%-8s %-12s %s\n%s%s%s", verdict.c_str(), check.name.c_str(),
                        check.detail.c_str(), check.fix.empty() ? "" : "                      ",
                        check.fix.c_str(), check.fix.empty() ? "" : "\n");
    }
    if (arguments.json) std::printf("%s\n", json::serialize(list).c_str());
    return good ? kExitOk : kExitFailed;
}

int runSettings(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const std::string verb = arguments.word(1);
    if (verb == "set") {
        const auto result =
            connection.command(api::SetNodeSetting{arguments.word(2), arguments.word(3)});
        if (!result.ok()) return failure(arguments, result.error());
        std::printf(arguments.json ? "{\"name\":\"%s\",\"restart_needed\":true}\n"
                                   : "%s is set; it takes effect at the next start.\n",
                    result->subject.c_str());
        return kExitOk;
    }
    if (!verb.empty() && verb != "list")
        return failure(arguments,
                       makeError("ctl.usage", "settings takes list, or set NAME VALUE."));
    const auto snapshot = connection.snapshot();
    if (!snapshot.ok()) return failure(arguments, snapshot.error());
    const api::HostInfo& host = *(*snapshot)->host;
    if (arguments.json) {
        std::printf("%s\n", api::toJson(host).c_str());
        return kExitOk;
    }
    std::vector<std::vector<std::string>> rows = {
        {"SETTING", "VALUE", "AFTER A RESTART", "DEFAULT"}};
    for (const api::NodeSettingInfo& setting : host.settings)
        rows.push_back({setting.name, setting.value,
                        setting.pending == setting.value ? "" : setting.pending,
                        setting.defaultValue});
    printTable(rows);
    return kExitOk;
}

}  // namespace stacknet::ctl
