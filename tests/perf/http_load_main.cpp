// stacknet-http-load: what ./dev bench asks servers with. Each command prints one JSON object.
//   requests PORT KEY PATH CONNECTIONS COUNT   GETs, one under way on each connection
//   chats PORT KEY plain|snx|ehbp COUNT        chats of 16 tokens, one after the other
//   streams PORT KEY MODEL STREAMS TOKENS      streams at once, and the gaps between their pieces
//   stall PORT KEY MODEL STREAMS               streams that nobody reads, until standard input ends
// KEY "-" sends none.

#include <poll.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/base/codec.h"
#include "core/base/rng.h"
#include "core/crypto/hash.h"
#include "core/e2ee/client_request.h"
#include "core/e2ee/key_documents.h"
#include "tests/perf/http_client.h"

namespace {

using namespace stacknet;
using perf::die;
using perf::HttpClient;
using perf::jsonPost;
using perf::nowUs;
using perf::requestHead;

constexpr std::string_view kChat = "/v1/chat/completions";
constexpr int kRequestsPerConnection = 1'000;  // where the gateway ends one; all are asked alike
constexpr std::size_t kPromptBytes = 1'024;
constexpr int kStallReceiveBytes = 4'096;  // so that what is not read waits in the server

double cpuSeconds() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double percentile(std::vector<std::int64_t>& sorted, double share) {
    if (sorted.empty()) die("nothing was measured");
    const auto at = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
    return static_cast<double>(sorted[at]);
}

int requests(std::uint16_t port, const std::string& key, const std::string& path, int connections,
             int count) {
    const std::string request = requestHead("GET", path, key, "accept: application/json\r\n");
    std::vector<HttpClient> clients;
    std::vector<std::int64_t> sentUs(static_cast<std::size_t>(connections));
    std::vector<int> asked(static_cast<std::size_t>(connections));
    std::vector<pollfd> waiting;
    for (int i = 0; i < connections; ++i) {
        clients.emplace_back(port);
        waiting.push_back({clients.back().descriptor(), POLLIN, 0});
    }
    std::vector<std::int64_t> times;
    int sent = 0;
    const std::int64_t beganUs = nowUs();
    const double cpu = cpuSeconds();
    const auto ask = [&](std::size_t i) {
        if (asked[i]++ == kRequestsPerConnection) {
            clients[i].connect();
            waiting[i].fd = clients[i].descriptor();
            asked[i] = 1;
        }
        sentUs[i] = nowUs();
        clients[i].send(request);
        ++sent;
    };
    for (std::size_t i = 0; i < clients.size(); ++i) ask(i);
    while (times.size() < static_cast<std::size_t>(sent)) {
        if (::poll(waiting.data(), waiting.size(), 10'000) <= 0) die("no answer within 10 s");
        for (std::size_t i = 0; i < clients.size(); ++i) {
            if ((waiting[i].revents & (POLLIN | POLLHUP)) == 0) continue;
            clients[i].receive();
            if (clients[i].status() != 200) die("a GET answered " + clients[i].body());
            times.push_back(nowUs() - sentUs[i]);
            if (sent < count) {
                ask(i);
            } else {
                waiting[i].fd = -1;
            }
        }
    }
    const double seconds = static_cast<double>(nowUs() - beganUs) / 1e6;
    std::sort(times.begin(), times.end());
    std::printf("{\"per_s\":%.1f,\"busy\":%.3f,\"p50_us\":%.0f,\"p99_us\":%.0f}\n",
                static_cast<double>(times.size()) / seconds, (cpuSeconds() - cpu) / seconds,
                percentile(times, 0.5), percentile(times, 0.99));
    return 0;
}

std::string chatBody(std::string_view model, std::size_t tokens, bool stream) {
    return R"({"model":")" + std::string(model) + R"(","max_tokens":)" + std::to_string(tokens) +
           (stream ? R"(,"stream":true)" : "") + R"(,"messages":[{"role":"user","content":")" +
           std::string(kPromptBytes, 'a') + R"("}]})";
}

/// The key that the node serves; who it belongs to is nothing that this program asks.
e2ee::CheckedKey fetchKey(HttpClient& client) {
    client.send(requestHead("GET", "/v1/e2ee/key", "", ""));
    client.receive();
    const auto document = e2ee::parseKeyDocument(client.body());
    if (!document.ok()) die(document.error().message);
    const auto descriptor = e2ee::parseDescriptor(document->descriptor);
    if (!descriptor.ok()) die(descriptor.error().message);
    return {*descriptor, crypto::sha256(document->descriptor), e2ee::KeyTrust::Signed};
}

struct Outgoing {
    std::string bytes;
    std::optional<e2ee::ClientRequest> sealed;
};

Outgoing seal(const e2ee::CheckedKey& key, const std::string& apiKey, const std::string& body,
              bool snx) {
    SystemRng rng;
    e2ee::RequestContext context;
    context.method = "POST";
    context.target = kChat;
    context.contentType = "application/json";
    context.stackId = key.descriptor.stackId;
    rng.fill(context.requestId.mutableView());
    auto request = snx ? e2ee::ClientRequest::snx(key, context, rng)
                       : e2ee::ClientRequest::ehbp(key.descriptor.key, rng);
    Bytes sealed;
    if (!request.ok() || !request->finish(asBytes(body), sealed).ok()) die("nothing can be sealed");
    std::string lines = "content-type: application/json\r\n";
    for (const auto& [name, value] : request->headers()) lines += name + ": " + value + "\r\n";
    lines += "content-length: " + std::to_string(sealed.size()) + "\r\n";
    return {requestHead("POST", kChat, apiKey, lines) + std::string(asText(sealed)),
            std::move(request).value()};
}

/// Everything of the answer must open, or the time would be one of a refusal.
void checkOpens(const HttpClient& client, const e2ee::ClientRequest& request) {
    const std::string nonce = client.header(std::string("ehbp-response-nonce"));
    auto receiver = request.response({nonce});
    if (!receiver.ok()) die(receiver.error().message + " " + client.body());
    const std::string body = client.body();
    for (ByteView rest = asBytes(body); !rest.empty();) {
        if (const auto piece = receiver->take(rest); !piece.ok()) die(piece.error().message);
    }
    if (const auto ended = receiver->finish(); !ended.ok()) die(ended.error().message);
}

int chats(std::uint16_t port, const std::string& key, const std::string& kind, int count) {
    HttpClient client(port);
    const std::string body = chatBody("bare", 16, false);
    std::optional<e2ee::CheckedKey> nodeKey;
    if (kind != "plain") nodeKey = fetchKey(client);
    std::vector<std::int64_t> times;
    for (int i = 0; i < count; ++i) {
        Outgoing request;
        request.bytes = jsonPost(kChat, key, body);
        if (nodeKey) request = seal(*nodeKey, key, body, kind == "snx");
        const std::int64_t beganUs = nowUs();
        client.send(request.bytes);
        client.receive();
        times.push_back(nowUs() - beganUs);
        if (client.status() != 200) die("a chat answered " + client.body());
        if (request.sealed) checkOpens(client, *request.sealed);
    }
    std::printf("[");
    for (std::size_t i = 0; i < times.size(); ++i) {
        std::printf("%s%lld", i == 0 ? "" : ",", static_cast<long long>(times[i]));
    }
    std::printf("]\n");
    return 0;
}

struct Stream {
    HttpClient client;
    std::int64_t lastUs = 0;
    std::size_t pieces = 0;
    std::string tail;
    bool ended = false;
};

/// How many pieces with text begin in what came, one cut in two counted once.
std::size_t piecesIn(Stream& stream, std::string_view bytes) {
    static constexpr std::string_view kPiece = "\"content\":\"word";
    const std::string text = stream.tail + std::string(bytes);
    std::size_t found = 0;
    for (std::size_t at = text.find(kPiece); at != std::string::npos;
         at = text.find(kPiece, at + 1)) {
        ++found;
    }
    stream.ended = stream.ended || text.find("[DONE]") != std::string::npos;
    stream.tail = text.substr(text.size() - std::min(text.size(), kPiece.size() - 1));
    return found;
}

int streams(std::uint16_t port, const std::string& key, const std::string& model, std::size_t count,
            std::size_t tokens) {
    const std::string request = jsonPost(kChat, key, chatBody(model, tokens, true));
    const int poller = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<Stream> all;
    all.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back({HttpClient(port), 0, 0, {}, false});
        epoll_event interest{};
        interest.events = EPOLLIN;
        interest.data.u64 = i;
        ::epoll_ctl(poller, EPOLL_CTL_ADD, all.back().client.descriptor(), &interest);
        all.back().client.send(request);
    }
    std::vector<std::int64_t> gaps;
    std::size_t open = count;
    char piece[65'536];
    while (open > 0) {
        epoll_event ready[256];
        const int found = ::epoll_wait(poller, ready, 256, 20'000);
        if (found <= 0) die("no piece of any stream within 20 s");
        for (int i = 0; i < found; ++i) {
            Stream& stream = all[ready[i].data.u64];
            if (stream.ended) continue;
            const ssize_t got = ::recv(stream.client.descriptor(), piece, sizeof piece, 0);
            if (got <= 0) die("a stream ended early after " + std::to_string(stream.pieces));
            const std::size_t came = piecesIn(stream, {piece, static_cast<std::size_t>(got)});
            const std::int64_t us = nowUs();
            // Pieces that come together have no gap between them; the first has none before it.
            for (std::size_t n = 0; n < came; ++n) {
                if (stream.pieces++ > 0) gaps.push_back(us - stream.lastUs);
                stream.lastUs = us;
            }
            if (!stream.ended) continue;
            if (stream.pieces != tokens) die("pieces are missing in a stream");
            ::epoll_ctl(poller, EPOLL_CTL_DEL, stream.client.descriptor(), nullptr);
            --open;
        }
    }
    std::sort(gaps.begin(), gaps.end());
    std::printf("{\"gaps\":%zu,\"p50_us\":%.0f,\"p99_us\":%.0f,\"max_us\":%lld}\n", gaps.size(),
                percentile(gaps, 0.5), percentile(gaps, 0.99), static_cast<long long>(gaps.back()));
    return 0;
}

int stall(std::uint16_t port, const std::string& key, const std::string& model, std::size_t count) {
    std::vector<HttpClient> clients;
    for (std::size_t i = 0; i < count; ++i) {
        clients.emplace_back(port, kStallReceiveBytes);
        clients.back().send(jsonPost(kChat, key, chatBody(model, 1, true)));
    }
    std::printf("{\"streams\":%zu}\n", count);
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

}  // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> words(arguments, arguments + count);
    const auto number = [&](std::size_t at) { return std::atoi(words[at].c_str()); };
    if (count < 6) die("Usage: see the top of " __FILE__);
    const auto port = static_cast<std::uint16_t>(number(2));
    const std::string key = words[3] == "-" ? "" : words[3];
    const std::string& command = words[1];
    if (command == "requests" && count == 7) {
        return requests(port, key, words[4], number(5), number(6));
    }
    if (command == "chats" && count == 6) return chats(port, key, words[4], number(5));
    if (command == "streams" && count == 7) {
        return streams(port, key, words[4], static_cast<std::size_t>(number(5)),
                       static_cast<std::size_t>(number(6)));
    }
    if (command == "stall" && count == 6) {
        return stall(port, key, words[4], static_cast<std::size_t>(number(5)));
    }
    die("there is no such command: " + command);
}
