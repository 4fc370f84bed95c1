#include <sys/stat.h>

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/local_node_internal.h"
#include "core/engine/rack_pins.h"

namespace stacknet::engine {

namespace {

constexpr std::size_t kAuthorizationBytesMax = 4'096;

Result<SecretBytes> readAuthorization(const std::filesystem::path& file) {
    struct stat facts {};
    if (::stat(file.c_str(), &facts) == 0 && (facts.st_mode & 077) != 0) {
        return makeError("engine.bad_config",
                         sentence("The secret of the IPFS node, %1, can be read or written by "
                                  "others; take their rights away.",
                                  {file.string()}));
    }
    STACKNET_TRY(Bytes bytes, readFile(file, kAuthorizationBytesMax));
    const std::string_view text = asText(bytes);
    SecretBytes line = SecretBytes::copyOf(text.substr(0, text.find_first_of("\r\n")));
    wipe(bytes.data(), bytes.size());
    return line;
}

std::string noRack() {
    return "This node has no Rack: \"enabled\" of \"rack\" in node.json is false.";
}

api::RackJobInfo jobInfo(const rack::RackJob& job) {
    return {job.id,
            std::string(rack::rackJobKindName(job.kind)),
            std::string(rack::rackJobStateName(job.state)),
            job.name,
            job.bytesDone,
            job.bytesTotal,
            job.cid,
            job.errorCode,
            job.message};
}

}  // namespace

/// A Rack that cannot be opened stops nothing else: it says why, and so does every order to it.
Result<void> LocalNode::Impl::startRack() {
    if (!m_config.rack.enabled) return {};
    const auto opened = openRack();
    if (opened.ok()) return {};
    log::warning("rack", "unavailable", {{"code", opened.error().code}});
    m_rackError = opened.error();
    api::RackInfo info;
    info.store = m_config.rack.store;
    info.reason = opened.error().message;
    m_rackShown = api::Shared(std::move(info));
    return {};
}

Result<void> LocalNode::Impl::openRack() {
    const RackConfig& config = m_config.rack;
    rack::RackOptions options;
    options.folder = m_paths.rack();
    options.database = m_paths.rackDatabase();
    options.keyFile = m_paths.rackKey();
    options.quota = {config.quotaBytes, config.quotaPins};
    if (config.store == "ipfs") options.place = rack::PinPlace::Ipfs;
    if (!config.ipfsApi.empty()) {
        STACKNET_TRY(rack::KuboAddress address, rack::parseKuboAddress(config.ipfsApi));
        SecretBytes authorization;
        if (!config.ipfsAuthorizationFile.empty()) {
            STACKNET_TRY(authorization,
                         readAuthorization(m_paths.root / config.ipfsAuthorizationFile));
        }
        options.ipfs =
            std::make_unique<rack::KuboClient>(std::move(address), std::move(authorization), m_rng);
    }
    options.onChange = [this] { m_main->post([this] { markChanged(); }); };
    STACKNET_TRY(m_rack, rack::RackService::open(std::move(options), m_clock, m_rng));
    return {};
}

void LocalNode::Impl::fillRack(api::Snapshot& next) {
    if (m_rack) {
        const rack::RackStatus status = m_rack->status();
        api::RackInfo info;
        info.store = m_config.rack.store;
        info.ready = status.ready;
        info.reason = status.reason;
        info.ipfsApi = m_config.rack.ipfsApi;
        info.ipfsVersion = status.ipfsVersion;
        info.quotaBytes = m_config.rack.quotaBytes;
        info.quotaPins = m_config.rack.quotaPins;
        info.usedBytes = status.use.bytes;
        info.pinCount = status.use.pins;
        info.storedBytes = status.stored.bytes;
        info.storedBlocks = status.stored.blocks;
        for (const rack::Pin& pin : status.pins) info.pins.push_back(rackPinInfo(pin));
        for (const rack::RackJob& job : status.jobs) info.jobs.push_back(jobInfo(job));
        if (info != *m_rackShown) m_rackShown = api::Shared(std::move(info));
    }
    next.rack = m_rackShown;
}

/// Read over a connection of its own: a job may hold the Rack's for minutes.
bool LocalNode::Impl::pageRack(const api::HistoryQuery& query, const PageDone& done) {
    if (query.table != kRackPinsTable) return false;
    if (m_rackError) {
        done(*m_rackError);
        return true;
    }
    if (!m_rack) {
        done(makeError("rack.unavailable", noRack()));
        return true;
    }
    m_work->post([this, query, done] {
        auto pins = rack::PinStore::open(m_paths.rackDatabase(), m_paths.rackKey(), m_rng);
        done(pins.ok() ? rackPinsPage(**pins, query) : Result<api::HistoryPage>(pins.error()));
    });
    return true;
}

void LocalNode::Impl::rackQueued(api::RequestId request, Result<rack::RackTicket> ticket) {
    if (!ticket.ok()) return finish(request, ticket.error());
    finish(request, ticket->job, std::string(ticket->key.exposeText()));
}

void LocalNode::Impl::rackOrder(api::RequestId request, api::Command& command) {
    if (const auto checked = api::checkCommand(command); !checked.ok()) {
        return finish(request, checked.error());
    }
    if (m_rackError) return finish(request, *m_rackError);
    if (!m_rack) {
        return finish(request, makeError("rack.unavailable", noRack()));
    }
    const std::string account(rack::kOperatorAccount);
    if (auto* add = std::get_if<api::RackAdd>(&command)) {
        rackQueued(request,
                   m_rack->add({account, add->path, add->name, add->profile, add->encrypt}));
    } else if (auto* out = std::get_if<api::RackExport>(&command)) {
        rack::RackExportRequest wanted{account, out->cid, out->path, out->form == "car", out->key};
        wipe(out->key.data(), out->key.size());
        rackQueued(request, m_rack->exportContent(std::move(wanted)));
    } else if (auto* in = std::get_if<api::RackImport>(&command)) {
        rackQueued(request, m_rack->importCar(account, in->path, in->name));
    } else if (auto* unpin = std::get_if<api::RackUnpin>(&command)) {
        rackQueued(request, m_rack->unpin(account, unpin->cid, unpin->forget));
    } else if (auto* verify = std::get_if<api::RackVerify>(&command)) {
        rackQueued(request, m_rack->verify(account, verify->cid, verify->full));
    } else if (auto* gc = std::get_if<api::RackGc>(&command)) {
        rackQueued(request, m_rack->collect(gc->ipfs));
    } else if (auto* pin = std::get_if<api::RackPin>(&command)) {
        rackQueued(request, m_rack->pin(account, pin->cid, pin->name));
    } else if (auto* cancel = std::get_if<api::RackCancel>(&command)) {
        const auto done = m_rack->cancel(cancel->job);
        finish(request,
               done.ok() ? Result<std::string>(cancel->job) : Result<std::string>(done.error()));
    }
}

}  // namespace stacknet::engine
