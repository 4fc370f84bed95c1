#include <algorithm>
#include <boost/json.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "app/ctl/arguments.h"
#include "app/ctl/receipt_input.h"
#include "app/ctl/receipt_report.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/engine/node_config.h"
#include "core/sandbox/image_layout.h"
#include "core/sandbox/image_library.h"
#include "core/sandbox/limits.h"
#include "core/sandbox/sandbox.h"
#include "core/tasks/receipt.h"
#include "core/tasks/receipt_explain.h"
#include "core/tasks/receipt_recompute.h"

namespace stacknet::ctl {

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr std::size_t kReceiptBytesMax = 1 << 20;

void printJson(const json::value& value) {
    std::printf("%s\n", json::serialize(value).c_str());
}

Result<tasks::ReceiptExpectation> expectationOf(const Arguments& arguments) {
    tasks::ReceiptExpectation expected;
    if (const std::string key = arguments.option("--key"); !key.empty()) {
        STACKNET_TRY(expected.nodeKey, fixedFromHex<PublicKey>(key, "--key"));
    }
    if (const std::string chain = arguments.option("--chain-id"); !chain.empty()) {
        STACKNET_TRY(expected.chainId, fixedFromHex<ChainId>(chain, "--chain-id"));
    }
    return expected;
}

json::array checksJson(const tasks::ReceiptVerdict& verdict) {
    json::array checks;
    for (const auto& check : verdict.checks) {
        checks.push_back(
            json::object{{"name", check.name}, {"ok", check.ok}, {"detail", check.detail}});
    }
    return checks;
}

void printChecks(const tasks::ReceiptVerdict& verdict) {
    for (const auto& check : verdict.checks) {
        std::printf("%s  %-10s %s\n", check.ok ? "ok  " : "FAIL", check.name.c_str(),
                    check.detail.c_str());
    }
    std::printf("%s\n", verdict.valid ? "The receipt is valid." : "The receipt is NOT valid.");
}

int verify(const Arguments& arguments) {
    auto content = readFile(arguments.word(2), kReceiptBytesMax);
    if (!content.ok()) return failure(arguments, content.error());
    const auto expected = expectationOf(arguments);
    if (!expected.ok()) return failure(arguments, expected.error());
    const tasks::ReceiptVerdict verdict =
        tasks::verifyReceipt(withoutLineEnd(asText(*content)), *expected);
    if (arguments.json) {
        printJson(json::object{{"valid", verdict.valid}, {"checks", checksJson(verdict)}});
    } else {
        printChecks(verdict);
    }
    return verdict.valid ? kExitOk : kExitFailed;
}

int explain(const Arguments& arguments) {
    const auto given = readReceipt(arguments.word(2));
    if (!given.ok()) return failure(arguments, given.error());
    const auto expected = expectationOf(arguments);
    if (!expected.ok()) return failure(arguments, expected.error());
    const tasks::ReceiptVerdict verdict = tasks::verifyReceipt(given->text, *expected);
    std::vector<tasks::ReceiptNote> notes;
    if (verdict.receipt) notes = tasks::explainReceipt(*verdict.receipt);
    if (arguments.json) {
        json::object texts;
        for (const auto& note : notes) texts[note.topic] = note.text;
        printJson(json::object{{"valid", verdict.valid},
                               {"checks", checksJson(verdict)},
                               {"notes", std::move(texts)}});
        return verdict.valid ? kExitOk : kExitFailed;
    }
    for (const auto& note : notes) {
        std::printf("%-15s %s\n", note.topic.c_str(), note.text.c_str());
    }
    if (!notes.empty()) std::printf("\n");
    printChecks(verdict);
    return verdict.valid ? kExitOk : kExitFailed;
}

Result<SecretBytes> secretFile(const fs::path& file, std::size_t sizeMax) {
    STACKNET_TRY(Bytes content, readFile(file, sizeMax));
    SecretBytes secret = SecretBytes::copyOf(ByteView(content));
    wipe(content.data(), content.size());
    return secret;
}

Result<std::vector<tasks::InputFile>> filesBelow(const fs::path& folder) {
    std::vector<tasks::InputFile> files;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (!entry->is_regular_file(error)) continue;
        if (files.size() >= sandbox::kInputFiles) {
            return makeError("ctl.usage", "--files holds more than " +
                                              std::to_string(sandbox::kInputFiles) + " files.");
        }
        STACKNET_TRY(SecretBytes content, secretFile(entry->path(), sandbox::kInputBytes));
        files.push_back(
            {entry->path().lexically_relative(folder).generic_string(), std::move(content)});
    }
    if (error) return makeError("ctl.usage", "--files cannot be read: " + error.message() + ".");
    return files;
}

Result<tasks::RecomputeInput> inputOf(const Arguments& arguments, GivenReceipt& given) {
    tasks::RecomputeInput input;
    const std::string code = arguments.option("--code");
    if (code.empty()) return makeError("ctl.usage", "--code FILE is missing.");
    STACKNET_TRY(input.code, secretFile(code, sandbox::kInputBytes));
    if (const std::string file = arguments.option("--stdin"); !file.empty()) {
        STACKNET_TRY(input.standardInput, secretFile(file, sandbox::kStdinBytes));
    }
    if (const std::string folder = arguments.option("--files"); !folder.empty()) {
        STACKNET_TRY(input.files, filesBelow(folder));
    }
    input.claimedOutput = std::move(given.standardOutput);
    input.claimedError = std::move(given.standardError);
    input.claimedFiles = std::move(given.files);
    return input;
}

/// Every layout that may hold the image: the one given, the data directory's library, and what
/// ./dev setup made.
std::vector<fs::path> layoutsFor(const Arguments& arguments) {
    if (const std::string layout = arguments.option("--image"); !layout.empty()) return {layout};
    std::vector<fs::path> layouts;
    if (const std::string data = arguments.option("--data-dir"); !data.empty()) {
        layouts.push_back(
            sandbox::ImageLibrary(engine::NodePaths{data}.sandbox() / "images").layoutFolder());
    }
    for (const char* language : {"python", "shell"}) {
        layouts.push_back(engine::assetsDirectory() / "images" / language);
    }
    return layouts;
}

/// A folder that is gone when this dies.
class ScratchFolder {
public:
    ScratchFolder() {
        std::error_code error;
        std::string name = (fs::temp_directory_path(error) / "stacknet-recompute-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr) m_path = name;
    }
    ~ScratchFolder() {
        std::error_code error;
        if (!m_path.empty()) fs::remove_all(m_path, error);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

/// A layout of one image, for a sandbox that takes the first of its layout.
Result<fs::path> imageFor(const Hash256& digest, const std::vector<fs::path>& layouts,
                          const fs::path& scratch) {
    for (const fs::path& layout : layouts) {
        const auto manifest = sandbox::readImageManifest(layout, digest);
        if (!manifest.ok()) continue;
        std::error_code error;
        const fs::path single = scratch / "image";
        fs::create_directory(single, error);
        fs::create_directory_symlink(fs::absolute(layout / "blobs"), single / "blobs", error);
        const json::object index{
            {"schemaVersion", 2},
            {"manifests",
             {json::object{{"mediaType", "application/vnd.oci.image.manifest.v1+json"},
                           {"digest", "sha256:" + toHex(digest)},
                           {"size", manifest->self.size}}}}};
        STACKNET_CHECK(writeFileAtomically(single / "index.json",
                                           asBytes(json::serialize(json::value(index)))));
        return single;
    }
    return makeError("sandbox.no_image",
                     "The receipt's image sha256:" + toHex(digest) +
                         " is not here. Give it with --image LAYOUT, or import it (stacknetctl "
                         "images import) and give --data-dir.");
}

Result<tasks::RecomputeReport> runAgain(const Arguments& arguments, const tasks::Receipt& receipt,
                                        tasks::RecomputeInput input) {
    const ScratchFolder scratch;
    if (scratch.path().empty()) {
        return makeError("ctl.no_folder", "No temporary folder can be made.");
    }
    sandbox::OciSandboxConfig config;
    STACKNET_TRY(config.imageLayout,
                 imageFor(receipt.imageDigest, layoutsFor(arguments), scratch.path()));
    config.dataDirectory = scratch.path() / "data";
    STACKNET_CHECK(ensureDirectory(config.dataDirectory));
    SystemClock clock;
    SystemRng rng;
    sandbox::OciSandbox sandbox(std::move(config), clock, rng);
    return tasks::recomputeReceipt(receipt, std::move(input), sandbox);
}

int recompute(const Arguments& arguments) {
    auto given = readReceipt(arguments.word(2));
    if (!given.ok()) return failure(arguments, given.error());
    const auto expected = expectationOf(arguments);
    if (!expected.ok()) return failure(arguments, expected.error());
    const tasks::ReceiptVerdict verdict = tasks::verifyReceipt(given->text, *expected);
    if (!verdict.valid) {
        for (const auto& check : verdict.checks) {
            if (check.ok) continue;
            return failure(arguments,
                           makeError("tasks.bad_receipt", check.detail + " Nothing was run."));
        }
    }
    if (verdict.receipt->kind == tasks::TaskKind::Chat) {
        return recomputeChatReceipt(arguments, *verdict.receipt, *given);
    }
    auto input = inputOf(arguments, *given);
    if (!input.ok()) return failure(arguments, input.error());
    const auto report = runAgain(arguments, *verdict.receipt, std::move(*input));
    if (report.ok()) return printReport(arguments, *report);
    const int code = failure(arguments, report.error());
    // That it cannot be run here says nothing about the receipt.
    return report.error().code.starts_with("sandbox.") ? kExitNotComparable : code;
}

}  // namespace

int runReceipt(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    const bool known =
        verb == "get" || verb == "verify" || verb == "explain" || verb == "recompute";
    if (arguments.word(2).empty() || !known) {
        return failure(arguments, makeError("ctl.usage",
                                            "Use: receipt get TASK, receipt verify FILE, receipt "
                                            "explain FILE, receipt recompute FILE --code FILE or "
                                            "--request FILE."));
    }
    if (verb == "verify") return verify(arguments);
    if (verb == "explain") return explain(arguments);
    return verb == "get" ? runReceiptGet(arguments) : recompute(arguments);
}

}  // namespace stacknet::ctl
