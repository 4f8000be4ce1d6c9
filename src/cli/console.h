// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/exit_code.h"
#include "core/labels/labels.h"

#include <string>
#include <string_view>

namespace eig::cli {

/// The two streams of the program. The result alone goes to stdout; everything said about it goes
/// to stderr, with control characters made visible (reliability.md T33).
class Console
{
public:
    explicit Console(Language language) : m_language(language) {}

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] std::string say(const Label &label) const { return label.in(m_language); }
    /// The label with "{}" replaced by the subject.
    [[nodiscard]] std::string say(const Label &label, std::string_view subject) const;

    /// Writes a whole result. A reader that left early is no error; anything else is remembered.
    void print(std::string_view result);
    /// InputOutput, with a message, when stdout could not take the result.
    [[nodiscard]] ExitCode finish(ExitCode code) const;

    void note(std::string_view message) const;
    /// One line on stderr that the next one replaces, and an empty one removes; nothing at all
    /// where stderr is no terminal.
    void progress(std::string_view line) const;
    ExitCode fail(const Error &error) const;
    ExitCode fail(ExitCode code, std::string_view message) const;

    /// Columns of the terminal behind stdout; 0 when it is not one.
    [[nodiscard]] static std::size_t width();

private:
    Language m_language;
    int m_error = 0; ///< errno of the first write that failed
};

} // namespace eig::cli
