#include "tests/perf/token_pacer.h"

#include <algorithm>
#include <iterator>

namespace stacknet::perf {

TokenPacer::~TokenPacer() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void TokenPacer::add(std::size_t tokens, Step step) {
    const std::lock_guard lock(m_mutex);
    // A large step round the interval, so that neighbours are far from each other.
    const auto offset = std::chrono::microseconds((m_count++ * 19'937) % kTokenEvery.count());
    m_added.push_back({tokens, 0, std::chrono::steady_clock::now() + offset, std::move(step)});
    m_changed.notify_all();
}

void TokenPacer::run() {
    std::vector<Stream> streams;
    Time tick = std::chrono::steady_clock::now();
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            if (streams.empty()) m_changed.wait(lock, [&] { return m_stop || !m_added.empty(); });
            if (m_stop) return;
            std::move(m_added.begin(), m_added.end(), std::back_inserter(streams));
            m_added.clear();
        }
        const Time now = std::chrono::steady_clock::now();
        std::erase_if(streams, [now](Stream& stream) {
            while (stream.due <= now) {
                if (!stream.step(stream.next) || stream.next == stream.tokens) return true;
                ++stream.next;
                stream.due += kTokenEvery;
            }
            return false;
        });
        tick = std::max(tick + std::chrono::milliseconds(1), now);
        std::this_thread::sleep_until(tick);
    }
}

std::string tokenText(std::size_t number) {
    return "word" + std::to_string(number % 1000) + " ";
}

}  // namespace stacknet::perf
