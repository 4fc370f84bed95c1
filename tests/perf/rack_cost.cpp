// stacknet-rack-cost: what it costs to make a CID of a path, or to add it to a block store on disk.
//
//   stacknet-rack-cost cid PATH PROFILE        blocks are made and dropped
//   stacknet-rack-cost add PATH PROFILE STORE  blocks are kept; on the disk when it ends
//
// Prints one JSON object: seconds of this process, by the wall and of the processor.

#include <cstdio>
#include <cstring>
#include <ctime>

#include "core/rack/block_store_disk.h"
#include "core/rack/importer.h"

namespace {

using namespace stacknet;

double seconds(clockid_t clock) {
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

int failed(const Error& error) {
    std::fprintf(stderr, "%s (%s)\n", error.message.c_str(), error.code.c_str());
    return 1;
}

}  // namespace

int main(int count, char** values) {
    const bool add = count == 5 && std::strcmp(values[1], "add") == 0;
    if (!add && (count != 4 || std::strcmp(values[1], "cid") != 0)) return 2;
    rack::ImportOptions options;
    auto profile = rack::importProfile(values[3]);
    if (!profile.ok()) return failed(profile.error());
    options.profile = *profile;

    const double wall = seconds(CLOCK_MONOTONIC);
    const double processor = seconds(CLOCK_PROCESS_CPUTIME_ID);
    std::unique_ptr<rack::DiskBlockStore> store;
    rack::BlockSink sink;
    if (add) {
        auto opened = rack::DiskBlockStore::open(values[4]);
        if (!opened.ok()) return failed(opened.error());
        store = std::move(*opened);
        sink = rack::sinkInto(*store);
    }
    const auto report = rack::importPath(values[2], options, sink);
    if (!report.ok()) return failed(report.error());
    if (store) {
        const auto flushed = store->flush();
        if (!flushed.ok()) return failed(flushed.error());
    }
    std::printf("{\"cid\":\"%s\",\"files\":%llu,\"wall_s\":%.6f,\"processor_s\":%.6f}\n",
                report->root.cid.text().c_str(), static_cast<unsigned long long>(report->files),
                seconds(CLOCK_MONOTONIC) - wall, seconds(CLOCK_PROCESS_CPUTIME_ID) - processor);
    return 0;
}
