// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/bar_chart.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/charts/chart_table_view.h"
#include "widgets/places/pages/page_window.h"
#include "widgets/places/pages/steps_card.h"
#include "widgets/places/pages/steps_line.h"
#include "widgets/style/theme.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QXmlStreamReader>

using namespace eig;
using eig::test::PageWindow;

namespace {

/// Whether the first mark has the colour of the focus along its upper edge.
bool hasRing(QAbstractItemView &view)
{
    const QImage image = view.viewport()->grab().toImage();
    const QRect place = view.visualRect(view.model()->index(0, 0));
    int found = 0;
    for (int y = place.top(); y < place.top() + 3; ++y)
        found += image.pixelColor(place.center().x(), y) == Theme::of(&view).color(Token::Focus)
            ? 1
            : 0;
    return found > 0;
}

} // namespace

TEST_CASE("in the table of a chart a stated value leads to its source too, by key and by mouse")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    const auto *sources = window.part<QWidget>("pageSources");
    ChartCard *card = window.chart(Chart::Selection);
    card->view()->setFocus();
    QTest::keyClick(card->view(), Qt::Key_Return);
    const QWidget *entry = QApplication::focusWidget();
    REQUIRE(sources->isAncestorOf(entry));
    const QString read = static_cast<BarChart *>(card->view())->bars().bars().front().name;
    card->setTableShown(true);
    QCoreApplication::processEvents();
    auto *table = qobject_cast<ChartTableView *>(card->view());
    REQUIRE(table != nullptr);
    // The name of its column is not cut.
    CHECK(table->columnWidth(1) >= table->horizontalHeader()->sectionSizeHint(1));
    const QModelIndex value = table->model()->index(0, 1);
    CHECK(value.data(Qt::AccessibleTextRole).toString() == read);
    CHECK(value.data(Qt::ToolTipRole).toString() == read);
    for (const int key : {Qt::Key_Return, Qt::Key_Space}) {
        table->setFocus();
        table->setCurrentIndex(value);
        QTest::keyClick(table, static_cast<Qt::Key>(key));
        CHECK(QApplication::focusWidget() == entry);
    }
    const QPoint place = table->visualRect(value).center();
    table->setFocus();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    CHECK(QApplication::focusWidget() == entry);
    table->setFocus();
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    CHECK(QApplication::focusWidget() == entry);
    CHECK(window.isPage());

    ChartCard *counted = window.chart(Chart::PromotionOutcomes);
    counted->setTableShown(true);
    const int count = counted->model().index(0, 1).data().toInt();
    auto *counts = qobject_cast<ChartTableView *>(counted->view());
    counts->setFocus();
    counts->setCurrentIndex(counts->model()->index(0, 1));
    QTest::keyClick(counts, Qt::Key_Return);
    CHECK(window.rows() == count);
}

TEST_CASE("a step leads to its source, in the drawing and in the table")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    const auto *sources = window.part<QWidget>("pageSources");
    auto *card = window.part<StepsCard>("stepsCard");
    for (const bool isTable : {false, true}) {
        card->setTableShown(isTable);
        QCoreApplication::processEvents();
        auto *view = card->findChild<QAbstractItemView *>(isTable ? QStringLiteral("stepsTable")
                                                                  : QStringLiteral("stepsLine"));
        REQUIRE(view != nullptr);
        view->setFocus();
        CHECK(hasRing(*view));
        REQUIRE_FALSE(card->model().steps().front().sources.empty());
        QTest::keyClick(view, Qt::Key_Return);
        CHECK(sources->isAncestorOf(QApplication::focusWidget()));
        CHECK_FALSE(hasRing(*view));
        view->setFocus();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(0, 0)).center());
        CHECK(sources->isAncestorOf(QApplication::focusWidget()));
        view->setFocus();
        card->setTableShown(!isTable);
        CHECK(card->isAncestorOf(QApplication::focusWidget()));
        CHECK_FALSE(view->hasFocus());
    }
}

TEST_CASE("the steps are copied and exported like a chart, from a menu opened by the keyboard")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    auto *card = window.part<StepsCard>("stepsCard");
    auto *line = card->findChild<StepsLine *>();
    line->setFocus();
    QTest::keyClick(line, Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = card->findChild<QMenu *>(QStringLiteral("chartMenu"));
    REQUIRE(menu != nullptr);
    const QSignalSpy exports(card, &StepsCard::exportRequested);
    QStringList texts;
    for (QAction *action : menu->actions()) {
        texts.append(action->text().remove(u'&'));
        if (texts.back() == QStringLiteral("Copier le tableau")) {
            action->trigger();
            CHECK(QApplication::clipboard()->text() == card->model().asText());
        }
        if (texts.back() == QStringLiteral("Copier l’image")) {
            action->trigger();
            CHECK_FALSE(QApplication::clipboard()->pixmap().isNull());
        }
    }
    CHECK(texts.contains(QStringLiteral("Voir en tableau")));
    CHECK(texts.contains(QStringLiteral("Aller à la source")));
    const QString file = window.folder() + QStringLiteral("/etapes.csv");
    window.dialogs().answer = file;
    menu->actions().back()->trigger();
    menu->close();
    REQUIRE(exports.size() == 1);
    REQUIRE(window.dialogs().suggested.endsWith(QStringLiteral("eig-etapes-de-la-promotion.csv")));
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }, 20'000));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().toStdString() == card->model().asCsv());
}

TEST_CASE("the picture of the steps has every step and its source, in the light colours")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    const ChartOrder order = window.part<StepsCard>("stepsCard")->order();
    const auto light = chartFile(order, ChartFormat::Png);
    const auto svg = QByteArray::fromStdString(chartFile(order, ChartFormat::Svg));
    QString texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text();
    }
    const StepsModel &steps = window.part<StepsCard>("stepsCard")->model();
    for (int row = 0; row < steps.rowCount(); ++row)
        CHECK(texts.contains(steps.index(row, 0).data().toString().section(u' ', 0, 0)));
    CHECK(texts.contains(order.source.left(20)));
    window.theme().setChoice(ThemeChoice::Dark);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    const auto dark = chartFile(window.part<StepsCard>("stepsCard")->order(), ChartFormat::Png);
    const auto image = QImage::fromData(QByteArray::fromStdString(light), "PNG");
    REQUIRE_FALSE(image.isNull());
    CHECK(image == QImage::fromData(QByteArray::fromStdString(dark), "PNG"));
}
