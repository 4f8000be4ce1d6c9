// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/storage/file_set.h"

#include "core/storage/atomic_file.h"
#include "core/storage/read_file.h"

#include <optional>

namespace eig {
namespace {

/// What stood in the place of a file; nothing when there was none.
struct OldFile {
    std::filesystem::path path;
    std::optional<std::string> bytes;
};

void putBack(const std::vector<OldFile> &written)
{
    for (const OldFile &old : written) {
        std::error_code ignored;
        if (old.bytes)
            static_cast<void>(writeFileAtomically(old.path, *old.bytes));
        else
            std::filesystem::remove(old.path, ignored);
    }
}

/// Error: it exists and cannot be kept in memory.
Result<OldFile> oldFile(const std::filesystem::path &path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return OldFile{path, {}};
    Result<std::string> bytes = readFile(path);
    if (!bytes)
        return Unexpected(bytes.error());
    return OldFile{path, std::move(*bytes)};
}

} // namespace

Result<Done> writeFilesTogether(const std::vector<NewFile> &files)
{
    std::vector<OldFile> written;
    for (std::size_t i = files.size(); i-- > 0;) {
        // Nothing follows the first file that could still fail.
        const bool isLast = i == 0;
        Result<OldFile> old = isLast ? OldFile{} : oldFile(files[i].path);
        Result<Done> done = old ? writeFileAtomically(files[i].path, files[i].bytes)
                                : Result<Done>(Unexpected(old.error()));
        if (!done) {
            putBack(written);
            return done;
        }
        if (!isLast)
            written.push_back(std::move(*old));
    }
    return Done{};
}

} // namespace eig
