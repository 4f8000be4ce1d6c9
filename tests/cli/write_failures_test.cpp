// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/commands.h"
#include "cli/tool.h"
#include "documents/resources.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/watched_calls.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace eig;
using namespace eig::test;
namespace fs = std::filesystem;

namespace {

/// Sends a standard stream of this process to a file for a while.
class Redirected
{
public:
    Redirected(int stream, const fs::path &file) : m_stream(stream), m_saved(::dup(stream))
    {
        const int target = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        REQUIRE(target >= 0);
        ::dup2(target, stream);
        ::close(target);
    }
    ~Redirected()
    {
        ::dup2(m_saved, m_stream);
        ::close(m_saved);
    }
    Redirected(const Redirected &) = delete;
    Redirected &operator=(const Redirected &) = delete;

private:
    int m_stream;
    int m_saved;
};

using RunCommand = cli::ExitCode (*)(const cli::Options &, cli::Console &);

struct Reply {
    cli::ExitCode code = cli::ExitCode::Done;
    std::string out;
    std::string err;
};

/// The command in this process, so that its calls can be made to fail.
Reply runHere(RunCommand command, const cli::Options &options)
{
    const TemporaryFolder folder;
    Reply reply;
    {
        const Redirected out(STDOUT_FILENO, folder.path() / "out");
        const Redirected err(STDERR_FILENO, folder.path() / "err");
        cli::Console console(Language::English);
        reply.code = command(options, console);
    }
    reply.out = contentOf(folder.path() / "out");
    reply.err = contentOf(folder.path() / "err");
    return reply;
}

/// Makes each call fail in turn; how many failures there were before the new file was in place.
int failEachCall(RunCommand command, const cli::Options &options, bool isSticky)
{
    const std::string old(20'000, 'o');
    const fs::path file = options.output;
    int failures = 0;
    for (const int number : {ENOSPC, EDQUOT, EIO, EROFS}) {
        for (int k = 1;; ++k) {
            write(file, old);
            Reply reply;
            {
                const WatchedCalls calls({k, isSticky, number});
                reply = runHere(command, options);
            }
            INFO("call " << k << ", errno " << number << ", all after it " << isSticky);
            CHECK(filesIn(file.parent_path()) == 1);
            CHECK((reply.code == cli::ExitCode::Done) == watched().renamed);
            CHECK((contentOf(file) == old) == !watched().renamed);
            if (watched().done < k)
                break;
            if (watched().renamed)
                continue;
            ++failures;
            CHECK(reply.out.empty());
            CHECK(reply.err.find(file.string()) != std::string::npos);
        }
    }
    return failures;
}

cli::ExitCode writePlain(const cli::Options &options, cli::Console &console)
{
    const auto written = writeFileAtomically(options.output, "new");
    return written ? cli::ExitCode::Done : console.fail(written.error());
}

} // namespace

TEST_CASE("Whichever call fails while a sheet or citation is saved, it is said and the old file "
          "stays")
{
    const TemporaryFolder folder;
    cli::Options options;
    options.words = {"basegun"};
    options.output = (folder.path() / "old").string();
    const bool isSticky = GENERATE(false, true);
    // open, write, fsync, close and rename, for each of the four errors.
    CHECK(failEachCall(writePlain, options, isSticky) == 4 * 5);
    CHECK(failEachCall(cli::runCite, options, isSticky) == 4 * 5);
    CHECK(failEachCall(cli::runSheet, options, isSticky) == 4 * 5);
    releaseDocumentResources();
}

TEST_CASE("Whichever call fails while a table is saved, its files are all old or all new")
{
    const TemporaryFolder folder;
    cli::Options options;
    options.entity = "promotions";
    const fs::path inside = folder.path() / "inside";
    fs::create_directory(inside);
    options.output = (inside / "a.csv").string();
    const std::vector<fs::path> files{inside / "a.csv", inside / "a.schema.json",
                                      inside / "a-codebook.md"};
    const std::string old(20'000, 'o');
    const bool isSticky = GENERATE(false, true);
    // Each file is opened (the second and third after trying the names taken by those before),
    // written, synchronised and closed; then come three times a rename and opening, synchronising
    // and closing the folder. Only a lasting failure that begins at the second rename or later
    // leaves nothing to put back with.
    constexpr int Prepared = 3 * 4 + 1 + 2;
    int failures = 0;
    for (int k = 1; k <= Prepared + (isSticky ? 1 : 3 * 4); ++k) {
        for (const fs::path &file : files)
            write(file, old);
        Reply reply;
        {
            const WatchedCalls calls({k, isSticky, ENOSPC});
            reply = runHere(cli::runExport, options);
        }
        INFO("call " << k << ", all after it " << isSticky);
        const bool isDone = reply.code == cli::ExitCode::Done;
        for (const fs::path &file : files)
            CHECK((contentOf(file) == old) == !isDone);
        CHECK(filesIn(inside) == 3);
        if (isDone)
            continue;
        ++failures;
        CHECK(reply.out.empty());
        CHECK(reply.err.find((inside / "a").string()) != std::string::npos);
    }
    CHECK(failures == Prepared + (isSticky ? 1 : 3));
}

TEST_CASE("A sheet or citation is saved under the name asked for, however odd, or not at all")
{
    const TemporaryFolder folder;
    const fs::path inside = folder.path() / "inside";
    for (const std::string command : {"cite", "sheet"}) {
        fs::create_directory(inside);
        for (const std::string &name :
             std::vector<std::string>{"CON", "nul.pdf", "-o", "a\\b", "..a", "a ", "a\u202Efdp.exe",
                                      "a\nb", "%s%n", "é"}) {
            INFO(command << ' ' << name);
            const Ran ran = run({command, "basegun", "--output=" + (inside / name).string()});
            CHECK(ran.code == 0);
            CHECK(fs::is_regular_file(inside / name));
            CHECK(filesIn(inside) == 1);
            // One line, which cannot drive a terminal or hide the end of the name.
            CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 1);
            CHECK(ran.out.find("\u202E") == std::string::npos);
            fs::remove(inside / name);
        }
        CHECK(run({command, "basegun", "-o", (inside / "../up.pdf").string()}).code == 0);
        CHECK(fs::is_regular_file(folder.path() / "up.pdf"));
        fs::remove(folder.path() / "up.pdf");
        for (const std::string &name :
             {std::string(300, 'x'), std::string("no/../a.pdf"), std::string("../inside/no/a")}) {
            INFO(command << ' ' << name);
            const Ran ran = run({command, "basegun", "-o", (inside / name).string()});
            CHECK(ran.code == 73);
            CHECK(ran.out.empty());
            CHECK(ran.err.find(name.substr(0, 20)) != std::string::npos);
            CHECK(filesIn(inside) == 0);
        }
        CHECK(filesIn(folder.path()) == 1);
    }
}
