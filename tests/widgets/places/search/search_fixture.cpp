// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/search_fixture.h"

#include "widgets/style/style.h"

#include <QApplication>
#include <QHBoxLayout>

namespace eig::test {

QString plain(QString text) { return text.replace(u'\u00A0', u' ').replace(u'\u202F', u' '); }

SearchFixture::SearchFixture(Catalogue catalogue, Language language)
    : m_engine(std::move(catalogue))
    , m_language(language)
{
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style(Theme::light()));
    installDocumentAccessibility();
    const QString file = QString::fromStdString((m_folder.path() / "settings.ini").string());
    m_settings = std::make_unique<Settings>(file);
    m_window = std::make_unique<QWidget>();
    auto *line = new QHBoxLayout(m_window.get());
    m_place = new SearchPlace(PlaceContext{m_engine, m_language.language(), *m_settings, m_actions},
                              m_window.get());
    m_detail = new DetailPane(m_engine.catalogue(), language, m_settings.get(), m_window.get());
    QWidget *panel = m_place->filterPanel();
    panel->setFixedWidth(230);
    m_detail->setFixedWidth(400);
    line->addWidget(panel);
    line->addWidget(m_place, 1);
    line->addWidget(m_detail);
    QObject::connect(m_place, &PlaceWidget::shownChanged, m_detail, [this] {
        m_detail->setHighlighter(m_engine.highlighter(m_place->query()));
        m_detail->show(m_place->shown(), m_place->positionText());
    });
    m_window->resize(1300, 800);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
}

SearchFixture::~SearchFixture() = default;

const SearchResultsModel &SearchFixture::model() const
{
    return *qobject_cast<const SearchResultsModel *>(view()->model());
}

std::size_t SearchFixture::found(EntityKind entity, const char *query) const
{
    return m_engine.count(entity, parseQuery(query).query);
}

std::string SearchFixture::selected() const
{
    const auto record = model().recordAt(view()->selectedRow());
    return record ? addressOf(*record) : std::string();
}

bool SearchFixture::detailShows(const QString &name) const
{
    return QTest::qWaitFor([&] {
        const auto *heading = m_detail->findChild<HeadingLabel *>("recordName");
        return heading && heading->text() == name;
    });
}

void SearchFixture::search(const QString &text)
{
    m_place->setQueryText(text);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void SearchFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void SearchFixture::click(QWidget *widget)
{
    REQUIRE(widget->isVisible());
    QTest::mouseClick(widget, Qt::LeftButton);
}

void SearchFixture::clickRow(int row)
{
    const QRect place = view()->visualRect(view()->model()->index(row, 0));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place.center());
}

void SearchFixture::setLanguage(Language language)
{
    m_language.setLanguage(language);
    m_place->setLanguage(language);
}

} // namespace eig::test
