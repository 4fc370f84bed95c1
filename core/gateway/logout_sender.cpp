#include "core/gateway/logout_sender.h"

#include <chrono>

#include "core/base/log.h"
#include "core/gateway/json_writer.h"
#include "core/inference/http_exchange.h"

namespace stacknet::gateway {
namespace {

constexpr std::uint32_t kWithinMs = 5'000;
constexpr std::size_t kAnswerBytesMax = 64 * 1024;

bool mayComeLater(unsigned status) {
    return status == 408 || status == 429 || status >= 500;
}

Result<unsigned> postOverHttp(const std::string& url, std::string_view body,
                              const inference::CancelToken& cancel) {
    inference::HttpRequest request;
    STACKNET_TRY(request.endpoint, inference::parseEndpoint(url));
    if (!request.endpoint.tls && !request.endpoint.isLoopback()) {
        return makeError("gateway.logout_url", "A logout URL must be https.");
    }
    request.path = request.endpoint.basePath;
    request.post = true;
    request.body = asBytes(body);
    const inference::Timeouts timeouts{kWithinMs, kWithinMs, kWithinMs, 2 * kWithinMs};
    STACKNET_TRY(
        const inference::HttpHead head,
        inference::httpExchange(
            request, timeouts, kAnswerBytesMax,
            [](const inference::HttpHead&, ByteView) -> Result<bool> { return false; }, cancel));
    return head.status;
}

}  // namespace

LogoutSender::LogoutSender(LogoutSenderOptions options) : m_options(std::move(options)) {
    if (m_options.post) return;
    m_options.post = [this](const std::string& url, std::string_view body) {
        return postOverHttp(url, body, m_cancel);
    };
}

LogoutSender::~LogoutSender() {
    {
        std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_cancel.cancel();
    m_changed.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void LogoutSender::send(std::vector<auth::BackChannelLogout> calls) {
    std::size_t dropped = 0;
    {
        std::lock_guard lock(m_mutex);
        for (auth::BackChannelLogout& call : calls) {
            if (m_queue.size() < m_options.queueMax) {
                m_queue.push_back(std::move(call));
            } else {
                ++dropped;
            }
        }
        if (!m_queue.empty() && !m_thread.joinable()) m_thread = std::thread([this] { run(); });
    }
    if (dropped > 0) log::warning("gateway", "logout_calls_dropped", {{"count", dropped}});
    m_changed.notify_all();
}

void LogoutSender::run() {
    while (true) {
        auth::BackChannelLogout call;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stop || !m_queue.empty(); });
            if (m_stop) return;
            call = std::move(m_queue.front());
            m_queue.pop_front();
        }
        deliver(call);
    }
}

void LogoutSender::deliver(const auth::BackChannelLogout& call) {
    JsonWriter body;
    body.beginObject().name("logout_token").text(call.token.exposeText()).endObject();
    const SecretBytes text = body.take();
    for (std::size_t attempt = 0;; ++attempt) {
        const auto status = m_options.post(call.url, text.exposeText());
        const bool told = status.ok() && *status >= 200 && *status < 300;
        if (told) return;
        const bool later = status.ok() ? mayComeLater(*status) : status.error().retryable;
        if (!later || attempt == m_options.waitsMs.size()) {
            log::notice("gateway", "logout_call_failed",
                        {{"url", call.url},
                         {"status", status.ok() ? *status : 0U},
                         {"code", status.ok() ? std::string() : status.error().code}});
            return;
        }
        if (!pause(m_options.waitsMs[attempt])) return;
    }
}

bool LogoutSender::pause(std::int64_t ms) {
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, std::chrono::milliseconds(ms), [this] { return m_stop; });
}

}  // namespace stacknet::gateway
