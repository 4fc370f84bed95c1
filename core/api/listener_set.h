#pragma once

#include <algorithm>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/api/node.h"

namespace stacknet::api {

/// The listeners of one INode. Calls them one at a time; once remove() has returned, the listener
/// is not called any more, even when a call was under way on another thread. A listener may remove
/// itself from inside its own call. Any thread.
class ListenerSet {
public:
    void add(INodeListener* listener) {
        const std::scoped_lock lock(m_mutex);
        if (std::find(m_listeners.begin(), m_listeners.end(), listener) == m_listeners.end()) {
            m_listeners.push_back(listener);
        }
    }
    void remove(INodeListener* listener) {
        const std::scoped_lock lock(m_mutex);
        std::erase(m_listeners, listener);
    }
    void snapshot(std::uint64_t version) {
        each([&](INodeListener& listener) { listener.onSnapshot(version); });
    }
    void events(std::uint64_t lastSequence) {
        each([&](INodeListener& listener) { listener.onEvents(lastSequence); });
    }
    void commandFinished(const CommandResult& result) {
        each([&](INodeListener& listener) { listener.onCommandFinished(result); });
    }
    void connection(bool connected, const std::string& reason) {
        const std::scoped_lock lock(m_mutex);
        m_connection.emplace(connected, reason);
        each([&](INodeListener& listener) { listener.onConnection(connected, reason); });
    }
    /// Tells `listener` how the connection stands, if anything was told of it before it came.
    void tellConnection(INodeListener* listener) {
        const std::scoped_lock lock(m_mutex);
        if (!m_connection.has_value()) return;
        const std::pair<bool, std::string> told = *m_connection;
        each([&](INodeListener& one) {
            if (&one == listener) one.onConnection(told.first, told.second);
        });
    }

private:
    template <typename Call>
    void each(Call call) {
        const std::scoped_lock lock(m_mutex);
        const std::vector<INodeListener*> copy = m_listeners;
        for (INodeListener* listener : copy) {
            // A listener called before this one may have removed it.
            if (std::find(m_listeners.begin(), m_listeners.end(), listener) != m_listeners.end()) {
                call(*listener);
            }
        }
    }

    // Recursive so that a listener can remove itself while it is being called.
    std::recursive_mutex m_mutex;
    std::vector<INodeListener*> m_listeners;
    std::optional<std::pair<bool, std::string>> m_connection;  ///< as told last
};

}  // namespace stacknet::api
