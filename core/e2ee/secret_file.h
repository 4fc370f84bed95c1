#pragma once

#include <filesystem>
#include <functional>

#include "core/base/bytes.h"

namespace stacknet::e2ee {

/// Called before each step with its name. For tests that end the process there.
using FileStep = std::function<void(std::string_view step)>;

/// Replaces a small file that holds a sealed secret, so that a crash at any moment leaves the old
/// or the new content under `path`, and so that the old content is overwritten before it is given
/// back to the disk: write beside, fsync, name the old one aside, rename, fsync the folder,
/// overwrite, unlink. On a copying file system or a flash disk, overwriting is a wish, not a fact;
/// the docs say so. Errors: "e2ee.file_unwritable", "e2ee.disk_full".
Result<void> replaceSecretFile(const std::filesystem::path& path, ByteView content,
                               const FileStep& step = nullptr);
/// Ends what a crash left undone: the unfinished new file goes, the old one is overwritten first.
/// Call it before the file is read; it does nothing when there is nothing to do.
void sweepSecretFile(const std::filesystem::path& path);

}  // namespace stacknet::e2ee
