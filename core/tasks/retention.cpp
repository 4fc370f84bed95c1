#include "core/tasks/retention.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/storage/database.h"

namespace stacknet::tasks {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kUnnamedMax = 100;
constexpr std::size_t kFilesMax = 200'000;

/// By its name, which every store of ours has. Its bytes are SQLite's alone to read: closing a
/// descriptor of a database that this process has open drops the process's locks on it, and the
/// next program that opens it may take its log away (sqlite.org/howtocorrupt.html section 2.2).
bool isSqlite(const fs::path& file) {
    return file.extension() == ".db";
}

/// The database that a -wal, -shm or -journal belongs to; else nothing.
std::string_view databaseOf(std::string_view name) {
    for (const std::string_view suffix : {"-wal", "-shm", "-journal"}) {
        if (name.ends_with(suffix)) return name.substr(0, name.size() - suffix.size());
    }
    return {};
}

bool named(std::string_view file, std::string_view table) {
    return std::any_of(kDataStores.begin(), kDataStores.end(), [&](const DataStore& store) {
        // A folder of foreign files may hold a SQLite file among them.
        return (store.table == table || store.file.ends_with("**")) &&
               matchesStore(store.file, file);
    });
}

bool namedAtAll(std::string_view file) {
    return std::any_of(kDataStores.begin(), kDataStores.end(),
                       [&](const DataStore& store) { return matchesStore(store.file, file); });
}

bool wholeFolderNamed(const std::string& folder) {
    return std::any_of(kDataStores.begin(), kDataStores.end(),
                       [&](const DataStore& store) { return store.file == folder + "/**"; });
}

Result<void> checkTables(const fs::path& path, const std::string& name,
                         std::vector<std::string>& unnamed) {
    storage::OpenOptions options;
    options.readOnly = true;
    STACKNET_TRY(storage::Database database, storage::Database::open(path, options));
    STACKNET_TRY(storage::Statement tables,
                 database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' "
                                  "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
    while (unnamed.size() < kUnnamedMax) {
        STACKNET_TRY(const bool row, tables.step());
        if (!row) return {};
        const std::string table = tables.text(0);
        if (tables.text(1).starts_with("CREATE VIRTUAL")) {
            unnamed.push_back(name + ": virtual table " + table);
        } else if (!named(name, table)) {
            unnamed.push_back(name + ": " + table);
        }
    }
    return {};
}

/// A Markdown cell.
std::string cell(std::string_view text) {
    std::string escaped;
    for (const char letter : text) {
        if (letter == '|') escaped += '\\';
        escaped += letter;
    }
    return escaped;
}

/// The file that writeFileAtomically is about to replace by this one ("node.json.Xy12Zz"), which a
/// crash may leave behind: it belongs to the same class of data. Otherwise empty.
std::string_view replacedBy(std::string_view name) {
    constexpr std::size_t kSuffix = 7;
    if (name.size() <= kSuffix || name[name.size() - kSuffix] != '.') return {};
    const auto random = name.substr(name.size() - kSuffix + 1);
    const bool letters = std::all_of(random.begin(), random.end(),
                                     [](unsigned char c) { return std::isalnum(c) != 0; });
    return letters ? name.substr(0, name.size() - kSuffix) : std::string_view();
}

}  // namespace

std::string_view deletionMethodName(DeletionMethod method) {
    switch (method) {
        case DeletionMethod::Discarded:
            return "discarded";
        case DeletionMethod::Overwritten:
            return "overwritten";
        case DeletionMethod::KeyDestroyed:
            return "key_destroyed";
        case DeletionMethod::Removed:
            return "removed";
        case DeletionMethod::Never:
            return "never";
    }
    return "never";
}

const DataClass* findDataClass(std::string_view name) {
    const auto found = std::find_if(kDataClasses.begin(), kDataClasses.end(),
                                    [&](const DataClass& row) { return row.name == name; });
    return found == kDataClasses.end() ? nullptr : &*found;
}

bool matchesStore(std::string_view pattern, std::string_view path) {
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos) return pattern == path;
    if (path.substr(0, star) != pattern.substr(0, star)) return false;
    const bool anyPath = pattern.substr(star).starts_with("**");
    const std::string_view rest = pattern.substr(star + (anyPath ? 2 : 1));
    for (std::size_t at = star; at <= path.size(); ++at) {
        if (matchesStore(rest, path.substr(at))) return true;
        if (at < path.size() && path[at] == '/' && !anyPath) return false;
    }
    return false;
}

Result<std::vector<std::string>> unnamedStores(const fs::path& dataDirectory) {
    std::vector<std::string> unnamed;
    std::size_t files = 0;
    std::error_code error;
    fs::recursive_directory_iterator walk(dataDirectory,
                                          fs::directory_options::skip_permission_denied, error);
    for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
        const std::string name = walk->path().lexically_relative(dataDirectory).generic_string();
        if (walk->is_directory(error) && !walk->is_symlink(error)) {
            if (wholeFolderNamed(name)) walk.disable_recursion_pending();
            continue;
        }
        if (++files > kFilesMax) {
            return makeError("tasks.too_many_files",
                             sentence("%1 has more than 200,000 files.", {dataDirectory.string()}));
        }
        if (unnamed.size() >= kUnnamedMax) break;
        const std::string_view owner = databaseOf(name);
        if (!owner.empty() && fs::exists(dataDirectory / owner, error)) continue;
        error.clear();
        if (!walk->is_regular_file(error) || walk->is_symlink(error) || !isSqlite(walk->path())) {
            // What is gone since it was listed was a temporary file of writeFileAtomically.
            const bool there = fs::exists(fs::symlink_status(walk->path(), error));
            error.clear();
            if (there && !namedAtAll(name) && !namedAtAll(replacedBy(name)))
                unnamed.push_back(name);
            continue;
        }
        if (named(name, "")) continue;
        STACKNET_CHECK(checkTables(walk->path(), name, unnamed));
    }
    if (error) {
        return makeError("base.file_unreadable",
                         sentence("%1 cannot be walked (%2). Check its rights.",
                                  {dataDirectory.string(), reasonOf(error)}));
    }
    std::sort(unnamed.begin(), unnamed.end());
    return unnamed;
}

std::string retentionMarkdown() {
    std::string text =
        "| class | what | where | how long | why | who deletes it before | how |\n"
        "|---|---|---|---|---|---|---|\n";
    for (const DataClass& row : kDataClasses) {
        text += "| `" + std::string(row.name) + "` ";
        for (const std::string_view part : {row.what, row.where, row.period, row.why, row.who}) {
            text += "| " + cell(part) + " ";
        }
        text += "| " + std::string(deletionMethodName(row.method)) + " |\n";
    }
    text += "\n| file | table | class |\n|---|---|---|\n";
    for (const DataStore& store : kDataStores) {
        text += "| `" + std::string(store.file) + "` | " +
                (store.table.empty() ? std::string() : "`" + std::string(store.table) + "`") +
                " | `" + std::string(store.dataClass) + "` |\n";
    }
    return text;
}

}  // namespace stacknet::tasks
