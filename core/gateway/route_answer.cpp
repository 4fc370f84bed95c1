#include "core/gateway/route_answer.h"

#include <charconv>

#include "core/base/codec.h"
#include "core/gateway/json_writer.h"

namespace stacknet::gateway {
namespace {

/// Reads %XX; nothing for digits that are none.
std::optional<std::string> unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i];
            continue;
        }
        unsigned code = 0;
        const std::string_view hex = text.substr(i + 1, 2);
        const auto read = std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
        if (hex.size() != 2 || read.ec != std::errc() || read.ptr != hex.data() + 2) {
            return std::nullopt;
        }
        plain += static_cast<char>(code);
        i += 2;
    }
    return plain;
}

bool readFlag(std::string_view value, bool& flag) {
    flag = value == "1" || value == "true";
    return flag || value == "0" || value == "false";
}

bool readNumber(std::string_view value, std::uint64_t& number) {
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    return !value.empty() && read.ec == std::errc() && read.ptr == value.data() + value.size();
}

/// False: not a value of this parameter, or no such parameter.
bool readParameter(std::string_view name, const std::string& value, RouteQuestion& question) {
    routing::TaskNeeds& needs = question.needs;
    if (name == "class") {
        const auto kind = routing::taskClassFromName(value);
        if (kind) needs.kind = *kind;
        return kind.has_value();
    }
    if (name == "model") {
        needs.model = value;
        return !value.empty() && value.size() <= routing::kOfferNameMax;
    }
    if (name == "confidential") return readFlag(value, needs.confidential);
    if (name == "explain") return readFlag(value, question.explain);
    if (name == "min_stake") return readNumber(value, needs.minimumStake);
    if (name == "stack") {
        const auto stack = fixedFromHex<ledger::StackId>(value, "stack");
        if (stack.ok()) needs.stack = *stack;
        return stack.ok();
    }
    if (name == "seed") {
        const auto seed = fixedFromHex<routing::DrawSeed>(value, "seed");
        if (seed.ok()) question.seed = *seed;
        return seed.ok();
    }
    return false;
}

void writeDrawn(JsonWriter& json, std::string_view name, const routing::Drawn& drawn) {
    json.name(name).beginObject();
    json.name("node").text(toHex(drawn.nodeKey));
    json.name("weight").number(drawn.weight);
    json.name("queue_length").number(drawn.queueLength);
    json.name("latency_ms").number(drawn.latencyMs).endObject();
}

void writeChoice(JsonWriter& json, const routing::Choice& choice) {
    json.name("node").text(toHex(choice.nodeKey));
    json.name("warmth").text(routing::warmthName(choice.warmth));
    json.name("method").text(routing::methodName(choice.method));
    json.name("tier").text(routing::warmthName(choice.tier));
    json.name("tier_nodes").number(choice.tierNodes);
    json.name("median_weight").number(choice.medianWeight);
    json.name("weight_cap").number(choice.weightCap);
    json.name("total_weight").number(choice.totalWeight);
    writeDrawn(json, "first", choice.first);
    if (choice.second) writeDrawn(json, "second", *choice.second);
}

void writeFate(JsonWriter& json, const routing::NodeFate& fate) {
    json.beginObject();
    json.name("node").text(toHex(fate.nodeKey));
    json.name("filter");
    fate.filter ? json.text(routing::filterName(*fate.filter)) : json.null();
    json.name("warmth");
    fate.warmth ? json.text(routing::warmthName(*fate.warmth)) : json.null();
    json.name("points").number(fate.points);
    json.name("capacity_class").number(fate.capacityClass);
    json.name("raw_weight").number(fate.rawWeight);
    json.name("weight").number(fate.weight);
    json.name("first_ppm").number(fate.firstPpm);
    json.name("load_bps").number(fate.loadBps);
    json.name("queue_length").number(fate.queueLength);
    json.name("stake").number(fate.stake);
    json.name("latency_ms").number(fate.latencyMs).endObject();
}

void writeCounts(JsonWriter& json, const routing::FilterCounts& counts) {
    json.name("nodes_known").number(counts.nodes);
    json.name("eligible").number(counts.eligible);
    json.name("filtered").beginObject();
    for (std::size_t i = 0; i < routing::kFilters; ++i) {
        if (counts.out[i] == 0) continue;
        json.name(routing::filterName(static_cast<routing::Filter>(i))).number(counts.out[i]);
    }
    json.endObject();
}

}  // namespace

std::optional<HttpFailure> readRouteQuestion(std::string_view query, RouteQuestion& question) {
    std::string seen = "&";
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(end == std::string_view::npos ? query.size() : end + 1);
        const std::size_t equals = pair.find('=');
        const std::string name(pair.substr(0, equals));
        const auto value =
            equals == std::string_view::npos ? std::nullopt : unescaped(pair.substr(equals + 1));
        const bool again = seen.find("&" + name + "&") != std::string::npos;
        seen += name + "&";
        if (again || !value || !readParameter(name, *value, question)) {
            return badParameter(name,
                                "Ask with class, model, confidential, min_stake, stack, seed and "
                                "explain, each at most once and with a value of its kind.");
        }
    }
    return std::nullopt;
}

SecretBytes renderRoute(const RouteAnswer& answer, bool explain) {
    const routing::Explanation& told = answer.explanation;
    const routing::Decision& decision = told.decision;
    JsonWriter json;
    json.beginObject().name("object").text("route");
    json.name("class").text(routing::taskClassName(told.needs.kind));
    json.name("model").text(told.needs.model);
    json.name("confidential").boolean(told.needs.confidential);
    if (decision.choice) {
        writeChoice(json, *decision.choice);
        json.name("here").boolean(answer.here);
        json.name("key");
        if (answer.key) {
            json.beginObject();
            json.name("descriptor").text(toHex(answer.key->descriptor));
            json.name("signature").text(toHex(answer.key->signature)).endObject();
        } else {
            json.null();
        }
    } else {
        const Error refusal = routing::refusalOf(told.needs, decision.counts);
        json.name("node").null();
        json.name("error").beginObject();
        json.name("code").text(refusal.code.substr(refusal.code.find('.') + 1));
        json.name("message").text(refusal.message).endObject();
    }
    writeCounts(json, decision.counts);
    json.name("seed").text(toHex(decision.seed));
    json.name("draws").beginArray();
    for (const routing::Draw& draw : decision.draws) {
        json.beginObject().name("purpose").text(routing::drawPurposeName(draw.purpose));
        json.name("bound").number(draw.bound).name("value").number(draw.value).endObject();
    }
    json.endArray();
    if (explain) {
        json.name("nodes").beginArray();
        for (const routing::NodeFate& fate : told.nodes) writeFate(json, fate);
        json.endArray();
    }
    return json.endObject().take();
}

HttpFailure failureOfRoute(const RouteAnswer& answer) {
    const routing::Explanation& told = answer.explanation;
    const Error refusal = routing::refusalOf(told.needs, told.decision.counts);
    HttpFailure failure;
    failure.status = 503;
    failure.code = refusal.code.substr(refusal.code.find('.') + 1);
    failure.message = refusal.message;
    failure.shouldRetry = !told.needs.confidential;
    return failure;
}

HttpFailure failureOfForward(const Error& error) {
    HttpFailure failure;
    failure.message = error.message;
    failure.shouldRetry = false;  // the same bytes are never to be sent twice
    failure.status = 502;
    failure.code = "node_failed";
    if (error.code == "forward.unreachable") {
        failure.status = 503;
        failure.code = "node_unreachable";
    } else if (error.code == "forward.busy") {
        failure.status = 503;
        failure.code = "node_busy";
    } else if (error.code == "forward.refused") {
        failure.code = "node_refused";
    } else if (error.code == "forward.timed_out") {
        failure.status = 504;
        failure.code = "node_timed_out";
    } else if (error.code == "forward.too_large") {
        failure.status = 413;
        failure.code = "body_too_large";
    } else if (error.code == "forward.stopping") {
        failure.status = 503;
        failure.code = "node_stopping";
    }
    return failure;
}

}  // namespace stacknet::gateway
