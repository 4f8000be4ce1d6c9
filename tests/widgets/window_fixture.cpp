// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/row_link.h"
#include "widgets/detail/text_block.h"

#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

namespace eig::test {
namespace {

/// A body of 13 pixels, where 100 % is 100 %, whatever the machine's font is.
SystemLook designLook()
{
    SystemLook look = readSystemLook();
    look.font.setPixelSize(13);
    return look;
}

} // namespace

QString ministryName(const Id &ministry)
{
    const Ministry *found = bundled().ministry(ministry);
    REQUIRE(found != nullptr);
    return QString::fromStdString(nameOf(*found, Language::French));
}

Dialogs FakeDialogs::dialogs()
{
    return {
        [this](QWidget *, const QString &path, const Dialogs::Answer &answered) {
            suggested = path;
            if (!answer.isEmpty())
                answered(answer);
        },
        [this](QWidget *, const QString &text, const QString &) { errors.append(text); },
        [this](QWidget *, const QString &title, const QString &text, const QString &,
               const std::function<void()> &again) {
            errors.append(QString(title + u'\n' + text));
            retry = again;
        },
        [this](QWidget *, const FileQuestion &question, const Dialogs::Answer &answered) {
            suggested = question.suggested;
            if (!answer.isEmpty())
                answered(answer);
        },
        [this](QWidget *, const QStringList &names, const std::function<void()> &over,
               const std::function<void()> &other) {
            inTheWay = names;
            replace = over;
            rename = other;
        },
        [this](QWidget *, const QString &, const QString &folder, const Dialogs::Answer &answered) {
            suggested = folder;
            if (!answer.isEmpty())
                answered(answer);
        }};
}

void activate(QWidget &window)
{
    window.activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; }));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void typeInto(QLineEdit &edit, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&edit, &press);
    }
}

WindowFixture::WindowFixture(Catalogue catalogue, Language language)
    : m_catalogue(std::move(catalogue))
    , m_language(language)
    , m_theme(*qApp, ThemeChoice::Light, 100, designLook)
{
    open();
}

WindowFixture::~WindowFixture() { m_theme.setTextSize(100); }

void WindowFixture::open()
{
    m_settings = std::make_unique<Settings>(folder() + QStringLiteral("/settings.ini"));
    m_window = std::make_unique<MainWindow>(SearchEngine(m_catalogue), *m_settings, m_language,
                                            m_theme, m_dialogs.dialogs());
    m_window->show();
    activate(*m_window);
}

void WindowFixture::reopen()
{
    m_window->close();
    m_window.reset();
    open();
}

QString WindowFixture::folder() const { return QString::fromStdString(m_folder.path().string()); }

QString WindowFixture::status(const char *label) const { return child<QLabel>(label)->text(); }

int WindowFixture::rows() const { return table()->model()->rowCount(); }

QString WindowFixture::cell(int row, int column) const
{
    return table()->model()->index(row, column).data().toString();
}

int WindowFixture::currentRow() const { return table()->currentIndex().row(); }

bool WindowFixture::detailShows(const QString &name) const
{
    return QTest::qWaitFor([&] {
        const auto *heading = child<QWidget>("detailPane")->findChild<HeadingLabel *>("recordName");
        return heading && heading->text() == name;
    });
}

QString WindowFixture::detailText() const
{
    QStringList texts;
    const QWidget *content = child<QScrollArea>("detailScroll")->widget();
    for (const QWidget *part : content->findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(part))
            texts.append(label->text());
        else if (const auto *text = qobject_cast<const TextBlock *>(part))
            texts.append(text->text());
        else if (const auto *row = qobject_cast<const RowLink *>(part))
            texts.append(row->accessibleName());
    }
    return texts.join(u'\n');
}

bool WindowFixture::lists(const QString &name) const
{
    for (int row = 0; row < rows(); ++row) {
        if (cell(row, 0) == name)
            return true;
    }
    return false;
}

QCheckBox *WindowFixture::promotionBar(const QString &name) const
{
    const auto bars = child<QWidget>("promotionHistogram")->findChildren<QCheckBox *>();
    const auto found = std::find_if(bars.begin(), bars.end(), [&](const QCheckBox *bar) {
        return bar->accessibleName().startsWith(name + u',');
    });
    INFO(name.toStdString());
    REQUIRE(found != bars.end());
    return *found;
}

QString WindowFixture::focus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

void WindowFixture::type(const QString &text)
{
    search()->setFocus();
    search()->selectAll();
    QTest::keyClick(search(), Qt::Key_Delete);
    typeMore(text);
}

void WindowFixture::typeMore(const QString &text)
{
    search()->setFocus();
    search()->end(false);
    typeInto(*search(), text);
}

void WindowFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void WindowFixture::clickFacet(const char *facet, const QString &value)
{
    auto *view = child<QListView>(facet);
    const int row = facetRow(view, value);
    INFO(value.toStdString());
    REQUIRE(row >= 0);
    const QRect place = view->visualRect(view->model()->index(row, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
}

void WindowFixture::clickPromotion(const QString &name)
{
    QTest::mouseClick(promotionBar(name), Qt::LeftButton);
}

void WindowFixture::clickRow(int row)
{
    const QRect place = table()->visualRect(table()->model()->index(row, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
}

void WindowFixture::clickHeader(int column)
{
    const QHeaderView *header = table()->horizontalHeader();
    const int x = header->sectionViewportPosition(column) + 20;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
}

void WindowFixture::sortBy(const QString &name)
{
    auto *menu = child<QMenu>("sortMenu");
    menu->popup({});
    QAction *wanted = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text() == name)
            wanted = action;
    }
    INFO(name.toStdString());
    REQUIRE(wanted != nullptr);
    wanted->trigger();
    menu->close();
}

void WindowFixture::resize(int width, int height)
{
    m_window->resize(width, height);
    REQUIRE(QTest::qWaitFor([&] { return m_window->size() == QSize(width, height); }));
}

int facetRow(const QListView *facet, const QString &value)
{
    for (int row = 0; row < facet->model()->rowCount(); ++row) {
        if (facet->model()->index(row, 0).data().toString() == value)
            return row;
    }
    return -1;
}

} // namespace eig::test
