// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/render/visible.h"
#include "cli/tool.h"
#include "support/catch.h"

#include <fcntl.h>
#include <pty.h>
#include <sstream>
#include <thread>
#include <unistd.h>

using namespace eig::test;

namespace {

/// What a program prints on a terminal of this many columns.
std::string onTerminal(const std::vector<std::string> &arguments, unsigned columns)
{
    int terminal = -1;
    int program = -1;
    winsize size{};
    size.ws_col = static_cast<unsigned short>(columns);
    size.ws_row = 25;
    REQUIRE(::openpty(&terminal, &program, nullptr, nullptr, &size) == 0);
    std::string text;
    std::thread reader([&] {
        char buffer[4096];
        for (ssize_t got = 0; (got = ::read(terminal, buffer, sizeof buffer)) > 0;)
            text.append(buffer, static_cast<std::size_t>(got));
    });
    const Ran ran = run(arguments, {.output = program});
    ::close(program);
    reader.join();
    ::close(terminal);
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

TEST_CASE("A reader that leaves early ends the program without a word")
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    ::close(ends[0]);
    const Ran ran = run({"list", "people", "--format", "json"}, {.output = ends[1]});
    ::close(ends[1]);
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
}

TEST_CASE("A result that the disk does not take is an input or output error")
{
    const int full = ::open("/dev/full", O_WRONLY);
    REQUIRE(full >= 0);
    const Ran ran = run({"list", "people", "--format", "json"}, {.output = full});
    ::close(full);
    CHECK(ran.code == 74);
    CHECK(ran.err.find("n’a pas pu être écrit en entier") != std::string::npos);
}
