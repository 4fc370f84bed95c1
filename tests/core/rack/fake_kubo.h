#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "core/rack/block_store.h"
#include "core/rack/cid.h"

namespace stacknet::rack::testing {

struct FakeRequest {
    std::string method;
    std::string target;  ///< "/api/v0/version"
    std::string head;    ///< status line and header fields, as they came
    std::string body;    ///< chunks joined
};

/// What the server does with the connection after it has read a request.
struct FakeAnswer {
    std::string bytes;         ///< written as they are, head and all
    bool hold = false;         ///< then says nothing and keeps the connection open
    std::string endless = {};  ///< then writes this again and again until the client is gone
    bool answerEarly = false;  ///< before the body was read
};

/// "HTTP/1.1 200 OK" with this JSON, in one chunk.
std::string jsonAnswer(const std::string& json, const std::string& trailer = {});
std::string statusAnswer(unsigned status, const std::string& body,
                         const std::string& type = "application/json");
std::string bytesAnswer(ByteView bytes);

/// A scripted HTTP server on the loopback, one connection at a time.
class FakeKubo {
public:
    using Script = std::function<FakeAnswer(const FakeRequest& request)>;
    explicit FakeKubo(Script script);
    ~FakeKubo();

    std::uint16_t port() const { return m_port; }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    std::vector<FakeRequest> requests() const;

private:
    void serve();
    void talk(int connection);

    Script m_script;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_quit = false;
    mutable std::mutex m_mutex;
    std::vector<FakeRequest> m_requests;
    std::thread m_thread;
};

/// The part of an IPFS node that the client uses, in memory and honest: for FakeKubo's script.
/// Guarded by its own mutex, so that tests may look while it serves.
class FakeKuboNode {
public:
    FakeAnswer operator()(const FakeRequest& request);

    MemoryBlockStore& blocks() { return m_blocks; }
    std::set<std::string> pins() const;
    void pin(const Cid& cid);
    /// The next requests whose target begins so are answered with this instead.
    void lie(std::string target, std::function<FakeAnswer()> answer);
    void honest() { lie({}, {}); }

private:
    FakeAnswer answer(const FakeRequest& request);
    FakeAnswer importCar(const std::string& body);

    mutable std::mutex m_mutex;
    MemoryBlockStore m_blocks;
    std::set<Cid> m_pins;
    std::string m_lieTarget;
    std::function<FakeAnswer()> m_lie;
};

}  // namespace stacknet::rack::testing
