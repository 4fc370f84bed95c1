#include "core/e2ee/evidence_bundle.h"

#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/json_check.h"

namespace stacknet::e2ee {

namespace json = boost::json;

namespace {

Error badBundle(const std::string& what) {
    return makeError("e2ee.bad_evidence_bundle",
                     "The node's evidence is refused: " + what + ". Use another node.");
}

template <typename FixedType>
Result<FixedType> fixedMember(const json::object& object, const char* name) {
    const json::value* value = object.if_contains(name);
    if (value != nullptr && value->is_string()) {
        const auto bytes = fixedFromHex<FixedType>(std::string_view(value->get_string()), name);
        if (bytes.ok()) return *bytes;
    }
    return badBundle(std::string(name) + " must be " + std::to_string(2 * FixedType::size) +
                     " hexadecimal digits");
}

}  // namespace

std::string EvidenceBundle::toJson() const {
    json::object document{{"version", 1},
                          {"test_evidence", testEvidence},
                          {"descriptor", toHex(descriptor)},
                          {"signature", toHex(signature)},
                          {"verifier_nonce", toHex(verifierNonce)},
                          {"gpus", json::parse(attestation::evidenceListJson(gpus))},
                          {"cpu_quote", nullptr}};
    return json::serialize(document) + "\n";
}

Result<EvidenceBundle> EvidenceBundle::fromJson(std::string_view text) {
    if (text.size() > kEvidenceBundleBytesMax) return badBundle("it is larger than 3 MiB");
    if (const auto fault = checkJson(text, {.depthMax = 8})) {
        return badBundle(describe(*fault, text));
    }
    json::error_code code;
    const json::value document = json::parse(text, code);
    if (code || !document.is_object()) return badBundle("it is not a JSON object");
    const json::object& object = document.get_object();
    const json::value* version = object.if_contains("version");
    if (version == nullptr || *version != 1) return badBundle("version must be 1");
    EvidenceBundle bundle;
    const json::value* test = object.if_contains("test_evidence");
    if (test == nullptr || !test->is_bool()) {
        return badBundle("test_evidence must be true or false");
    }
    bundle.testEvidence = test->get_bool();
    const json::value* descriptor = object.if_contains("descriptor");
    if (descriptor == nullptr || !descriptor->is_string()) {
        return badBundle("descriptor must be a text");
    }
    STACKNET_TRY(bundle.descriptor,
                 fromHex(std::string_view(descriptor->get_string()), "descriptor"));
    if (bundle.descriptor.size() != kDescriptorBytes) {
        return badBundle("descriptor must have 170 bytes");
    }
    STACKNET_TRY(bundle.signature, fixedMember<Signature>(object, "signature"));
    STACKNET_TRY(bundle.verifierNonce, fixedMember<Hash256>(object, "verifier_nonce"));
    const json::value* gpus = object.if_contains("gpus");
    if (gpus == nullptr) return badBundle("gpus is missing");
    STACKNET_TRY(bundle.gpus, attestation::parseEvidenceList(json::serialize(*gpus)));
    return bundle;
}

}  // namespace stacknet::e2ee
