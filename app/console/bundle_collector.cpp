#include "app/console/bundle_collector.h"

#include <cstdlib>

#include "core/base/clock.h"
#include "core/engine/diagnostics.h"

namespace stacknet::console {
namespace {

/// The folder with node.json: of a local network, that of its first node.
std::filesystem::path nodeFolder(const StartTarget& target) {
    // run/operator.sock lies in the data directory.
    std::filesystem::path folder = target.attachSocket.empty()
                                       ? target.dataDirectory
                                       : target.attachSocket.parent_path().parent_path();
    std::error_code failure;
    if (std::filesystem::is_directory(folder / "node0", failure)) folder /= "node0";
    return std::filesystem::is_directory(folder, failure) ? folder : std::filesystem::path();
}

}  // namespace

ui::DiagnosticsCollector bundleCollector(const StartTarget& target) {
    const auto folder = nodeFolder(target);
    if (folder.empty()) return {};
    return [folder](const std::optional<QString>& file) -> Result<std::string> {
        const char* home = std::getenv("HOME");
        const auto bundle =
            engine::collectDiagnostics(engine::NodePaths{folder}, std::nullopt,
                                       SystemClock().wallMs(), home != nullptr ? home : "");
        if (file) STACKNET_CHECK(engine::writeDiagnostics(bundle, file->toStdString()));
        return engine::diagnosticsPreview(bundle);
    };
}

}  // namespace stacknet::console
