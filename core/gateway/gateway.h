#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/auth/api_key_store.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/e2ee/limits.h"
#include "core/e2ee/node_keys.h"
#include "core/gateway/metrics_pages.h"
#include "core/gateway/node_status.h"
#include "core/gateway/router.h"
#include "core/gateway/tls_context.h"
#include "core/memory/memory_service.h"
#include "core/tasks/task_service.h"

/// The HTTP server that clients talk to: OpenAI's chat completions and models, code execution, and
/// the public status pages. HTTP/1.1 (and 1.0), keep-alive, server-sent events; with a
/// certificate over TLS 1.2 and 1.3 (tls_context.h), and then over nothing else: who sends plain
/// HTTP is told so (400 https_required) and cut off.
///
///   POST /v1/chat/completions      scope chat; "stream", tools, response_format as in OpenAI's API
///   POST /v1/embeddings            scope chat; where the model server makes them, else 404
///   GET  /v1/models, /v1/models/ID scope models:read
///   POST /v1/tools/code_execution  scope code; body
///        {"language": "python", "code": "...", "stdin": "...",
///         "files": [{"path": "a/b.txt", "content": "..."}]  or  {"a/b.txt": "..."},
///         "determinism": "D0" (the default), "D1" or "D2"}
///        answer {"id", "object": "code_execution", "stdout", "stderr", "exit_code", "ended_by",
///                "output_cut", "files": [{"path", "executable", "content" or "content_base64"}],
///                "files_cut": null or a sentence, "determinism": {"declared", "class",
///                "self_tested", "differs": ["stdout"]}, "receipt"}; stdout_base64/stderr_base64
///        stand beside a text that was not UTF-8, with its exact bytes
///   Answers of tasks say who made them: "fingerprint" and "attribution" (tasks/attribution.h).
///   What a task may cost is set aside from its key's budget before it starts, 402 where there is
///   less (tasks/contract.h, auth/key_budgets.h). gk_test_ keys get the echo model instead of the
///   node (tasks/echo_tasks.h).
///   GET  /v1/e2ee/key               no key; the encryption key, signed by the Node Key
///   POST /v1/e2ee/session           any key; {"client_nonce": 64 hex digits, "stack": NAME,
///        "want_evidence": bool}, the last two optional: an encryption key for this client alone
///   GET  /v1/attestation?nonce=64 hexadecimal digits   no key; the encryption key and what the
///        GPUs signed for it and this nonce; 503 no_evidence with the reason, 429 above 6 a minute
///        from one address
///   /v1/memory...                   scope memory; the user's own memory (memory_endpoints.h). A
///        chat uses it only where its request opts in: X-StackNet-Memory: true, or the member
///        "memory": true or {"read", "write", "state", "city"}; header x-stacknet-memory of the
///        answer: "used=N, written=M". Without an open session such a chat is refused with 409
///        memory_locked, never run without
///   GET  /v1/route                  no key; which node takes a task now, that node's signed
///        encryption key and the decision with its draws (route_answer.h); 503 no_eligible_node or
///        no_confidential_capacity with the counts per filter, 429 above 600 a minute from one
///        address
///   GET  /.well-known/hpke-keys     no key; the encryption key for EHBP clients
///   Signing in with a wallet: login_endpoints.h
///   GET  /v1/usage                  no key; usage of the last day that was released, 404 unless
///        the operator publishes it
///   GET  /metrics                   Prometheus, for the operator on this machine; 404 unless on
///   GET  /, /health, /node, /network/summary   no key
///
/// Bodies of POST may come encrypted, as EHBP (header Ehbp-Encapsulated-Key) or snx/1 (Snx-Profile
/// besides). Order: header, API key, first frame, replay cache, and only then the application. The
/// answer is sealed, streams and errors too, with header Ehbp-Response-Nonce. Not sealed: refusals
/// before the API key was checked, 413 for a body that is not read, and what is wrong with the
/// encryption itself, which has one answer for everything (400 e2ee_open_failed; 409 e2ee_replay,
/// 422 for a key of another time). Headers that tell of the body's content (ignored parameters,
/// store, receipt) are left out of sealed answers; under snx/1 the final frame holds them.
/// X-Stacknet-Confidential and X-Stacknet-Model, where sent, must say what the body says (400
/// e2ee_context_mismatch); snx/1 binds the first.
///
/// A body that is sealed for another node (header X-Stacknet-Node, or the key id of snx/1 is one
/// that another node advertises) is carried there as it is, and the sealed answer back; nothing of
/// it is opened here, and a body in plain text never leaves. Its own failures are not sealed:
/// node_unreachable, node_busy (503), node_refused, node_failed (502), node_timed_out (504); an
/// answer that breaks off ends without its last chunk. API keys that are limited in tokens may not
/// have requests carried (403 key_is_counted).
///
/// While the node takes no tasks (GatewayServices::refusesWork) they get 503 node_paused with
/// Retry-After; /health and /node tell the state of work.
///
/// Keys come in "Authorization: Bearer" only. Every failure has OpenAI's shape
/// {"error": {"message", "type", "param", "code"}} and every answer an x-request-id. Content lives
/// in wiping memory and never reaches a log. "confidential": true is taken while
/// GatewayServices::confidential says so, else 503 no_confidential_capacity and never run without;
/// x-stacknet-tee tells what ran it.
namespace stacknet::gateway {

class LoginServices;

/// What makes this node eligible for confidential tasks now.
struct ConfidentialStanding {
    /// For the header x-stacknet-tee: "nvidia-cc", or "nvidia-cc-test-evidence" when the evidence
    /// is a recording.
    std::string tee;
    std::string verdict;  ///< hash of the verdict it stands on, hexadecimal
};

/// Why this node takes no tasks for now.
struct WorkRefusal {
    std::string message;            ///< a sentence for the client
    std::int64_t retryAfterMs = 0;  ///< 0: nobody knows; clients are told a minute
};

/// Bounds on what one client and all of them together may take. Times are milliseconds of
/// Clock::monotonicMs, checked ten times a second.
struct GatewayLimits {
    std::size_t headerBytesMax = 16 * 1024;
    std::size_t headerFieldsMax = 100;
    std::size_t chatBodyMax = 1024 * 1024;
    std::size_t codeBodyMax = 8 * 1024 * 1024;
    std::size_t jsonDepthMax = 64;
    std::size_t answerBytesMax = 16 * 1024 * 1024;  ///< of a chat answer that is not streamed
    std::size_t streamQueueMax = 256 * 1024;        ///< a stream that lags more is dropped
    std::int64_t headerMs = 10'000;  ///< from the first byte to the end of the header
    std::int64_t bodyMs = 60'000;
    std::uint32_t bodyBytesPerSecondMin = 1024;  ///< measured from the third second on
    std::int64_t idleMs = 75'000;                ///< between two requests
    std::int64_t writeStallMs = 30'000;          ///< without a byte taken by the client
    std::int64_t streamHeadMs = 10'000;  ///< a stream starts at the latest then, even without text
    std::int64_t streamPingMs = 15'000;  ///< a comment line is sent after so long without text
    std::int64_t drainMs = 1'500;        ///< stop() lets running requests end for so long
    std::uint32_t requestsPerConnection = 1000;
    std::uint32_t connectionsPerAddress = 64;
    std::uint32_t connectionsMax = 4096;
    std::uint32_t badKeysPerMinute = 20;      ///< per address
    std::uint32_t leakReportsPerMinute = 60;  ///< of leaked API keys, per address
    std::uint32_t badSealsPerMinute = 600;    ///< encrypted bodies that do not open, per API key
    /// Refusals of an API key's scope or limits that are sealed for its client; past them the body
    /// is not opened for nothing, and the refusal is sent in the clear.
    std::uint32_t sealedRefusalsPerMinute = 60;
    std::uint32_t evidencePerMinute = 6;              ///< questions for GPU evidence, per address
    std::uint32_t routesPerMinute = 600;              ///< questions for routes, per address
    std::uint32_t memorySecretsPerTenMinutes = 20;    ///< memories opened, per account
    std::size_t memoryRestoreMax = 64 * 1024 * 1024;  ///< body of POST /v1/memory/restore
    std::uint32_t sessionsPerKey = 64;  ///< encrypted sessions of one API key at a time
    /// A sealed stream sends what waits when it is so much, or after so long.
    std::size_t sealedFlushBytes = e2ee::kCoalesceBytes;
    std::int64_t sealedFlushMs = e2ee::kCoalesceMs;
};

struct GatewayConfig {
    /// An IPv4 or IPv6 address, or "localhost". Off the loopback it needs TLS, or behindTlsProxy.
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;  ///< 0: any free port
    /// Certificate and key; without them requests and keys travel in the clear. The files are
    /// looked at again as connections come, at most every TlsKeeper::kLookEveryMs.
    TlsFiles tls;
    /// Something in front adds TLS, and only it can reach this port: lets the gateway listen off
    /// the loopback without a certificate. Limits per address then count the proxy's address.
    bool behindTlsProxy = false;
    /// What clients have as the API's and the login page's origin, "https://node.example", where
    /// that is not the address that is listened on; its host is allowed in Host. LoginOptions has
    /// the same.
    std::string publicOrigin;
    /// Names that clients may write in the Host header (without port), besides `host`, localhost,
    /// 127.0.0.1 and [::1]. Keeps web pages with a name of their own away (DNS rebinding).
    std::vector<std::string> allowedHosts;
    /// Origins whose web pages may call the API, letter for letter ("https://app.example"; http
    /// for the loopback only); none by default. Without cookies ever, and never for signing in.
    std::vector<std::string> corsOrigins;
    unsigned ioThreads = 2;  ///< 1 to 4
    /// Refuse tasks whose body is not encrypted: 426 e2ee_required.
    bool requireE2ee = false;
    /// The Stack of NodeKeysOptions, bound into snx/1 requests; zero serves any.
    Hash256 stackId;
    GatewayLimits limits;
};

/// What the gateway calls. All of it must outlive the gateway.
struct GatewayServices {
    tasks::ITaskService& tasks;
    auth::ApiKeyStore& keys;
    /// Called on an io thread for each status page and at least once at the start; must not block.
    std::function<NodeStatus()> status;
    /// Opens encrypted bodies. Without it there are no keys to fetch (404), and what comes
    /// encrypted is answered 503 e2ee_unavailable.
    e2ee::NodeKeys* nodeKeys = nullptr;
    /// Signs snx/1 answers with the Node Key, any thread: member "answer_signature" of the final
    /// frame, over e2ee::answerReceiptStatement. Without it, or with an error, the member is left
    /// out.
    e2ee::SignFunction signAnswer = nullptr;
    /// Whether confidential tasks are taken now: asked for each when it comes and when its turn
    /// has come; any thread, must not block for long. Without it, or without a value, none is.
    std::function<std::optional<ConfidentialStanding>()> confidential = nullptr;
    /// GPU evidence for a client's nonce (e2ee/evidence_bundle.h); `done` may be called on any
    /// thread. Without it GET /v1/attestation is 404.
    std::function<void(const Hash256& nonce, std::function<void(Result<std::string>)> done)>
        evidence = nullptr;
    /// Decides for GET /v1/route and carries requests that are sealed for other nodes. Without it
    /// the path is 404, and such requests are answered as those for a key of another time. Outlives
    /// the gateway.
    IRouter* router = nullptr;
    /// The released usage as JSON, for GET /v1/usage (metrics_pages.h). Without it the path is 404.
    std::function<std::string()> usage = nullptr;
    /// The operator's own figures, for GET /metrics. Without it the path is 404.
    std::shared_ptr<const MetricsAccess> metrics = nullptr;
    /// The users' memories; without it their paths say so (404 memory_unavailable) and a chat that
    /// opts in is refused with the same. Outlives the gateway.
    memory::MemoryService* memory = nullptr;
    /// How many tokens the model's context has ("" the default model); 0: not known. Any thread.
    std::function<std::uint64_t(const std::string& model)> contextTokens = nullptr;
    /// Asked of each task as soon as its header is there; with a value it is refused, 503
    /// node_paused. Requests that are carried to other nodes go on. Any thread, must not block.
    /// Without it every task is taken.
    std::function<std::optional<WorkRefusal>()> refusesWork = nullptr;
};

class Gateway {
public:
    Gateway(GatewayConfig config, GatewayServices services, Clock& clock, Rng& rng);
    /// Stops.
    ~Gateway();
    Gateway(const Gateway&) = delete;
    Gateway& operator=(const Gateway&) = delete;

    /// Offers signing in by wallet (login_endpoints.h). Before start(), which binds `login` to the
    /// port; it must outlive the gateway.
    void offerLogin(LoginServices& login);
    /// Binds, listens and starts the io threads; returns the port. Once only. Errors:
    /// "gateway.port_in_use", "gateway.bad_host", "gateway.listen_failed", "gateway.started",
    /// "gateway.tls_required" (not the loopback, no certificate, not behindTlsProxy),
    /// "gateway.bad_origin" (publicOrigin or corsOrigins), those of loadTlsContext and those of
    /// LoginServices::bind.
    Result<std::uint16_t> start();
    /// Takes no new request, lets running ones end for limits.drainMs, cancels the rest, closes
    /// everything and joins the threads: under 2 s. Any thread but the gateway's own; idempotent.
    void stop();

    /// Connections open now. Any thread.
    std::uint32_t connections() const;
    /// "http://127.0.0.1:8480", or https with a certificate; empty while not listening. Any thread.
    std::string address() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stacknet::gateway
