#include <string>

#include "core/gateway/login_page.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kPage = R"html(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Sign in to @PROGRAM@</title>
<style nonce="@NONCE@">
@STYLE@</style>
</head>
<body>
<main>
<h1>Sign in to @PROGRAM@</h1>
<p class="quiet" id="place"></p>
<section id="signed-out">
<p>The program@NODE@ must show the same four words. If it does not, close this page.</p>
<code id="phrase">@PHRASE@</code>
<p>Choose a wallet. It will show a message to sign: that moves no funds and costs nothing.</p>
<ul id="wallets" aria-label="Wallets"></ul>
<p class="quiet" id="none">No wallet was found in this browser. Unlock it, or use the way without a
browser that the program offers.</p>
</section>
<section id="signed-in" hidden>
<p>Signed in as</p>
<code id="account"></code>
<p class="quiet">Go back to the program. You may close this page.</p>
</section>
<p id="status" role="status" aria-live="polite"></p>
<noscript><p>This page needs JavaScript to speak with a wallet.</p></noscript>
</main>
<script nonce="@NONCE@">
@WALLETS@@SCRIPT@</script>
</body>
</html>
)html";

// The token leaves the address bar, and with it the history and what looks over a shoulder.
constexpr std::string_view kScript = R"js(
page.credentials = "omit";
page.headers.authorization = "Bearer @TOKEN@";
history.replaceState(null, "", "/");

async function sessionChanged() {
  byId("signed-out").hidden = true;
  byId("signed-in").hidden = false;
  byId("account").textContent = page.result.account;
}

findWallets();
)js";

}  // namespace

SecretBytes renderLoopbackPage(std::string_view scriptNonce, std::string_view token,
                               std::string_view program, std::string_view node,
                               std::string_view phrase) {
    const SecretBytes script = fillPage(kScript, {{"@TOKEN@", token}});
    const std::string where = node.empty() ? "" : " (node " + std::string(node) + ")";
    return fillPage(kPage, {{"@NONCE@", scriptNonce},
                            {"@STYLE@", pageStyle()},
                            {"@PROGRAM@", program},
                            {"@NODE@", where},
                            {"@PHRASE@", phrase},
                            {"@WALLETS@", walletScript()},
                            {"@SCRIPT@", script.exposeText()}});
}

}  // namespace stacknet::gateway
