#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/http_call.h"
#include "core/e2ee/key_check.h"
#include "core/e2ee/key_documents.h"

namespace stacknet::ctl {

/// Which node is meant, and what is known of it before it says anything itself.
struct NodeAccess {
    inference::Endpoint endpoint;
    e2ee::KeyPolicy policy;
};

/// By --url and --node: the HTTP API and the Node Key. Without them, those of the running node, as
/// its operator socket tells. A node that is only named by --url has no key that could be checked,
/// so --node must come with it. Errors: "ctl.usage", "ctl.no_node", "ctl.no_http".
Result<NodeAccess> accessNode(const Arguments& arguments);

/// What the node serves as its key. Errors: "ctl.http_failed", "ctl.no_key" (it gives none),
/// "e2ee.bad_key_document".
Result<e2ee::KeyDocument> fetchKeyDocument(const NodeAccess& access);
/// The key of the document, if it passes the policy now. Errors: those of e2ee::checkKey.
Result<e2ee::CheckedKey> checkDocument(const NodeAccess& access, const e2ee::KeyDocument& document);
/// A key made for this request alone, which the node forgets within ten minutes (forward secrecy),
/// checked as the one above. `apiKey` is needed. Errors also: "ctl.no_key" with the node's refusal.
Result<e2ee::CheckedKey> openSession(const NodeAccess& access, const std::string& apiKey);
/// A small document; errors as of fetchKeyDocument.
Result<std::string> fetchText(const NodeAccess& access, const std::string& target);

}  // namespace stacknet::ctl
