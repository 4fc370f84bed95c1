#include "app/ctl/attest_rims.h"

#include <cstdio>

#include "app/ctl/attest_input.h"
#include "app/ctl/attest_output.h"
#include "core/attestation/rim_store.h"
#include "core/base/codec.h"
#include "core/base/file.h"

namespace stacknet::ctl {

using namespace attestation;
namespace json = boost::json;

namespace {

json::object listingJson(const RimListing& row) {
    json::object object = checkJson(row.check);
    object.erase("name");
    object.erase("tolerated");
    object["id"] = row.id;
    object["version"] = nullptr;
    object["product"] = row.product;
    object["signer"] = row.signer;
    object["sha256"] = nullptr;
    object["signer_not_after"] = nullptr;
    if (!row.rim) return object;
    object["version"] = row.rim->version;
    object["sha256"] = toHex(row.rim->digest);
    object["signer_not_after"] = utcText(row.rim->signerNotAfterS);
    return object;
}

int list(const Arguments& arguments, const std::filesystem::path& folder, std::int64_t nowS) {
    LinkCache links;
    json::array array;
    std::vector<std::vector<std::string>> rows = {{"ID", "STATE", "SIGNER UNTIL", "DETAIL"}};
    for (const RimListing& row : RimStore(folder).list(nvidiaRoots().rim, nowS, links)) {
        array.push_back(listingJson(row));
        rows.push_back({row.id, std::string(reasonName(row.check.reason)),
                        row.rim ? utcText(row.rim->signerNotAfterS) : "-", row.check.detail});
    }
    if (arguments.json) {
        std::printf("%s\n", json::serialize(array).c_str());
    } else {
        printTable(rows);
    }
    return kExitOk;
}

int add(const Arguments& arguments, const std::filesystem::path& folder, std::int64_t nowS) {
    const std::string file = arguments.word(3);
    if (file.empty()) {
        return failure(arguments, makeError("ctl.usage", "attest rims add needs a FILE."));
    }
    const auto content = readFile(file, kRimAnswerMax);
    if (!content.ok()) return failure(arguments, content.error());
    std::optional<std::string> id;
    if (const std::string named = arguments.option("--id"); !named.empty()) id = named;
    LinkCache links;
    const auto added = RimStore(folder).add(*content, id, nvidiaRoots().rim, nowS, links);
    if (!added.ok()) return failure(arguments, added.error());
    if (arguments.json) {
        std::printf("%s\n", json::serialize(json::object{{"id", *added}}).c_str());
    } else {
        std::printf("Added %s.\n", added->c_str());
    }
    return kExitOk;
}

}  // namespace

int runAttestRims(const Arguments& arguments) {
    const std::string verb = arguments.word(2);
    if (verb != "list" && verb != "add") {
        return failure(arguments, makeError("ctl.usage", "attest rims takes list or add FILE."));
    }
    const auto words = arguments.onlyWords(verb == "add" ? 4 : 3);
    if (!words.ok()) return failure(arguments, words.error());
    const auto folder = attestFolder(arguments, "--rims", true);
    if (!folder.ok()) return failure(arguments, folder.error());
    const auto nowS = attestTime(arguments);
    if (!nowS.ok()) return failure(arguments, nowS.error());
    return verb == "add" ? add(arguments, **folder, *nowS) : list(arguments, **folder, *nowS);
}

}  // namespace stacknet::ctl
