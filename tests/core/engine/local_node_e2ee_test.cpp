// The encryption keys of a whole node: made at its start, signed by its Node Key, served over HTTP.

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <condition_variable>
#include <filesystem>
#include <mutex>

#include "core/e2ee/key_check.h"
#include "core/e2ee/key_documents.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"

namespace stacknet::engine {
namespace {

/// The whole answer to a GET with "connection: close"; empty when there is none.
std::string httpGet(const std::string& address, const std::string& path) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port =
        htons(static_cast<std::uint16_t>(std::stoul(address.substr(address.rfind(':') + 1))));
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string answer;
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0) {
        const std::string request =
            "GET " + path + " HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n";
        (void)::send(socket, request.data(), request.size(), MSG_NOSIGNAL);
        std::array<char, 4096> piece{};
        for (ssize_t count = 0; (count = ::recv(socket, piece.data(), piece.size(), 0)) > 0;) {
            answer.append(piece.data(), static_cast<std::size_t>(count));
        }
    }
    ::close(socket);
    return answer;
}

std::string bodyOf(const std::string& answer) {
    const std::size_t end = answer.find("\r\n\r\n");
    return end == std::string::npos ? std::string() : answer.substr(end + 4);
}

class LocalNodeE2eeTest : public testing::Test, private api::INodeListener {
protected:
    LocalNodeE2eeTest() {
        char folder[] = "/tmp/stacknet-nodes-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        EXPECT_TRUE(makeLocalNetwork(m_folder, 4, "test", m_clock, m_rng).ok());
    }
    ~LocalNodeE2eeTest() override {
        if (m_node) m_node->removeListener(this);
        m_node.reset();
        std::filesystem::remove_all(m_folder);
    }
    void start() {
        if (m_node) m_node->removeListener(this);
        m_node.reset();
        LocalNodeOptions options;
        options.dataDirectory = localNode(m_folder, 0).root;
        options.http = "127.0.0.1:0";
        m_node = std::make_unique<LocalNode>(std::move(options), m_clock, m_rng);
        m_node->addListener(this);
        waitFor([&] { return m_node->snapshot()->engine.state == api::EngineState::Running; });
    }
    void waitFor(const std::function<bool()>& condition) {
        std::unique_lock lock(m_mutex);
        ASSERT_TRUE(m_changed.wait_for(lock, std::chrono::seconds(60), condition));
    }
    void lock(const std::string& key) {
        const api::RequestId request = m_node->submit(api::LockNodeKey{key});
        waitFor([&] { return m_finished >= request; });
    }
    std::string get(const std::string& path) {
        return httpGet(m_node->snapshot()->service.httpAddress, path);
    }
    Result<e2ee::CheckedKey> checked(const PublicKey& node) {
        STACKNET_TRY(const e2ee::KeyDocument document,
                     e2ee::parseKeyDocument(bodyOf(get("/v1/e2ee/key"))));
        e2ee::KeyPolicy policy;
        policy.node = node;
        policy.standing = [](const PublicKey&) { return e2ee::NodeStanding::Registered; };
        return e2ee::checkKey(document.descriptor, document.signature, policy, nullptr,
                              static_cast<std::uint64_t>(m_clock.wallMs() / 1000));
    }
    PublicKey nodeKey() const { return loadConfig(localNode(m_folder, 0)).value().nodeKey; }

    std::unique_ptr<LocalNode> m_node;
    std::filesystem::path m_folder;

private:
    void onSnapshot(std::uint64_t) override {
        std::lock_guard guard(m_mutex);
        m_changed.notify_all();
    }
    void onCommandFinished(const api::CommandResult& result) override {
        std::lock_guard guard(m_mutex);
        m_finished = result.request;
        m_changed.notify_all();
    }

    SystemClock m_clock;
    SystemRng m_rng;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    api::RequestId m_finished = 0;
};

TEST_F(LocalNodeE2eeTest, KeysAreOfThisStartAndSignedByTheNodeKey) {
    start();
    const auto first = checked(nodeKey());
    ASSERT_TRUE(first.ok()) << first.error().message;
    PublicKey other = nodeKey();
    other.data[0] ^= 1;
    ASSERT_FALSE(checked(other).ok());
    EXPECT_EQ(checked(other).error().code, "e2ee.descriptor_node");
    const std::string wellKnown = get("/.well-known/hpke-keys");
    EXPECT_NE(wellKnown.find("content-type: application/ohttp-keys\r\n"), std::string::npos);
    const std::string wellKnownBody = bodyOf(wellKnown);
    EXPECT_TRUE(e2ee::checkWellKnown(asBytes(wellKnownBody), *first).ok());
    EXPECT_NE(bodyOf(get("/network/summary")).find("\"e2ee\""), std::string::npos);
    start();
    const auto second = checked(nodeKey());
    ASSERT_TRUE(second.ok()) << second.error().message;
    EXPECT_NE(second->descriptor.key, first->descriptor.key);
    lock(m_node->snapshot()->nodeKeys.front().publicKey);
    EXPECT_TRUE(checked(nodeKey()).ok()) << "the signature was made before";
}

TEST_F(LocalNodeE2eeTest, ALockedNodeKeySignsNoKey) {
    start();  // vouches for the node's connections, once
    // Locked from the start: a key that is there for a moment signs for what the node advertises.
    std::filesystem::remove(localNode(m_folder, 0).passphrase());
    start();
    const std::string answer = get("/v1/e2ee/key");
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 503 ")) << answer;
    EXPECT_NE(answer.find("node_key_locked"), std::string::npos);
    EXPECT_TRUE(get("/.well-known/hpke-keys").starts_with("HTTP/1.1 200 "));
}

}  // namespace
}  // namespace stacknet::engine
