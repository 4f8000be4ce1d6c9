// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/status_line.h"

#include <QLabel>

namespace eig {
namespace {

QLabel *plainLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(4, 0, 8, 0);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_count(plainLabel(QStringLiteral("resultCount"), this))
    , m_selection(plainLabel(QStringLiteral("selection"), this))
    , m_task(plainLabel(QStringLiteral("task"), this))
    , m_edition(plainLabel(QStringLiteral("edition"), this))
{
    // Long names give way; the count does not.
    for (QLabel *label : {m_selection, m_task})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_count);
    addWidget(m_selection, 1);
    addWidget(m_task, 2);
    addPermanentWidget(m_edition);
}

void StatusLine::showCount(std::size_t shown, std::size_t total)
{
    const int number = static_cast<int>(shown);
    m_count->setText(shown == total ? tr("%n challenge(s)", nullptr, number)
                                    : tr("%n challenge(s) of %1", nullptr, number).arg(total));
}

void StatusLine::showSelection(const QString &name)
{
    m_selection->setText(name.isEmpty() ? tr("No challenge selected")
                                        : tr("Selected: %1").arg(name));
}

void StatusLine::showEdition(const QString &date)
{
    m_edition->setText(tr("Edition of %1").arg(date));
}

void StatusLine::showTask(const QString &text)
{
    m_task->setText(text);
    m_task->setToolTip(text);
}

} // namespace eig
