#include "core/gateway/login_page.h"

#include <algorithm>

namespace stacknet::gateway {
namespace {

constexpr std::string_view kNonceMark = "@NONCE@";

constexpr std::string_view kPage = R"html(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Sign in to Stacknet</title>
<style nonce="@NONCE@">
:root { color-scheme: light dark; --page: #f4f5f7; --card: #ffffff; --text: #1b1f24;
  --quiet: #57606a; --line: #d0d7de; --accent: #0b5cad; --bad: #b42318; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --page: #14171a; --card: #1d2125; --text: #e6e8ea;
  --quiet: #9aa4ae; --line: #3a4149; --accent: #6cb2f7; --bad: #ff8a80; --good: #6fd68a; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem;
  background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { width: 100%; max-width: 26rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 12px; padding: 1.5rem; }
h1 { font-size: 1.25rem; margin: 0 0 .5rem; }
p { margin: .5rem 0; }
.quiet { color: var(--quiet); font-size: .875rem; }
ul { list-style: none; padding: 0; margin: 1rem 0; display: grid; gap: .5rem; }
button { width: 100%; display: flex; align-items: center; gap: .75rem; padding: .625rem .75rem;
  font: inherit; color: inherit; background: transparent; border: 1px solid var(--line);
  border-radius: 8px; cursor: pointer; text-align: start; }
button:hover:not(:disabled), button:focus-visible { border-color: var(--accent);
  outline: 2px solid var(--accent); outline-offset: 1px; }
button:disabled { opacity: .5; cursor: default; }
button img { width: 24px; height: 24px; border-radius: 6px; }
button small { margin-inline-start: auto; color: var(--quiet); }
code { display: block; overflow-wrap: anywhere; font-size: .875rem; padding: .5rem;
  border: 1px solid var(--line); border-radius: 8px; }
#status:empty { display: none; }
#status.bad { color: var(--bad); }
#status.good { color: var(--good); }
[hidden] { display: none !important; }
</style>
</head>
<body>
<main>
<h1>Sign in to Stacknet</h1>
<p class="quiet" id="place"></p>
<section id="signed-out">
<p>Choose a wallet. It will show a message to sign: that moves no funds and costs nothing.</p>
<ul id="wallets" aria-label="Wallets"></ul>
<p class="quiet" id="none">No wallet was found in this browser. Install one, or unlock it, and load
this page again.</p>
</section>
<section id="signed-in" hidden>
<p>Signed in as</p>
<code id="account"></code>
<p class="quiet">Check that this is your account. You may close this page.</p>
<ul><li><button id="logout" type="button">Sign out</button></li>
<li><button id="everywhere" type="button">Sign out everywhere</button></li></ul>
</section>
<p id="status" role="status" aria-live="polite"></p>
<noscript><p>This page needs JavaScript to speak with a wallet.</p></noscript>
</main>
<script nonce="@NONCE@">
@SCRIPT@</script>
</body>
</html>
)html";

}  // namespace

SecretBytes renderLoginPage(std::string_view scriptNonce) {
    constexpr std::string_view kScriptMark = "@SCRIPT@";
    SecretBytes page;
    std::string_view rest = kPage;
    while (!rest.empty()) {
        const std::size_t nonce = rest.find(kNonceMark);
        const std::size_t script = rest.find(kScriptMark);
        const std::size_t at = std::min({nonce, script, rest.size()});
        page.append(rest.substr(0, at));
        rest.remove_prefix(at);
        if (rest.empty()) break;
        page.append(at == nonce ? scriptNonce : loginScript());
        rest.remove_prefix(at == nonce ? kNonceMark.size() : kScriptMark.size());
    }
    return page;
}

}  // namespace stacknet::gateway
