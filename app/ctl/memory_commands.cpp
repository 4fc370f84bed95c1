// stacknetctl memory: the operator's counts, and a user's own memory through the HTTP API.

#include <termios.h>
#include <unistd.h>

#include <boost/json.hpp>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "app/ctl/api_key_source.h"
#include "app/ctl/connection.h"
#include "app/ctl/node_access.h"
#include "core/api/api_json.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/gateway/json_writer.h"

namespace stacknet::ctl {
namespace {

namespace json = boost::json;

constexpr std::size_t kTextMax = 4'096;
constexpr std::size_t kAnswerMax = 96U << 20U;
constexpr std::size_t kCarMax = 48U << 20U;

SecretBytes lineOfTerminal(std::size_t most) {
    SecretBytes line;
    for (int letter = std::getchar(); letter != EOF && letter != '\n' && line.size() < most;
         letter = std::getchar()) {
        const auto byte = static_cast<std::uint8_t>(letter);
        line.append(ByteView(&byte, 1));
    }
    return line;
}

/// From --secret-file, else asked for without showing it, else the first line of the input.
Result<SecretBytes> secretFrom(const Arguments& arguments) {
    if (const std::string file = arguments.option("--secret-file"); !file.empty()) {
        STACKNET_TRY(std::string line, firstLineOf(file));
        SecretBytes secret = SecretBytes::copyOf(line);
        wipe(line.data(), line.size());
        return secret;
    }
    termios before{};
    const bool terminal = ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        std::fprintf(stderr, "Secret of the memory: ");
        termios quiet = before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    SecretBytes secret = lineOfTerminal(1'024);
    if (terminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fprintf(stderr, "\n");
    }
    if (!secret.empty()) return secret;
    return makeError("ctl.usage", "The memory's secret is needed: type it, or --secret-file FILE.");
}

/// The words behind the command from `from` on, else the input.
Result<SecretBytes> textFrom(const Arguments& arguments, std::size_t from) {
    SecretBytes text;
    for (std::size_t index = from; index < arguments.words.size(); ++index) {
        if (index > from) text.append(" ");
        text.append(arguments.words[index]);
    }
    if (text.empty()) text = lineOfTerminal(kTextMax);
    if (!text.empty()) return text;
    return makeError("ctl.usage", "Which text? Write it behind the command, or pipe it in.");
}

struct Answered {
    unsigned status = 0;
    SecretBytes body;
};

class Client {
public:
    static Result<Client> reach(const Arguments& arguments) {
        STACKNET_TRY(NodeAccess access, accessNode(arguments));
        if (!access.endpoint.tls && !access.endpoint.isLoopback()) {
            return makeError("ctl.usage",
                             "The memory is not sent over plain HTTP to another machine; use an "
                             "https address.");
        }
        STACKNET_TRY(
            access.endpoint.apiKey,
            apiKeyFrom(arguments,
                       "An API key with the scope memory is needed: --api-key-file FILE, or "
                       "STACKNET_API_KEY in the environment."));
        return Client(std::move(access.endpoint));
    }
    /// The answer of a call that succeeded; else the node's own error.
    Result<SecretBytes> post(const std::string& path, const SecretBytes& body) const {
        HttpCall call;
        call.endpoint = m_endpoint;
        call.target = "/v1/memory" + path;
        call.post = true;
        call.headers = {{"content-type", "application/json"}};
        call.body = body.view();
        Answered answered;
        STACKNET_TRY(const HttpReply reply,
                     callHttp(call, [&](const HttpReply&, ByteView piece) -> Result<void> {
                         if (answered.body.size() + piece.size() > kAnswerMax) {
                             return makeError("ctl.http_failed", "The answer is too large.");
                         }
                         answered.body.append(piece);
                         return {};
                     }));
        if (reply.status == 200) return std::move(answered.body);
        return refusalOf(answered.body);
    }

private:
    explicit Client(inference::Endpoint endpoint) : m_endpoint(std::move(endpoint)) {}
    static Error refusalOf(const SecretBytes& body) {
        json::error_code bad;
        const std::string_view text = body.exposeText();
        const json::value value = json::parse(json::string_view(text.data(), text.size()), bad);
        const json::value* code = bad ? nullptr : value.find_pointer("/error/code", bad);
        const json::value* message = bad ? nullptr : value.find_pointer("/error/message", bad);
        if (code == nullptr || message == nullptr || !code->is_string() || !message->is_string()) {
            return makeError("node.no_answer", "The node gave no answer that can be read.");
        }
        return makeError("node." + std::string(code->get_string()),
                         std::string(message->get_string()));
    }
    inference::Endpoint m_endpoint;
};

void scopeMembers(const Arguments& arguments, gateway::JsonWriter& out) {
    for (const char* name : {"district", "state", "city"}) {
        const std::string option = "--" + std::string(name);
        if (arguments.options.contains(option)) out.name(name).text(arguments.option(option));
    }
}

int show(const Arguments& arguments, const SecretBytes& body) {
    const std::string_view text = body.exposeText();
    json::error_code bad;
    const json::value value = json::parse(json::string_view(text.data(), text.size()), bad);
    const json::value* data = bad || arguments.json ? nullptr : value.find_pointer("/data", bad);
    if (data == nullptr || !data->is_array()) {
        std::printf("%.*s\n", static_cast<int>(text.size()), text.data());
        return kExitOk;
    }
    for (const json::value& row : data->get_array()) {
        const json::object& entry = row.get_object();
        if (entry.contains("cid")) {
            std::printf("%s  day %lld\n", entry.at("cid").as_string().c_str(),
                        static_cast<long long>(entry.at("created_day").as_int64()));
        } else {
            std::printf("%s  %-11s  %s\n", entry.at("id").as_string().c_str(),
                        entry.at("district").as_string().c_str(),
                        entry.at("text").as_string().c_str());
        }
    }
    if (const json::value* next = value.as_object().if_contains("next");
        next != nullptr && next->is_int64()) {
        std::printf("more: --after %lld\n", static_cast<long long>(next->get_int64()));
    }
    return kExitOk;
}

int save(const Arguments& arguments, const SecretBytes& body) {
    const std::string out = arguments.option("--out");
    const auto written = writeFileAtomically(out, body.view());
    if (!written.ok()) return failure(arguments, written.error());
    std::fprintf(stderr, "%s written, %s bytes.\n", out.c_str(), grouped(body.size()).c_str());
    return kExitOk;
}

int runMemoryStatus(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto snapshot = connection.snapshot();
    if (!snapshot.ok()) return failure(arguments, snapshot.error());
    const api::MemoryInfo& now = *(*snapshot)->memory;
    if (arguments.json) {
        std::printf("%s\n", api::toJson(now).c_str());
        return kExitOk;
    }
    if (!now.offered) {
        std::printf("This node keeps no memories: it does not serve clients.\n");
        return kExitOk;
    }
    std::printf("%s memories with %s entries (%s bytes, encrypted), %s snapshots\n",
                grouped(now.memories).c_str(), grouped(now.entries).c_str(),
                grouped(now.sealedBytes).c_str(), grouped(now.snapshots).c_str());
    std::printf("%s open now; since the start %s chats that opted in, %s wrong secrets\n",
                grouped(now.openSessions).c_str(), grouped(now.recalls).c_str(),
                grouped(now.wrongSecrets).c_str());
    return kExitOk;
}

/// The path and the body of a command; the body is left empty for what has none.
struct Order {
    std::string path;
    SecretBytes body;
};

Result<Order> secretOrder(const Arguments& arguments, const std::string& verb) {
    STACKNET_TRY(const SecretBytes secret, secretFrom(arguments));
    gateway::JsonWriter out;
    out.beginObject().name("secret").text(secret.exposeText());
    if (verb == "create") out.name("create").boolean(true);
    if (verb != "restore") return Order{"/session", out.endObject().take()};
    std::error_code missing;
    const std::string source = arguments.word(2);
    if (source.empty()) {
        return makeError("ctl.usage", "Which snapshot? memory restore CAR-FILE or CID.");
    }
    if (std::filesystem::exists(source, missing)) {
        STACKNET_TRY(const Bytes car, readFile(source, kCarMax));
        out.name("car").text(toBase64Url(car));
    } else {
        out.name("cid").text(source);
    }
    return Order{"/restore", out.endObject().take()};
}

Result<Order> orderOf(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    if (verb == "open" || verb == "create" || verb == "restore") {
        return secretOrder(arguments, verb);
    }
    gateway::JsonWriter out;
    out.beginObject();
    const std::string word = arguments.word(2);
    if (verb == "close") return Order{"/session/close", out.endObject().take()};
    if (verb == "export") return Order{"/export", out.endObject().take()};
    if (verb == "snapshots") return Order{"/snapshots/list", out.endObject().take()};
    if (verb == "snapshot" && word.empty()) return Order{"/snapshots", out.endObject().take()};
    if (verb == "list") {
        scopeMembers(arguments, out);
        STACKNET_TRY(const std::uint64_t limit, arguments.number("--limit", 50, 1, 100));
        STACKNET_TRY(const std::uint64_t before, arguments.number("--after", 0, 0, 100'000'000));
        out.name("limit").number(limit).name("before").number(before);
        return Order{"/list", out.endObject().take()};
    }
    if (verb == "add") {
        STACKNET_TRY(const SecretBytes text, textFrom(arguments, 2));
        out.name("text").text(text.exposeText());
        scopeMembers(arguments, out);
        return Order{"", out.endObject().take()};
    }
    if (verb == "forget") {
        if (!arguments.yes) {
            return makeError("ctl.usage",
                             "This destroys the memory's keys, entries and snapshots on the node "
                             "and cannot be undone; --yes does it.");
        }
        return Order{"/forget", out.name("confirm").text("forget").endObject().take()};
    }
    if (word.empty()) {
        return makeError("ctl.usage",
                         "memory takes status, create, open, close, list, add, read, "
                         "edit, delete, forget, export, snapshot, snapshots and "
                         "restore. See memory --help.");
    }
    if (verb == "snapshot") {
        if (arguments.option("--out").empty()) {
            return makeError("ctl.usage", "Where to? --out FILE takes the snapshot as a CAR.");
        }
        return Order{"/snapshots/car", out.name("cid").text(word).endObject().take()};
    }
    out.name("id").text(word);
    if (verb == "read") return Order{"/read", out.endObject().take()};
    if (verb == "delete") return Order{"/delete", out.endObject().take()};
    if (verb == "edit") {
        scopeMembers(arguments, out);
        STACKNET_TRY(const SecretBytes text, textFrom(arguments, 3));
        return Order{"/edit", out.name("text").text(text.exposeText()).endObject().take()};
    }
    return makeError("ctl.usage", "There is no memory command \"" + verb + "\".");
}

}  // namespace

int runMemory(const Arguments& arguments) {
    if (arguments.word(1) == "status") return runMemoryStatus(arguments);
    auto order = orderOf(arguments);
    if (!order.ok()) return failure(arguments, order.error());
    auto client = Client::reach(arguments);
    if (!client.ok()) return failure(arguments, client.error());
    const auto answer = client->post(order->path, order->body);
    if (!answer.ok()) return failure(arguments, answer.error());
    if (!arguments.option("--out").empty()) return save(arguments, *answer);
    return show(arguments, *answer);
}

}  // namespace stacknet::ctl
