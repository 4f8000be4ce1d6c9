// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include "cli/render/visible.h"

#include <cerrno>
#include <sys/ioctl.h>
#include <unistd.h>

namespace eig::cli {
namespace {

/// 0, or the errno of the write that failed.
int writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : EIO;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

} // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::NotReadable:
    case ErrorCode::UnknownRecord:
    case ErrorCode::AmbiguousRecord: return ExitCode::NoInput;
    case ErrorCode::NotACatalogue:
    case ErrorCode::CatalogueDamaged:
    case ErrorCode::CatalogueVersion:
    case ErrorCode::InvalidData: return ExitCode::BadData;
    case ErrorCode::FolderNotWritable:
    case ErrorCode::FolderMissing:
    case ErrorCode::NameNotUsable:
    case ErrorCode::FontMissing:
    case ErrorCode::GlyphMissing:
    case ErrorCode::DocumentFailed: return ExitCode::CannotCreate;
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed: break;
    }
    return ExitCode::InputOutput;
}

std::string Console::say(const Label &label, std::string_view subject) const
{
    std::string text = label.in(m_language);
    if (const std::size_t at = text.find("{}"); at != std::string::npos)
        text.replace(at, 2, subject);
    return text;
}

void Console::print(std::string_view result)
{
    if (m_error == 0)
        m_error = writeAll(STDOUT_FILENO, result);
}

ExitCode Console::finish(ExitCode code) const
{
    if (m_error == 0 || m_error == EPIPE)
        return code;
    return fail(
        ExitCode::InputOutput,
        say({"Le résultat n’a pas pu être écrit en entier. Le catalogue est intact. Libérez "
             "de l’espace ou choisissez une autre destination, puis recommencez.",
             "The result could not be written in full. The catalogue is intact. Free some "
             "space or choose another destination, then try again."}));
}

void Console::note(std::string_view message) const
{
    const std::string separator = say({"\u202F: ", ": "});
    static_cast<void>(writeAll(STDERR_FILENO, "eig" + separator + visible(message) + '\n'));
}

void Console::progress(std::string_view line) const
{
    winsize size{};
    if (::isatty(STDERR_FILENO) != 1 || ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0)
        return;
    const std::string text = cutToWidth(visible(line), size.ws_col > 1 ? size.ws_col - 1U : 79U);
    static_cast<void>(writeAll(STDERR_FILENO, "\r" + text + "\x1b[K"));
}

ExitCode Console::fail(const Error &error) const
{
    return fail(exitCodeOf(error.code), message(error, m_language));
}

ExitCode Console::fail(ExitCode code, std::string_view message) const
{
    note(message);
    return code;
}

std::size_t Console::width()
{
    winsize size{};
    if (::isatty(STDOUT_FILENO) != 1 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

} // namespace eig::cli
