// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/facet_group.h"

#include "widgets/places/challenges/facet_delegate.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

constexpr int FirstRows = 8; // all the promotions, the most frequent values of the others

} // namespace

FacetGroup::FacetGroup(Field field, Language language, QWidget *parent)
    : QWidget(parent)
    , m_model(field, language)
    , m_language(language)
    , m_title(new QLabel(this))
    , m_view(new QListView(this))
    , m_more(new QPushButton(this))
{
    const QString key = QString::fromUtf8(keyOf(field).data(),
                                          static_cast<qsizetype>(keyOf(field).size()));
    setObjectName(key + QStringLiteral("Group"));
    m_view->setObjectName(key + QStringLiteral("Facet"));
    m_more->setObjectName(key + QStringLiteral("More"));
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_view);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new FacetDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    m_more->setFlat(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_view);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        refresh();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QRect row = m_view->visualRect(current);
                Q_EMIT
                currentMoved(row.translated(m_view->mapTo(this, QPoint())));
            });
    refresh();
}

void FacetGroup::setLanguage(Language language)
{
    m_language = language;
    m_model.setLanguage(language);
    refresh();
}

void FacetGroup::refresh()
{
    const QString name = QString::fromStdString(label(m_model.field()).in(m_language));
    const int checked = m_model.checkedCount();
    m_title->setText(checked == 0 ? name : tr("%1 (%2)").arg(name).arg(checked));
    m_view->setAccessibleName(m_title->text());
    showRows();
}

void FacetGroup::showRows()
{
    const int all = m_model.rowCount();
    const int first = std::min(all, std::max(FirstRows, m_model.checkedCount()));
    const int shown = m_showsAll ? all : first;
    for (int row = 0; row < all; ++row)
        m_view->setRowHidden(row, row >= shown);
    const int height = all == 0 ? 0 : m_view->sizeHintForRow(0);
    m_view->setFixedHeight(std::max(1, shown * height));
    m_more->setVisible(all > first);
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("Show %n more", nullptr, all - first));
    const QString name = QString::fromStdString(label(m_model.field()).in(m_language));
    m_more->setAccessibleName(tr("%1, %2").arg(name, m_more->text()));
}

} // namespace eig
