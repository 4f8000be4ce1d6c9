// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/storage/atomic_file.h"
#include "core/storage/read_file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/watched_calls.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace eig;
using eig::test::watched;
using eig::test::WatchedCalls;
namespace fs = std::filesystem;

namespace {

std::size_t filesIn(const fs::path &folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

std::string contentOf(const fs::path &file)
{
    const auto bytes = readFile(file);
    return bytes ? *bytes : "unreadable";
}

mode_t modeOf(const fs::path &file)
{
    struct stat info {
    };
    return ::stat(file.c_str(), &info) == 0 ? info.st_mode & 07777 : 0;
}

const std::string Old(20'000, 'o');
const std::string New(5'000, 'n');

/// Runs work in another process, which may give up rights or set limits; its exit code.
template<typename Work> int inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int state = 0;
    ::waitpid(child, &state, 0);
    return WIFEXITED(state) ? WEXITSTATUS(state) : -1;
}

int codeOf(const Result<Done> &result)
{
    return result ? 100 : static_cast<int>(result.error().code);
}

} // namespace

TEST_CASE("A file is created with the mode of the umask, and replaced with the mode it had")
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "a.pdf";
    const mode_t mask = ::umask(027);
    CHECK(writeFileAtomically(file, New));
    ::umask(mask);
    CHECK(contentOf(file) == New);
    CHECK(modeOf(file) == 0640);
    ::chmod(file.c_str(), 0604);
    CHECK(writeFileAtomically(file, std::string_view()));
    CHECK(contentOf(file).empty());
    CHECK(modeOf(file) == 0604);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("Each call that fails once leaves the old file or the whole new one and nothing else")
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "a.pdf";
    int failures = 0;
    for (const int number : {ENOSPC, EDQUOT, EIO, EROFS}) {
        for (int k = 1;; ++k) {
            REQUIRE(writeFileAtomically(file, Old));
            const WatchedCalls calls({k, false, number, 1'000});
            const auto result = writeFileAtomically(file, New);
            if (watched().done < k)
                break;
            INFO("call " << k << ", errno " << number);
            CHECK(filesIn(folder.path()) == 1);
            CHECK(result.has_value() == watched().renamed);
            CHECK(contentOf(file) == (watched().renamed ? New : Old));
            if (result)
                continue;
            ++failures;
            CHECK(result.error().subject == file.string());
            CHECK_FALSE(result.error().detail.empty());
            CHECK(result.error().code
                  == (number == EIO         ? ErrorCode::WriteFailed
                          : number == EROFS ? ErrorCode::FolderNotWritable
                                            : ErrorCode::DiskFull));
        }
    }
    // open, five writes, fsync, close and rename, for each of the four errors.
    CHECK(failures == 4 * 9);
}

TEST_CASE("A failure on a new file leaves an empty folder")
{
    const test::TemporaryFolder folder;
    for (int k = 1; k <= 5; ++k) {
        const WatchedCalls calls({k, false, ENOSPC});
        CHECK_FALSE(writeFileAtomically(folder.path() / "a.pdf", New));
        CHECK(filesIn(folder.path()) == 0);
    }
}

TEST_CASE("Short and interrupted writes go on to the end")
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "a.pdf";
    {
        const WatchedCalls calls({0, false, 0, 7});
        CHECK(writeFileAtomically(file, New));
        CHECK(watched().done > 700);
    }
    CHECK(contentOf(file) == New);
    const WatchedCalls calls({2, false, EINTR});
    CHECK(writeFileAtomically(file, Old));
    CHECK(contentOf(file) == Old);
}

TEST_CASE("A symbolic link stays and the file it means is replaced or created")
{
    const test::TemporaryFolder folder;
    fs::create_directory(folder.path() / "there");
    const fs::path link = folder.path() / "link.pdf";
    const fs::path target = folder.path() / "there/target.pdf";
    fs::create_symlink("there/second", link);
    fs::create_symlink("target.pdf", folder.path() / "there/second");
    for (const std::string &content : {Old, New}) {
        CHECK(writeFileAtomically(link, content));
        CHECK(fs::is_symlink(link));
        CHECK(fs::is_symlink(folder.path() / "there/second"));
        CHECK(contentOf(target) == content);
    }
    CHECK(filesIn(folder.path()) == 2);
    CHECK(filesIn(folder.path() / "there") == 2);
}

TEST_CASE("What cannot be a file is refused by name, without a trace")
{
    const test::TemporaryFolder folder;
    const auto codeFor = [&](const fs::path &target) {
        return codeOf(writeFileAtomically(target, New));
    };
    fs::create_symlink("loop", folder.path() / "loop");
    fs::create_directory(folder.path() / "folder");
    ::mkfifo((folder.path() / "fifo").c_str(), 0666);
    CHECK(codeFor(folder.path() / "missing/a.pdf") == static_cast<int>(ErrorCode::FolderMissing));
    CHECK(codeFor("") == static_cast<int>(ErrorCode::FolderMissing));
    CHECK(codeFor(folder.path() / "folder") == static_cast<int>(ErrorCode::NameNotUsable));
    CHECK(codeFor(folder.path() / "fifo") == static_cast<int>(ErrorCode::NameNotUsable));
    CHECK(codeFor(folder.path() / "loop") == static_cast<int>(ErrorCode::NameNotUsable));
    CHECK(codeFor(folder.path() / std::string(300, 'x'))
          == static_cast<int>(ErrorCode::NameNotUsable));
    CHECK(filesIn(folder.path()) == 3);
    CHECK(fs::is_symlink(folder.path() / "loop"));
}

TEST_CASE("A folder without write access is named as such and keeps its file")
{
    const test::TemporaryFolder folder;
    const fs::path inside = folder.path() / "inside";
    fs::create_directory(inside);
    REQUIRE(writeFileAtomically(inside / "a.pdf", Old));
    ::chmod(inside.c_str(), 0555);
    ::chmod(folder.path().c_str(), 0755);
    const int code = inChild([&inside] {
        constexpr uid_t Nobody = 65534;
        if (::geteuid() == 0 && ::setuid(Nobody) != 0)
            return 200;
        return codeOf(writeFileAtomically(inside / "a.pdf", New));
    });
    CHECK(code == static_cast<int>(ErrorCode::FolderNotWritable));
    CHECK(contentOf(inside / "a.pdf") == Old);
    CHECK(filesIn(inside) == 1);
    ::chmod(inside.c_str(), 0755);
}

TEST_CASE("A file that the system does not let grow is a full disk and changes nothing")
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "a.pdf";
    REQUIRE(writeFileAtomically(file, Old));
    const int code = inChild([&file] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 200;
        return codeOf(writeFileAtomically(file, New));
    });
    CHECK(code == static_cast<int>(ErrorCode::DiskFull));
    CHECK(contentOf(file) == Old);
    CHECK(filesIn(folder.path()) == 1);
}
