#include "core/gateway/tls_context.h"

#include <fcntl.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string_view>

#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/secret.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kFileBytesMax = 256 * 1024;
constexpr int kChainMax = 10;
constexpr int kSecurityLevel = 2;  // 112 bits: RSA from 2048, curves from 224
constexpr long kSoonExpiredS = 7L * 24 * 3600;
// TLS 1.2 only; 1.3 has no suite without forward secrecy and authentication.
constexpr const char* kCiphers = "ECDHE+AESGCM:ECDHE+CHACHA20";
// Wire form of RFC 7301: a length, then the name.
constexpr std::string_view kAlpn = "\x08http/1.1";

struct BioFree {
    void operator()(BIO* bio) const { BIO_free(bio); }
};
using BioPtr = std::unique_ptr<BIO, BioFree>;
struct X509Free {
    void operator()(X509* certificate) const { X509_free(certificate); }
};
using X509Ptr = std::unique_ptr<X509, X509Free>;
struct KeyFree {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, KeyFree>;

/// A key with a passphrase must not make the node ask for it on a terminal.
int noPassphrase(char*, int, int, void*) {
    return -1;
}

BioPtr memoryBio(const void* data, std::size_t size) {
    return BioPtr(BIO_new_mem_buf(data, static_cast<int>(size)));
}

Error keyError(const std::filesystem::path& file, const std::string& what) {
    return makeError("gateway.tls_key", "The TLS key " + file.string() + " " + what);
}

Result<SecretBytes> readKeyFile(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return keyError(file, "cannot be read; check the path and its rights.");
    struct Closer {
        int descriptor;
        ~Closer() { ::close(descriptor); }
    } closer{descriptor};
    struct stat facts {};
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        return keyError(file, "is no regular file.");
    }
    const bool ofRoot = facts.st_uid == 0;
    const bool owned = ofRoot || facts.st_uid == ::geteuid();
    const mode_t forbidden = S_IRWXO | S_IWGRP | S_IXGRP | (ofRoot ? 0U : S_IRGRP);
    if (!owned || (facts.st_mode & forbidden) != 0) {
        return makeError("gateway.tls_key_readable",
                         "The TLS key " + file.string() +
                             " belongs to somebody else or can be read by others; make it this "
                             "user's own: chmod 600 FILE.");
    }
    if (facts.st_size <= 0 || static_cast<std::size_t>(facts.st_size) > kFileBytesMax) {
        return keyError(file, "is empty or larger than 256 KiB.");
    }
    SecretBytes content(static_cast<std::size_t>(facts.st_size));
    std::size_t size = 0;
    while (size < content.size()) {
        const ssize_t count =
            ::read(descriptor, content.mutableView().data() + size, content.size() - size);
        if (count <= 0) return keyError(file, "cannot be read whole; try again.");
        size += static_cast<std::size_t>(count);
    }
    return content;
}

Result<KeyPtr> loadKey(const std::filesystem::path& file) {
    STACKNET_TRY(const SecretBytes content, readKeyFile(file));
    const BioPtr bio = memoryBio(content.view().data(), content.size());
    KeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, &noPassphrase, nullptr));
    if (!key) {
        return keyError(file,
                        "is no PEM private key without a passphrase; write one with "
                        "openssl pkey -in OLD -out NEW.");
    }
    return key;
}

void warnOfTimes(const std::filesystem::path& file, const X509* certificate) {
    std::time_t now = std::time(nullptr);
    if (X509_cmp_time(X509_get0_notBefore(certificate), &now) > 0) {
        log::warning("gateway", "tls_certificate_not_yet_valid", {{"file", file.string()}});
    }
    if (X509_cmp_time(X509_get0_notAfter(certificate), &now) < 0) {
        log::warning("gateway", "tls_certificate_expired", {{"file", file.string()}});
        return;
    }
    now += kSoonExpiredS;
    if (X509_cmp_time(X509_get0_notAfter(certificate), &now) < 0) {
        log::warning("gateway", "tls_certificate_expires_soon", {{"file", file.string()}});
    }
}

Result<void> useCertificates(SSL_CTX* context, const std::filesystem::path& file) {
    const auto bad = [&](const std::string& what) {
        return makeError("gateway.tls_certificate",
                         "The TLS certificate " + file.string() + " " + what);
    };
    const auto content = readFile(file, kFileBytesMax);
    if (!content.ok()) return bad("cannot be read; check the path and its rights.");
    const BioPtr bio = memoryBio(content->data(), content->size());
    const X509Ptr own(PEM_read_bio_X509_AUX(bio.get(), nullptr, &noPassphrase, nullptr));
    if (!own) return bad("is no PEM certificate.");
    if (SSL_CTX_use_certificate(context, own.get()) != 1) {
        return bad(
            "cannot be used: its key is too small or of an unknown kind (RSA from 2048 "
            "bits, ECDSA P-256 or larger, Ed25519).");
    }
    for (int count = 0;; ++count) {
        const X509Ptr issuer(PEM_read_bio_X509(bio.get(), nullptr, &noPassphrase, nullptr));
        if (!issuer) break;
        if (count == kChainMax) return bad("holds more than 10 issuers.");
        if (SSL_CTX_add1_chain_cert(context, issuer.get()) != 1) {
            return bad("holds an issuer that cannot be used; its key is too small.");
        }
    }
    const unsigned long end = ERR_peek_last_error();
    if (ERR_GET_LIB(end) != ERR_LIB_PEM || ERR_GET_REASON(end) != PEM_R_NO_START_LINE) {
        return bad("holds something behind its first certificate that is none.");
    }
    warnOfTimes(file, own.get());
    return {};
}

int chooseAlpn(SSL*, const unsigned char** chosen, unsigned char* size,
               const unsigned char* offered, unsigned int offeredSize, void*) {
    unsigned char* found = nullptr;
    const int outcome =
        SSL_select_next_proto(&found, size, reinterpret_cast<const unsigned char*>(kAlpn.data()),
                              static_cast<unsigned>(kAlpn.size()), offered, offeredSize);
    // RFC 7301 section 3.2: nothing in common ends the handshake.
    if (outcome != OPENSSL_NPN_NEGOTIATED) return SSL_TLSEXT_ERR_ALERT_FATAL;
    *chosen = found;
    return SSL_TLSEXT_ERR_OK;
}

Result<TlsContext> emptyContext() {
    TlsContext context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    const bool made = context &&
                      SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION) == 1 &&
                      SSL_CTX_set_cipher_list(context.get(), kCiphers) == 1 &&
                      SSL_CTX_set_num_tickets(context.get(), 0) == 1;
    if (!made) {
        return makeError("gateway.tls_unavailable",
                         "This machine's OpenSSL cannot serve TLS 1.2; check its configuration.");
    }
    SSL_CTX_set_security_level(context.get(), kSecurityLevel);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_CLEANSE_PLAINTEXT |
                                           SSL_OP_NO_COMPRESSION | SSL_OP_NO_TICKET |
                                           SSL_OP_CIPHER_SERVER_PREFERENCE |
                                           SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                        SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_alpn_select_cb(context.get(), &chooseAlpn, nullptr);
    return context;
}

std::string markOf(const std::filesystem::path& file) {
    struct stat facts {};
    if (::stat(file.c_str(), &facts) != 0) return "missing";
    return std::to_string(facts.st_dev) + ":" + std::to_string(facts.st_ino) + ":" +
           std::to_string(facts.st_size) + ":" + std::to_string(facts.st_mtim.tv_sec) + "." +
           std::to_string(facts.st_mtim.tv_nsec) + ":" + std::to_string(facts.st_ctim.tv_sec) +
           "." + std::to_string(facts.st_ctim.tv_nsec);
}

}  // namespace

Result<TlsContext> loadTlsContext(const TlsFiles& files) {
    if (files.certificate.empty() || files.key.empty()) {
        return makeError("gateway.tls_incomplete",
                         "TLS needs a certificate and its key; give both files or none.");
    }
    ERR_clear_error();
    STACKNET_TRY(TlsContext context, emptyContext());
    const auto certificates = useCertificates(context.get(), files.certificate);
    ERR_clear_error();
    if (!certificates.ok()) return certificates.error();
    STACKNET_TRY(const KeyPtr key, loadKey(files.key));
    // The certificate is there already, so that this compares the two.
    const bool fits = SSL_CTX_use_PrivateKey(context.get(), key.get()) == 1 &&
                      SSL_CTX_check_private_key(context.get()) == 1;
    ERR_clear_error();
    if (!fits) {
        return makeError("gateway.tls_key_mismatch", "The TLS key " + files.key.string() +
                                                         " is not the one of the certificate " +
                                                         files.certificate.string() +
                                                         "; give the two that belong together.");
    }
    return context;
}

Result<std::unique_ptr<TlsKeeper>> TlsKeeper::open(TlsFiles files, Clock& clock) {
    std::unique_ptr<TlsKeeper> keeper(new TlsKeeper(std::move(files), clock));
    keeper->m_mark = keeper->look();
    STACKNET_TRY(keeper->m_context, loadTlsContext(keeper->m_files));
    keeper->m_lookedMs = clock.monotonicMs();
    return keeper;
}

TlsKeeper::Mark TlsKeeper::look() const {
    return {markOf(m_files.certificate), markOf(m_files.key)};
}

TlsContext TlsKeeper::current() {
    std::lock_guard lock(m_mutex);
    const std::int64_t nowMs = m_clock.monotonicMs();
    if (nowMs - m_lookedMs < kLookEveryMs) return m_context;
    m_lookedMs = nowMs;
    Mark mark = look();
    if (mark == m_mark) return m_context;
    // Kept also when it fails: of two files that are replaced one after the other the second one
    // changes the mark again.
    m_mark = std::move(mark);
    auto loaded = loadTlsContext(m_files);
    if (loaded.ok()) {
        m_context = std::move(*loaded);
        log::info("gateway", "tls_reloaded", {{"certificate", m_files.certificate.string()}});
    } else {
        log::warning("gateway", "tls_not_reloaded",
                     {{"code", loaded.error().code}, {"reason", loaded.error().message}});
    }
    return m_context;
}

}  // namespace stacknet::gateway
