// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "app/first_window.h"
#include "app/options.h"
#include "app/screenshot.h"
#include "bundled/bundled_catalogue.h"
#include "core/search/early_engine.h"
#include "core/storage/catalogue_file.h"
#include "documents/resources.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/settings.h"
#include "widgets/style/theme_switch.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTimer>

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

void begin(eig::MainWindow &window, const eig::Options &options, const eig::Settings &settings)
{
    if (options.size)
        window.resize(*options.size);
    if (options.start.beginning)
        window.beginAt(*options.start.beginning);
    if (!options.start.wrong.isEmpty())
        window.sayNoAddress(options.start.wrong);
    window.show();
    window.activateWindow(); // without a window manager nobody else does
    if (!options.catalogue.isEmpty())
        window.openCatalogue(QFile::encodeName(options.catalogue).toStdString());
    if (!options.screenshot.isEmpty())
        eig::takeScreenshot(window, options.screenshot);
    else if (!settings.flag(eig::Setting::HasStarted))
        // After the first paint: the window is there behind the page.
        QTimer::singleShot(0, &window, &eig::MainWindow::showWelcome);
}

/// A later start: the window comes forward, with what was asked for.
void comeForward(eig::MainWindow &window, const eig::StartRequest &request)
{
    const eig::Start start = eig::checked(request);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    if (start.beginning)
        window.follow(*start.beginning);
    if (!start.wrong.isEmpty())
        window.sayNoAddress(start.wrong);
    // A dialog that is open stands over its window.
    QWidget *modal = QApplication::activeModalWidget();
    for (QWidget *front : {static_cast<QWidget *>(&window), modal ? modal->window() : nullptr}) {
        if (front) {
            front->raise();
            front->activateWindow();
        }
    }
    QApplication::alert(&window);
}

int run(QApplication &application, eig::EarlyEngine &early)
{
    const auto options = eig::readOptions(application);
    if (!options)
        return ExitUsage;
    eig::FirstWindow first;
    if (options->canBeHandedOver()
        && first.join(options->request) == eig::FirstWindow::Role::Second)
        return 0;
    eig::Settings settings(settingsFile());
    eig::LanguageSwitch language(options->language.value_or(
        settings.language().value_or(eig::LanguageSwitch::systemLanguage())));
    eig::ThemeSwitch theme(application,
                           eig::themeChoice(options->theme.isEmpty()
                                                ? settings.text(eig::Setting::Theme)
                                                : options->theme),
                           settings.number(eig::Setting::TextSize));
    auto engine = early.take();
    if (!engine) {
        std::fputs((eig::message(engine.error(), language.language()) + "\n").c_str(), stderr);
        return ExitData;
    }
    eig::MainWindow window(std::move(*engine), settings, language, theme);
    QObject::connect(&first, &eig::FirstWindow::requested, &window,
                     [&window](const eig::StartRequest &request) { comeForward(window, request); });
    begin(window, *options, settings);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    int code = 0;
    {
        eig::EarlyEngine early([] { return eig::openBundled(eig::bundledCatalogue()); },
                               eig::EntityKind::Challenge);
        QApplication application(argc, argv);
        // Qt takes the locale of the environment; numbers in files must not follow it.
        std::setlocale(LC_NUMERIC, "C");
        QCoreApplication::setApplicationName(QStringLiteral("eig-catalogue"));
        QCoreApplication::setApplicationVersion(QStringLiteral(EIG_VERSION));
        QGuiApplication::setDesktopFileName(QStringLiteral("org.eig.Catalogue"));
        code = run(application, early);
    }
    eig::releaseDocumentResources();
    return code;
}
