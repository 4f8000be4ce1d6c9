// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "app/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <cstdio>

#include <unistd.h>

namespace eig {
namespace {

constexpr int MaxPixels = 8000;

std::optional<Options> usage(const char *expected)
{
    std::fprintf(stderr, "eig-catalogue: %s\n", expected);
    return {};
}

QCommandLineOption option(const char *name, const char *description, const char *value)
{
    return {QLatin1String(name), QLatin1String(description), QLatin1String(value)};
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{2,4})x(\\d{2,4})$"));
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() > MaxPixels || size.height() > MaxPixels)
        return {};
    return size;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("EIG Catalogue"));
    parser.addOptions({
        option("lang", "Language: fr or en.", "fr|en"),
        option("theme", "Colours: light or dark.", "light|dark"),
        option("catalogue", "Open another edition.", "file"),
        option("place", "Begin in this place: challenges, ministries or search.", "place"),
        option("query", "Begin with this search.", "text"),
        option("select",
               "Begin at this record, for example challenge/basegun; several times to compare.",
               "record"),
        option("view", "Begin with this view of the place: table, columns, tree, list or page.",
               "view"),
        option("size", "Size of the window, for example 1280x720.", "WxH"),
        option("screenshot", "Paint the window into a PNG file and close.", "file"),
    });
    parser.addOption({QStringLiteral("new-window"),
                      QStringLiteral("Open a window of its own, also when there is one already.")});
    parser.addPositionalArgument(
        QStringLiteral("record"),
        QStringLiteral("Begin at this record, for example challenge/basegun or "
                       "eig:challenge/basegun."),
        QStringLiteral("[record]"));
    parser.addHelpOption();
    parser.addVersionOption();
}

/// Somebody sees what is said there.
bool hasTerminal()
{
    return ::isatty(STDIN_FILENO) == 1 || ::isatty(STDOUT_FILENO) == 1
        || ::isatty(STDERR_FILENO) == 1;
}

} // namespace

std::optional<Options> readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);

    Options options;
    const QString language = parser.value(QStringLiteral("lang"));
    if (language == QLatin1String("fr"))
        options.language = Language::French;
    else if (language == QLatin1String("en"))
        options.language = Language::English;
    else if (!language.isEmpty())
        return usage("--lang fr|en");
    options.theme = parser.value(QStringLiteral("theme"));
    if (!options.theme.isEmpty() && options.theme != QLatin1String("light")
        && options.theme != QLatin1String("dark"))
        return usage("--theme light|dark");
    if (parser.isSet(QStringLiteral("size"))) {
        options.size = sizeFrom(parser.value(QStringLiteral("size")));
        if (!options.size)
            return usage("--size WIDTHxHEIGHT");
    }
    options.catalogue = parser.value(QStringLiteral("catalogue"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.hasOwnWindow = parser.isSet(QStringLiteral("new-window"));
    options.request = {parser.value(QStringLiteral("place")),
                       parser.value(QStringLiteral("query")),
                       parser.positionalArguments(),
                       {},
                       parser.value(QStringLiteral("view"))};
    const char *expected = "a record is KIND/IDENTIFIER, for example challenge/basegun";
    if (parser.isSet(QStringLiteral("select"))) {
        options.request.selected = parser.values(QStringLiteral("select"));
        expected = "--select KIND/IDENTIFIER";
    }
    options.start = checked(options.request);
    if (!options.start.wrong.isEmpty() && (hasTerminal() || !options.screenshot.isEmpty()))
        return usage(expected);
    return options;
}

} // namespace eig
