// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bundled/bundled_catalogue.h"
#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "documents/resources.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <clocale>
#include <cstdio>

namespace {

constexpr int ExitUsage = 64;
constexpr int ExitData = 65;

/// XDG: a relative XDG_CONFIG_HOME is to be ignored, which Qt 6.4 does not do.
QString settingsFile()
{
    QString folder = qEnvironmentVariable("XDG_CONFIG_HOME");
    if (!QDir::isAbsolutePath(folder))
        folder = QDir::homePath() + QStringLiteral("/.config");
    return folder + QStringLiteral("/eig-catalogue/eig-catalogue.ini");
}

eig::Language chosenLanguage(const QString &option, const eig::Settings &settings)
{
    if (option == QLatin1String("fr"))
        return eig::Language::French;
    if (option == QLatin1String("en"))
        return eig::Language::English;
    return settings.language().value_or(eig::LanguageSwitch::systemLanguage());
}

int run(QApplication &application)
{
    const QCommandLineOption languageOption(
        QStringLiteral("lang"), QStringLiteral("Language: fr or en."), QStringLiteral("fr|en"));
    const QCommandLineOption catalogueOption(QStringLiteral("catalogue"),
                                             QStringLiteral("Open another edition."),
                                             QStringLiteral("file"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("EIG Catalogue"));
    parser.addOptions({languageOption, catalogueOption});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    const QString wanted = parser.value(languageOption);
    if (!wanted.isEmpty() && wanted != QLatin1String("fr") && wanted != QLatin1String("en")) {
        std::fputs("eig-catalogue: --lang fr|en\n", stderr);
        return ExitUsage;
    }

    eig::Settings settings(settingsFile());
    eig::LanguageSwitch language(chosenLanguage(wanted, settings));
    auto catalogue = eig::Catalogue::fromBytes(eig::bundledCatalogue(), "catalogue.sqlite");
    if (!catalogue) {
        std::fputs((eig::message(catalogue.error(), language.language()) + "\n").c_str(), stderr);
        return ExitData;
    }
    eig::MainWindow window(std::move(*catalogue), settings, language);
    window.show();
    if (parser.isSet(catalogueOption))
        window.openCatalogue(QFile::encodeName(parser.value(catalogueOption)).toStdString());
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    int code = 0;
    {
        QApplication application(argc, argv);
        // Qt takes the locale of the environment; numbers in files must not follow it.
        std::setlocale(LC_NUMERIC, "C");
        QCoreApplication::setApplicationName(QStringLiteral("eig-catalogue"));
        QCoreApplication::setApplicationVersion(QStringLiteral(EIG_VERSION));
        QGuiApplication::setDesktopFileName(QStringLiteral("org.eig.Catalogue"));
        code = run(application);
    }
    eig::releaseDocumentResources();
    return code;
}
