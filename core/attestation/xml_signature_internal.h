#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/evidence.h"
#include "core/base/bytes.h"

struct _xmlDoc;
struct _xmlNode;

/// XML with an enveloped XML signature, in the one form that RIM files have. libxml2 parses and
/// canonicalises; it never sees a document type, an entity of one, or deep nesting.
namespace stacknet::attestation::xml {

inline constexpr std::size_t kDepthMax = 16;
inline constexpr std::size_t kTagMax = 16 * 1024;  ///< bytes from "<" to ">"
inline constexpr std::size_t kCertificatesMax = 5;

/// What is wrong with a text before a parser looks at it: not UTF-8, a control character, anything
/// that begins with "<!" (document type, comment, CDATA), a processing instruction, another
/// declared encoding, nesting beyond kDepthMax, a tag beyond kTagMax. Nullopt: nothing.
std::optional<std::string> formFault(std::string_view text);

/// A parsed document; owns its nodes.
class Document {
public:
    /// Faults: RimFormat.
    static Parsed<Document> parse(std::string_view text);
    _xmlNode* root() const;
    _xmlDoc* native() const { return m_document.get(); }

private:
    struct Free {
        void operator()(_xmlDoc* document) const;
    };
    std::unique_ptr<_xmlDoc, Free> m_document;
};

bool isElement(const _xmlNode* node, std::string_view space, std::string_view name);
std::string localName(const _xmlNode* node);
/// The child elements; nullopt when there is anything else but white space between them.
std::optional<std::vector<_xmlNode*>> childElements(const _xmlNode* node);
struct Attribute {
    std::string space;  ///< empty: none
    std::string name;
    std::string value;
};
std::vector<Attribute> attributes(const _xmlNode* node);
const Attribute* findAttribute(const std::vector<Attribute>& list, std::string_view space,
                               std::string_view name);

/// What a signature of the accepted structure holds. Nodes are the document's.
struct Signature {
    _xmlNode* node = nullptr;
    _xmlNode* signedInfo = nullptr;
    Bytes digest;
    Bytes value;
    std::vector<Bytes> certificates;  ///< DER, 1..kCertificatesMax, in the file's order
};
/// The one signature: a direct child of the root, exact algorithms, one Reference to the whole
/// document with the two transforms, KeyInfo with one X509Data of certificates. Nothing else may be
/// in it. Faults: RimFormat.
Parsed<Signature> findSignature(const Document& document);

/// Canonical XML 1.1 of a subtree, with the namespaces that it inherits. Nullopt when libxml2
/// refuses.
std::optional<Bytes> canonicalSubtree(const Document& document, const _xmlNode* top);
/// Takes the signature's element out of the document, for good, and gives the canonical XML 1.1 of
/// what is left. The signature's nodes are gone afterwards.
std::optional<Bytes> canonicalWithout(Document& document, Signature& signature);

}  // namespace stacknet::attestation::xml
