#include "tests/support/sample_rack.h"

namespace stacknet::testing {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

}  // namespace

api::RackInfo emptyRack() {
    api::RackInfo rack;
    rack.store = "embedded";
    rack.ready = true;
    rack.quotaBytes = 10'737'418'240;
    rack.quotaPins = 10'000;
    return rack;
}

api::RackInfo sampleRack(std::int64_t nowMs) {
    api::RackInfo rack = emptyRack();
    rack.store = "ipfs";
    rack.reason = "The IPFS node answered late; it is asked again.";
    rack.ipfsApi = "http://127.0.0.1:5001";
    rack.ipfsVersion = "0.43.1";
    rack.usedBytes = 900'158;
    rack.pinCount = 2;
    rack.storedBytes = 300'000;
    rack.storedBlocks = 2;
    rack.pins = {{kSampleCids[2], "holiday photos", "kubo-default", 600'158, 4,
                  nowMs / kDayMs * kDayMs, "ipfs", true, true},
                 {kSampleCids[3], "notes", "unixfs-v1-2025", 300'000, 2,
                  nowMs / kDayMs * kDayMs - 3 * kDayMs, "embedded", false, false}};
    rack.jobs = {{"0a1b2c3d4e5f", "add", "running", "films", 4'000'000, 9'000'000, "", "", ""},
                 {"112233445566", "verify", "failed", "", 300'000, 300'000, kSampleCids[3],
                  "rack.block_missing", "A block is not there."}};
    return rack;
}

}  // namespace stacknet::testing
