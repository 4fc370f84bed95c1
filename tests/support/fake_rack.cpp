#include <algorithm>

#include "tests/support/fake_commands.h"
#include "tests/support/fake_history.h"
#include "tests/support/fake_parts.h"
#include "tests/support/sample_rack.h"

namespace stacknet::testing {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

/// What becomes of an order: a job that is done, or the error of one that could not be queued.
struct Outcome {
    api::RackJobInfo job;
    std::string secret;
};

api::CommandResult failed(std::string_view code, std::string message) {
    api::CommandResult result;
    result.error = makeError(code, std::move(message));
    return result;
}

bool looksLikeCid(const std::string& cid) {
    return cid.size() > 40 && (cid.starts_with("baf") || cid.starts_with("Qm"));
}

void fail(api::RackJobInfo& job, const char* code, const char* message) {
    job.state = "failed";
    job.errorCode = code;
    job.message = message;
}

void runUnpin(api::RackInfo& rack, const std::string& cid, api::RackJobInfo& job) {
    const auto pin = std::find_if(rack.pins.begin(), rack.pins.end(),
                                  [&](const api::RackPinInfo& one) { return one.cid == cid; });
    if (pin == rack.pins.end()) return fail(job, "rack.unknown_pin", "It is not pinned here.");
    rack.usedBytes -= std::min(rack.usedBytes, pin->sizeBytes);
    --rack.pinCount;
    rack.pins.erase(pin);
}

void runAdd(api::RackInfo& rack, const api::RackAdd& add, std::int64_t nowMs,
            api::RackJobInfo& job) {
    api::RackPinInfo pin;
    // One that is not pinned yet, as content that is new would have.
    for (const char* cid : kSampleCids) {
        pin.cid = cid;
        const bool taken = std::any_of(rack.pins.begin(), rack.pins.end(),
                                       [&](const auto& other) { return other.cid == cid; });
        if (!taken) break;
    }
    pin.name = job.name;
    pin.profile = add.profile.empty() ? "kubo-default" : add.profile;
    pin.sizeBytes = 1'000;
    pin.blocks = 1;
    pin.createdMs = nowMs / kDayMs * kDayMs;
    pin.place = rack.store;
    pin.encrypted = add.encrypt;
    job.cid = pin.cid;
    ++rack.pinCount;
    rack.usedBytes += pin.sizeBytes;
    rack.pins.insert(rack.pins.begin(), std::move(pin));
}

}  // namespace

Result<api::HistoryPage> pinsPage(const api::Snapshot& snapshot, const api::HistoryQuery& query) {
    if (snapshot.rack->store.empty()) {
        return makeError("rack.unavailable", "This node has no Rack.");
    }
    const auto word = [](bool yes) { return std::string(yes ? "yes" : "no"); };
    std::vector<api::HistoryRow> rows;
    for (const api::RackPinInfo& pin : snapshot.rack->pins) {
        rows.push_back({std::to_string(snapshot.rack->pins.size() - rows.size()),
                        {pin.name, pin.cid, std::to_string(pin.sizeBytes),
                         std::to_string(pin.createdMs), pin.place, word(pin.encrypted), pin.profile,
                         std::to_string(pin.blocks), word(pin.pinnedBefore)}});
    }
    return pageOfRows({"name", "cid", "size_bytes", "created_ms", "place", "encrypted", "profile",
                       "blocks", "pinned_before"},
                      rows, query);
}

std::optional<api::CommandResult> FakeCommands::rack(const api::Command& command,
                                                     api::Snapshot& snapshot, std::int64_t nowMs) {
    const auto* add = std::get_if<api::RackAdd>(&command);
    const auto* cancel = std::get_if<api::RackCancel>(&command);
    const auto* unpin = std::get_if<api::RackUnpin>(&command);
    std::string kind = add != nullptr ? "add" : unpin != nullptr ? "unpin" : "";
    if (std::holds_alternative<api::RackExport>(command)) kind = "export";
    if (std::holds_alternative<api::RackImport>(command)) kind = "import";
    if (std::holds_alternative<api::RackVerify>(command)) kind = "verify";
    if (std::holds_alternative<api::RackGc>(command)) kind = "gc";
    if (std::holds_alternative<api::RackPin>(command)) kind = "pin";
    if (kind.empty() && cancel == nullptr) return std::nullopt;
    if (const auto checked = api::checkCommand(command); !checked.ok()) {
        return failed(checked.error().code, checked.error().message);
    }
    api::RackInfo rack = *snapshot.rack;
    api::CommandResult result;
    if (cancel != nullptr) {
        const auto job = std::find_if(rack.jobs.begin(), rack.jobs.end(),
                                      [&](const auto& one) { return one.id == cancel->job; });
        if (job == rack.jobs.end()) return failed("rack.unknown_job", "There is no such job.");
        if (job->state == "queued" || job->state == "running") job->state = "cancelled";
        result.subject = cancel->job;
        snapshot.rack = api::Shared(std::move(rack));
        return result;
    }
    std::string cid;
    std::visit(
        [&](const auto& order) {
            if constexpr (requires { order.cid; }) cid = order.cid;
        },
        command);
    if (!cid.empty() && !looksLikeCid(cid)) return failed("rack.bad_cid", "This is no CID.");
    if (rack.store.empty()) return failed("rack.unavailable", "This node has no Rack.");
    api::RackJobInfo job;
    job.id = randomText(12);
    job.kind = kind;
    job.state = "done";
    job.cid = cid;
    job.message = "Done.";
    if (add != nullptr) {
        job.name = add->name.empty() ? add->path.substr(add->path.rfind('/') + 1) : add->name;
        runAdd(rack, *add, nowMs, job);
        if (add->encrypt) result.secret = std::string(64, 'a');
    } else if (unpin != nullptr) {
        runUnpin(rack, cid, job);
    } else if (kind == "verify" || kind == "export") {
        const bool known = std::any_of(rack.pins.begin(), rack.pins.end(),
                                       [&](const auto& pin) { return pin.cid == cid; });
        if (!known) fail(job, "rack.unknown_pin", "It is not pinned here.");
    } else if (kind == "import") {
        fail(job, "rack.file_unreadable", "The file cannot be read.");
    }
    result.subject = job.id;
    rack.jobs.insert(rack.jobs.begin(), std::move(job));
    if (rack.jobs.size() > api::kRackJobsMax) rack.jobs.pop_back();
    snapshot.rack = api::Shared(std::move(rack));
    return result;
}

}  // namespace stacknet::testing
