#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace stacknet::perf {

/// 20 tokens a second.
inline constexpr std::chrono::microseconds kTokenEvery{50'000};

/// Calls streams when their next token is due, each at its own moment of the interval, from one
/// thread that looks once a millisecond: what a model that serves many at once does.
class TokenPacer {
public:
    /// Called with 0, 1, .. `tokens` - 1, then with `tokens` for the end; false stops it at once.
    using Step = std::function<bool(std::size_t token)>;

    TokenPacer() : m_thread([this] { run(); }) {}
    ~TokenPacer();
    TokenPacer(const TokenPacer&) = delete;
    TokenPacer& operator=(const TokenPacer&) = delete;

    void add(std::size_t tokens, Step step);

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Stream {
        std::size_t tokens = 0;
        std::size_t next = 0;
        Time due;
        Step step;
    };
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Stream> m_added;
    std::size_t m_count = 0;
    bool m_stop = false;
    std::thread m_thread;
};

/// The word that is token `number` of an answer.
std::string tokenText(std::size_t number);

}  // namespace stacknet::perf
