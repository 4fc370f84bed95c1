#include <string>

#include "core/gateway/login_page.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kMain = R"html(<h1>Sign in to @PROGRAM@</h1>
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
    const SecretBytes main =
        fillPage(kMain, {{"@PROGRAM@", program}, {"@NODE@", where}, {"@PHRASE@", phrase}});
    const std::string title = "Sign in to " + std::string(program);
    return framePage(scriptNonce, title, main.exposeText(), script.exposeText());
}

}  // namespace stacknet::gateway
