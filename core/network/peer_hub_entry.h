#pragma once

#include "core/network/peer_hub.h"

namespace stacknet::network {

class PeerHub::Entry {
public:
    explicit Entry(PeerHub& hub) : m_hub(hub), m_lock(hub.m_mutex) {}
    ~Entry() {
        const std::vector<PublicKey> changedPeers = std::exchange(m_hub.m_changed, {});
        const bool tell = !m_hub.m_stopping && m_hub.m_callbacks.onPeerChanged != nullptr;
        m_lock.unlock();
        if (!tell) return;
        for (const PublicKey& key : changedPeers) m_hub.m_callbacks.onPeerChanged(key);
    }
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;

    void lock() { m_lock.lock(); }
    void unlock() { m_lock.unlock(); }
    std::unique_lock<std::mutex>& guard() { return m_lock; }

private:
    PeerHub& m_hub;
    std::unique_lock<std::mutex> m_lock;
};

}  // namespace stacknet::network
