#include "core/engine/submission_document.h"

#include <boost/json.hpp>
#include <charconv>

#include "core/base/codec.h"
#include "core/ledger/epochs.h"
#include "core/ledger/params.h"

namespace stacknet::engine {
namespace json = boost::json;
namespace {

constexpr std::string_view kFormat = "stacknet-submission/2";

Error bad(const std::string& field, const std::string& reason) {
    return makeError("engine.bad_submission",
                     "In the submission receipts, " + field + " " + reason + ".");
}

/// Exactly these members, no others.
Result<const json::object*> objectOf(const json::value& value, const std::string& name,
                                     const std::vector<std::string_view>& members) {
    if (!value.is_object()) return bad(name, "must be an object");
    const json::object& object = value.get_object();
    for (const std::string_view member : members) {
        if (!object.contains(member)) return bad(name + "." + std::string(member), "is missing");
    }
    if (object.size() != members.size()) return bad(name, "has members that do not belong there");
    return &object;
}

template <typename FixedType>
Result<FixedType> hexOf(const json::object& object, std::string_view name) {
    const json::value& value = object.at(name);
    if (!value.is_string()) return bad(std::string(name), "must be a string");
    auto bytes = fixedFromHex<FixedType>(std::string(value.get_string()), name);
    if (!bytes.ok()) return bad(std::string(name), "is not hexadecimal of the right length");
    return bytes;
}

/// A decimal string without sign or leading zeros.
Result<std::uint64_t> numberOf(const json::object& object, std::string_view name) {
    const json::value& value = object.at(name);
    if (!value.is_string()) return bad(std::string(name), "must be a decimal number in a string");
    const std::string digits(value.get_string());
    std::uint64_t number = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (parsed.ec != std::errc() || std::to_string(number) != digits) {
        return bad(std::string(name), "must be a decimal number in a string");
    }
    return number;
}

Result<const json::array*> listOf(const json::object& object, std::string_view name) {
    const json::value& value = object.at(name);
    if (!value.is_array() || value.get_array().size() > ledger::kValidatorsMax) {
        return bad(std::string(name), "must be a list of at most 100");
    }
    return &value.get_array();
}

Result<void> readPromises(const json::object& root, SubmissionDocument& document) {
    STACKNET_TRY(const json::array* list, listOf(root, "promises"));
    if (list->empty() || list->size() > kPromisesMax) {
        return bad("promises", "must be a list of 1 to " + std::to_string(kPromisesMax));
    }
    for (const json::value& entry : *list) {
        STACKNET_TRY(const json::object* one,
                     objectOf(entry, "promises", {"term", "by_view", "signature"}));
        consensus::InclusionPromise promise;
        promise.txHash = document.txHash;
        promise.epoch = document.epoch;
        STACKNET_TRY(promise.term, numberOf(*one, "term"));
        STACKNET_TRY(promise.byView, numberOf(*one, "by_view"));
        STACKNET_TRY(promise.signature, hexOf<Signature>(*one, "signature"));
        document.promises.push_back(promise);
    }
    return {};
}

}  // namespace

std::string SubmissionDocument::toJson() const {
    json::array set;
    for (const ledger::EpochValidator& validator : validators) {
        set.push_back(json::object{{"node_key", toHex(validator.nodeKey)},
                                   {"weight", std::to_string(validator.weight)},
                                   {"vrf_key", toHex(validator.vrfKey)}});
    }
    json::array list;
    for (const consensus::SubmissionReceipt& receipt : receipts) {
        list.push_back(json::object{{"validator", toHex(receipt.validator)},
                                    {"term", std::to_string(receipt.term)},
                                    {"signature", toHex(receipt.signature)}});
    }
    json::object root{{"format", kFormat},
                      {"chain_id", toHex(chainId)},
                      {"tx_hash", toHex(txHash)},
                      {"epoch", std::to_string(epoch)},
                      {"validators", std::move(set)},
                      {"receipts", std::move(list)}};
    if (promises.empty()) return json::serialize(root);
    json::array promised;
    for (const consensus::InclusionPromise& promise : promises) {
        promised.push_back(json::object{{"term", std::to_string(promise.term)},
                                        {"by_view", std::to_string(promise.byView)},
                                        {"signature", toHex(promise.signature)}});
    }
    root["promises"] = std::move(promised);
    return json::serialize(root);
}

Result<SubmissionDocument> SubmissionDocument::fromJson(std::string_view text) {
    if (text.size() > kDocumentBytesMax) return bad("the file", "is larger than 256 KiB");
    json::error_code code;
    json::parse_options options;
    options.max_depth = 4;
    const json::value value = json::parse(text, code, {}, options);
    if (code) return bad("the file", "is not JSON");
    std::vector<std::string_view> members = {"format", "chain_id",   "tx_hash",
                                             "epoch",  "validators", "receipts"};
    const bool promised = value.is_object() && value.get_object().contains("promises");
    if (promised) members.push_back("promises");
    STACKNET_TRY(const json::object* root, objectOf(value, "the file", members));
    const json::value& format = root->at("format");
    if (!format.is_string() || std::string_view(format.get_string()) != kFormat) {
        return bad("format", "must be stacknet-submission/2");
    }
    SubmissionDocument document;
    STACKNET_TRY(document.chainId, hexOf<ChainId>(*root, "chain_id"));
    STACKNET_TRY(document.txHash, hexOf<ledger::TxHash>(*root, "tx_hash"));
    STACKNET_TRY(document.epoch, numberOf(*root, "epoch"));
    STACKNET_TRY(const json::array* set, listOf(*root, "validators"));
    for (const json::value& entry : *set) {
        STACKNET_TRY(const json::object* one,
                     objectOf(entry, "validators", {"node_key", "weight", "vrf_key"}));
        ledger::EpochValidator validator;
        STACKNET_TRY(validator.nodeKey, hexOf<PublicKey>(*one, "node_key"));
        STACKNET_TRY(validator.weight, numberOf(*one, "weight"));
        STACKNET_TRY(validator.vrfKey, hexOf<crypto::VrfPublicKey>(*one, "vrf_key"));
        document.validators.push_back(validator);
    }
    STACKNET_TRY(const json::array* list, listOf(*root, "receipts"));
    for (const json::value& entry : *list) {
        STACKNET_TRY(const json::object* one,
                     objectOf(entry, "receipts", {"validator", "term", "signature"}));
        consensus::SubmissionReceipt receipt;
        receipt.txHash = document.txHash;
        receipt.epoch = document.epoch;
        STACKNET_TRY(receipt.validator, hexOf<PublicKey>(*one, "validator"));
        STACKNET_TRY(receipt.term, numberOf(*one, "term"));
        STACKNET_TRY(receipt.signature, hexOf<Signature>(*one, "signature"));
        document.receipts.push_back(receipt);
    }
    if (promised) STACKNET_CHECK(readPromises(*root, document));
    return document;
}

SubmissionVerdict verifySubmission(const SubmissionDocument& document, const ChainId& chainId,
                                   const Hash256& validatorsHash, const consensus::Terms& terms) {
    SubmissionVerdict verdict;
    const auto check = [&](const char* name, bool ok, std::string detail) {
        verdict.checks.push_back({name, ok, std::move(detail)});
        return ok;
    };
    if (!check("chain", document.chainId == chainId,
               "chain " + toHex(document.chainId).substr(0, 16))) {
        return verdict;
    }
    const auto set =
        consensus::ValidatorSet::fromLedger(chainId, document.epoch, document.validators);
    const bool known = set.ok() && ledger::validatorSetHash(document.validators) == validatorsHash;
    if (!check("validators", known,
               known ? std::to_string(set->size()) + " validators of epoch " +
                           std::to_string(document.epoch)
                     : "the file's validators are not those of the epoch")) {
        return verdict;
    }
    consensus::ReceiptCollector collector(chainId, document.epoch, *set, document.txHash);
    for (const consensus::SubmissionReceipt& receipt : document.receipts) {
        if (const auto added = collector.add(receipt); !added.ok()) {
            check("receipts", false, added.error().message);
            return verdict;
        }
    }
    verdict.weight = collector.weight();
    verdict.totalWeight = set->totalWeight();
    check("receipts", true, std::to_string(collector.count()) + " validators have signed");
    std::string promised;
    for (const consensus::InclusionPromise& promise : document.promises) {
        if (const auto sound = consensus::checkPromise(promise, chainId, *set, terms);
            !sound.ok()) {
            check("promises", false, sound.error().message);
            return verdict;
        }
        ++verdict.promises;
        promised += (promised.empty() ? "" : ", ") + std::string("by view ") +
                    std::to_string(promise.byView) + " in term " + std::to_string(promise.term);
    }
    if (verdict.promises > 0) check("promises", true, "its leader promised it " + promised);
    verdict.bound = check("quorum", collector.isQuorum(),
                          "weight " + std::to_string(verdict.weight) + " of " +
                              std::to_string(verdict.totalWeight) + ", more than two thirds " +
                              (collector.isQuorum() ? "have signed" : "are needed"));
    return verdict;
}

}  // namespace stacknet::engine
