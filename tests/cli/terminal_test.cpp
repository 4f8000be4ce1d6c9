// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/render/visible.h"
#include "cli/tool.h"
#include "support/catch.h"
#include "support/run_tests.h"

#include <cerrno>
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

/// What a program prints on a terminal of this many columns.
std::string onTerminal(const std::vector<std::string> &arguments, unsigned columns)
{
    const Terminal terminal(columns);
    REQUIRE(terminal.isOpen);
    std::string text;
    std::thread reader([&] {
        char buffer[4096];
        for (ssize_t got = 0; (got = ::read(terminal.master, buffer, sizeof buffer)) > 0;)
            text.append(buffer, static_cast<std::size_t>(got));
    });
    const Ran ran = run(arguments, {.output = terminal.program});
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

int main(int argc, char **argv)
{
    if (const Terminal terminal(80); !terminal.isOpen) {
        std::cout << "skipped, no terminal to be had here: " << std::strerror(errno) << '\n';
        return 4;
    }
    return runTests(argc, argv);
}
