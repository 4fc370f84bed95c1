#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace boost::json {
class value;
}

/// Takes what leads to a person or another machine, and what opens something, out of texts that
/// leave this one.
namespace stacknet::engine {

/// Remembers what was taken out of one document, so that the others lose it too: a name that was
/// given to a key is also in sentences and in the log.
class Redactor {
public:
    /// `home` becomes "~"; empty or "/": nothing does.
    explicit Redactor(std::string_view home);

    /// Remembers the names, hosts and accounts in the members of `document` that json() hides.
    /// Those of fewer than three bytes are not looked for elsewhere.
    void learn(const boost::json::value& document);
    /// A text without: the home directory; what was learned; addresses of other machines (IPv4,
    /// IPv6, name:port, what follows the scheme of a URL; loopback stays, and a URL to it keeps its
    /// path); e-mail and wallet addresses; API keys ("gk_", "sk-" and their like), JSON Web
    /// Tokens, what follows "Bearer" or "password="; six or more words of a mnemonic in a row. Of
    /// 64 hexadecimal digits or more the first eight stay: a digest can be told from another, a
    /// secret cannot be had. `count` rises by one for each that was replaced.
    std::string text(std::string_view text, std::uint64_t& count) const;
    /// The same for every text in the document. Members whose place says that they hold a name, an
    /// account, an address, a file of secrets or a text of the operator's are replaced whole;
    /// identifiers of the ledger keep all their digits.
    void json(boost::json::value& document, std::uint64_t& count) const;

private:
    std::size_t learnedAt(std::string_view text, std::size_t at) const;
    void remember(std::string_view name);

    std::string m_home;
    std::vector<std::string> m_learned;  ///< longest first
};

/// A Redactor's text() and json() for one text alone.
std::string redactText(std::string_view text, std::string_view home, std::uint64_t& count);
void redactJson(boost::json::value& document, std::string_view home, std::uint64_t& count);

}  // namespace stacknet::engine
