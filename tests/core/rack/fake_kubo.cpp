#include "tests/core/rack/fake_kubo.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>

#include "core/base/invariant.h"
#include "core/rack/car.h"

namespace stacknet::rack::testing {

namespace {

std::string hexSize(std::size_t size) {
    char text[17] = {};
    *std::to_chars(text, text + 16, size, 16).ptr = '\0';
    return text;
}

/// Reads more of the connection; false when it is closed or the server ends.
bool readMore(int connection, const std::atomic<bool>& quit, std::string& buffer) {
    while (!quit) {
        pollfd wait{connection, POLLIN, 0};
        if (::poll(&wait, 1, 20) == 0) continue;
        char piece[65'536];
        const ssize_t got = ::recv(connection, piece, sizeof piece, 0);
        if (got <= 0) return false;
        buffer.append(piece, static_cast<std::size_t>(got));
        return true;
    }
    return false;
}

bool writeAll(int connection, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t put = ::send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (put <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return true;
}

}  // namespace

std::string jsonAnswer(const std::string& json, const std::string& trailer) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTrailer: X-Stream-Error\r\n"
           "Transfer-Encoding: chunked\r\n\r\n" +
           hexSize(json.size()) + "\r\n" + json + "\r\n0\r\n" +
           (trailer.empty() ? "" : "X-Stream-Error: " + trailer + "\r\n") + "\r\n";
}

std::string statusAnswer(unsigned status, const std::string& body, const std::string& type) {
    return "HTTP/1.1 " + std::to_string(status) + " Status\r\nContent-Type: " + type +
           "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string bytesAnswer(ByteView bytes) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: " +
           std::to_string(bytes.size()) + "\r\n\r\n" + std::string(asText(bytes));
}

FakeKubo::FakeKubo(Script script) : m_script(std::move(script)) {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    STACKNET_INVARIANT(::bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address) ==
                       0);
    STACKNET_INVARIANT(::listen(m_listener, 16) == 0);
    socklen_t size = sizeof address;
    ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

FakeKubo::~FakeKubo() {
    m_quit = true;
    m_thread.join();
    ::close(m_listener);
}

std::vector<FakeRequest> FakeKubo::requests() const {
    std::lock_guard lock(m_mutex);
    return m_requests;
}

void FakeKubo::serve() {
    while (!m_quit) {
        pollfd wait{m_listener, POLLIN, 0};
        if (::poll(&wait, 1, 20) == 0) continue;
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0) continue;
        talk(connection);
        ::close(connection);
    }
}

void FakeKubo::talk(int connection) {
    std::string buffer;
    std::size_t end = std::string::npos;
    while ((end = buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!readMore(connection, m_quit, buffer)) return;
    }
    FakeRequest request;
    request.head = buffer.substr(0, end + 2);
    buffer.erase(0, end + 4);
    request.method = request.head.substr(0, request.head.find(' '));
    request.target = request.head.substr(request.method.size() + 1);
    request.target.resize(request.target.find(' '));
    const FakeAnswer early = m_script(FakeRequest{"HEAD-ONLY", request.target, request.head, {}});
    if (!early.answerEarly &&
        request.head.find("Transfer-Encoding: chunked") != std::string::npos) {
        while (true) {
            std::size_t line = std::string::npos;
            while ((line = buffer.find("\r\n")) == std::string::npos) {
                if (!readMore(connection, m_quit, buffer)) return;
            }
            std::size_t size = 0;
            std::from_chars(buffer.data(), buffer.data() + line, size, 16);
            while (buffer.size() < line + 2 + size + 2) {
                if (!readMore(connection, m_quit, buffer)) return;
            }
            request.body.append(buffer, line + 2, size);
            buffer.erase(0, line + 2 + size + 2);
            if (size == 0) break;
        }
    }
    {
        std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
    }
    const FakeAnswer answer = early.answerEarly ? early : m_script(request);
    if (!writeAll(connection, answer.bytes)) return;
    while (!answer.endless.empty() && !m_quit && writeAll(connection, answer.endless)) {
    }
    while (answer.hold && readMore(connection, m_quit, buffer)) {
    }
    ::shutdown(connection, SHUT_WR);
    // The client's close ends it; what it still sends is let go by.
    while (!early.answerEarly && readMore(connection, m_quit, buffer)) {
    }
}

std::set<std::string> FakeKuboNode::pins() const {
    std::lock_guard lock(m_mutex);
    std::set<std::string> texts;
    for (const Cid& cid : m_pins) texts.insert(cid.text());
    return texts;
}

void FakeKuboNode::pin(const Cid& cid) {
    std::lock_guard lock(m_mutex);
    m_pins.insert(cid);
}

void FakeKuboNode::lie(std::string target, std::function<FakeAnswer()> answer) {
    std::lock_guard lock(m_mutex);
    m_lieTarget = std::move(target);
    m_lie = std::move(answer);
}

FakeAnswer FakeKuboNode::operator()(const FakeRequest& request) {
    std::lock_guard lock(m_mutex);
    if (request.method == "HEAD-ONLY") return {};
    if (m_lie && request.target.starts_with(m_lieTarget)) return m_lie();
    return answer(request);
}

FakeAnswer FakeKuboNode::importCar(const std::string& body) {
    const std::size_t begin = body.find("\r\n\r\n") + 4;
    const std::string boundary = body.substr(0, body.find("\r\n"));
    const std::size_t end = body.rfind("\r\n" + boundary + "--");
    const auto car = readCar(asBytes(body).subspan(begin, end - begin), m_blocks);
    if (!car.ok()) {
        return {statusAnswer(500, R"({"Message":"bad car","Code":0,"Type":"error"})")};
    }
    m_pins.insert(car->roots.front());
    // As js-ipfs does: the CID in another base than was sent.
    return {jsonAnswer(R"({"Root":{"Cid":{"/":")" + car->roots.front().text(CidBase::Base58Btc) +
                       "\"},\"PinErrorMsg\":\"\"}}\n")};
}

FakeAnswer FakeKuboNode::answer(const FakeRequest& request) {
    const auto is = [&](const char* name) {
        return request.target.starts_with("/api/v0/" + std::string(name));
    };
    const std::size_t at = request.target.find("arg=");
    const std::string text =
        at == std::string::npos
            ? ""
            : request.target.substr(at + 4, request.target.find('&', at) - at - 4);
    const auto parsed = Cid::fromText(text);
    const Cid cid = parsed.ok() ? *parsed : Cid();
    const FakeAnswer notPinned{statusAnswer(
        500, R"({"Message":"not pinned or pinned indirectly","Code":0,"Type":"error"})")};
    const std::string pinned = "{\"Pins\":[\"" + cid.text() + "\"]}\n";
    if (is("version")) return {jsonAnswer("{\"Version\":\"0.99.0\",\"System\":\"fake\"}\n")};
    if (is("dag/import")) return importCar(request.body);
    if (is("pin/ls")) {
        if (!m_pins.contains(cid)) return notPinned;
        return {jsonAnswer("{\"Keys\":{\"" + cid.text() + "\":{\"Type\":\"recursive\"}}}\n")};
    }
    if (is("pin/rm")) {
        return m_pins.erase(cid) == 0 ? notPinned : FakeAnswer{jsonAnswer(pinned)};
    }
    const auto block = m_blocks.get(cid);
    if (is("repo/gc")) {
        std::string lines;
        static_cast<void>(m_blocks.iterate([&](const Cid& each, std::uint64_t) -> Result<void> {
            bool kept = false;
            for (const Cid& root : m_pins) {
                static_cast<void>(walkDag(m_blocks, {root}, [&](const Cid& below, ByteView) {
                    kept = kept || below.digest() == each.digest();
                    return Result<void>();
                }));
            }
            if (kept) return {};
            lines += "{\"Key\":{\"/\":\"" + each.text() + "\"}}\n";
            return m_blocks.remove(each).ok() ? Result<void>() : Result<void>();
        }));
        return {jsonAnswer(lines.empty() ? "\n" : lines)};
    }
    if (!block.ok()) {
        return {statusAnswer(500, R"({"Message":"block was not found","Code":0,"Type":"error"})")};
    }
    if (is("pin/add")) {
        m_pins.insert(cid);
        return {jsonAnswer(pinned)};
    }
    if (is("block/get")) return {bytesAnswer(*block)};
    if (is("block/stat")) {
        return {jsonAnswer("{\"Key\":\"" + cid.text(CidBase::Base58Btc) +
                           "\",\"Size\":" + std::to_string(block->size()) + "}\n")};
    }
    if (is("dag/export")) {
        Bytes car;
        static_cast<void>(writeCar(m_blocks, {cid}, [&](ByteView bytes) -> Result<void> {
            car.insert(car.end(), bytes.begin(), bytes.end());
            return {};
        }));
        return {bytesAnswer(car)};
    }
    return {statusAnswer(404, "404 page not found", "text/plain")};
}

}  // namespace stacknet::rack::testing
