#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

#include "core/base/clock.h"
#include "core/base/result.h"

struct ssl_ctx_st;  // OpenSSL's SSL_CTX

namespace stacknet::gateway {

/// Where the gateway's certificate lies. Both or none.
struct TlsFiles {
    std::filesystem::path certificate;  ///< PEM: the server's first, then what it was issued by
    std::filesystem::path key;          ///< PEM, not encrypted; see loadTlsContext
    bool wanted() const { return !certificate.empty() || !key.empty(); }
};

/// What TLS connections are made with; shared, never changed once loaded.
using TlsContext = std::shared_ptr<ssl_ctx_st>;

/// TLS 1.2 and 1.3 with forward secrecy only (ECDHE; AES-GCM, ChaCha20-Poly1305), ALPN http/1.1, no
/// renegotiation, no compression, and no resumption: neither a session cache, which would grow with
/// its clients, nor tickets, whose key would open every connection of its time.
///
/// The key file must be a regular one of this process's user or of root, with no right for others;
/// the group may read it when root owns it (Debian's ssl-cert). Errors, each with the file's name:
/// "gateway.tls_incomplete" (one of the two is missing), "gateway.tls_certificate",
/// "gateway.tls_key", "gateway.tls_key_readable", "gateway.tls_key_mismatch".
Result<TlsContext> loadTlsContext(const TlsFiles& files);

/// Holds the context of the files and follows them, so that a renewed certificate needs no restart.
/// Any thread.
class TlsKeeper {
public:
    /// How often the files are looked at, at most: when a connection comes.
    static constexpr std::int64_t kLookEveryMs = 5'000;

    /// Errors of loadTlsContext. `clock` must outlive the keeper.
    static Result<std::unique_ptr<TlsKeeper>> open(TlsFiles files, Clock& clock);

    /// The context for a connection that was just made. Files that have changed are loaded again;
    /// when they cannot be, the context from before stays and the log says so once.
    TlsContext current();

private:
    /// What tells one state of the files from another.
    struct Mark {
        std::string certificate;
        std::string key;
        bool operator==(const Mark&) const = default;
    };

    TlsKeeper(TlsFiles files, Clock& clock) : m_files(std::move(files)), m_clock(clock) {}
    Mark look() const;

    const TlsFiles m_files;
    Clock& m_clock;
    std::mutex m_mutex;
    TlsContext m_context;
    Mark m_mark;
    std::int64_t m_lookedMs = 0;
};

}  // namespace stacknet::gateway
