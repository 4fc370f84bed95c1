#include "core/gateway/second_reader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <limits>

namespace stacknet::gateway {

namespace http = boost::beast::http;

bool secondReaderAgrees(std::string_view raw, const RequestHead& head) {
    http::request_parser<http::empty_body> parser;
    parser.header_limit(std::numeric_limits<std::uint32_t>::max());
    parser.body_limit(boost::none);
    boost::beast::error_code error;
    const std::size_t used = parser.put(boost::asio::buffer(raw.data(), raw.size()), error);
    if (error && error != http::error::need_more) return false;
    if (!parser.is_header_done() || used != raw.size()) return false;
    const auto& message = parser.get();
    const auto method = message.method_string();
    const auto target = message.target();
    if (std::string_view(method.data(), method.size()) != head.method ||
        std::string_view(target.data(), target.size()) != head.target ||
        message.version() != (head.http11 ? 11U : 10U) || parser.chunked() != head.chunked) {
        return false;
    }
    const auto length = parser.content_length();
    return head.contentLength == (length ? *length : 0U);
}

}  // namespace stacknet::gateway
