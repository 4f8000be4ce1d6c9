// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace eig::test {
namespace {

constexpr int CannotStart = 120;

/// Runs in the child; the program is open already, since nobody may not reach its folder.
[[noreturn]] void become(int program, const std::vector<std::string> &arguments, const Start &start,
                         int output, int errors)
{
    constexpr uid_t Nobody = 65534;
    std::vector<char *> list;
    for (const std::string &argument : arguments)
        list.push_back(const_cast<char *>(argument.c_str()));
    list.push_back(nullptr);
    for (const std::string &variable : start.environment)
        ::putenv(const_cast<char *>(variable.c_str()));
    ::dup2(output, STDOUT_FILENO);
    ::dup2(errors, STDERR_FILENO);
    if (start.asNobody && ::geteuid() == 0 && (::setgid(Nobody) != 0 || ::setuid(Nobody) != 0))
        ::_exit(CannotStart);
    ::fexecve(program, list.data(), environ);
    ::_exit(CannotStart);
}

} // namespace

Ran run(const std::vector<std::string> &arguments, const Start &start)
{
    const TemporaryFolder folder;
    const auto outFile = folder.path() / "out";
    const auto errFile = folder.path() / "err";
    const int program = ::open(start.program.c_str(), O_RDONLY | O_CLOEXEC);
    const int errors = start.errors >= 0 ? start.errors
                                         : ::open(errFile.c_str(), O_WRONLY | O_CREAT, 0600);
    const int output = start.output >= 0 ? start.output
                                         : ::open(outFile.c_str(), O_WRONLY | O_CREAT, 0600);
    REQUIRE(program >= 0);
    std::vector<std::string> all{"eig"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    const pid_t child = ::fork();
    if (child == 0)
        become(program, all, start, output, errors);
    if (start.meanwhile)
        start.meanwhile(child);
    int state = 0;
    ::waitpid(child, &state, 0);
    ::close(program);
    if (start.errors < 0)
        ::close(errors);
    if (start.output < 0)
        ::close(output);
    Ran ran{WIFEXITED(state) ? WEXITSTATUS(state) : -WTERMSIG(state),
            start.output < 0 ? contentOf(outFile) : std::string(),
            start.errors < 0 ? contentOf(errFile) : std::string()};
    UNSCOPED_INFO("stderr: " << ran.err);
    REQUIRE(ran.code != CannotStart);
    return ran;
}

nlohmann::ordered_json Ran::json() const
{
    auto parsed = nlohmann::ordered_json::parse(out, nullptr, false);
    REQUIRE_FALSE(parsed.is_discarded());
    return parsed;
}

std::vector<std::string> column(const nlohmann::ordered_json &rows, const std::string &key)
{
    std::vector<std::string> values;
    for (const auto &row : rows)
        values.push_back(row.at(key).get<std::string>());
    return values;
}

bool contains(const std::vector<std::string> &all, const std::string &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

std::size_t filesIn(const std::filesystem::path &folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const std::filesystem::path &file, const std::string &content)
{
    std::ofstream(file, std::ios::binary) << content;
}

std::filesystem::path tinyData()
{
    return std::filesystem::path(EIG_SOURCE_DIR) / "tests/fixtures/tiny";
}

} // namespace eig::test
