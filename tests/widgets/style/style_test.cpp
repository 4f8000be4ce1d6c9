// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/style.h"

#include "widgets/style/button_kind.h"
#include "widgets/style/look.h"
#include "widgets/style/looks.h"
#include "widgets/style/paint.h"
#include "widgets/style/segmented_control.h"
#include "widgets/style/text_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QStyleOption>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace eig;

namespace {

int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !text.contains(QLatin1String("XDG_RUNTIME")))
        ++warnings;
}

bool has(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == color.rgb())
                return true;
    return false;
}

QImage imageOf(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QWidgetList buttons()
{
    QWidgetList all;
    for (const ButtonKind kind :
         {ButtonKind::Automatic, ButtonKind::Secondary, ButtonKind::Primary, ButtonKind::Flat}) {
        auto *push = new QPushButton(themedIcon(Icon::Pdf), QStringLiteral("&Fiche"));
        push->setDown(kind == ButtonKind::Primary);
        auto *tool = new QToolButton;
        tool->setText(QStringLiteral("Filtres"));
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tool->setPopupMode(QToolButton::MenuButtonPopup);
        tool->setCheckable(true);
        tool->setChecked(kind == ButtonKind::Flat);
        for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{push, tool}) {
            setButtonKind(*button, kind);
            setButtonBadge(*button, QStringLiteral("3"));
            all << button;
        }
    }
    return all;
}

QWidgetList fields()
{
    auto *check = new QCheckBox(QStringLiteral("Mer"));
    check->setTristate();
    check->setCheckState(Qt::PartiallyChecked);
    return {check, new QRadioButton(QStringLiteral("CSV")), new QComboBox,
            new QLineEdit(QStringLiteral("arme")), new QProgressBar};
}

QWidgetList views()
{
    auto *tree = new QTreeWidget;
    new QTreeWidgetItem(new QTreeWidgetItem(tree, {"a"}), {"b"});
    tree->expandAll();
    tree->setCurrentItem(tree->topLevelItem(0));
    auto *tabs = new QTabWidget;
    tabs->addTab(new QWidget, QStringLiteral("Tout"));
    return {tree, tabs, new QTableWidget(2, 2), new QScrollBar(Qt::Vertical)};
}

/// A list of three rows, the second one selected, as wide as a row is.
struct List {
    List()
    {
        view.addItems({"Basegun", "CyberImpact", "Enki"});
        view.setCurrentRow(1);
        view.resize(200, 120);
        view.doItemsLayout();
        view.ensurePolished();
    }

    [[nodiscard]] QRect selected() const { return view.visualItemRect(view.item(1)); }
    [[nodiscard]] QColor at(int x) const
    {
        const QImage image = const_cast<QListWidget &>(view).viewport()->grab().toImage();
        return image.pixelColor(x, selected().center().y());
    }

    QListWidget view;
};

} // namespace

TEST_CASE("Every control paints in every state and theme without a warning")
{
    const ThemeChoice choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    const bool isEnabled = GENERATE(true, false);
    const ThemeSwitch themes(test::application(), choice, 100);
    warnings = 0;
    const QtMessageHandler before = qInstallMessageHandler(countWarnings);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    for (QWidget *widget : buttons() + fields() + views()) {
        widget->setEnabled(isEnabled);
        row->addWidget(widget);
    }
    auto *bar = new QMenuBar;
    QMenu *menu = bar->addMenu(QStringLiteral("&Fichier"));
    menu->addAction(themedIcon(Icon::Copy), QStringLiteral("Copier"))->setCheckable(true);
    menu->addSeparator();
    menu->addMenu(QStringLiteral("Langue"));
    menu->setEnabled(isEnabled);
    row->addWidget(bar);
    const QImage image = imageOf(window);
    (void)menu->grab();
    const QMessageBox box(QMessageBox::Critical, {}, QStringLiteral("Non"), QMessageBox::Ok);
    CHECK_FALSE(box.iconPixmap().isNull());
    qInstallMessageHandler(before);
    CHECK(warnings == 0);
    CHECK(has(image, themes.theme().color(Token::Win)));
    CHECK((has(image, themes.theme().color(Token::AccFill)) || !isEnabled));
}

TEST_CASE("A selected row has the bar as well as the tint, and keeps its text colour")
{
    const ThemeChoice choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    const ThemeSwitch themes(test::application(), choice, 100);
    const Theme theme = themes.theme();
    List list;
    CHECK(list.at(1) == theme.color(Token::Focus));
    CHECK(list.at(scaled(3) - 1) == theme.color(Token::Focus));
    CHECK(list.at(scaled(3) + 1) == theme.color(Token::SelIn));
    list.view.show();
    list.view.activateWindow();
    list.view.setFocus(Qt::MouseFocusReason);
    if (QTest::qWaitForWindowActive(&list.view)) {
        CHECK(list.at(scaled(3) + 1) == theme.color(Token::Sel));
        CHECK(list.at(1) == theme.color(Token::Focus));
    }
    const QImage row = list.view.viewport()->grab(list.selected()).toImage();
    CHECK_FALSE(has(row, theme.color(Token::AccFill)));
    CHECK_FALSE(has(row, theme.color(Token::OnAcc)));
}

TEST_CASE("A row of a table has one bar, at its left")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    const QColor bar = themes.theme().color(Token::Focus);
    QTableWidget table(2, 3);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.verticalHeader()->hide();
    table.selectRow(0);
    table.resize(400, 200);
    const QImage image = table.viewport()->grab().toImage();
    const int y = table.rowViewportPosition(0) + table.rowHeight(0) / 2;
    int bars = 0;
    for (int column = 0; column < 3; ++column)
        bars += image.pixelColor(table.columnViewportPosition(column) + 1, y) == bar;
    CHECK(bars == 1);
    CHECK(image.pixelColor(1, y) == bar);
}

TEST_CASE("The pointer on a cell tints its whole row, and no other")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    const QColor tint = themes.theme().color(Token::Hover);
    QTableWidget table(2, 3);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setMouseTracking(true);
    table.resize(400, 200);
    table.show();
    REQUIRE(QTest::qWaitForWindowExposed(&table));
    const auto middleOf = [&](int row, int column) {
        return table.visualRect(table.model()->index(row, column)).center();
    };
    const auto at = [&](int row, int column) {
        return table.viewport()->grab().toImage().pixelColor(middleOf(row, column));
    };
    QTest::mouseMove(table.viewport(), middleOf(0, 0));
    CHECK(QTest::qWaitFor([&] { return at(0, 2) == tint; }));
    CHECK(at(0, 0) == tint);
    CHECK(at(1, 0) != tint);
    QTest::mouseMove(table.viewport(), middleOf(1, 2));
    CHECK(QTest::qWaitFor([&] { return at(1, 0) == tint; }));
    CHECK(at(0, 2) != tint);
}

TEST_CASE("The row that the keyboard reached has a ring inside")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    const QColor focus = themes.theme().color(Token::Focus);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    QLineEdit field;
    QTableWidget table(2, 2);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setCurrentCell(0, 0);
    row->addWidget(&field);
    row->addWidget(&table);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return;
    const auto topLine = [&](int column) {
        const int x = table.columnViewportPosition(column) + table.columnWidth(column) / 2;
        return table.viewport()->grab().toImage().pixelColor(x, 1);
    };
    table.setFocus(Qt::MouseFocusReason);
    CHECK(topLine(0) != focus);
    field.setFocus(Qt::MouseFocusReason);
    QTest::keyClick(&field, Qt::Key_Tab);
    REQUIRE(table.hasFocus());
    CHECK(topLine(0) == focus);
    CHECK(topLine(1) == focus);
}

TEST_CASE("The text of a header is drawn whole")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    QTableWidget table(1, 1);
    table.setHorizontalHeaderLabels({QStringLiteral("ÉÉÉjjj")});
    table.resize(300, 200);
    QHeaderView *header = table.horizontalHeader();
    CHECK(header->sizeHint().height() >= scaled(30));
    const QImage image = header->grab().toImage();
    const QColor ground = themes.theme().color(Token::Alt);
    int first = image.height();
    int last = 0;
    for (int y = 0; y < image.height() - 1; ++y)
        for (int x = 0; x < table.columnWidth(0); ++x)
            if (image.pixelColor(x, y) != ground) {
                first = std::min(first, y);
                last = std::max(last, y);
            }
    // Accent, capital, descender.
    CHECK(last - first >= QFontMetrics(fontOf(TextStyle::Small)).capHeight() + scaled(2));
}

TEST_CASE("The focus ring surrounds what the keyboard reached, not what the mouse did")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    QPushButton button(QStringLiteral("Exporter"));
    QLineEdit field;
    row->addWidget(&button);
    row->addWidget(&field);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return;
    const auto ringAround = [&]() -> QWidget * {
        const auto *frame = window.findChild<QFocusFrame *>();
        return frame && frame->isVisible() ? frame->widget() : nullptr;
    };
    button.setFocus(Qt::MouseFocusReason);
    CHECK(ringAround() == nullptr);
    field.setFocus(Qt::TabFocusReason);
    CHECK(ringAround() == &field);
    button.setFocus(Qt::TabFocusReason);
    CHECK(ringAround() == &button);
    const QImage image = imageOf(window);
    const QRect place = button.geometry();
    const QColor focus = themes.theme().color(Token::Focus);
    CHECK(image.pixelColor(place.center().x(), place.top() - 2) == focus);
    CHECK(image.pixelColor(place.center().x(), place.top() - 3) == focus);
    CHECK(image.pixelColor(place.center().x(), place.top() - 1) != focus);
    field.setFocus(Qt::MouseFocusReason);
    CHECK(ringAround() == nullptr);
}

TEST_CASE("One button kind is filled, and a check mark is drawn on the fill")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    const QColor fill = themes.theme().color(Token::AccFill);
    QPushButton button(QStringLiteral("Fiche"));
    CHECK_FALSE(has(imageOf(button), fill));
    setButtonKind(button, ButtonKind::Primary);
    CHECK(has(imageOf(button), fill));
    QCheckBox check;
    CHECK_FALSE(has(imageOf(check), fill));
    check.setChecked(true);
    CHECK(has(imageOf(check), fill));
    check.setTristate();
    check.setCheckState(Qt::PartiallyChecked);
    CHECK_FALSE(has(imageOf(check), fill));
    CHECK(has(imageOf(check), themes.theme().color(Token::Bad)));
}

TEST_CASE("Controls are large enough to hit, and grow with the text")
{
    const int percent = GENERATE(80, 100, 200);
    ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    themes.setTextSize(percent);
    QPushButton push(QStringLiteral("Annuler"));
    QToolButton tool;
    tool.setIcon(themedIcon(Icon::More));
    QComboBox combo;
    QLineEdit field;
    QCheckBox check(QStringLiteral("Mer"));
    for (QWidget *widget : std::initializer_list<QWidget *>{&push, &tool, &combo, &field}) {
        CAPTURE(widget->metaObject()->className(), percent);
        CHECK(widget->sizeHint().height() >= std::max(24, scaled(32)));
        CHECK(widget->sizeHint().width() >= 24);
    }
    CHECK(check.sizeHint().height() >= 24);
    setButtonSize(push, ButtonSize::Small);
    CHECK(push.sizeHint().height() >= 24);
    CHECK(push.sizeHint().height() <= tool.sizeHint().height());
}

TEST_CASE("A count makes a button wider")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    QToolButton button;
    button.setText(QStringLiteral("Filtres"));
    button.setToolButtonStyle(Qt::ToolButtonTextOnly);
    const int plain = button.sizeHint().width();
    setButtonBadge(button, QStringLiteral("12"));
    CHECK(button.sizeHint().width() > plain + 12);
    setButtonBadge(button, {});
    CHECK(button.sizeHint().width() == plain);
}

TEST_CASE("No animation is longer than 120 ms")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    CHECK(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 120);
}

TEST_CASE("A scroll bar has no arrows, and its slider covers the whole when all is shown")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    QStyleOptionSlider option;
    option.orientation = Qt::Vertical;
    option.rect = QRect(0, 0, 12, 200);
    option.minimum = 0;
    option.maximum = 300;
    option.pageStep = 100;
    const auto part = [&](QStyle::SubControl control) {
        return QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &option, control);
    };
    CHECK(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    CHECK(part(QStyle::SC_ScrollBarSlider) == QRect(0, 0, 12, 50));
    option.sliderPosition = option.sliderValue = 300;
    CHECK(part(QStyle::SC_ScrollBarSlider) == QRect(0, 150, 12, 50));
    option.maximum = 1'000'000'000;
    CHECK(part(QStyle::SC_ScrollBarSlider).height() == scaled(32));
    option.maximum = option.sliderPosition = 0;
    CHECK(part(QStyle::SC_ScrollBarSlider).height() == 200);
}

TEST_CASE("The segments are one stop for Tab, and the arrows choose among them")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    SegmentedControl control;
    control.addSegment(Icon::Columns, QStringLiteral("Colonnes"));
    control.addSegment(Icon::Tree, QStringLiteral("Arbre"));
    control.addIconSegment(Icon::List, QStringLiteral("Liste"));
    CHECK(control.current() == 0);
    CHECK(control.segment(2)->accessibleName() == "Liste");
    CHECK(control.segment(2)->toolTip() == "Liste");
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    control.setCurrent(1);
    CHECK(chosen.isEmpty());
    control.show();
    control.activateWindow();
    control.segment(1)->setFocus();
    if (!QTest::qWaitForWindowActive(&control))
        return;
    QTest::keyClick(control.segment(1), Qt::Key_Right);
    CHECK(control.current() == 2);
    CHECK(chosen.size() == 1);
    control.segment(0)->click();
    CHECK(control.current() == 0);
    CHECK(chosen.size() == 2);
}

TEST_CASE("The initials of a name are at most two")
{
    CHECK(initials(QStringLiteral("Beryl Koller")) == "BK");
    CHECK(initials(QStringLiteral("Célia d'Hervé")) == "CD");
    CHECK(initials(QStringLiteral("Jean de La Tour")) == "JT");
    CHECK(initials(QStringLiteral("étienne")) == "É");
    CHECK(initials(QString()).isEmpty());
}
