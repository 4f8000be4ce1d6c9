// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/storage/file_set.h"

#include "core/storage/atomic_file.h"
#include "core/storage/read_file.h"
#include "core/storage/replacement.h"

#include <memory>
#include <optional>
#include <span>

namespace eig {
namespace {

/// What stood in the place of a file; nothing when there was none.
struct OldFile {
    std::filesystem::path path;
    std::optional<std::string> bytes;
};

void putBack(const std::vector<OldFile> &replaced)
{
    for (const OldFile &old : replaced) {
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
    std::vector<std::unique_ptr<Replacement>> replacements;
    std::vector<OldFile> old;
    for (std::size_t i = 0; i < files.size(); ++i) {
        replacements.push_back(std::make_unique<Replacement>(files[i].path));
        const std::string &bytes = files[i].bytes;
        auto prepared = replacements.back()->prepare(
            std::as_bytes(std::span(bytes.data(), bytes.size())));
        if (!prepared)
            return prepared;
        // Nothing follows the first file that could still fail.
        Result<OldFile> kept = i == 0 ? OldFile{} : oldFile(files[i].path);
        if (!kept)
            return Unexpected(kept.error());
        old.push_back(std::move(*kept));
    }
    std::vector<OldFile> replaced;
    for (std::size_t i = files.size(); i-- > 0;) {
        if (auto done = replacements[i]->commit(); !done) {
            putBack(replaced);
            return done;
        }
        replaced.push_back(std::move(old[i]));
    }
    return Done{};
}

} // namespace eig
