// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/render/visible.h"
#include "cli/tool.h"
#include "support/catch.h"
#include "support/run_tests.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <iostream>
#include <pty.h>
#include <sstream>
#include <thread>
#include <unistd.h>

using namespace eig::test;

namespace {

/// A pseudo-terminal; without /dev/pts only root gets one.
struct Terminal {
    explicit Terminal(unsigned columns)
    {
        winsize size{};
        size.ws_col = static_cast<unsigned short>(columns);
        size.ws_row = 25;
        isOpen = ::openpty(&master, &program, nullptr, nullptr, &size) == 0;
    }

    int master = -1;
    int program = -1;
    bool isOpen = false;
};

enum class Stream { Output, Errors };

/// What a program prints on a terminal of this many columns.
std::string onTerminal(const std::vector<std::string> &arguments, unsigned columns,
                       Stream stream = Stream::Output)
{
    const Terminal terminal(columns);
    REQUIRE(terminal.isOpen);
    std::string text;
    std::thread reader([&] {
        char buffer[4096];
        for (ssize_t got = 0; (got = ::read(terminal.master, buffer, sizeof buffer)) > 0;)
            text.append(buffer, static_cast<std::size_t>(got));
    });
    Start start;
    (stream == Stream::Output ? start.output : start.errors) = terminal.program;
    const Ran ran = run(arguments, start);
    ::close(terminal.program);
    reader.join();
    ::close(terminal.master);
    CHECK(ran.code == 0);
    return text;
}

} // namespace

TEST_CASE("On a terminal no line of a table is wider than the terminal")
{
    for (const unsigned columns : {30U, 60U, 100U}) {
        const std::string text = onTerminal({"list", "challenges"}, columns);
        std::istringstream lines(text);
        int count = 0;
        for (std::string line; std::getline(lines, line); ++count) {
            line.resize(line.find_last_not_of('\r') + 1);
            INFO(line);
            CHECK(eig::cli::displayWidth(line) <= columns);
        }
        CHECK(count == 132);
        CHECK(text.find("…") != std::string::npos);
    }
}

TEST_CASE("On a terminal the progress of a booklet is one line, which goes away at the end")
{
    const TemporaryFolder folder;
    const std::vector<std::string> arguments{"booklet", "ministry:mer", "-o",
                                             (folder.path() / "a.pdf").string()};
    const std::string text = onTerminal(arguments, 30, Stream::Errors);
    CHECK(text.find("Livret\u202F: étape 1/") != std::string::npos);
    CHECK(text.find('\n') == std::string::npos);
    CHECK(text.ends_with("\r\x1b[K"));
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find("\x1b[K", from), text.size());
        INFO(text.substr(from, end - from));
        CHECK(eig::cli::displayWidth(text.substr(from + 1, end - from - 1)) < 30);
        from = end + 3;
    }
    // Elsewhere nothing is said: what is not a terminal may be a log.
    CHECK(run(arguments).err.empty());
}

TEST_CASE("Ctrl+C during a booklet ends it with a word and without a file")
{
    const Terminal terminal(80);
    REQUIRE(terminal.isOpen);
    const TemporaryFolder folder;
    const auto file = folder.path() / "a.pdf";
    write(file, "old");
    std::string text;
    const auto readMore = [&] {
        char buffer[4096];
        const ssize_t got = ::read(terminal.master, buffer, sizeof buffer);
        text.append(buffer, static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        return got > 0;
    };
    Start start;
    start.errors = terminal.program;
    start.meanwhile = [&](int process) {
        while (text.find("étape") == std::string::npos && readMore()) {
        }
        ::kill(process, SIGINT);
    };
    const Ran ran = run({"booklet", "-o", file.string()}, start);
    ::close(terminal.program);
    while (readMore()) {
    }
    ::close(terminal.master);
    INFO(text);
    CHECK(ran.code == 130);
    CHECK(ran.out.empty());
    CHECK(text.find("Livret annulé. Aucun fichier n’a été créé.") != std::string::npos);
    CHECK(contentOf(file) == "old");
    CHECK(filesIn(folder.path()) == 1);
}

int main(int argc, char **argv)
{
    if (const Terminal terminal(80); !terminal.isOpen) {
        std::cout << "skipped, no terminal to be had here: " << std::strerror(errno) << '\n';
        return 4;
    }
    return runTests(argc, argv);
}
