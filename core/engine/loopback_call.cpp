#include <algorithm>
#include <array>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>

#include "core/e2ee/request_context.h"
#include "core/engine/loopback_call_internal.h"

namespace stacknet::engine {

namespace asio = boost::asio;
namespace http = boost::beast::http;

namespace {

constexpr std::uint32_t kHeadBytesMax = 16 * 1'024;

}  // namespace

LoopbackCall::LoopbackCall(asio::io_context& io, Events events)
    : m_socket(io), m_events(std::move(events)) {
    m_parser.header_limit(kHeadBytesMax);
    m_parser.body_limit(boost::none);
}

void LoopbackCall::start(std::uint16_t port, std::string head, Bytes body) {
    m_head = std::move(head);
    m_body = std::move(body);
    const asio::ip::tcp::endpoint gateway(asio::ip::address_v4::loopback(), port);
    m_socket.async_connect(gateway, [self = shared_from_this()](const Error& error) {
        if (error) return self->end(false);
        const std::array<asio::const_buffer, 2> request{asio::buffer(self->m_head),
                                                        asio::buffer(self->m_body)};
        asio::async_write(self->m_socket, request, [self](const Error& failed, std::size_t) {
            if (failed) return self->end(false);
            self->m_body = Bytes();
            http::async_read_header(
                self->m_socket, self->m_buffer, self->m_parser,
                [self](const Error& unread, std::size_t) { self->onHead(unread); });
        });
    });
}

void LoopbackCall::onHead(const Error& error) {
    if (m_over) return;
    if (error) return end(false);
    const auto& message = m_parser.get();
    gateway::ForwardHead head;
    head.status = static_cast<std::uint16_t>(message.result_int());
    const auto type = message[http::field::content_type];
    head.type = gateway::answerTypeOf({type.data(), type.size()});
    const auto nonce = message[boost::beast::string_view(e2ee::kResponseNonceHeader.data(),
                                                         e2ee::kResponseNonceHeader.size())];
    head.responseNonce = std::string(nonce.data(), nonce.size());
    m_events.head(head);
    readOn();
}

void LoopbackCall::readOn() {
    if (m_over) return;
    if (m_parser.is_done()) return end(true);
    if (m_credit == 0) {
        m_waits = true;
        return;
    }
    m_waits = false;
    m_piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(kForwardPieceMax, m_credit)));
    m_parser.get().body().data = m_piece.data();
    m_parser.get().body().size = m_piece.size();
    m_parser.get().body().more = true;
    http::async_read_some(
        m_socket, m_buffer, m_parser,
        [self = shared_from_this()](const Error& error, std::size_t) { self->onBody(error); });
}

void LoopbackCall::onBody(const Error& error) {
    if (m_over) return;
    if (error && error != http::error::need_buffer) return end(false);
    Bytes piece = std::move(m_piece);
    piece.resize(piece.size() - m_parser.get().body().size);
    m_piece = Bytes();
    m_credit -= piece.size();
    if (!piece.empty()) m_events.piece(std::move(piece));
    readOn();
}

void LoopbackCall::credit(std::uint64_t bytes) {
    m_credit = std::min(m_credit + bytes, kForwardWindow);
    if (m_waits) readOn();
}

void LoopbackCall::cancel() {
    if (std::exchange(m_over, true)) return;
    Error ignored;
    m_socket.close(ignored);
}

void LoopbackCall::end(bool whole) {
    if (m_over) return;
    cancel();
    m_events.ended(whole);
}

}  // namespace stacknet::engine
