// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/chart_card.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/style/theme.h"
#include "widgets/window_fixture.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <set>

using namespace eig;
using eig::test::WindowFixture;

namespace {

ChartCard *cardOn(WindowFixture &fixture, Chart chart)
{
    if (fixture.window().navigator().spec().key != std::string_view("dashboard")) {
        fixture.window().navigator().goTo(*placeNamed(QStringLiteral("dashboard")));
        QCoreApplication::processEvents();
    }
    const QString name = QStringLiteral("chart:%1").arg(static_cast<int>(chart));
    return fixture.child<ChartCard>(name.toLatin1());
}

/// The menu of the card, opened with the Menu key on what has the focus.
QMenu *openMenu(ChartCard &card)
{
    card.view()->setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10),
                            card.view()->mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(card.view(), &event);
    auto *menu = card.findChild<QMenu *>(QStringLiteral("chartMenu"));
    REQUIRE(menu != nullptr);
    return menu;
}

void chooseIn(ChartCard &card, const QString &text)
{
    QMenu *menu = openMenu(card);
    QStringList texts;
    for (QAction *action : menu->actions()) {
        texts.append(action->text().remove(u'&'));
        if (texts.back() == text) {
            menu->close();
            action->trigger();
            return;
        }
    }
    FAIL(texts.join(u", ").toStdString());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All texts of a drawing in SVG.
QString textsOf(const QByteArray &svg)
{
    QString texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text() + u'\n';
    }
    CHECK_FALSE(reader.hasError());
    return texts;
}

bool says(const WindowFixture &fixture, const QString &text)
{
    return QTest::qWaitFor([&] { return fixture.status("task").startsWith(text); }, 20'000);
}

} // namespace

TEST_CASE("A chart is written as SVG with its question, its marks and its source as text")
{
    WindowFixture fixture;
    const ChartCard *card = cardOn(fixture, Chart::ChallengesByPromotion);
    const auto svg = QByteArray::fromStdString(chartFile(card->order(), ChartFormat::Svg));
    const QString texts = textsOf(svg);
    CHECK(texts.contains(card->accessibleName()));
    CHECK(texts.contains("DIG"));
    CHECK(texts.contains(card->model().index(7, 1).data().toString()));
    CHECK(texts.contains("Source"));
    CHECK(texts.contains(
        QString::fromStdString(dateText(test::bundled().edition().date, Language::French))));
    CHECK(QSvgRenderer(svg).isValid());
    CHECK_FALSE(svg.contains("<image"));
}

TEST_CASE("A chart is drawn in the light colours whatever those of the window are")
{
    WindowFixture fixture;
    for (const Chart chart : {Chart::MinistriesByPromotion, Chart::Themes}) {
        fixture.theme().setChoice(ThemeChoice::Light);
        QCoreApplication::processEvents();
        const std::string light = chartFile(cardOn(fixture, chart)->order(), ChartFormat::Png);
        fixture.theme().setChoice(ThemeChoice::Dark);
        QCoreApplication::processEvents();
        const std::string dark = chartFile(cardOn(fixture, chart)->order(), ChartFormat::Png);
        const auto image = QImage::fromData(QByteArray::fromStdString(light), "PNG");
        REQUIRE_FALSE(image.isNull());
        CHECK(image.pixelColor(1, 1) == Theme::light().color(Token::Base));
        CHECK(image == QImage::fromData(QByteArray::fromStdString(dark), "PNG"));
    }
}

TEST_CASE("Every chart can be written in every format, each under a name of its own")
{
    WindowFixture fixture;
    std::set<QString> names;
    for (int i = 0; i < ChartCount; ++i) {
        const ChartCard *card = cardOn(fixture, static_cast<Chart>(i));
        for (const ChartFormat format : {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Csv}) {
            CHECK(names.insert(chartFileName(static_cast<Chart>(i), format)).second);
            CHECK(chartFile(card->order(), format).size() > 20);
        }
        CHECK(chartFile(card->order(), ChartFormat::Csv) == card->model().asCsv());
    }
    CHECK(names.size() == 3 * ChartCount);
}

TEST_CASE("The menu of a chart saves it where the user says, and remembers the folder")
{
    WindowFixture fixture;
    ChartCard *card = cardOn(fixture, Chart::TeamSizes);
    fixture.dialogs().answer = fixture.folder() + "/equipes.csv";
    chooseIn(*card, "Exporter en CSV…");
    CHECK(fixture.dialogs().suggested.endsWith("/eig-equipes-par-defi.csv"));
    REQUIRE(says(fixture, "Graphique enregistré"));
    CHECK(bytesOf(fixture.dialogs().answer).toStdString() == card->model().asCsv());
    CHECK(fixture.settings().text(Setting::ExportFolder) == fixture.folder());
    fixture.dialogs().answer = fixture.folder() + "/equipes.svg";
    chooseIn(*card, "Exporter en SVG…");
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(fixture.folder() + "/equipes.svg"); }));
    CHECK(textsOf(bytesOf(fixture.dialogs().answer)).contains(card->accessibleName()));
    chooseIn(*card, "Copier l’image");
    CHECK_FALSE(QApplication::clipboard()->pixmap().isNull());
}

TEST_CASE("A chart that cannot be saved says why and offers another folder")
{
    WindowFixture fixture;
    ChartCard *card = cardOn(fixture, Chart::Themes);
    fixture.dialogs().answer = fixture.folder() + "/absent/sujets.png";
    chooseIn(*card, "Exporter en PNG…");
    REQUIRE(QTest::qWaitFor([&] { return !fixture.dialogs().errors.isEmpty(); }, 20'000));
    CHECK(fixture.dialogs().errors.front().startsWith("Le graphique n’a pas pu être enregistré"));
    CHECK(says(fixture, "Le graphique n’a pas été enregistré"));
    fixture.dialogs().answer = fixture.folder() + "/sujets.png";
    fixture.dialogs().retry();
    CHECK(says(fixture, "Graphique enregistré"));
    CHECK(QFile::exists(fixture.dialogs().answer));
}

TEST_CASE("The menu of a chart leads from the current mark to the challenges it counts")
{
    WindowFixture fixture;
    ChartCard *card = cardOn(fixture, Chart::TeamSizes);
    const int count = card->model().index(0, 1).data(ChartModel::CountRole).toInt();
    REQUIRE(count > 0);
    chooseIn(*card, "Ouvrir la liste");
    CHECK(fixture.window().navigator().spec().key == std::string_view("challenges"));
    CHECK(fixture.rows() == count);
}

TEST_CASE("All charts of the dashboard go into one folder, and files in the way are asked about")
{
    WindowFixture fixture;
    cardOn(fixture, Chart::Themes);
    fixture.dialogs().answer = fixture.folder();
    auto *button = fixture.child<QPushButton>("exportChartsButton");
    REQUIRE(button->menu()->actions().size() == 3);
    button->menu()->actions().back()->trigger();
    REQUIRE(says(fixture, QString("%1 graphiques enregistrés").arg(ChartCount)));
    CHECK(QDir(fixture.folder()).entryList({"eig-*.csv"}).size() == ChartCount);
    CHECK(fixture.dialogs().inTheWay.isEmpty());
    button->menu()->actions().back()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !fixture.dialogs().inTheWay.isEmpty(); }, 20'000));
    CHECK(fixture.dialogs().inTheWay.size() == ChartCount);
    QFile::remove(fixture.folder() + "/eig-sujets.csv");
    fixture.dialogs().replace();
    CHECK(QTest::qWaitFor([&] { return QFile::exists(fixture.folder() + "/eig-sujets.csv"); }));
}

TEST_CASE("One button of the dashboard shows all charts as tables, and as drawings again")
{
    WindowFixture fixture;
    const ChartCard *card = cardOn(fixture, Chart::Themes);
    auto *button = fixture.child<QPushButton>("tablesButton");
    CHECK(button->text() == "Voir en tableaux");
    button->click();
    CHECK(card->isTableShown());
    CHECK(fixture.action("tablesAction")->isChecked());
    CHECK(button->text() == "Voir en dessins");
    fixture.action("tablesAction")->trigger();
    CHECK_FALSE(card->isTableShown());
    CHECK(button->text() == "Voir en tableaux");
}
