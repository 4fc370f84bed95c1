#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <boost/json.hpp>
#include <cstdio>
#include <stop_token>

#include "app/ctl/arguments.h"
#include "core/base/codec.h"
#include "core/engine/node_config.h"
#include "core/sandbox/image_library.h"

namespace stacknet::ctl {

namespace {

namespace json = boost::json;

std::atomic<bool> interrupted = false;

json::object imageJson(const sandbox::StoredImage& image) {
    return {{"name", image.name},
            {"digest", image.digestText()},
            {"config_digest", "sha256:" + toHex(image.configDigest)},
            {"layers", image.layers},
            {"blob_bytes", image.blobBytes},
            {"unpacked_bytes", image.unpackedBytes},
            {"unpacked", image.unpacked},
            {"in_use", image.inUse}};
}

json::object reportJson(const sandbox::CollectReport& report) {
    return {{"blobs", report.blobs},
            {"images", report.trees},
            {"bytes", report.bytes},
            {"in_use", report.inUse}};
}

void printJson(const json::value& value) {
    std::printf("%s\n", json::serialize(value).c_str());
}

int printImage(const Arguments& arguments, const Result<sandbox::StoredImage>& image) {
    if (!image.ok()) return failure(arguments, image.error());
    if (arguments.json) {
        printJson(imageJson(*image));
        return kExitOk;
    }
    std::printf(
        "%s\n  name      %s\n  config    sha256:%s\n  layers    %zu\n  stored    %s bytes\n"
        "  unpacked  %s bytes%s%s\n",
        image->digestText().c_str(), image->name.empty() ? "(none)" : image->name.c_str(),
        toHex(image->configDigest).c_str(), image->layers, grouped(image->blobBytes).c_str(),
        grouped(image->unpackedBytes).c_str(), image->unpacked ? "" : " (not now)",
        image->inUse ? ", in use" : "");
    return kExitOk;
}

int printReport(const Arguments& arguments, const Result<sandbox::CollectReport>& report) {
    if (!report.ok()) return failure(arguments, report.error());
    if (arguments.json) {
        printJson(reportJson(*report));
        return kExitOk;
    }
    std::printf("Removed %zu blobs and %zu unpacked images, %s bytes.\n", report->blobs,
                report->trees, grouped(report->bytes).c_str());
    if (report->inUse > 0) {
        std::printf("%zu unpacked images that are in use were left.\n", report->inUse);
    }
    return kExitOk;
}

int list(const Arguments& arguments, const sandbox::ImageLibrary& library) {
    const auto images = library.list();
    if (!images.ok()) return failure(arguments, images.error());
    json::array all;
    std::vector<std::vector<std::string>> rows = {
        {"NAME", "DIGEST", "LAYERS", "STORED", "UNPACKED", "STATE"}};
    for (const sandbox::StoredImage& image : *images) {
        all.push_back(imageJson(image));
        rows.push_back({image.name, image.digestText().substr(0, 19), std::to_string(image.layers),
                        grouped(image.blobBytes), grouped(image.unpackedBytes),
                        image.inUse      ? "in use"
                        : image.unpacked ? "unpacked"
                                         : "stored"});
    }
    arguments.json ? printJson(all) : printTable(rows);
    return kExitOk;
}

int import(const Arguments& arguments, sandbox::ImageLibrary& library) {
    if (arguments.word(2).empty()) {
        return failure(arguments, makeError("ctl.usage", "Use: images import LAYOUT."));
    }
    std::stop_source stop;
    struct sigaction action {};
    action.sa_handler = [](int) { interrupted = true; };
    ::sigaction(SIGINT, &action, nullptr);
    sandbox::ImportOptions options;
    options.name = arguments.option("--name");
    options.stop = stop.get_token();
    const bool terminal = !arguments.json && ::isatty(2) == 1;
    options.progress = [&](const sandbox::ImportProgress& progress) {
        if (interrupted) stop.request_stop();
        if (!terminal) return;
        const std::uint64_t percent =
            progress.total == 0 ? 100 : progress.done * 100 / progress.total;
        std::fprintf(stderr, "\r%s %3llu %%", progress.step == "check" ? "checking" : "copying ",
                     static_cast<unsigned long long>(percent));
    };
    const auto image = library.import(arguments.word(2), options);
    if (terminal) std::fprintf(stderr, "\r               \r");
    return printImage(arguments, image);
}

}  // namespace

int runImages(const Arguments& arguments) {
    const std::string folder = arguments.option("--data-dir");
    if (folder.empty()) {
        return failure(arguments, makeError("ctl.usage", "--data-dir DIR is missing."));
    }
    sandbox::ImageLibrary library(engine::NodePaths{folder}.sandbox() / "images");
    const std::string verb = arguments.word(1);
    if (verb == "import") return import(arguments, library);
    if (verb.empty() || verb == "list") return list(arguments, library);
    if (verb == "gc") return printReport(arguments, library.collect());
    if (arguments.word(2).empty() || (verb != "show" && verb != "remove")) {
        return failure(arguments,
                       makeError("ctl.usage",
                                 "Use: images list, images import LAYOUT, images show IMAGE, "
                                 "images remove IMAGE, images gc."));
    }
    if (verb == "show") return printImage(arguments, library.find(arguments.word(2)));
    return printReport(arguments, library.remove(arguments.word(2)));
}

}  // namespace stacknet::ctl
