#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/gateway/http_gate.h"

/// Web pages of other origins that call the API (CORS, the Fetch standard). They authenticate with
/// an API key of their own in "Authorization"; Access-Control-Allow-Credentials is never sent, so
/// that no browser hands a page an answer that cookies had a part in. Signing in has no part in
/// this: its pages and endpoints are for their own origin (the Auth Bridge has rules of its own).
namespace stacknet::gateway {

using HeaderFields = std::vector<std::pair<std::string, std::string>>;

class CorsRules {
public:
    /// Exact origins; none: no answer has a field of CORS.
    explicit CorsRules(std::vector<std::string> origins) : m_origins(std::move(origins)) {}

    bool on() const { return !m_origins.empty(); }
    /// True when the request's one Origin is in the list.
    bool allows(const RequestHead& head) const;
    /// An OPTIONS that asks on behalf of a page of a listed origin: answered by preflightFields
    /// where the path takes the method that it names.
    bool isPreflight(const RequestHead& head) const;
    /// The method that a preflight asks for.
    static std::string_view wantedMethod(const RequestHead& head);
    /// For the answer to a preflight; `methods` as in "POST". The header fields that it asks for
    /// are allowed as they are when they are at most 32 proper names: none of them can be a cookie,
    /// which a page cannot set.
    static HeaderFields preflightFields(const RequestHead& head, std::string_view methods);
    /// For any other answer to an API path. Caches must tell origins apart, listed or not.
    HeaderFields answerFields(const RequestHead& head) const;

private:
    std::vector<std::string> m_origins;
};

}  // namespace stacknet::gateway
