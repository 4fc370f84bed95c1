#pragma once

#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/gateway/chat_request.h"
#include "core/gateway/chunked_body.h"
#include "core/gateway/client_stream_internal.h"
#include "core/gateway/cors.h"
#include "core/gateway/credentials.h"
#include "core/gateway/forward_job.h"
#include "core/gateway/http_gate.h"
#include "core/gateway/response_head.h"
#include "core/gateway/routes.h"
#include "core/gateway/sealed_exchange.h"
#include "core/gateway/server_core.h"
#include "core/gateway/task_jobs.h"
#include "core/gateway/wiping_buffer.h"

namespace stacknet::gateway {

/// One client's connection: requests one after the other, each read, answered and logged. Lives on
/// one io thread, all members are called there. Reading goes on while a task runs, so that a client
/// that leaves is noticed and its task cancelled. Included by .cpp files only.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    /// `closed` is called once, when the connection is no more.
    Connection(ClientStream socket, ServerCore& core, std::string address,
               std::function<void(const std::shared_ptr<Connection>&)> closed);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void start();
    /// Looks at the deadlines; called about ten times a second.
    void tick(std::int64_t nowMs);
    /// Closes when no request runs; else the running one is the last.
    void drain();
    /// Cancels what runs, tells the client if that needs no waiting, and closes.
    void abort();

private:
    enum class State : std::uint8_t { Head, Body, Task, Answer, Linger, Closed };
    using Error = boost::system::error_code;
    using Step = void (Connection::*)();

    // connection.cpp: bytes in and out
    void nextRequest();
    void ensureRead();
    void onRead(const Error& error, std::size_t count);
    void onClientGone();
    /// For a client that speaks HTTP to a port of https.
    void refusePlainHttp();
    void send(SecretBytes data, Step then);
    void writeMore();
    void onWritten(const Error& error, std::size_t count);
    void linger();
    /// An answer that says `failure` and ends the connection, whatever was sent before.
    SecretBytes lastWord(const HttpFailure& failure);
    void close();
    std::int64_t nowMs() const { return m_core.clock.monotonicMs(); }

    // connection_request.cpp: from the header to the endpoint
    void readHead();
    void onHead(std::size_t size);
    std::optional<HttpFailure> checkHead();
    std::optional<HttpFailure> checkCaller();
    std::optional<HttpFailure> checkWork() const;
    void beginBody();
    void readBody();
    void onBody();
    void serveStatus();
    void serveModels();
    void serveLogin();
    void servePreflight();
    ResponseHead beginHead(unsigned status);
    void answer(unsigned status, SecretBytes body,
                const std::vector<std::pair<std::string, std::string>>& extra = {},
                std::string_view contentType = kJsonType);
    void refuse(const HttpFailure& failure);
    void sendAnswer(ResponseHead& head, SecretBytes body, std::string_view contentType);
    void finishRequest();
    void logRequest(const char* end);
    bool keepAlive() const;

    // connection_sealed.cpp: encrypted bodies, their keys, and streams of either kind
    std::optional<HttpFailure> checkSeal();
    bool openBody();
    void serveHpkeKeys();
    void serveE2eeKey();
    void serveE2eeSession();
    std::string evidenceUrl() const;
    std::optional<HttpFailure> checkClear(bool confidential, std::string_view model) const;
    void noteFinal(const tasks::Usage& usage, const std::string& receipt);
    /// True when a flush of a sealed stream waits for more.
    bool holdsBack();
    ::stacknet::Result<void> sealPiece(SecretBytes& out);
    /// What waits to be sent of a stream, as it goes into the socket; nothing when it cannot be
    /// sealed any more.
    std::optional<SecretBytes> takeStreamPiece();
    void failStream(const HttpFailure& failure);
    void pumpStream();
    void tickStream(std::int64_t now);
    /// Events as a chunk (HTTP/1.1) or as they are; `last` ends the body.
    SecretBytes framed(const SecretBytes& events, bool last) const;
    /// {"error": ...} as an event.
    static SecretBytes errorEvent(const HttpFailure& failure);

    // connection_evidence.cpp: what stands behind the encryption key
    void serveEvidence();
    void onEvidenceJob();

    // connection_route.cpp: which node, and requests that are sealed for another one
    void serveRoute();
    // metrics_pages.cpp
    void serveUsage();
    void serveMetrics();
    std::optional<HttpFailure> findOtherNode();
    std::optional<HttpFailure> checkForward();
    void serveForward();
    SecretBytes forwardHead(const ForwardHead& given);
    void onForwardJob();

    // connection_memory.cpp: the user's memory, and chats that opted in to it
    void serveMemory();
    void onMemoryJob();
    memory::Owner memoryOwner() const;
    std::optional<HttpFailure> checkMemory(ChatRequest& request);
    std::size_t memoryRoom(const ChatRequest& request, std::size_t messages) const;
    void beginRecall(ChatRequest request);
    void onRecallJob();

    // connection_task.cpp: chat and code
    void serveChat();
    void startChat(ChatRequest request);
    void serveCode();
    void serveEmbeddings();
    void onEmbeddingJob();
    /// Who answers the caller: the node, or for a gk_test_ key the echo model (A05).
    tasks::ITaskService& service() const;
    /// Sets aside what the task may cost; `settle` charges what it did.
    std::optional<HttpFailure> holdTokens(const tasks::PromptTerms& terms, tasks::Settle& settle);
    std::optional<HttpFailure> checkModel(const std::string& model) const;
    /// The header x-stacknet-class, which says the same as the body's "stacknet.class".
    std::optional<HttpFailure> takeClassHeader(tasks::TaskClass& declared) const;
    std::optional<HttpFailure> checkTask(bool confidential, std::string_view model);
    std::optional<HttpFailure> checkConfidential(bool confidential);
    std::optional<HttpFailure> checkSpotCheck(tasks::SpotCheck& spotCheck) const;
    tasks::MayRun mayRun() const;
    bool hasTask() const { return m_chatJob || m_codeJob || m_embeddingJob; }
    std::function<void()> waker();
    void onJob();
    void onChatJob();
    void onChatFailure(const ::stacknet::Error& error);
    void onCodeJob();
    void openStream();
    void cancelTask();
    void endTask();

    static constexpr std::string_view kJsonType = "application/json";

    ClientStream m_socket;
    ServerCore& m_core;
    const std::string m_address;
    std::function<void(const std::shared_ptr<Connection>&)> m_closed;

    State m_state = State::Head;
    WipingBuffer m_input;
    bool m_reading = false;
    bool m_peerGone = false;
    std::size_t m_scanned = 0;  ///< bytes of m_input in which the header's end is not
    std::int64_t m_deadlineMs = 0;
    SecretBytes m_output;
    std::size_t m_outputSent = 0;
    bool m_writing = false;
    std::int64_t m_writeDeadlineMs = 0;
    Step m_afterWrite = nullptr;
    std::size_t m_lingerBytes = 0;
    std::uint32_t m_requests = 0;

    // The request that is being served
    SecretBytes m_headText;
    RequestHead m_head;
    bool m_headRead = false;
    std::optional<HttpFailure> m_refusal;  ///< waits for the body to be read
    Route m_route;
    std::string m_routeTail;
    bool m_preflight = false;
    HeaderFields m_corsFields;  ///< for the answer, whatever it is
    std::optional<Caller> m_caller;
    std::string m_requestId;
    std::int64_t m_requestStartMs = 0;
    std::int64_t m_bodyStartMs = 0;
    std::size_t m_bodyMax = 0;
    bool m_bodyDone = false;
    SecretBytes m_body;
    std::optional<ChunkedBody> m_chunks;
    unsigned m_status = 0;
    bool m_mustClose = false;

    // Its encryption
    bool m_encrypted = false;  ///< the header says so
    bool m_opens = false;      ///< the body is opened even when the request is refused
    std::optional<SealedExchange> m_sealed;
    SecretBytes m_finalJson;                     ///< of the final frame
    std::optional<SecretBytes> m_streamFailure;  ///< goes into a frame of its own
    bool m_padDue = false;
    boost::asio::steady_timer m_flushTimer;
    bool m_flushArmed = false;
    bool m_flushDue = false;

    // Its task
    std::shared_ptr<ChatJob> m_chatJob;
    std::shared_ptr<CodeJob> m_codeJob;
    std::shared_ptr<EmbeddingJob> m_embeddingJob;
    std::shared_ptr<EvidenceJob> m_evidenceJob;
    std::optional<PublicKey> m_forwardTo;  ///< the body is sealed for this other node
    std::shared_ptr<ForwardJob> m_forwardJob;
    std::shared_ptr<IForwardCall> m_forwardCall;
    bool m_forwardOpen = false;      ///< the head of its answer was sent
    std::size_t m_forwardShown = 0;  ///< bytes that are being written to the client
    std::shared_ptr<RecallJob> m_recallJob;
    std::unique_ptr<ChatRequest> m_recallFor;  ///< waits for its memory
    std::shared_ptr<MemoryJob> m_memoryJob;
    std::string m_memoryUse;  ///< "used=N, written=M" of a chat that opted in
    std::string m_tee;        ///< of a confidential task, for its answer
    std::shared_ptr<tasks::ITaskHandle> m_handle;
    std::string m_ignored;
    bool m_storeSent = false;
    bool m_stream = false;
    bool m_streamOpen = false;
    bool m_streamEnded = false;
    SecretBytes m_streamHead;
    SecretBytes m_events;
    std::int64_t m_lastEventMs = 0;
};

}  // namespace stacknet::gateway
