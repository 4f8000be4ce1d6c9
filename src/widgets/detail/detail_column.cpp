// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_column.h"

#include "documents/layout/link_address.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/link_button.h"
#include "widgets/shell/external_link.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace eig {

DetailColumn::DetailColumn(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(4);
}

void DetailColumn::addHeading(HeadingLevel level, const QString &text)
{
    m_facts = nullptr;
    auto *heading = new HeadingLabel(text, this);
    QFont bold = heading->font();
    bold.setBold(true);
    if (level == HeadingLevel::Record)
        bold.setPointSizeF(bold.pointSizeF() * 1.6);
    heading->setFont(bold);
    if (level == HeadingLevel::Section)
        m_column->addSpacing(12);
    m_column->addWidget(heading);
}

QLabel *DetailColumn::makeText(const QString &text)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Qt leaves such labels out of the tab order, where no keyboard reaches them.
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

QLabel *DetailColumn::addText(const QString &text)
{
    QLabel *label = makeText(text);
    m_column->addWidget(label);
    return label;
}

void DetailColumn::addFact(const QString &name, const QString &value)
{
    if (!m_facts) {
        m_facts = new QFormLayout;
        m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
        m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_facts->setHorizontalSpacing(12);
        m_facts->setVerticalSpacing(4);
        m_column->addLayout(m_facts);
    }
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(name);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QLabel *text = makeText(value);
    text->setAccessibleName(tr("%1: %2").arg(name, value));
    m_facts->addRow(label, text);
}

LinkButton *DetailColumn::addLink(const QString &text)
{
    auto *link = new LinkButton(text, this);
    m_column->addWidget(link);
    return link;
}

void DetailColumn::addExternalLink(const QString &text, const std::string &address)
{
    // An address that may not be opened is still a fact: it is shown as text.
    if (!isExternalAddress(address)) {
        addText(text);
        return;
    }
    LinkButton *link = addLink(text);
    link->setToolTip(QString::fromStdString(address));
    connect(link, &LinkButton::clicked, this, [address] { openExternal(address); });
}

void DetailColumn::addCitedText(const QString &text, const std::vector<SourceRange> &citations)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(makeText(text), 1);
    for (const SourceRange &range : citations) {
        const QString numbers = range.first == range.last
            ? QString::number(range.first)
            : QStringLiteral("%1–%2").arg(range.first).arg(range.last);
        auto *link = new LinkButton(u'[' + numbers + u']', this);
        link->setAccessibleName(tr("source %1").arg(numbers));
        line->addWidget(link, 0, Qt::AlignTop);
        connect(link, &LinkButton::clicked, this,
                [this, number = range.first] { focusSource(number); });
    }
    m_column->addLayout(line);
}

void DetailColumn::addSourceEntry(const QString &text, const std::string &address)
{
    const auto number = m_sourceEntries.size() + 1;
    QLabel *entry = addText(tr("%1. %2").arg(number).arg(text));
    m_sourceEntries.push_back(entry);
    if (!address.empty())
        addExternalLink(QString::fromStdString(layout::printedAddress(address)), address);
}

void DetailColumn::addGap() { m_column->addSpacing(4); }

void DetailColumn::finish() { m_column->addStretch(1); }

void DetailColumn::focusSource(int number)
{
    const auto index = static_cast<std::size_t>(number) - 1;
    if (index >= m_sourceEntries.size())
        return;
    m_sourceEntries[index]->setFocus(Qt::OtherFocusReason);
    Q_EMIT
    sourceFocused(m_sourceEntries[index]);
}

} // namespace eig
