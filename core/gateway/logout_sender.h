#pragma once

#include <array>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "core/auth/auth_bridge.h"
#include "core/inference/cancel_token.h"

namespace stacknet::gateway {

struct LogoutSenderOptions {
    /// POSTs `body` to `url` and gives the status of the answer. Empty: over HTTP.
    std::function<Result<unsigned>(const std::string& url, std::string_view body)> post;
    /// Before the second and the third try, ms; a token is good for about a minute.
    std::array<std::int64_t, 2> waitsMs{1'000, 10'000};
    std::size_t queueMax = 1'000;
};

/// Tells the servers of other sites that what they got from a session is over: POST of
/// {"logout_token": TOKEN} as application/json to the URL that is entered for the site. Only https,
/// or http to the loopback; redirects are not followed. Three tries where the server is not there
/// or says 408, 429 or 5xx; what is more than 1,000 calls behind is dropped, and a call that fails
/// is in the log. The site's own sessions end in a quarter of an hour in any case. Has one thread,
/// from the first call on. Thread safe.
class LogoutSender {
public:
    explicit LogoutSender(LogoutSenderOptions options = {});
    /// Ends what runs and drops what waits.
    ~LogoutSender();
    LogoutSender(const LogoutSender&) = delete;
    LogoutSender& operator=(const LogoutSender&) = delete;

    /// Returns at once.
    void send(std::vector<auth::BackChannelLogout> calls);

private:
    void run();
    void deliver(const auth::BackChannelLogout& call);
    /// False when it is to stop.
    bool pause(std::int64_t ms);

    LogoutSenderOptions m_options;
    inference::CancelToken m_cancel;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<auth::BackChannelLogout> m_queue;
    bool m_stop = false;
    std::thread m_thread;
};

}  // namespace stacknet::gateway
