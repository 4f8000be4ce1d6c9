// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "bundled/bundled_catalogue.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/link_button.h"

#include <QScrollArea>

namespace eig::test {

const Catalogue &bundled()
{
    static const Catalogue catalogue = [] {
        auto opened = Catalogue::fromBytes(bundledCatalogue(), "catalogue.sqlite");
        REQUIRE(opened);
        return std::move(*opened);
    }();
    return catalogue;
}

Dialogs FakeDialogs::dialogs()
{
    return {[this](QWidget *, const QString &path, const Dialogs::Answer &answered) {
                suggested = path;
                if (!answer.isEmpty())
                    answered(answer);
            },
            [this](QWidget *, const QString &text, const QString &) { errors.append(text); }};
}

WindowFixture::WindowFixture(Catalogue catalogue, Language language)
    : m_catalogue(std::move(catalogue))
    , m_language(language)
{
    open();
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::open()
{
    m_settings = std::make_unique<Settings>(folder() + QStringLiteral("/settings.ini"));
    m_window = std::make_unique<MainWindow>(m_catalogue, *m_settings, m_language,
                                            m_dialogs.dialogs());
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
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
        const auto headings = child<QScrollArea>("detailPane")->findChildren<HeadingLabel *>();
        return !headings.isEmpty() && headings.front()->text() == name;
    });
}

QString WindowFixture::detailText() const
{
    QStringList texts;
    const QWidget *content = child<QScrollArea>("detailPane")->widget();
    for (const QWidget *part : content->findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(part))
            texts.append(label->text());
        else if (const auto *link = qobject_cast<const LinkButton *>(part))
            texts.append(link->linkText());
    }
    return texts.join(u'\n');
}

void WindowFixture::type(const QString &text)
{
    search()->setFocus();
    search()->selectAll();
    QTest::keyClick(search(), Qt::Key_Delete);
    // Key by key, as a person does; accents arrive as text.
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(search(), &press);
    }
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

void WindowFixture::clickRow(int row)
{
    const QRect place = table()->visualRect(table()->model()->index(row, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
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
