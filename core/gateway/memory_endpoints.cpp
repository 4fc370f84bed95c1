#include "core/gateway/memory_endpoints.h"

#include <algorithm>
#include <array>

#include "core/base/codec.h"
#include "core/gateway/json_writer.h"
#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

using memory::Entry;
using memory::MemoryBook;
using memory::Owner;
using Done = std::function<void(Result<MemoryAnswer>)>;

constexpr std::string_view kRoot = "/v1/memory";

struct Op {
    std::string_view path;  ///< behind /v1/memory
    std::string_view methods;
};
constexpr std::array<Op, 13> kOps{{
    {"", "POST"},
    {"/session", "GET, POST, DELETE"},
    {"/session/close", "POST"},
    {"/list", "POST"},
    {"/read", "POST"},
    {"/edit", "POST"},
    {"/delete", "POST"},
    {"/forget", "POST"},
    {"/export", "POST"},
    {"/snapshots", "POST"},
    {"/snapshots/list", "POST"},
    {"/snapshots/car", "POST"},
    {"/restore", "POST"},
}};

MemoryAnswer answerOf(JsonWriter& json) {
    MemoryAnswer answer;
    answer.body = json.take();
    return answer;
}

void writeEntry(JsonWriter& json, const Entry& entry) {
    json.beginObject().name("id").text(toHex(entry.id)).name("object").text("memory.entry");
    json.name("district").text(memory::districtName(entry.district));
    json.name("state").text(entry.scope.state.exposeText());
    json.name("city").text(entry.scope.city.exposeText());
    json.name("text").text(entry.text.exposeText());
    json.name("created_ms").number(entry.createdMs);
    json.name("updated_ms").number(entry.updatedMs).endObject();
}

void writeSnapshot(JsonWriter& json, const memory::SnapshotRecord& snapshot) {
    json.beginObject().name("cid").text(snapshot.cid).name("object").text("memory.snapshot");
    json.name("parent");
    if (snapshot.parent.empty()) {
        json.null();
    } else {
        json.text(snapshot.parent);
    }
    json.name("created_day").number(snapshot.createdDay);
    json.name("segments").number(snapshot.segments);
    json.name("bytes").number(snapshot.bytes).endObject();
}

MemoryAnswer renderSession(const memory::SessionInfo& info) {
    JsonWriter json;
    json.beginObject().name("object").text("memory.session").name("open").boolean(true);
    json.name("memory_id").text(toHex(info.memoryId));
    json.name("entries").number(info.entries);
    json.name("ends_idle_in_ms").number(info.idleLeftMs);
    json.name("ends_in_ms").number(info.absoluteLeftMs).endObject();
    return answerOf(json);
}

/// The members of a call, read with the failures of the gateway.
class Members {
public:
    explicit Members(const json::object& body) : m_body(body) {}

    std::optional<HttpFailure> only(std::initializer_list<std::string_view> names) const {
        for (const auto& member : m_body) {
            const std::string_view name(member.key().data(), member.key().size());
            if (std::find(names.begin(), names.end(), name) != names.end()) continue;
            return badParameter("", "This call takes no member of that name; see the API's page.",
                                "unknown_parameter");
        }
        return std::nullopt;
    }
    std::optional<HttpFailure> text(std::string_view name, bool needed,
                                    std::optional<SecretBytes>& out) const {
        const json::value* value = m_body.if_contains(json::string_view(name.data(), name.size()));
        const std::string param(name);
        if (value == nullptr || value->is_null()) {
            if (!needed) return std::nullopt;
            return badParameter(param, param + " is missing.", "missing_required_parameter");
        }
        const auto found = textOf(m_body, name);
        if (!found) return badParameter(param, param + " must be a string.", "invalid_type");
        out = SecretBytes::copyOf(*found);
        return std::nullopt;
    }
    std::optional<HttpFailure> district(std::optional<memory::District>& out) const {
        std::optional<SecretBytes> name;
        if (auto failure = text("district", false, name)) return failure;
        if (!name) return std::nullopt;
        out = memory::districtOf(name->exposeText());
        if (out) return std::nullopt;
        return badParameter("district",
                            "district is facts, events, discoveries, preferences or advice.");
    }
    std::optional<HttpFailure> number(std::string_view name, std::uint64_t& out) const {
        const json::value* value = m_body.if_contains(json::string_view(name.data(), name.size()));
        if (value == nullptr || value->is_null()) return std::nullopt;
        if (!value->is_int64() || value->get_int64() < 0) {
            const std::string param(name);
            return badParameter(param, param + " must be a whole number from 0 on.",
                                "invalid_type");
        }
        out = static_cast<std::uint64_t>(value->get_int64());
        return std::nullopt;
    }
    std::optional<HttpFailure> id(memory::EntryId& out) const {
        std::optional<SecretBytes> text;
        if (auto failure = this->text("id", true, text)) return failure;
        const auto parsed = fixedFromHex<memory::EntryId>(text->exposeText(), "id");
        if (!parsed.ok()) {
            return badParameter("id", "id must have 32 hexadecimal digits, as lists give it.");
        }
        out = *parsed;
        return std::nullopt;
    }
    std::optional<HttpFailure> flag(std::string_view name, bool& out) const {
        const json::value* value = m_body.if_contains(json::string_view(name.data(), name.size()));
        if (value == nullptr) return std::nullopt;
        if (!value->is_bool()) {
            const std::string param(name);
            return badParameter(param, param + " must be true or false.", "invalid_type");
        }
        out = value->get_bool();
        return std::nullopt;
    }

private:
    const json::object& m_body;
};

/// One call on its way: what it was given, and how it ends.
class Caller {
public:
    Caller(memory::MemoryService& service, MemoryCall& call, const json::object& body, Done done)
        : m_service(service), m_call(call), m_members(body), m_done(std::move(done)) {}

    std::optional<HttpFailure> start(std::string_view path) {
        if (path == "/session" && m_call.method == "POST") return openSession();
        if (path == "/session" && m_call.method == "GET") return showSession();
        if (path == "/session" || path == "/session/close") return closeSession();
        if (path.empty()) return create();
        if (path == "/list") return list();
        if (path == "/read") return read();
        if (path == "/edit") return edit();
        if (path == "/delete") return remove();
        if (path == "/forget") return forget();
        if (path == "/export") return exportAll();
        if (path == "/snapshots") return snapshot();
        if (path == "/snapshots/list") return listSnapshots();
        if (path == "/snapshots/car") return car();
        return restore();
    }

private:
    /// Does `work`, whose result is the answer, on the memories' thread.
    template <typename Work>
    std::optional<HttpFailure> run(Work work) {
        // A std::function is copied with what it holds, and secrets are not.
        auto shared = std::make_shared<Work>(std::move(work));
        const bool taken = m_service.run([shared, done = m_done, owner = m_call.owner](
                                             MemoryBook& book) { done((*shared)(book, owner)); });
        if (taken) return std::nullopt;
        return failureOfMemory(
            makeError("memory.busy", "The node is busy with memories; try again.", true));
    }

    static memory::MemoryService::Opened opened(Done done) {
        return [done = std::move(done)](Result<memory::SessionInfo> info) {
            if (!info.ok()) return done(info.error());
            done(renderSession(*info));
        };
    }

    std::optional<HttpFailure> openSession() {
        std::optional<SecretBytes> secret;
        bool create = false;
        if (auto failure = m_members.only({"secret", "create"})) return failure;
        if (auto failure = m_members.text("secret", true, secret)) return failure;
        if (auto failure = m_members.flag("create", create)) return failure;
        m_service.openSession(m_call.owner, std::move(*secret), create, opened(m_done));
        return std::nullopt;
    }
    std::optional<HttpFailure> showSession() {
        return run([](MemoryBook& book, const Owner& owner) -> Result<MemoryAnswer> {
            const auto info = book.session(owner);
            if (info.ok()) return renderSession(*info);
            JsonWriter json;
            json.beginObject().name("object").text("memory.session").name("open").boolean(false);
            json.endObject();
            return answerOf(json);
        });
    }
    std::optional<HttpFailure> closeSession() {
        return run([](MemoryBook& book, const Owner& owner) -> Result<MemoryAnswer> {
            JsonWriter json;
            json.beginObject().name("object").text("memory.session").name("open").boolean(false);
            json.name("was_open").boolean(book.close(owner)).endObject();
            return answerOf(json);
        });
    }
    std::optional<HttpFailure> create() {
        std::optional<SecretBytes> text, state, city;
        std::optional<memory::District> district;
        if (auto failure = m_members.only({"text", "district", "state", "city"})) return failure;
        if (auto failure = m_members.text("text", true, text)) return failure;
        if (auto failure = m_members.text("state", false, state)) return failure;
        if (auto failure = m_members.text("city", false, city)) return failure;
        if (auto failure = m_members.district(district)) return failure;
        Entry entry;
        entry.text = std::move(*text);
        if (state) entry.scope.state = std::move(*state);
        if (city) entry.scope.city = std::move(*city);
        return run([entry = std::move(entry), district](
                       MemoryBook& book, const Owner& owner) mutable -> Result<MemoryAnswer> {
            STACKNET_TRY(const Entry made, book.add(owner, std::move(entry), district));
            JsonWriter json;
            writeEntry(json, made);
            return answerOf(json);
        });
    }
    std::optional<HttpFailure> list() {
        memory::EntryFilter filter;
        std::uint64_t before = 0;
        std::uint64_t limit = 50;
        if (auto failure = m_members.only({"district", "state", "city", "before", "limit"})) {
            return failure;
        }
        if (auto failure = m_members.district(filter.district)) return failure;
        if (auto failure = m_members.text("state", false, filter.state)) return failure;
        if (auto failure = m_members.text("city", false, filter.city)) return failure;
        if (auto failure = m_members.number("before", before)) return failure;
        if (auto failure = m_members.number("limit", limit)) return failure;
        return run([filter = std::move(filter), before, limit](
                       MemoryBook& book, const Owner& owner) -> Result<MemoryAnswer> {
            STACKNET_TRY(const memory::EntryPage page,
                         book.list(owner, filter, before, static_cast<std::size_t>(limit)));
            JsonWriter json;
            json.beginObject().name("object").text("list").name("data").beginArray();
            for (const Entry& entry : page.entries) writeEntry(json, entry);
            json.endArray().name("next");
            if (page.next == 0) {
                json.null();
            } else {
                json.number(page.next);
            }
            json.endObject();
            return answerOf(json);
        });
    }
    std::optional<HttpFailure> read() {
        memory::EntryId id;
        if (auto failure = m_members.only({"id"})) return failure;
        if (auto failure = m_members.id(id)) return failure;
        return run([id](MemoryBook& book, const Owner& owner) -> Result<MemoryAnswer> {
            STACKNET_TRY(const Entry entry, book.read(owner, id));
            JsonWriter json;
            writeEntry(json, entry);
            return answerOf(json);
        });
    }
    std::optional<HttpFailure> edit() {
        memory::EntryId id;
        std::optional<SecretBytes> text, state, city;
        std::optional<memory::District> district;
        if (auto failure = m_members.only({"id", "text", "district", "state", "city"})) {
            return failure;
        }
        if (auto failure = m_members.id(id)) return failure;
        if (auto failure = m_members.text("text", false, text)) return failure;
        if (auto failure = m_members.text("state", false, state)) return failure;
        if (auto failure = m_members.text("city", false, city)) return failure;
        if (auto failure = m_members.district(district)) return failure;
        return run(
            [id, text = std::move(text), state = std::move(state), city = std::move(city),
             district](MemoryBook& book, const Owner& owner) mutable -> Result<MemoryAnswer> {
                STACKNET_TRY(const Entry old, book.read(owner, id));
                memory::EntryScope scope = old.scope.clone();
                if (state) scope.state = std::move(*state);
                if (city) scope.city = std::move(*city);
                STACKNET_TRY(const Entry changed,
                             book.edit(owner, id, std::move(text), district, std::move(scope)));
                JsonWriter json;
                writeEntry(json, changed);
                return answerOf(json);
            });
    }
    std::optional<HttpFailure> remove() {
        memory::EntryId id;
        if (auto failure = m_members.only({"id"})) return failure;
        if (auto failure = m_members.id(id)) return failure;
        return run([id](MemoryBook& book, const Owner& owner) -> Result<MemoryAnswer> {
            STACKNET_TRY(const memory::Removal removal, book.remove(owner, id));
            JsonWriter json;
            json.beginObject().name("id").text(toHex(id)).name("deleted").boolean(true);
            json.name("snapshots_removed").number(removal.snapshots).endObject();
            return answerOf(json);
        });
    }
    std::optional<HttpFailure> forget() {
        std::optional<SecretBytes> confirm;
        if (auto failure = m_members.only({"confirm"})) return failure;
        if (auto failure = m_members.text("confirm", true, confirm)) return failure;
        if (confirm->exposeText() != "forget") {
            return badParameter("confirm", "confirm must be \"forget\": it cannot be undone.");
        }
        return run([](MemoryBook& book, const Owner& owner) -> Result<MemoryAnswer> {
            STACKNET_TRY(const memory::Removal removal, book.forget(owner));
            JsonWriter json;
            json.beginObject().name("object").text("memory.forgotten").name("forgotten");
            json.boolean(true).name("snapshots_removed").number(removal.snapshots);
            json.name("blocks_removed").number(removal.blocks).name("proof").beginObject();
            json.name("rows").number(removal.proof.rows);
            json.name("erased_ms").number(removal.proof.erasedMs);
            json.name("log_bytes").number(removal.proof.walBytes);
            json.name("complete").boolean(removal.proof.complete()).endObject();
            json.name("cannot_be_recalled")
                .text(
                    "Snapshots and exports that were copied elsewhere stay there: snapshots "
                    "encrypted under your secret, exports as you saved them. Backups of this "
                    "node's disk hold encrypted entries whose key they may hold too, wrapped "
                    "under your secret.");
            json.endObject();
            return answerOf(json);
        });
    }
    std::optional<HttpFailure> exportAll() {
        if (auto failure = m_members.only({})) return failure;
        return run(
            [max = m_call.answerMax](MemoryBook& book, const Owner& owner) -> Result<MemoryAnswer> {
                STACKNET_TRY(const auto entries, book.all(owner));
                JsonWriter json;
                json.beginObject().name("object").text("memory.export").name("version").number(1);
                json.name("entries").beginArray();
                for (const Entry& entry : entries) {
                    writeEntry(json, entry);
                    if (json.size() > max) {
                        return makeError("memory.too_large",
                                         "The export is larger than one answer may be; list the "
                                         "entries page by page.");
                    }
                }
                json.endArray().endObject();
                return answerOf(json);
            });
    }
    std::optional<HttpFailure> snapshot() {
        if (auto failure = m_members.only({})) return failure;
        return run([](MemoryBook& book, const Owner& owner) -> Result<MemoryAnswer> {
            STACKNET_TRY(const memory::SnapshotRecord made, book.snapshot(owner));
            JsonWriter json;
            writeSnapshot(json, made);
            return answerOf(json);
        });
    }
    std::optional<HttpFailure> listSnapshots() {
        if (auto failure = m_members.only({})) return failure;
        return run([](MemoryBook& book, const Owner& owner) -> Result<MemoryAnswer> {
            STACKNET_TRY(const auto snapshots, book.snapshots(owner));
            JsonWriter json;
            json.beginObject().name("object").text("list").name("data").beginArray();
            for (const auto& each : snapshots) writeSnapshot(json, each);
            json.endArray().endObject();
            return answerOf(json);
        });
    }
    std::optional<HttpFailure> car() {
        std::optional<SecretBytes> cid;
        if (auto failure = m_members.only({"cid"})) return failure;
        if (auto failure = m_members.text("cid", true, cid)) return failure;
        return run([cid = std::string(cid->exposeText().substr(0, 128))](
                       MemoryBook& book, const Owner& owner) -> Result<MemoryAnswer> {
            STACKNET_TRY(const Bytes car, book.snapshotCar(owner, cid));
            MemoryAnswer answer;
            answer.body = SecretBytes::copyOf(ByteView(car));
            answer.contentType = "application/vnd.ipld.car";
            return answer;
        });
    }
    std::optional<HttpFailure> restore() {
        std::optional<SecretBytes> secret, cid, car;
        if (auto failure = m_members.only({"secret", "cid", "car"})) return failure;
        if (auto failure = m_members.text("secret", true, secret)) return failure;
        if (auto failure = m_members.text("cid", false, cid)) return failure;
        if (auto failure = m_members.text("car", false, car)) return failure;
        memory::RestoreFrom from;
        if (cid.has_value() == car.has_value()) {
            return badParameter("cid", "Name a snapshot of this node with cid, or send one as car.",
                                "missing_required_parameter");
        }
        if (cid) from.cid = std::string(cid->exposeText().substr(0, 128));
        if (car) {
            auto bytes = fromBase64Url(car->exposeText(), "car");
            if (!bytes.ok() || bytes->empty()) {
                return badParameter("car", "car must be a CAR file in base64url without padding.");
            }
            from.car = std::move(*bytes);
        }
        m_service.restore(m_call.owner, std::move(*secret), std::move(from), opened(m_done));
        return std::nullopt;
    }

    memory::MemoryService& m_service;
    MemoryCall& m_call;
    Members m_members;
    Done m_done;
};

}  // namespace

bool isMemoryPath(std::string_view path) {
    return path == kRoot || (path.starts_with(kRoot) && path[kRoot.size()] == '/');
}

std::string memoryMethods(std::string_view path) {
    for (const Op& op : kOps) {
        if (path.substr(kRoot.size()) == op.path) return std::string(op.methods);
    }
    return {};
}

bool opensMemory(std::string_view method, std::string_view path) {
    path.remove_prefix(kRoot.size());
    return method == "POST" && (path == "/session" || path == "/restore");
}

std::optional<HttpFailure> callMemory(memory::MemoryService& service, MemoryCall call, Done done) {
    json::value document(wipingStorage());
    if (call.body.empty()) call.body = SecretBytes::copyOf("{}");
    if (auto failure = readBody(call.body.exposeText(), call.depthMax, false, document)) {
        return failure;
    }
    const std::string path = call.path.substr(kRoot.size());
    return Caller(service, call, document.get_object(), std::move(done)).start(path);
}

HttpFailure failureOfMemory(const Error& error) {
    struct Known {
        std::string_view code;
        unsigned status;
    };
    constexpr std::array<Known, 13> kKnown{{
        {"memory.locked", 409},
        {"memory.wrong_secret", 403},
        {"memory.not_found", 404},
        {"memory.exists", 409},
        {"memory.full", 409},
        {"memory.too_large", 413},
        {"memory.busy", 503},
        {"memory.bad_text", 400},
        {"memory.bad_scope", 400},
        {"memory.bad_secret", 400},
        {"memory.bad_snapshot", 422},
        {"memory.corrupt", 500},
        {"memory.unavailable", 404},
    }};
    HttpFailure failure;
    failure.message = error.message;
    failure.shouldRetry = error.retryable;
    if (error.retryable) failure.retryAfterMs = 1'000;
    for (const Known& known : kKnown) {
        if (error.code != known.code) continue;
        failure.status = known.status;
        failure.code = "memory_" + std::string(known.code.substr(7));
        return failure;
    }
    const bool content =
        error.code.starts_with("rack.bad_") || error.code == "rack.block_missing" ||
        error.code == "rack.block_mismatch" || error.code == "rack.too_large" ||
        error.code == "rack.too_many_blocks" || error.code == "rack.car_root_missing" ||
        error.code == "rack.unsupported_hash" || error.code == "rack.block_too_large";
    failure.status = content ? 422 : error.retryable ? 503 : 500;
    failure.code = content ? "memory_bad_snapshot" : "memory_failed";
    return failure;
}

}  // namespace stacknet::gateway
