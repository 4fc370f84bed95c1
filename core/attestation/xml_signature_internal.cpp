#include "core/attestation/xml_signature_internal.h"

#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "core/attestation/base64_internal.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"

namespace stacknet::attestation::xml {
namespace {

constexpr std::string_view kSignatureSpace = "http://www.w3.org/2000/09/xmldsig#";
constexpr std::string_view kCanonical = "http://www.w3.org/2006/12/xml-c14n11";
constexpr std::string_view kEcdsaSha384 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384";
constexpr std::string_view kSha384 = "http://www.w3.org/2001/04/xmldsig-more#sha384";
constexpr std::string_view kEnveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";

constexpr std::size_t kDerMax = 16 * 1024;

Fault formatFault(std::string detail) {
    return {Reason::RimFormat, std::move(detail)};
}

std::string_view text(const xmlChar* value) {
    return value == nullptr ? std::string_view() : reinterpret_cast<const char*>(value);
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// libxml2 reports to standard error unless told otherwise, per thread.
class Silence {
public:
    Silence() : m_handler(xmlStructuredError), m_context(xmlStructuredErrorContext) {
        xmlSetStructuredErrorFunc(nullptr, ignore);
    }
    ~Silence() { xmlSetStructuredErrorFunc(m_context, m_handler); }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    // The second argument is const from libxml2 2.12 on.
    template <typename ErrorPointer>
    static void ignoreAny(void* /*context*/, ErrorPointer /*error*/) {}
    static constexpr xmlStructuredErrorFunc ignore = ignoreAny;
    xmlStructuredErrorFunc m_handler;
    void* m_context;
};

/// "<?xml ...?>" at the start; gives the offset behind it, 0 when there is none, nullopt when it
/// names another encoding than UTF-8 or does not end.
std::optional<std::size_t> skipDeclaration(std::string_view document) {
    if (!document.starts_with("<?xml") || document.size() < 6 || !isSpace(document[5])) return 0;
    const std::size_t end = document.substr(0, 256).find("?>");
    if (end == std::string_view::npos) return std::nullopt;
    std::string declaration(document.substr(0, end));
    std::transform(declaration.begin(), declaration.end(), declaration.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (declaration.find("encoding") != std::string::npos &&
        declaration.find("\"utf-8\"") == std::string::npos &&
        declaration.find("'utf-8'") == std::string::npos) {
        return std::nullopt;
    }
    return end + 2;
}

/// The offset behind the tag that begins at `start`, and whether it closes itself; nullopt when it
/// does not end within kTagMax.
struct Tag {
    std::size_t end = 0;
    bool selfClosing = false;
};
std::optional<Tag> skipTag(std::string_view document, std::size_t start) {
    char quote = 0;
    const std::size_t limit = std::min(document.size(), start + kTagMax);
    for (std::size_t i = start + 1; i < limit; ++i) {
        const char c = document[i];
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return Tag{i + 1, document[i - 1] == '/'};
        }
    }
    return std::nullopt;
}

struct BufferClose {
    void operator()(xmlOutputBuffer* buffer) const { xmlOutputBufferClose(buffer); }
};

int inSubtree(void* top, xmlNodePtr node, xmlNodePtr parent) {
    // Attributes and namespaces belong to their element; a namespace node has no parent of its own.
    const bool ofElement = node->type == XML_NAMESPACE_DECL || node->type == XML_ATTRIBUTE_NODE;
    for (const xmlNode* at = ofElement ? parent : node; at != nullptr; at = at->parent) {
        if (at == top) return 1;
    }
    return 0;
}

/// Walks the fixed structure of a signature; the first deviation stays.
class Walker {
public:
    const std::optional<Fault>& fault() const { return m_fault; }
    void refuse(std::string detail) {
        if (!m_fault) m_fault = formatFault(std::move(detail));
    }

    /// The children of `parent`, which must be exactly these elements of the signature's namespace.
    template <std::size_t N>
    std::array<xmlNode*, N> children(const xmlNode* parent,
                                     const std::array<std::string_view, N>& names) {
        std::array<xmlNode*, N> found{};
        if (m_fault) return found;
        const auto elements = childElements(parent);
        if (!elements || elements->size() != N) {
            refuse(structure(parent));
            return found;
        }
        for (std::size_t i = 0; i < N; ++i) {
            if (!isElement((*elements)[i], kSignatureSpace, names[i])) {
                refuse(structure(parent));
                return {};
            }
            found[i] = (*elements)[i];
        }
        return found;
    }

    /// No attribute but this one, with this value; no child.
    void method(const xmlNode* node, std::string_view algorithm) {
        if (m_fault) return;
        only(node, "Algorithm", algorithm);
        if (!m_fault && node->children != nullptr) refuse(structure(node));
    }
    void only(const xmlNode* node, std::string_view name, std::string_view value) {
        if (m_fault) return;
        const std::vector<Attribute> list = attributes(node);
        if (list.size() != 1 || !list[0].space.empty() || list[0].name != name ||
            list[0].value != value) {
            refuse(
                sentence("The RIM's signature is not of the accepted form: %1 must have %2=\"%3\" "
                         "and nothing else.",
                         {localName(node), name, value}));
        }
    }
    void bare(const xmlNode* node) {
        if (!m_fault && node->properties != nullptr) refuse(structure(node));
    }

    Bytes base64(const xmlNode* node, std::size_t sizeMax) {
        if (m_fault) return {};
        bare(node);
        std::string content;
        for (const xmlNode* child = node->children; child != nullptr; child = child->next) {
            if (child->type != XML_TEXT_NODE) {
                refuse(structure(node));
                return {};
            }
            content += text(child->content);
        }
        auto decoded = decodeBase64(content, sizeMax, true);
        if (!decoded) {
            refuse(sentence(
                "The RIM's signature is not of the accepted form: %1 is not base64, or too long.",
                {localName(node)}));
            return {};
        }
        return std::move(*decoded);
    }

private:
    static std::string structure(const xmlNode* node) {
        return sentence(
            "The RIM's signature is not of the accepted form: %1 does not have exactly the content "
            "that it must have.",
            {localName(node)});
    }
    std::optional<Fault> m_fault;
};

void readSignedInfo(Walker& walk, Signature& signature) {
    walk.bare(signature.signedInfo);
    const auto [canonicalization, method, reference] = walk.children<3>(
        signature.signedInfo, {"CanonicalizationMethod", "SignatureMethod", "Reference"});
    if (walk.fault()) return;
    walk.method(canonicalization, kCanonical);
    walk.method(method, kEcdsaSha384);
    walk.only(reference, "URI", "");
    const auto [transforms, digestMethod, digestValue] =
        walk.children<3>(reference, {"Transforms", "DigestMethod", "DigestValue"});
    if (walk.fault()) return;
    walk.bare(transforms);
    const auto [enveloped, canonical] = walk.children<2>(transforms, {"Transform", "Transform"});
    if (walk.fault()) return;
    walk.method(enveloped, kEnveloped);
    walk.method(canonical, kCanonical);
    walk.method(digestMethod, kSha384);
    signature.digest = walk.base64(digestValue, 512);
}

void readKeyInfo(Walker& walk, const xmlNode* keyInfo, Signature& signature) {
    if (walk.fault()) return;
    walk.bare(keyInfo);
    const auto [data] = walk.children<1>(keyInfo, {"X509Data"});
    if (walk.fault()) return;
    walk.bare(data);
    const auto certificates = childElements(data);
    if (!certificates || certificates->empty() || certificates->size() > kCertificatesMax) {
        walk.refuse(sentence(
            "The RIM's signature must come with 1..%1 certificates and nothing between them.",
            {kCertificatesMax}));
        return;
    }
    for (const xmlNode* certificate : *certificates) {
        if (!isElement(certificate, kSignatureSpace, "X509Certificate")) {
            walk.refuse(sentence("The RIM's X509Data holds something that is not a certificate."));
            return;
        }
        signature.certificates.push_back(walk.base64(certificate, kDerMax));
    }
}

}  // namespace

std::optional<std::string> formFault(std::string_view document) {
    if (!isUtf8(document)) return sentence("it is not UTF-8");
    for (const char c : document) {
        if (static_cast<unsigned char>(c) < 0x20 && !isSpace(c))
            return sentence("it has a control character");
    }
    const auto start = skipDeclaration(document);
    if (!start)
        return sentence("its XML declaration names another encoding than UTF-8, or does not end");
    std::size_t depth = 0;
    for (std::size_t i = *start; i < document.size();) {
        if (document[i] != '<') {
            ++i;
            continue;
        }
        const char next = i + 1 < document.size() ? document[i + 1] : '\0';
        if (next == '!') return sentence("it has a document type, a comment or CDATA");
        if (next == '?') return sentence("it has a processing instruction");
        const auto tag = skipTag(document, i);
        if (!tag) return sentence("it has a tag that is too long or does not end");
        if (next == '/') {
            if (depth == 0) return sentence("its tags do not match");
            --depth;
        } else if (!tag->selfClosing && ++depth > kDepthMax) {
            return sentence("its elements are nested more than %1 deep", {kDepthMax});
        }
        i = tag->end;
    }
    return std::nullopt;
}

void Document::Free::operator()(_xmlDoc* document) const {
    xmlFreeDoc(document);
}

_xmlNode* Document::root() const {
    return xmlDocGetRootElement(m_document.get());
}

Parsed<Document> Document::parse(std::string_view document) {
    if (const auto fault = formFault(document)) {
        return formatFault(sentence("The RIM is refused: %1.", {*fault}));
    }
    static const bool initialised = [] {
        xmlInitParser();
        return true;
    }();
    static_cast<void>(initialised);
    const Silence silence;
    Document parsed;
    parsed.m_document.reset(xmlReadMemory(
        document.data(), static_cast<int>(document.size()), nullptr, "UTF-8",
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC));
    if (!parsed.m_document || parsed.root() == nullptr) {
        return formatFault(sentence("The RIM is refused: it is not well-formed XML."));
    }
    if (parsed.m_document->intSubset != nullptr || parsed.m_document->extSubset != nullptr) {
        return formatFault(sentence("The RIM is refused: it has a document type."));
    }
    return parsed;
}

bool isElement(const _xmlNode* node, std::string_view space, std::string_view name) {
    return node != nullptr && node->type == XML_ELEMENT_NODE && text(node->name) == name &&
           node->ns != nullptr && text(node->ns->href) == space;
}

std::string localName(const _xmlNode* node) {
    return escaped(text(node->name));
}

std::optional<std::vector<_xmlNode*>> childElements(const _xmlNode* node) {
    std::vector<xmlNode*> elements;
    for (xmlNode* child = node->children; child != nullptr; child = child->next) {
        if (child->type == XML_ELEMENT_NODE) {
            elements.push_back(child);
            continue;
        }
        const std::string_view between = text(child->content);
        if (child->type != XML_TEXT_NODE || !std::all_of(between.begin(), between.end(), isSpace)) {
            return std::nullopt;
        }
    }
    return elements;
}

std::vector<Attribute> attributes(const _xmlNode* node) {
    std::vector<Attribute> list;
    for (const xmlAttr* attribute = node->properties; attribute != nullptr;
         attribute = attribute->next) {
        Attribute entry;
        if (attribute->ns != nullptr) entry.space = text(attribute->ns->href);
        entry.name = text(attribute->name);
        for (const xmlNode* part = attribute->children; part != nullptr; part = part->next) {
            // Without a document type there is nothing but text in a value.
            if (part->type == XML_TEXT_NODE) entry.value += text(part->content);
        }
        list.push_back(std::move(entry));
    }
    return list;
}

const Attribute* findAttribute(const std::vector<Attribute>& list, std::string_view space,
                               std::string_view name) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const Attribute& attribute) {
        return attribute.space == space && attribute.name == name;
    });
    return found == list.end() ? nullptr : &*found;
}

Parsed<Signature> findSignature(const Document& document) {
    Signature signature;
    for (xmlNode* child = document.root()->children; child != nullptr; child = child->next) {
        if (!isElement(child, kSignatureSpace, "Signature")) continue;
        if (signature.node != nullptr)
            return formatFault(sentence("The RIM has more than one signature."));
        signature.node = child;
    }
    if (signature.node == nullptr) {
        return formatFault(sentence("The RIM has no signature as a direct child of its root."));
    }
    Walker walk;
    walk.bare(signature.node);
    const auto [signedInfo, value, keyInfo] =
        walk.children<3>(signature.node, {"SignedInfo", "SignatureValue", "KeyInfo"});
    if (walk.fault()) return *walk.fault();
    signature.signedInfo = signedInfo;
    readSignedInfo(walk, signature);
    signature.value = walk.base64(value, 512);
    readKeyInfo(walk, keyInfo, signature);
    if (walk.fault()) return *walk.fault();
    return signature;
}

std::optional<Bytes> canonicalSubtree(const Document& document, const _xmlNode* top) {
    const Silence silence;
    const std::unique_ptr<xmlOutputBuffer, BufferClose> buffer(xmlAllocOutputBuffer(nullptr));
    if (!buffer || xmlC14NExecute(document.native(), inSubtree, const_cast<xmlNode*>(top),
                                  XML_C14N_1_1, nullptr, 0, buffer.get()) < 0) {
        return std::nullopt;
    }
    const std::size_t size = xmlOutputBufferGetSize(buffer.get());
    const xmlChar* content = xmlOutputBufferGetContent(buffer.get());
    if (size == 0 || content == nullptr) return std::nullopt;
    return Bytes(content, content + size);
}

std::optional<Bytes> canonicalWithout(Document& document, Signature& signature) {
    const Silence silence;
    xmlUnlinkNode(signature.node);
    xmlFreeNode(signature.node);
    signature.node = nullptr;
    signature.signedInfo = nullptr;
    xmlChar* content = nullptr;
    const int size =
        xmlC14NDocDumpMemory(document.native(), nullptr, XML_C14N_1_1, nullptr, 0, &content);
    if (size < 0 || content == nullptr) {
        xmlFree(content);
        return std::nullopt;
    }
    Bytes canonical(content, content + size);
    xmlFree(content);
    return canonical;
}

}  // namespace stacknet::attestation::xml
