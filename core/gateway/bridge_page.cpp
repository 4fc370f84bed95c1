#include "core/gateway/bridge_page.h"

#include <string>

#include "core/gateway/login_page.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kMain = R"html(<h1>Sign in to @NAME@</h1>
<p class="quiet" id="place"></p>
<p>The site <strong>@ORIGIN@</strong> asks who you are.</p>
<section id="signed-out" hidden>
<p>Choose a wallet. It will show a message to sign: that moves no funds and costs nothing.</p>
<ul id="wallets" aria-label="Wallets"></ul>
<p class="quiet" id="none">No wallet was found in this browser. Install one, or unlock it, and load
this page again.</p>
</section>
<section id="consent" hidden>
<p>It will get to know this account, and nothing else:</p>
<code id="account"></code>
<p class="quiet">Stack: @STACK@. You can take this back at any time.</p>
<ul><li><button id="allow" type="button">Allow</button></li>
<li><button id="deny" type="button">Do not allow</button></li></ul>
</section>
)html";

constexpr std::string_view kScript = R"js(
const request = Object.fromEntries(new URLSearchParams(location.search));

function show(section) {
  for (const id of ["signed-out", "consent"]) byId(id).hidden = id !== section;
}

function deliver(answer) {
  show("");
  if (answer.response === "query") {
    location.replace(answer.redirect);
  } else if (window.opener) {
    window.opener.postMessage(answer.message, answer.target_origin);
    window.close();
  } else {
    say("The page that asked is gone. Go back to it and start the sign-in again.", "bad");
  }
}

async function ask(consent) {
  deliver(await call("POST", "/v1/auth/bridge/authorize", { ...request, consent }));
}

async function sessionChanged() {
  try {
    await ask(false);
  } catch (error) {
    if (error.reason === "consent_required") {
      byId("account").textContent = (await call("GET", "/v1/auth/session")).account;
      show("consent");
    } else if (error.status === 401) {
      show("signed-out");
    } else {
      throw error;
    }
  }
}

async function start() {
  const renewable = csrfToken() !== "";
  const here = await call("GET", "/v1/auth/session").then(() => true, () => false);
  if (!here && renewable) await call("POST", "/v1/auth/refresh", {}).catch(() => null);
  await sessionChanged();
}

byId("allow").addEventListener("click", () =>
  ask(true).catch((error) => say(`Not signed in: ${error.message}`, "bad")));
byId("deny").addEventListener("click", () => {
  show("");
  say("The site was told nothing. You may close this page.");
  window.close();
});
findWallets();
start().catch((error) => say(`Not signed in: ${error.message}`, "bad"));
)js";

constexpr std::string_view kSilentPage = R"html(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Stacknet</title></head><body>
<script nonce="@NONCE@">"use strict";
(async () => {
  const request = Object.fromEntries(new URLSearchParams(location.search));
  const storage_access = document.hasStorageAccess ? await document.hasStorageAccess() : false;
  const answer = await fetch("/v1/auth/bridge/silent", {
    method: "POST", headers: { "content-type": "application/json" }, credentials: "same-origin",
    cache: "no-store", body: JSON.stringify({ ...request, storage_access }),
  });
  if (!answer.ok) return;
  const content = await answer.json();
  window.parent.postMessage(content.message, content.target_origin);
})();
</script></body></html>
)html";

constexpr std::string_view kErrorPage = R"html(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not signed in</title>
<style nonce="@NONCE@">
@STYLE@</style>
</head>
<body><main><h1>Not signed in</h1><p id="status" class="bad" role="alert">@MESSAGE@</p></main></body>
</html>
)html";

/// Text for an element of HTML.
std::string escaped(std::string_view text) {
    std::string out;
    for (char character : text) {
        switch (character) {
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '&':
                out += "&amp;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += character;
        }
    }
    return out;
}

}  // namespace

SecretBytes renderBridgePage(std::string_view scriptNonce, const auth::BridgeClient& client,
                             std::string_view origin) {
    const std::string name = escaped(client.name);
    const std::string site = escaped(origin);
    const std::string stack = escaped(client.stack);
    const SecretBytes main =
        fillPage(kMain, {{"@NAME@", name}, {"@ORIGIN@", site}, {"@STACK@", stack}});
    return framePage(scriptNonce, "Sign in with Stacknet", main.exposeText(), kScript);
}

SecretBytes renderSilentPage(std::string_view scriptNonce) {
    return fillPage(kSilentPage, {{"@NONCE@", scriptNonce}});
}

SecretBytes renderBridgeError(std::string_view nonce, std::string_view message) {
    const std::string text = escaped(message);
    return fillPage(kErrorPage,
                    {{"@NONCE@", nonce}, {"@STYLE@", pageStyle()}, {"@MESSAGE@", text}});
}

}  // namespace stacknet::gateway
