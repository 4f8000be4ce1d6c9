// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/bar_chart.h"
#include "widgets/detail/detail_page.h"
#include "widgets/detail/detail_pane.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/row_link.h"
#include "widgets/detail/text_block.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/window_fixture.h"

#include "core/charts/figure_series.h"

using namespace eig;
using eig::test::WindowFixture;

namespace {

const RecordRef Story{EntityKind::Programme, "eig"};

void openDashboard(WindowFixture &window)
{
    window.window().navigator().goTo(*placeNamed(QStringLiteral("dashboard")));
    QCoreApplication::processEvents();
}

QString storyText(const WindowFixture &window)
{
    QTest::qWait(60); // the page is built a moment after it is asked for
    QStringList lines;
    for (const QWidget *part : window.child<DetailPane>("storyDetail")->findChildren<QWidget *>()) {
        if (const auto *text = qobject_cast<const TextBlock *>(part))
            lines.append(text->text());
        else if (const auto *heading = qobject_cast<const HeadingLabel *>(part))
            lines.append(heading->text());
    }
    return lines.join(u'\n');
}

QString toQt(const std::string &text) { return QString::fromStdString(text); }

} // namespace

TEST_CASE("The story of the programme is a page below the dashboard, and Back and Up leave it")
{
    WindowFixture window;
    openDashboard(window);
    const QString dashboard = window.window().windowTitle();
    RowLink *link = nullptr;
    for (RowLink *row : window.child<QWidget>("dashboardPlace")->findChildren<RowLink *>()) {
        if (row->accessibleName().contains(QStringLiteral("histoire")))
            link = row;
    }
    REQUIRE(link != nullptr);
    link->setFocus();
    link->click();
    auto *story = window.child<DetailPane>("storyDetail");
    REQUIRE(story->isVisible());
    CHECK(story->isAncestorOf(QApplication::focusWidget()));
    CHECK(window.window().windowTitle() != dashboard);
    CHECK_FALSE(window.child<QWidget>("detailPane")->isVisible());
    CHECK(window.action("citeAction")->isEnabled());
    window.action("backAction")->trigger();
    CHECK_FALSE(story->isVisible());
    CHECK(window.window().windowTitle() == dashboard);
    window.action("forwardAction")->trigger();
    CHECK(story->isVisible());
    REQUIRE(window.action("upAction")->isEnabled());
    window.action("upAction")->trigger();
    CHECK_FALSE(story->isVisible());
    window.action("backAction")->trigger();
    CHECK(story->isVisible());
    window.press(Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(story->isVisible());
}

TEST_CASE("The story has every figure with its date, its qualifier and a source")
{
    WindowFixture window;
    openDashboard(window);
    window.window().navigator().open(Story);
    const QString text = storyText(window);
    const Programme &programme = test::bundled().programme();
    REQUIRE(programme.figures.size() > 60);
    for (const ProgrammeFigure &figure : programme.figures) {
        INFO(figure.id);
        CHECK(text.contains(toQt(figure.label)));
        CHECK(text.contains(toQt(figure.value + ' ' + figure.unit).trimmed()));
        CHECK(text.contains(toQt(figure.qualifier)));
        REQUIRE(figure.asOf.has_value());
        CHECK(text.contains(toQt(dateText(*figure.asOf, Language::French))));
    }
}

TEST_CASE("The story has every discrepancy with all its values, and what was kept")
{
    WindowFixture window;
    openDashboard(window);
    window.window().navigator().open(Story);
    const QString text = storyText(window);
    const Programme &programme = test::bundled().programme();
    REQUIRE_FALSE(programme.discrepancies.empty());
    for (const Discrepancy &discrepancy : programme.discrepancies) {
        INFO(discrepancy.id);
        CHECK(text.contains(toQt(discrepancy.subject)));
        CHECK(text.contains(toQt(discrepancy.kept)));
        CHECK(text.contains(toQt(discrepancy.comment)));
        for (const DisputedValue &value : discrepancy.values)
            CHECK(text.contains(toQt(value.value)));
    }
    for (const std::string &paragraph : programme.story)
        CHECK(text.contains(toQt(paragraph)));
    for (const TeamRole &member : programme.team)
        CHECK(text.contains(toQt(member.name)));
    for (const Partner &partner : programme.partners)
        CHECK(text.contains(toQt(partner.name)));
    for (const SiblingProgramme &sibling : programme.siblings)
        CHECK(text.contains(toQt(sibling.name)));
    for (const Objective &objective : programme.objectives)
        CHECK(text.contains(toQt(objective.text)));
}

TEST_CASE("The series of the story are drawn from the figures, and a bar leads to its source")
{
    WindowFixture window;
    openDashboard(window);
    window.window().navigator().open(Story);
    REQUIRE_FALSE(storyText(window).isEmpty());
    auto *story = window.child<DetailPane>("storyDetail");
    const QList<BarChart *> charts = story->findChildren<BarChart *>();
    REQUIRE(charts.size() == 2);
    const auto recruited = seriesOf(test::bundled().programme(), FigureSeries::Recruited);
    REQUIRE(charts[0]->bars().bars().size() == recruited.size());
    for (std::size_t i = 0; i < recruited.size(); ++i)
        CHECK(charts[0]->bars().bars()[i].value == recruited[i].value);
    charts[0]->setFocus();
    QTest::keyClick(charts[0], Qt::Key_Return);
    CHECK_FALSE(charts[0]->hasFocus());
    CHECK(story->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("The story changes its language and stands in a small window")
{
    WindowFixture window;
    openDashboard(window);
    window.window().navigator().open(Story);
    CHECK(storyText(window).contains(QStringLiteral("Chiffres dans le temps")));
    window.language().setLanguage(Language::English);
    CHECK(storyText(window).contains(QStringLiteral("Figures over time")));
    CHECK(window.window().windowTitle().startsWith(QStringLiteral("The story")));
    window.resize(960, 600);
    CHECK(window.child<DetailPane>("storyDetail")->isVisible());
}
