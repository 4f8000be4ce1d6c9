// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/place_fixture.h"

#include "widgets/places/ministries/breadcrumb.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace eig::test {

MinistriesFixture::MinistriesFixture(const Catalogue &catalogue, Language language)
    : m_engine(catalogue)
    , m_language(language)
    , m_actions(nullptr)
{
    open();
}

MinistriesFixture::~MinistriesFixture() = default;

void MinistriesFixture::open()
{
    const QString folder = QString::fromStdString(m_folder.path().string());
    m_settings = std::make_unique<Settings>(folder + QStringLiteral("/settings.ini"));
    m_place = std::make_unique<MinistriesPlace>(
        PlaceContext{m_engine, m_language.language(), *m_settings, m_actions});
    m_place->resize(830, 560);
    m_place->show();
    m_place->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_place.get()));
    m_place->focusList();
}

void MinistriesFixture::reopen()
{
    m_place->saveSettings();
    m_place.reset();
    open();
}

QListView *MinistriesFixture::ministries() const { return child<QListView>("ministriesColumn"); }

QListView *MinistriesFixture::administrations() const
{
    return child<QListView>("administrationsColumn");
}

QListView *MinistriesFixture::challenges() const { return child<QListView>("challengesColumn"); }

QString MinistriesFixture::focus() const
{
    const QWidget *widget = m_place->focusWidget();
    return widget ? widget->objectName() : QString();
}

QStringList MinistriesFixture::crumbs() const
{
    return m_place->findChild<Breadcrumb *>()->steps();
}

QString MinistriesFixture::shown()
{
    const std::vector<RecordRef> shown = m_place->shown();
    return shown.size() == 1 ? QString::fromStdString(addressOf(shown.front())) : QString();
}

void MinistriesFixture::press(Qt::Key key, int times)
{
    for (int i = 0; i < times; ++i)
        QTest::keyClick(m_place->focusWidget(), key);
}

void MinistriesFixture::type(const QString &text)
{
    // Accents arrive as text, not as keys.
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(m_place->focusWidget(), &press);
    }
}

void MinistriesFixture::click(QListView *column, const QString &name)
{
    INFO(name.toStdString());
    const QModelIndex root = column->rootIndex();
    for (int row = 0; row < column->model()->rowCount(root); ++row) {
        const QModelIndex index = column->model()->index(row, 0, root);
        if (index.data().toString() != name)
            continue;
        column->scrollTo(index);
        QTest::mouseClick(column->viewport(), Qt::LeftButton, {},
                          column->visualRect(index).center());
        return;
    }
    FAIL("no such row");
}

void MinistriesFixture::choose(const MinistryPath &path)
{
    PlaceState state = m_place->state();
    state.selection = {{EntityKind::Ministry, path.ministry}};
    if (!path.administration.empty())
        state.selection.push_back({EntityKind::Administration, path.administration});
    if (!path.challenge.empty())
        state.selection.push_back({EntityKind::Challenge, path.challenge});
    m_place->restore(state);
}

void MinistriesFixture::showView(const char *view)
{
    m_place->findChild<QAction *>(QStringLiteral("ministriesShow:%1").arg(QLatin1String(view)))
        ->trigger();
}

void MinistriesFixture::setLanguage(Language language)
{
    m_language.setLanguage(language);
    m_place->setLanguage(language);
}

} // namespace eig::test
