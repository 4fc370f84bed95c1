#include "core/gateway/login_page.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kStyle =
    R"css(:root { color-scheme: light dark; --page: #f4f5f7; --card: #ffffff; --text: #1b1f24;
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
)css";

/// What the pages with a wallet in them share; @MAIN@ is a page's own.
constexpr std::string_view kFrame = R"html(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>@TITLE@</title>
<style nonce="@NONCE@">
@STYLE@</style>
</head>
<body>
<main>
@MAIN@<p id="status" role="status" aria-live="polite"></p>
<noscript><p>This page needs JavaScript to speak with a wallet.</p></noscript>
</main>
<script nonce="@NONCE@">
@WALLETS@@SCRIPT@</script>
</body>
</html>
)html";

constexpr std::string_view kMain = R"html(<h1>Sign in to Stacknet</h1>
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
)html";

constexpr std::string_view kScript = R"js(async function sessionChanged() {
  let session = null;
  try {
    session = await call("GET", "/v1/auth/session");
  } catch (error) {
    if (error.status !== 401) throw error;
    if (csrfToken()) session = await call("POST", "/v1/auth/refresh", {}).catch(() => null);
  }
  byId("signed-in").hidden = session === null;
  byId("signed-out").hidden = session !== null;
  byId("account").textContent = session ? session.account : "";
}

for (const [id, everywhere] of [["logout", false], ["everywhere", true]]) {
  byId(id).addEventListener("click", async () => {
    try {
      await call("POST", "/v1/auth/logout", { everywhere });
      say("Signed out.", "good");
    } catch (error) {
      say(`Not signed out: ${error.message}`, "bad");
    }
    await sessionChanged().catch(() => {});
  });
}

findWallets();
sessionChanged().catch((error) => say(`This node did not answer: ${error.message}`, "bad"));
)js";

}  // namespace

std::string_view pageStyle() {
    return kStyle;
}

SecretBytes fillPage(std::string_view page,
                     std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
    SecretBytes filled;
    while (!page.empty()) {
        std::size_t at = page.size();
        std::pair<std::string_view, std::string_view> next;
        for (const auto& value : values) {
            const std::size_t found = page.find(value.first);
            if (found >= at) continue;
            at = found;
            next = value;
        }
        filled.append(page.substr(0, at));
        filled.append(next.second);
        page.remove_prefix(at + next.first.size());
    }
    return filled;
}

SecretBytes framePage(std::string_view scriptNonce, std::string_view title, std::string_view main,
                      std::string_view script) {
    return fillPage(kFrame, {{"@NONCE@", scriptNonce},
                             {"@STYLE@", kStyle},
                             {"@TITLE@", title},
                             {"@MAIN@", main},
                             {"@WALLETS@", walletScript()},
                             {"@SCRIPT@", script}});
}

SecretBytes renderLoginPage(std::string_view scriptNonce) {
    return framePage(scriptNonce, "Sign in to Stacknet", kMain, kScript);
}

}  // namespace stacknet::gateway
