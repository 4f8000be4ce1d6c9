// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/storage/file_set.h"

#include "core/storage/atomic_file.h"
#include "core/storage/read_file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <cerrno>
#include <string>

using namespace eig;

namespace {

std::string contentOf(const std::filesystem::path &path)
{
    const Result<std::string> bytes = readFile(path);
    return bytes ? *bytes : "none";
}

int renamesLeft = 0;
FileCalls realCalls{};

/// The disk takes this many files and no more.
class FailingAfter
{
public:
    explicit FailingAfter(int renames)
    {
        renamesLeft = renames;
        realCalls = replaceFileCalls({});
        FileCalls failing = realCalls;
        failing.rename = [](const char *from, const char *to) {
            if (renamesLeft-- > 0)
                return realCalls.rename(from, to);
            // What is put back afterwards finds room again.
            renamesLeft = 100;
            errno = ENOSPC;
            return -1;
        };
        replaceFileCalls(failing);
    }
    ~FailingAfter() { replaceFileCalls(realCalls); }
    FailingAfter(const FailingAfter &) = delete;
    FailingAfter &operator=(const FailingAfter &) = delete;
};

} // namespace

TEST_CASE("Files that belong together are all written")
{
    const test::TemporaryFolder folder;
    const auto a = folder.path() / "a.csv";
    const auto b = folder.path() / "a.schema.json";
    REQUIRE(writeFilesTogether({{a, "rows"}, {b, "schema"}}));
    CHECK(contentOf(a) == "rows");
    CHECK(contentOf(b) == "schema");
    REQUIRE(writeFilesTogether({{a, "rows 2"}, {b, "schema 2"}}));
    CHECK(contentOf(a) == "rows 2");
    CHECK(contentOf(b) == "schema 2");
}

TEST_CASE("When one of several files fails, all stay as they were")
{
    const test::TemporaryFolder folder;
    const auto a = folder.path() / "a.csv";
    const auto b = folder.path() / "a.schema.json";
    const auto c = folder.path() / "a.txt";
    REQUIRE(writeFileAtomically(a, "old rows"));
    REQUIRE(writeFileAtomically(b, "old schema"));
    for (const int renames : {0, 1, 2}) {
        CAPTURE(renames);
        Result<Done> done = Done{};
        {
            const FailingAfter failing(renames);
            done = writeFilesTogether({{a, "rows"}, {b, "schema"}, {c, "text"}});
        }
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::DiskFull);
        CHECK(contentOf(a) == "old rows");
        CHECK(contentOf(b) == "old schema");
        CHECK_FALSE(std::filesystem::exists(c));
    }
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 2);
}

TEST_CASE("A companion that cannot be kept in memory is not touched")
{
    const test::TemporaryFolder folder;
    const auto a = folder.path() / "a.csv";
    const auto b = folder.path() / "b";
    std::filesystem::create_directory(b);
    CHECK_FALSE(writeFilesTogether({{a, "rows"}, {b, "schema"}}));
    CHECK_FALSE(std::filesystem::exists(a));
    CHECK(std::filesystem::is_directory(b));
}
