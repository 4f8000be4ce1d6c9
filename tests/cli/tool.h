// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace eig::test {

/// How to start the program under test.
struct Start {
    std::string program = EIG_TOOL;
    std::vector<std::string> environment{};       ///< "LANG=en_GB.UTF-8", on top of the test's own
    int output = -1;                              ///< takes stdout; -1: a file, read into Ran::out
    int errors = -1;                              ///< takes stderr; -1: a file, read into Ran::err
    bool asNobody = false;                        ///< gives up root's rights, where it has them
    std::function<void(int process)> meanwhile{}; ///< called once it has started
};

struct Ran {
    int code = -1; ///< exit code, or minus the signal that ended it
    std::string out;
    std::string err;

    /// stdout as JSON; a failed assertion when it is none.
    [[nodiscard]] nlohmann::ordered_json json() const;
};

[[nodiscard]] Ran run(const std::vector<std::string> &arguments, const Start &start = {});

/// The value of a member of each row of "eig list … --format json" or hit of a search.
[[nodiscard]] std::vector<std::string> column(const nlohmann::ordered_json &rows,
                                              const std::string &key);
[[nodiscard]] bool contains(const std::vector<std::string> &all, const std::string &one);
[[nodiscard]] std::size_t filesIn(const std::filesystem::path &folder);
[[nodiscard]] std::string contentOf(const std::filesystem::path &file);
void write(const std::filesystem::path &file, const std::string &content);

/// A small valid data folder: two promotions, three challenges, a few of everything.
[[nodiscard]] std::filesystem::path tinyData();

} // namespace eig::test
