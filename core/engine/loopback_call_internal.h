#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/engine/routing_messages.h"

namespace stacknet::engine {

/// One sealed request to this node's own gateway for peers, on 127.0.0.1. Lives on one io thread;
/// included by .cpp files only. Reads on only while the asker takes what comes, so that the
/// gateway's own limits for slow clients hold.
class LoopbackCall : public std::enable_shared_from_this<LoopbackCall> {
public:
    struct Events {
        std::function<void(const gateway::ForwardHead&)> head;
        std::function<void(Bytes piece)> piece;  ///< 1..kForwardPieceMax bytes
        std::function<void(bool whole)> ended;   ///< last; false: cut off
    };
    LoopbackCall(boost::asio::io_context& io, Events events);
    /// `head`: the request's header, with the empty line.
    void start(std::uint16_t port, std::string head, Bytes body);
    /// The asker takes so many bytes more.
    void credit(std::uint64_t bytes);
    /// Closes; no event comes any more.
    void cancel();

private:
    using Error = boost::system::error_code;
    void onHead(const Error& error);
    void readOn();
    void onBody(const Error& error);
    void end(bool whole);

    boost::asio::ip::tcp::socket m_socket;
    Events m_events;
    std::string m_head;
    Bytes m_body;
    boost::beast::flat_buffer m_buffer;
    boost::beast::http::response_parser<boost::beast::http::buffer_body> m_parser;
    Bytes m_piece;
    std::uint64_t m_credit = kForwardWindow;
    bool m_waits = false;  ///< for credit
    bool m_over = false;
};

}  // namespace stacknet::engine
