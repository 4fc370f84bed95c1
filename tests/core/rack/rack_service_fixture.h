#pragma once

#include <gtest/gtest.h>

#include <condition_variable>
#include <fstream>
#include <mutex>

#include "core/base/file.h"
#include "core/rack/rack_service.h"

/// What the tests of the Rack as a service share.
namespace stacknet::rack::testing {

/// A service on a folder of its own, and a way to wait for its jobs.
class Rack {
public:
    explicit Rack(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    ~Rack() { m_service.reset(); }

    RackOptions options() {
        RackOptions options;
        options.folder = m_folder / "rack";
        options.database = m_folder / "rack.db";
        options.keyFile = m_folder / "rack.key";
        options.onChange = [this] {
            std::lock_guard lock(m_mutex);
            m_changed.notify_all();
        };
        return options;
    }
    Result<void> open(RackOptions options) {
        auto opened = RackService::open(std::move(options), m_clock, m_rng);
        if (!opened.ok()) return opened.error();
        m_service = std::move(*opened);
        static_cast<void>(until([](const RackStatus& now) {
            return now.jobs.back().state == RackJobState::Done ||
                   now.jobs.back().state == RackJobState::Failed;
        }));
        return {};
    }
    void close() { m_service.reset(); }
    RackService& service() { return *m_service; }
    SystemRng& rng() { return m_rng; }

    RackStatus until(const std::function<bool(const RackStatus&)>& good) {
        std::unique_lock lock(m_mutex);
        RackStatus now;
        m_changed.wait_for(lock, std::chrono::seconds(120), [&] {
            now = m_service->status();
            return good(now);
        });
        return now;
    }
    /// The job when it has ended.
    RackJob done(const Result<RackTicket>& ticket) {
        RackJob job;
        if (!ticket.ok()) {
            job.errorCode = ticket.error().code;
            return job;
        }
        const RackStatus now = until([&](const RackStatus& status) {
            for (const RackJob& each : status.jobs) {
                if (each.id == ticket->job) job = each;
            }
            return job.state != RackJobState::Queued && job.state != RackJobState::Running;
        });
        return job;
    }
    RackJob add(const std::filesystem::path& path, const std::string& account = "operator") {
        RackAddRequest request;
        request.account = account;
        request.path = path;
        return done(m_service->add(request));
    }

private:
    std::filesystem::path m_folder;
    SystemClock m_clock;
    SystemRng m_rng;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unique_ptr<RackService> m_service;
};

class RackServiceTest : public ::testing::Test {
protected:
    RackServiceTest() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-rack-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
    }
    ~RackServiceTest() override { std::filesystem::remove_all(m_folder); }

    std::filesystem::path file(const std::string& name, std::size_t size, std::uint64_t seed) {
        SeededRng rng(seed);
        Bytes bytes(size);
        rng.fill(bytes);
        const auto path = m_folder / "in" / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(size));
        return path;
    }
    static Bytes contentOf(const std::filesystem::path& path) {
        auto bytes = readFile(path, 100 << 20);
        return bytes.ok() ? *bytes : Bytes();
    }
    /// Whether the words are in any file below the node's data.
    bool anywhere(std::string_view words) const {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder / "node")) {
            if (!entry.is_regular_file()) continue;
            const Bytes bytes = contentOf(entry.path());
            if (asText(bytes).find(words) != std::string_view::npos) return true;
        }
        return false;
    }
    std::filesystem::path node() {
        std::filesystem::create_directories(m_folder / "node");
        return m_folder / "node";
    }

    std::filesystem::path m_folder;
};

}  // namespace stacknet::rack::testing
