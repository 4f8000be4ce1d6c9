// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "support/slowdown.h"

#include "widgets/dialogs/about_dialog.h"
#include "widgets/dialogs/shortcuts_dialog.h"
#include "widgets/dialogs/welcome_dialog.h"
#include "widgets/places/pages/record_board.h"
#include "widgets/shell/navigator.h"

#include <QAbstractButton>
#include <QMenuBar>
#include <QToolButton>
#include <QTranslator>

using namespace eig;
using eig::test::WindowFixture;

namespace {

/// Every text of the sources 40 % longer, with accents, in brackets: what is not translated or has
/// no room for a longer language shows.
class PseudoTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString longer = QStringLiteral("[");
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar before = i == 0 ? QChar() : text[i - 1];
            longer += before == u'%' ? text[i] : accented(text[i]);
        }
        const qsizetype missing = text.size() * 14 / 10 + 1 - longer.size() - 1;
        return longer + QString(std::max<qsizetype>(missing, 0), u'ö') + u']';
    }

private:
    static QChar accented(QChar c)
    {
        static const QString plain = QStringLiteral("aeiouAEIOUcn");
        static const QString accents = QStringLiteral("àéîöùÀÉÎÖÙçñ");
        const qsizetype place = plain.indexOf(c);
        return place < 0 ? c : accents[place];
    }
};

enum class Texts { Pseudo, French, English };

/// The window in real French, in English, or with the longer texts.
class Localised
{
public:
    explicit Localised(Texts texts)
        : m_fixture(test::bundled(), texts == Texts::English ? Language::English : Language::French)
    {
        if (texts != Texts::Pseudo)
            return;
        QCoreApplication::installTranslator(&m_pseudo);
        m_fixture.reopen();
    }
    ~Localised() { QCoreApplication::removeTranslator(&m_pseudo); }
    Localised(const Localised &) = delete;
    Localised &operator=(const Localised &) = delete;

    [[nodiscard]] WindowFixture &fixture() { return m_fixture; }

private:
    PseudoTranslator m_pseudo;
    WindowFixture m_fixture;
};

/// What a widget shows and cannot show whole; empty when all is well. A shortened text must be
/// whole in the tool tip.
QString clipped(const QWidget &widget, const QString &text)
{
    const QString plain = QString(text).remove(u'&');
    const int width = widget.sizeHint().width();
    const bool isShort = widget.width() < width;
    if (!isShort || widget.toolTip().contains(plain))
        return {};
    return QStringLiteral("%1 %2: %3 needs %4, has %5")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), plain)
        .arg(width)
        .arg(widget.width());
}

QString clippedLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap())
        return clipped(label, label.text());
    const int height = label.heightForWidth(label.width());
    if (height <= label.height())
        return {};
    return QStringLiteral("%1: %2 needs %3 lines of pixels, has %4")
        .arg(label.objectName(), label.text())
        .arg(height)
        .arg(label.height());
}

QString clippedButton(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    return button.text().isEmpty() || isIcon ? QString() : clipped(button, button.text());
}

QStringList clippedIn(const QWidget &part)
{
    QStringList found;
    for (const QLabel *label : part.findChildren<QLabel *>()) {
        if (label->isVisible())
            found.append(clippedLabel(*label));
    }
    for (const QAbstractButton *button : part.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            found.append(clippedButton(*button));
    }
    found.removeAll(QString());
    return found;
}

QStringList clippedMenus(const QMenuBar &bar)
{
    QStringList found;
    for (QAction *menu : bar.actions()) {
        const QRect place = bar.actionGeometry(menu);
        const int needed = bar.fontMetrics().horizontalAdvance(QString(menu->text()).remove(u'&'));
        if (place.width() < needed || !bar.rect().contains(place))
            found.append(menu->text());
    }
    return found;
}

constexpr int SettledMs = test::Slowdown * 3000;

void checkNothingClipped(WindowFixture &fixture)
{
    QTest::qWait(60);
    // A page with many parts takes some turns until all have their places.
    static_cast<void>(
        QTest::qWaitFor([&] { return clippedIn(fixture.window()).isEmpty(); }, SettledMs));
    CHECK(clippedIn(fixture.window()).join(u'\n').toStdString() == "");
    CHECK(clippedMenus(*fixture.window().menuBar()).join(u'\n').toStdString() == "");
}

} // namespace

TEST_CASE("Longer texts have brackets, accents and what stands for numbers and keys")
{
    const PseudoTranslator pseudo;
    const QString text = pseudo.translate("", "&Export %1 of %n…", "", 0);
    CHECK(text == "[&Éxpört %1 öf %n…ööööö]");
    CHECK(text.size() >= 17 * 14 / 10);
}

TEST_CASE("No text of the window is cut off, in either language or one 40 % longer")
{
    Localised window(GENERATE(Texts::Pseudo, Texts::French, Texts::English));
    const QSize size = GENERATE(QSize(1440, 900), QSize(1280, 720), QSize(960, 600));
    CAPTURE(size.width());
    WindowFixture &fixture = window.fixture();
    fixture.resize(size.width(), size.height());
    SECTION("challenges") { checkNothingClipped(fixture); }
    SECTION("challenges with filters")
    {
        fixture.type("promotion:3..5 -ministère:intérieur thème:santé");
        fixture.press(Qt::Key_Return);
        checkNothingClipped(fixture);
    }
    SECTION("no challenge")
    {
        fixture.type("promotion:3..5 justice minister:santé zzzz");
        REQUIRE(fixture.rows() == 0);
        checkNothingClipped(fixture);
    }
    SECTION("the other lists")
    {
        for (const char *place : {"promotionsPlaceAction", "administrationsPlaceAction",
                                  "peoplePlaceAction", "outcomesPlaceAction"}) {
            CAPTURE(place);
            fixture.action(place)->trigger();
            checkNothingClipped(fixture);
        }
    }
    SECTION("pages of records")
    {
        for (const RecordRef &record : {RecordRef{EntityKind::Promotion, "eig-4"},
                                        RecordRef{EntityKind::Ministry, "interieur"}}) {
            CAPTURE(record.id);
            fixture.window().navigator().openPage(record);
            for (RecordBoard *board : fixture.window().findChildren<RecordBoard *>())
                board->finish();
            checkNothingClipped(fixture);
        }
    }
    SECTION("ministries")
    {
        fixture.action("ministriesPlaceAction")->trigger();
        fixture.press(Qt::Key_Down);
        checkNothingClipped(fixture);
        for (const char *view : {"ministriesShow:tree", "ministriesShow:list"}) {
            fixture.action(view)->trigger();
            checkNothingClipped(fixture);
        }
    }
}

TEST_CASE("No text of a dialog is cut off, in either language or one 40 % longer")
{
    Localised window(GENERATE(Texts::Pseudo, Texts::French, Texts::English));
    WindowFixture &fixture = window.fixture();
    const char *action = GENERATE("aboutAction", "shortcutsAction", "welcomeAction",
                                  "exportTableAction", "citeAction", "exportBookletAction");
    CAPTURE(action);
    fixture.action(action)->trigger();
    auto *dialog = fixture.window().findChild<QDialog *>();
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    CHECK(clippedIn(*dialog).join(u'\n').toStdString() == "");
    dialog->close();
}
