// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bench/measure.h"
#include "bench/window/subject.h"
#include "bundled/bundled_catalogue.h"
#include "core/catalogue/overview.h"
#include "core/labels/record_labels.h"
#include "support/synthetic_catalogue.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/shell/settings.h"
#include "widgets/style/theme_switch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <iostream>
#include <stdexcept>

// The budgets of architecture section 8 that need a window. Usage: eig_window_bench
// startup|memory|keystroke|place

namespace eig::bench {
namespace {

constexpr int Starts = 15;
constexpr int Runs = 3;

Times timesOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return {values[values.size() / 2], values[values.size() * 99 / 100]};
}

Row startRow(const std::string &what, double ratio, double Started::*figure)
{
    std::vector<double> window;
    std::vector<double> label;
    static_cast<void>(start(Subject::Label));
    static_cast<void>(start(Subject::Catalogue));
    // In turns, so that both meet the same machine.
    for (int i = 0; i < Starts; ++i) {
        label.push_back(start(Subject::Label).*figure);
        window.push_back(start(Subject::Catalogue).*figure);
    }
    Row row{what, timesOf(window), 0, 0, timesOf(label), "window with one label", ratio};
    row.comparesMedians = true;
    return row;
}

/// A shown window on a catalogue, with settings of its own.
struct Shown {
    explicit Shown(Catalogue catalogue)
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , language(Language::French)
        , theme(*qApp, ThemeChoice::Light, 100)
        , window(SearchEngine(std::move(catalogue)), settings, language, theme)
    {
        window.resize(1440, 900);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            throw std::runtime_error("the window did not show");
        QTest::qWait(1000);
    }

    QTemporaryDir folder;
    Settings settings;
    LanguageSwitch language;
    ThemeSwitch theme;
    MainWindow window;
};

/// From the key to the painted window: list, count and facets.
Row keystrokeRow(const std::string &what, Catalogue catalogue, double targetMs)
{
    Shown shown(std::move(catalogue));
    auto *field = shown.window.findChild<QLineEdit *>(QStringLiteral("searchField"));
    std::vector<double> times;
    for (const QString &text : {QStringLiteral("données de santé"), QStringLiteral("arme photo"),
                                QStringLiteral("l’État"), QStringLiteral("fraude promotion:3..5"),
                                QStringLiteral("agriculture biologique")}) {
        field->clear();
        QTest::qWait(50);
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QElapsedTimer timer;
            timer.start();
            QCoreApplication::sendEvent(field, &press);
            shown.window.repaint();
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            // The detail pane and other idle work are not part of a keystroke.
            QTest::qWait(20);
        }
    }
    return {what, timesOf(times), 0, targetMs, {}, {}, 0};
}

/// The largest of each kind, and the story of the programme.
std::vector<RecordRef> pagesOf(const Catalogue &catalogue)
{
    std::vector<RecordRef> pages{{EntityKind::Programme, Id(ProgrammeId)}};
    std::size_t most = 0;
    for (const Promotion &promotion : catalogue.promotions()) {
        const std::size_t count = overviewOfPromotion(catalogue, promotion.id).challenges.size();
        if (count < most)
            continue;
        most = count;
        pages.resize(1);
        pages.push_back({EntityKind::Promotion, promotion.id});
    }
    RecordRef ministry{EntityKind::Ministry, {}};
    most = 0;
    for (const Ministry &one : catalogue.ministries()) {
        const std::size_t count = overviewOfMinistry(catalogue, one.id).challenges.size();
        if (count < most)
            continue;
        most = count;
        ministry.id = one.id;
    }
    pages.push_back(std::move(ministry));
    return pages;
}

Row placeRow(const std::string &what, Catalogue catalogue)
{
    Shown shown(std::move(catalogue));
    Navigator &navigator = shown.window.navigator();
    std::vector<double> times;
    const auto measure = [&](const auto &go) {
        QElapsedTimer timer;
        timer.start();
        go();
        shown.window.repaint();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(60);
    };
    const std::vector<RecordRef> pages = pagesOf(navigator.catalogue());
    for (int round = 0; round < 10; ++round) {
        for (const PlaceSpec &place : placeTable())
            measure([&] { navigator.goTo(place); });
        for (const RecordRef &page : pages)
            measure([&] { navigator.openPage(page); });
    }
    return {what, timesOf(times), 0, 100, {}, {}, 0};
}

Catalogue bundled()
{
    auto opened = Catalogue::fromBytes(bundledCatalogue(), "bundled");
    if (!opened)
        throw std::runtime_error("the bundled catalogue could not be opened");
    return std::move(*opened);
}

Catalogue large() { return Catalogue(test::syntheticContent(10'000)); }

bool benchmark(const std::string &what)
{
    std::vector<Row> rows;
    for (int run = 0; run < Runs; ++run) {
        if (what == "startup")
            rows.push_back(startRow("start to first paint", 2.5, &Started::firstPaintMs));
        else if (what == "memory")
            rows.push_back(startRow("private memory (KiB)", 1.5, &Started::privateKiB));
        else if (what == "keystroke") {
            rows.push_back(keystrokeRow("key to paint, 131", bundled(), 8));
            rows.push_back(keystrokeRow("key to paint, 10 000", large(), 50));
        } else if (what == "place") {
            rows.push_back(placeRow("change of place, 131", bundled()));
            rows.push_back(placeRow("change of place, 10 000", large()));
        } else {
            throw std::runtime_error("startup, memory, keystroke or place");
        }
    }
    return print(rows);
}

} // namespace
} // namespace eig::bench

int main(int argc, char **argv)
{
    using namespace eig::bench;
    try {
        if (argc == 4 && std::strcmp(argv[1], "--subject") == 0)
            return runSubject(std::strcmp(argv[2], "label") == 0 ? Subject::Label
                                                                 : Subject::Catalogue,
                              std::atoi(argv[3]), argc, argv);
        const std::string what = argc > 1 ? argv[1] : "";
        if (what == "startup" || what == "memory")
            return benchmark(what) ? 0 : 1;
        const QApplication application(argc, argv);
        return benchmark(what) ? 0 : 1;
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}
