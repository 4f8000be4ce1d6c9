// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/facet_list.h"

#include "models/facet_model.h"
#include "widgets/places/records/facet_value_delegate.h"
#include "widgets/places/records/facet_values.h"
#include "widgets/places/records/text_button.h"
#include "widgets/style/text_style.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace eig {
namespace {

constexpr int ButtonPadding = 4; ///< of TextButton: its words stand under those of the values

} // namespace

FacetList::FacetList(FacetModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new QLineEdit(this))
    , m_values(new FacetValues(model, this))
    , m_more(new TextButton(this))
{
    const std::string_view field = keyOf(model.field());
    const QString key = QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
    m_filter->setObjectName(key + QStringLiteral("FacetFilter"));
    m_values->setObjectName(key + QStringLiteral("Facet"));
    m_more->setObjectName(key + QStringLiteral("More"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_more->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    column->addWidget(m_filter);
    column->addWidget(m_values);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(facetTextIndent() - scaled(ButtonPadding), 0, 0, 0);
    line->addWidget(m_more);
    line->addStretch(1);
    column->addLayout(line);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &FacetModel::setFilterText);
    connect(m_more, &QPushButton::clicked, this, &FacetList::toggleAll);
    connect(&m_model, &FacetModel::rowsChanged, this, &FacetList::followModel);
    connect(m_values, &FacetValues::rowFocused, this,
            [this](const QRect &row) { Q_EMIT focused(row.translated(m_values->pos())); });
    followModel();
}

void FacetList::retranslate(const QString &name)
{
    m_name = name;
    m_values->setAccessibleName(name);
    m_filter->setPlaceholderText(tr("Find a value"));
    m_filter->setAccessibleName(tr("Find a value of %1").arg(name));
    followModel();
}

void FacetList::followModel()
{
    m_filter->setVisible(m_model.showsAll());
    m_more->setVisible(m_model.hasMore() || m_model.showsAll());
    m_more->setText(m_model.showsAll() ? tr("Show fewer")
                                       : tr("Show %n more", nullptr, m_model.hiddenCount()));
    m_more->setAccessibleName(tr("%1, %2").arg(m_name, m_more->text()));
}

void FacetList::toggleAll()
{
    const bool showsAll = !m_model.showsAll();
    if (!showsAll)
        m_filter->clear();
    m_model.setShowsAll(showsAll);
    if (showsAll)
        m_filter->setFocus(Qt::OtherFocusReason);
    else
        m_more->setFocus(Qt::OtherFocusReason);
}

bool FacetList::handleFilterKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            toggleAll();
        else
            m_filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: m_values->setFocus(Qt::TabFocusReason); return true;
    default: return false;
    }
}

bool FacetList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT focused(static_cast<QWidget *>(watched)->geometry());
    } else if (watched == m_filter && event->type() == QEvent::ShortcutOverride) {
        // The window's Escape would take the focus away.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
    } else if (watched == m_filter && event->type() == QEvent::KeyPress) {
        return handleFilterKey(static_cast<QKeyEvent *>(event)->key());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace eig
