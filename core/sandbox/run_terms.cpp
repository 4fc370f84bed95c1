#include "core/sandbox/run_terms.h"

#include <set>

#include "core/crypto/hash.h"
#include "core/sandbox/job_directory.h"
#include "core/sandbox/oci_spec.h"

namespace stacknet::sandbox {

namespace {

void addFile(std::vector<TreeEntry>& tree, std::set<std::string>& folders, const std::string& path,
             ByteView content) {
    for (std::size_t slash = path.find('/'); slash != std::string::npos;
         slash = path.find('/', slash + 1)) {
        if (folders.insert(path.substr(0, slash)).second) {
            tree.push_back(
                {path.substr(0, slash), EntryKind::Directory, 0, crypto::sha256(ByteView())});
        }
    }
    tree.push_back({path, EntryKind::File, content.size(), crypto::sha256(content)});
}

}  // namespace

Result<InputTerms> inputTermsOf(const RunRequest& request) {
    STACKNET_TRY(const Tool tool, toolFor(request.language));
    InputTerms terms{tool.arguments,
                     "/work",
                     request.standardInput.size(),
                     crypto::sha256(request.standardInput.view()),
                     {}};
    std::set<std::string> folders;
    addFile(terms.tree, folders, tool.codePath, request.code.view());
    for (const RunFile& file : request.files) {
        STACKNET_CHECK(checkInputPath(file.path));
        addFile(terms.tree, folders, file.path, file.content.view());
    }
    return terms;
}

}  // namespace stacknet::sandbox
