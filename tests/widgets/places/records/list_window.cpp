// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/list_window.h"

#include "widgets/places/records/record_words.h"
#include "widgets/shell/navigator.h"

#include <QHeaderView>

namespace eig::test {

const std::vector<ListUnderTest> &listsUnderTest()
{
    static const std::vector<ListUnderTest> Lists{
        {EntityKind::Promotion, "promotions", "Promotions", "année:2019", "promotion"},
        {EntityKind::Administration, "administrations", "Administrations", "ministère:culture",
         "administration"},
        {EntityKind::Person, "people", "Personnes", "rôle:mentor", "personne"},
        {EntityKind::Outcome, "outcomes", "Réalisations", "type:publication", "réalisation"},
    };
    return Lists;
}

ListWindow::ListWindow(const ListUnderTest &list, Catalogue catalogue, Language language)
    : WindowFixture(catalogue, language)
    , m_list(list)
    , m_engine(std::move(catalogue))
{
    go();
}

void ListWindow::go()
{
    action(qPrintable(QLatin1String(m_list.place) + QStringLiteral("PlaceAction")))->trigger();
    place().focusList();
}

PlaceWidget &ListWindow::place() { return window().navigator().place(); }

QTableView *ListWindow::list() const
{
    return child<QTableView>(qPrintable(objectNameOf(m_list.entity, "Table")));
}

QString ListWindow::text(int row, int section, int role) const
{
    return list()->model()->index(row, section).data(role).toString();
}

QString ListWindow::name(int row) const
{
    const RecordRef record{m_list.entity,
                           text(row, 0, Qt::UserRole).toStdString()}; // IdRole comes first
    if (m_list.entity == EntityKind::Promotion) {
        const Promotion &promotion = *m_engine.catalogue().promotion(record.id);
        return QString::fromStdString(nameOf(promotion, Language::French) + ", " + promotion.year);
    }
    return text(row, 0);
}

int ListWindow::found(const QString &query) const
{
    return static_cast<int>(m_engine.count(m_list.entity, parseQuery(query.toStdString()).query));
}

void ListWindow::clickListRow(int row, Qt::KeyboardModifiers modifiers)
{
    const QRect place = list()->visualRect(list()->model()->index(row, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers,
                      QPoint(40, place.center().y()));
}

void ListWindow::clickListHeader(int section, Qt::KeyboardModifiers modifiers)
{
    QHeaderView *header = list()->horizontalHeader();
    list()->scrollTo(list()->model()->index(0, section));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                      {header->sectionViewportPosition(section) + 20, header->height() / 2});
}

} // namespace eig::test
