#include "core/gateway/status_pages.h"

#include "core/arena/privacy.h"
#include "core/gateway/json_writer.h"

namespace stacknet::gateway {
namespace {

void writeTexts(JsonWriter& out, std::string_view name, const std::vector<std::string>& texts) {
    out.name(name).beginArray();
    for (const std::string& text : texts) out.text(text);
    out.endArray();
}

void writeModel(JsonWriter& out, std::string_view model, std::int64_t createdS) {
    out.beginObject();
    out.name("id").text(model);
    out.name("object").text("model");
    out.name("created").number(createdS);
    out.name("owned_by").text("stacknet");
    out.endObject();
}

void writeWork(JsonWriter& out, const NodeStatus& status) {
    out.name("work").beginObject();
    out.name("state").text(status.workState);
    if (!status.workReason.empty()) out.name("reason").text(status.workReason);
    if (status.workUntilMs > 0) out.name("until_ms").number(status.workUntilMs);
    out.endObject();
}

}  // namespace

SecretBytes renderRoot(const NodeStatus& status) {
    JsonWriter out;
    out.beginObject().name("v").text(status.version).endObject();
    return out.take();
}

SecretBytes renderHealth(const NodeStatus& status) {
    JsonWriter out;
    out.beginObject();
    out.name("status").text(status.healthy ? "healthy" : "unhealthy");
    if (!status.reason.empty()) out.name("reason").text(status.reason);
    out.name("version").text("v" + status.version);
    out.name("node_id").text(status.nodeId);
    out.name("in_flight").number(status.inFlight);
    out.name("max_in_flight").number(status.inFlightMax);
    out.name("inference").boolean(status.inferenceReady);
    out.name("sandbox").boolean(status.sandboxReady);
    writeWork(out, status);
    out.endObject();
    return out.take();
}

SecretBytes renderNode(const NodeStatus& status) {
    JsonWriter out;
    out.beginObject();
    out.name("node_id").text(status.nodeId);
    out.name("version").text(status.version);
    out.name("coprocessor_count").number(status.coprocessors.size());
    writeTexts(out, "coprocessors", status.coprocessors);
    out.name("task_count").number(status.taskCount);
    writeWork(out, status);
    out.name("spot_checks").beginObject();
    out.name("on").boolean(status.spotChecks);
    out.name("title").text(arena::kPrivacyTitle);
    out.name("rule").text(arena::kPrivacyRule);
    out.name("confidential").text(arena::kPrivacyConfidential);
    out.name("keep_out").text(arena::kPrivacyKeepOut);
    out.endObject();
    out.endObject();
    return out.take();
}

SecretBytes renderNetworkSummary(const NodeStatus& status, const std::vector<std::string>& models,
                                 std::int64_t nowMs) {
    JsonWriter out;
    out.beginObject().name("network").beginObject();
    out.name("name").text(status.networkName);
    out.name("local").boolean(status.localNetwork);
    out.name("totalNodes").number(status.nodesTotal);
    out.name("availableNodes").number(status.nodesAvailable);
    if (status.gpusTotal) out.name("totalGpus").number(*status.gpusTotal);
    if (status.vramGbTotal) out.name("totalVramGb").number(*status.vramGbTotal);
    out.name("totalModels").number(models.size());
    writeTexts(out, "models", models);
    writeTexts(out, "capabilities", status.capabilities);
    out.endObject().name("chain").beginObject();
    out.name("id").text(status.chainId);
    out.name("height").number(status.height);
    out.name("term").number(status.term);
    out.name("leader").text(status.leader);
    out.name("validators").number(status.validators);
    out.endObject().name("timestamp").number(nowMs).endObject();
    return out.take();
}

SecretBytes renderModels(const std::vector<std::string>& models, std::int64_t createdS) {
    JsonWriter out;
    out.beginObject().name("object").text("list").name("data").beginArray();
    for (const std::string& model : models) writeModel(out, model, createdS);
    out.endArray().endObject();
    return out.take();
}

SecretBytes renderModel(std::string_view model, std::int64_t createdS) {
    JsonWriter out;
    writeModel(out, model, createdS);
    return out.take();
}

}  // namespace stacknet::gateway
