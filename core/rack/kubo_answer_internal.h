#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <functional>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/rack/cid.h"
#include "core/rack/kubo_http.h"

/// Reading what an IPFS node answers, strictly.
namespace stacknet::rack::detail {

Error badAnswer(const KuboAddress& address, std::string_view what);

/// Words of others for a sentence of ours: printable ASCII, one line, at most 200 characters.
std::string printable(std::string_view words);

/// Takes newline-delimited JSON objects in pieces of any size and hands each on.
class JsonLines {
public:
    using Take = std::function<Result<void>(const boost::json::object&)>;
    JsonLines(const KuboAddress& address, Take take)
        : m_address(address), m_take(std::move(take)) {}
    Result<void> push(ByteView piece);
    /// Error "rack.ipfs_bad_answer" when a line was not finished or none came.
    Result<void> finish();
    std::size_t lines() const { return m_lines; }

private:
    Result<void> line(std::string_view text);
    const KuboAddress& m_address;
    Take m_take;
    std::string m_open;
    std::size_t m_lines = 0;
};

Result<std::string> textMember(const KuboAddress& address, const boost::json::object& object,
                               const char* name);
/// A member that is the text of a CID.
Result<Cid> cidMember(const KuboAddress& address, const boost::json::object& object,
                      const char* name);

/// What a status other than 200, or a stream error, comes to; ok for neither.
Result<void> outcome(const KuboAddress& address, const KuboStatus& status);

}  // namespace stacknet::rack::detail
