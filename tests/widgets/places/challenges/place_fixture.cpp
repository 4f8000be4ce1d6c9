// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/place_fixture.h"

#include "widgets/style/style.h"

#include <QApplication>
#include <QHBoxLayout>

namespace eig::test {

PlaceFixture::PlaceFixture(Catalogue catalogue, Language language)
    : m_engine(std::move(catalogue))
    , m_language(language)
{
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style(Theme::light()));
    open();
}

PlaceFixture::~PlaceFixture() = default;

void PlaceFixture::open()
{
    const QString file = QString::fromStdString((m_folder.path() / "settings.ini").string());
    m_settings = std::make_unique<Settings>(file);
    m_window = std::make_unique<QWidget>();
    auto *line = new QHBoxLayout(m_window.get());
    m_place = new RecordsPlace(
        EntityKind::Challenge,
        PlaceContext{m_engine, m_language.language(), *m_settings, m_actions}, m_window.get());
    QWidget *panel = m_place->filterPanel();
    panel->setFixedWidth(240);
    line->addWidget(panel);
    line->addWidget(m_place, 1);
    m_window->resize(1000, 800);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    m_place->focusList();
}

void PlaceFixture::reopen()
{
    m_place->saveSettings();
    m_window.reset();
    open();
}

void PlaceFixture::resize(int width, int height)
{
    m_window->resize(width, height);
    REQUIRE(QTest::qWaitFor([&] { return m_window->width() == width; }));
}

QString PlaceFixture::cell(int row, int column) const
{
    return table()->model()->index(row, column).data().toString();
}

int PlaceFixture::found(const char *query) const
{
    return static_cast<int>(
        m_engine.run(EntityKind::Challenge, parseQuery(query).query).hits.size());
}

void PlaceFixture::clickRow(int row, Qt::KeyboardModifiers modifiers)
{
    const QRect place = table()->visualRect(table()->model()->index(row, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
                      QPoint(40, place.center().y()));
}

void PlaceFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString plain(QString text) { return text.replace(u'\u00A0', u' ').replace(u'\u202F', u' '); }

QMenu *PlaceFixture::menu(const char *name) const
{
    QMenu *menu = nullptr;
    INFO(name);
    REQUIRE(QTest::qWaitFor([&] {
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu && menu->objectName() == QLatin1String(name);
    }));
    return menu;
}

void PlaceFixture::trigger(QMenu *menu, const QString &text)
{
    INFO(text.toStdString());
    QAction *wanted = nullptr;
    for (QAction *action : menu->actions()) {
        if (plain(action->text().remove(u'&')) == plain(text))
            wanted = action;
    }
    REQUIRE(wanted != nullptr);
    wanted->trigger();
    menu->close();
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() == nullptr; }));
}

void PlaceFixture::setLanguage(Language language)
{
    m_language.setLanguage(language);
    m_place->setLanguage(language);
}

} // namespace eig::test
