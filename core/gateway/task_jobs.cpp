#include "core/gateway/task_jobs.h"

#include <array>
#include <charconv>
#include <cstring>

#include "core/base/codec.h"
#include "core/gateway/json_dom_internal.h"
#include "core/gateway/json_writer.h"
#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

/// Above so many waiting bytes, pieces of content are put together.
constexpr std::size_t kLagFrom = 32 * 1024;

Error badDelta() {
    return makeError("tasks.backend_failed",
                     "The model's back end sent a piece that cannot be read; try again.", true);
}

/// Shortest decimals that give the same float32 again.
void writeNumbers(JsonWriter& out, ByteView vector) {
    out.beginArray();
    for (std::size_t at = 0; at + sizeof(float) <= vector.size(); at += sizeof(float)) {
        float number = 0;
        std::memcpy(&number, vector.data() + at, sizeof(number));
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
        out.raw(std::string_view(digits.data(), static_cast<std::size_t>(end.ptr - digits.data())));
        wipe(digits.data(), digits.size());
    }
    out.endArray();
}

}  // namespace

ChatJob::ChatJob(Options options, std::function<void()> wake)
    : m_options(std::move(options)),
      m_waker(std::move(wake)),
      m_head{"", m_options.model, m_options.createdS},
      m_stream(m_head, m_options.streamOptions) {}

void ChatJob::onStart(const std::string& taskId, const std::string& model) {
    std::lock_guard lock(m_mutex);
    m_head.id = "chatcmpl-" + taskId;
    if (!model.empty()) m_head.model = model;
    m_stream.setHead(m_head);
}

void ChatJob::onDelta(SecretBytes deltaJson) {
    std::lock_guard lock(m_mutex);
    if (m_waker.detached() || m_ended || m_progress.overflow) return;
    bool readable = true;
    if (!m_options.stream) {
        readable = m_answer.add(deltaJson);
        m_progress.overflow = m_answer.size() > m_options.answerMax;
        if (readable && !m_progress.overflow) return;
    } else if (auto parts = readDelta(deltaJson)) {
        if (m_events.size() > kLagFrom && parts->contentOnly) {
            auto delta = parseDom(deltaJson.exposeText());
            m_lag.append(*textOf(delta->get_object(), "content"));
        } else {
            renderLag();
            m_stream.delta(*parts, m_events);
        }
        m_progress.overflow = m_events.size() + m_lag.size() > m_options.queueMax;
    } else {
        readable = false;
    }
    if (!readable) {
        m_ended = true;
        m_progress.failure = badDelta();
    }
    m_waker.wake();
}

void ChatJob::renderLag() {
    if (m_lag.empty()) return;
    JsonWriter delta;
    delta.beginObject().name("content").text(m_lag.exposeText()).endObject();
    DeltaParts parts;
    parts.json = delta.take();
    m_stream.delta(parts, m_events);
    m_lag.clear();
}

void ChatJob::onReceipt(const std::string& receiptJson) {
    std::lock_guard lock(m_mutex);
    if (m_options.withReceipt) m_receipt = receiptJson;
}

void ChatJob::onAttribution(const tasks::SignedAttribution& attribution) {
    std::lock_guard lock(m_mutex);
    m_maker = attribution;
}

void ChatJob::onSpotCheck(tasks::SpotCheck spotCheck) {
    std::lock_guard lock(m_mutex);
    m_spotCheck = spotCheck;
}

void ChatJob::onFinished(const tasks::FinishReason& reason, const tasks::Usage& usage,
                         const std::string& receiptDigest) {
    std::lock_guard lock(m_mutex);
    if (m_waker.detached() || m_ended) return;
    m_ended = true;
    m_progress.receipt = receiptDigest;
    m_progress.usage = usage;
    m_progress.spotCheck = m_spotCheck;
    const AnswerEnd end{reason, usage, receiptDigest, m_maker, m_receipt};
    if (m_options.stream) {
        renderLag();
        m_stream.finish(end, m_events);
    } else {
        m_progress.answer = m_answer.render(m_head, end);
    }
    m_progress.finished = true;
    m_waker.wake();
}

void ChatJob::onFailed(const Error& error) {
    std::lock_guard lock(m_mutex);
    if (m_waker.detached() || m_ended) return;
    m_ended = true;
    renderLag();
    m_progress.failure = error;
    m_waker.wake();
}

ChatJob::Progress ChatJob::take() {
    std::lock_guard lock(m_mutex);
    m_waker.seen();
    renderLag();
    Progress progress = std::move(m_progress);
    progress.events = std::move(m_events);
    m_events = SecretBytes();
    m_progress = Progress();
    m_progress.overflow = progress.overflow;
    return progress;
}

bool ChatJob::overflowed() {
    std::lock_guard lock(m_mutex);
    return m_progress.overflow;
}

void ChatJob::detach() {
    std::lock_guard lock(m_mutex);
    m_waker.detach();
    m_events.clear();
    m_lag.clear();
}

SecretBytes renderCodeOutcome(const tasks::CodeOutcome& outcome) {
    JsonWriter out;
    out.beginObject();
    out.name("id").text(outcome.taskId);
    out.name("object").text("code_execution");
    auto text = [&](std::string_view name, const SecretBytes& bytes) {
        out.name(name).text(bytes.exposeText());
        if (isUtf8(bytes.exposeText())) return;
        std::string exact = toBase64(bytes.view());
        out.name(std::string(name) + "_base64").text(exact);
        wipe(exact.data(), exact.size());
    };
    text("stdout", outcome.standardOutput);
    text("stderr", outcome.standardError);
    out.name("exit_code").number(outcome.exitCode);
    out.name("ended_by").text(outcome.endedBy);
    out.name("output_cut").boolean(outcome.outputCut);
    out.name("spot_check").text(spotCheckName(outcome.spotCheck));
    out.name("files").beginArray();
    for (const sandbox::OutputFile& file : outcome.files) {
        out.beginObject().name("path").text(file.path);
        out.name("executable").boolean(file.executable);
        if (isUtf8(file.content.exposeText())) {
            out.name("content").text(file.content.exposeText());
        } else {
            std::string exact = toBase64(file.content.view());
            out.name("content_base64").text(exact);
            wipe(exact.data(), exact.size());
        }
        out.endObject();
    }
    out.endArray();
    out.name("files_cut");
    if (outcome.filesCut == sandbox::FilesCut::None) {
        out.null();
    } else {
        out.text(sandbox::filesCutText(outcome.filesCut));
    }
    out.name("determinism").beginObject();
    out.name("declared").text(sandbox::determinismName(outcome.declared));
    out.name("class").text(sandbox::determinismName(outcome.vouched));
    out.name("self_tested").boolean(outcome.selfTested);
    out.name("differs").beginArray();
    for (const std::string& observable : outcome.differs) out.text(observable);
    out.endArray().endObject();
    out.name("receipt");
    if (parseDom(outcome.receiptJson)) {
        out.raw(outcome.receiptJson);
    } else {
        out.null();
    }
    writeMaker(out, outcome.attribution);
    out.endObject();
    return out.take();
}

SecretBytes renderEmbeddings(const tasks::EmbedOutcome& outcome, bool base64) {
    JsonWriter out;
    out.beginObject().name("object").text("list").name("data").beginArray();
    for (std::size_t index = 0; index < outcome.vectors.size(); ++index) {
        const ByteView vector = outcome.vectors[index].view();
        out.beginObject().name("object").text("embedding").name("index").number(index);
        out.name("embedding");
        if (base64) {
            std::string text = toBase64(vector);
            out.text(text);
            wipe(text.data(), text.size());
        } else {
            writeNumbers(out, vector);
        }
        out.endObject();
    }
    out.endArray().name("model").text(outcome.model);
    out.name("usage").beginObject();
    out.name("prompt_tokens").number(outcome.promptTokens);
    out.name("total_tokens").number(outcome.promptTokens).endObject();
    out.name("id").text(outcome.taskId);
    out.name("receipt").text(outcome.receiptDigest);
    writeMaker(out, outcome.attribution);
    out.endObject();
    return out.take();
}

std::string digestOfReceipt(const std::string& receiptJson) {
    auto receipt = parseDom(receiptJson);
    if (!receipt || !receipt->is_object()) return {};
    return std::string(textOf(receipt->get_object(), "digest").value_or(""));
}

}  // namespace stacknet::gateway
