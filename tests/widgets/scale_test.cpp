// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "support/slowdown.h"
#include "support/synthetic_catalogue.h"

#include <QElapsedTimer>
#include <QPushButton>

using namespace eig;
using eig::test::WindowFixture;

namespace {

constexpr qint64 KeystrokeMs = test::Slowdown * 500;
constexpr qint64 FewRowsKeystrokeMs = test::Slowdown * 80;

/// From the key to the painted window.
qint64 worstKeystroke(WindowFixture &fixture, const QString &text)
{
    qint64 worst = 0;
    fixture.search()->setFocus();
    for (const QChar c : text) {
        QElapsedTimer timer;
        timer.start();
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(fixture.search(), &press);
        fixture.window().repaint();
        fixture.table()->viewport()->repaint();
        worst = std::max(worst, timer.elapsed());
        QCoreApplication::processEvents();
    }
    return worst;
}

/// A machine with other work may keep one key waiting, but not in each of three tries.
qint64 keystrokeOf(WindowFixture &fixture, const QString &text)
{
    qint64 least = worstKeystroke(fixture, text);
    for (int retry = 0; retry < 2; ++retry) {
        fixture.type("");
        least = std::min(least, worstKeystroke(fixture, text));
    }
    return least;
}

} // namespace

TEST_CASE("An empty catalogue says so and offers nothing to click")
{
    WindowFixture fixture{Catalogue(test::syntheticContent(0))};
    CHECK(fixture.rows() == 0);
    CHECK(fixture.status("resultCount") == "0 défi");
    CHECK(fixture.child<QLabel>("noMatchText")->isVisible());
    CHECK(fixture.child<QWidget>("noMatch")->findChildren<QPushButton *>().isEmpty());
    CHECK_FALSE(fixture.action("exportSheetAction")->isEnabled());
    fixture.type("arme");
    CHECK(fixture.rows() == 0);
}

TEST_CASE("One challenge is a list too")
{
    WindowFixture fixture{Catalogue(test::syntheticContent(1))};
    CHECK(fixture.status("resultCount") == "1 défi");
    CHECK(fixture.currentRow() == 0);
    CHECK(fixture.detailShows(fixture.cell(0, 0)));
}

TEST_CASE("A keystroke is painted in time with 131 challenges")
{
    WindowFixture fixture;
    CHECK(keystrokeOf(fixture, "données de santé") < FewRowsKeystrokeMs);
}

TEST_CASE("Ten thousand challenges are searched, filtered and scrolled in time")
{
    WindowFixture fixture{Catalogue(test::syntheticContent(10'000))};
    CHECK(fixture.rows() == 10'000);
    CHECK(keystrokeOf(fixture, "outil de santé") < KeystrokeMs);
    CHECK(fixture.rows() > 0);
    fixture.type("");
    QElapsedTimer timer;
    timer.start();
    fixture.clickPromotion("EIG 5");
    CHECK(timer.elapsed() < KeystrokeMs);
    CHECK(fixture.rows() == 1250);
    timer.restart();
    fixture.sortBy("Nom");
    CHECK(timer.elapsed() < 2 * KeystrokeMs);
    QTest::keyClick(fixture.table(), Qt::Key_End, Qt::ControlModifier);
    CHECK(fixture.currentRow() == 1249);
    fixture.clickRow(1249);
    CHECK(fixture.detailShows(fixture.cell(1249, 0)));
}
