#pragma once

#include <boost/json.hpp>
#include <map>
#include <string>

#include "core/base/result.h"

namespace stacknet::ctl {

/// Signing in at a node's HTTP API, as its login page does it, without a browser.
class WebSession {
public:
    /// `url`: "https://node.example", what browsers have in the address bar; of the loopback, any
    /// of its names. Error "ctl.usage".
    static Result<WebSession> at(const std::string& url);

    struct Challenge {
        std::string id;
        std::string message;
    };
    /// Errors: "ctl.http_failed", "node." and the code of the node's refusal.
    Result<Challenge> challenge(const std::string& chain, const std::string& address);
    /// The session {"origin", "url", "account", "sid", "access", "refresh", "csrf", "ends_at"}.
    Result<boost::json::object> verify(const Challenge& challenge, const std::string& signature);
    /// Ends a session of this node. Errors likewise.
    Result<void> logout(const boost::json::object& session);

private:
    struct Answer {
        boost::json::object body;
        std::map<std::string, std::string> cookies;
    };
    Result<Answer> post(const std::string& target, const boost::json::object& body,
                        const std::string& cookies);

    std::string m_url;
    std::string m_origin;
    std::string m_browser;  ///< the cookie that binds a challenge to who asked for it
};

}  // namespace stacknet::ctl
