#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "core/gateway/chat_answer.h"
#include "core/gateway/http_failure.h"
#include "core/gateway/memory_endpoints.h"
#include "core/tasks/task_service.h"

namespace stacknet::gateway {

/// Tells the connection that waits for a job, from any thread, until it detaches. Calls that come
/// before the connection has looked are one call.
class JobWaker {
public:
    /// `wake` must only post: it is called under the job's lock.
    explicit JobWaker(std::function<void()> wake) : m_wake(std::move(wake)) {}
    bool detached() const { return !m_wake; }
    void detach() { m_wake = nullptr; }
    void wake() {
        if (!m_wake || m_pending) return;
        m_pending = true;
        m_wake();
    }
    void seen() { m_pending = false; }

private:
    std::function<void()> m_wake;
    bool m_pending = false;
};

/// The gateway's end of one chat task: turns pieces into events or adds them up, on the task's
/// thread, and hands the result to the connection's thread. Holds a bounded amount.
class ChatJob final : public tasks::IChatSink {
public:
    struct Options {
        bool stream = false;
        std::size_t queueMax = 0;   ///< bytes of a stream that wait for the client
        std::size_t answerMax = 0;  ///< bytes of content of an answer that is not streamed
        std::int64_t createdS = 0;
        std::string model;         ///< until the task names its own
        bool withReceipt = false;  ///< the client asked for a class: it gets the whole receipt
        ChatStream::Options streamOptions;
    };
    /// What has come up since the last look.
    struct Progress {
        SecretBytes events;    ///< streamed: events to send, in order
        SecretBytes answer;    ///< not streamed: the answer, once finished
        bool started = false;  ///< the task has an id
        bool finished = false;
        std::optional<Error> failure;
        bool overflow = false;  ///< the client does not keep up, or the answer is too large; stays
        std::string receipt;
        tasks::Usage usage;                                          ///< once finished
        tasks::SpotCheck spotCheck = tasks::SpotCheck::NotEligible;  ///< once finished
    };

    ChatJob(Options options, std::function<void()> wake);

    void onStart(const std::string& taskId, const std::string& model) override;
    void onDelta(SecretBytes deltaJson) override;
    void onReceipt(const std::string& receiptJson) override;
    void onAttribution(const tasks::SignedAttribution& attribution) override;
    void onSpotCheck(tasks::SpotCheck spotCheck) override;
    void onFinished(const tasks::FinishReason& reason, const tasks::Usage& usage,
                    const std::string& receiptDigest) override;
    void onFailed(const Error& error) override;

    /// Connection's thread.
    Progress take();
    /// Any thread: what came since was too much, take() will say so.
    bool overflowed();
    /// Connection's thread: nobody waits any more; what comes is dropped, wake is not called again.
    void detach();

private:
    void renderLag();

    const Options m_options;
    std::mutex m_mutex;
    JobWaker m_waker;
    AnswerHead m_head;
    ChatStream m_stream;
    ChatAnswer m_answer;
    SecretBytes m_events;
    /// Content that came while the client lagged: sent as one event, so that the repeated head of
    /// each event does not eat the queue.
    SecretBytes m_lag;
    Progress m_progress;
    tasks::SignedAttribution m_maker;
    std::string m_receipt;
    tasks::SpotCheck m_spotCheck = tasks::SpotCheck::NotEligible;
    bool m_ended = false;
};

/// The same for a task that has one outcome.
template <typename Outcome>
class OutcomeJob {
public:
    explicit OutcomeJob(std::function<void()> wake) : m_waker(std::move(wake)) {}
    void done(Result<Outcome> outcome) {
        std::lock_guard lock(m_mutex);
        if (m_waker.detached() || m_outcome) return;
        m_outcome = std::move(outcome);
        m_waker.wake();
    }
    std::optional<Result<Outcome>> take() {
        std::lock_guard lock(m_mutex);
        m_waker.seen();
        return std::exchange(m_outcome, std::nullopt);
    }
    void detach() {
        std::lock_guard lock(m_mutex);
        m_waker.detach();
        m_outcome.reset();
    }

private:
    std::mutex m_mutex;
    JobWaker m_waker;
    std::optional<Result<Outcome>> m_outcome;
};
using CodeJob = OutcomeJob<tasks::CodeOutcome>;

/// A question for GPU evidence.
using EvidenceJob = OutcomeJob<std::string>;
/// What a chat gets of its user's memory, and a call to the memory itself.
using RecallJob = OutcomeJob<memory::Recalled>;
using MemoryJob = OutcomeJob<MemoryAnswer>;

/// An embeddings request and how its vectors are to be written.
struct EmbeddingJob : OutcomeJob<tasks::EmbedOutcome> {
    using OutcomeJob::OutcomeJob;
    bool base64 = false;
    std::size_t dimensions = 0;
};

/// The answer of a code task, see gateway.h.
SecretBytes renderCodeOutcome(const tasks::CodeOutcome& outcome);
/// OpenAI's list of embeddings, with the members that say who made it.
SecretBytes renderEmbeddings(const tasks::EmbedOutcome& outcome, bool base64);
/// The member "digest" of a receipt; empty when it has none.
std::string digestOfReceipt(const std::string& receiptJson);

}  // namespace stacknet::gateway
