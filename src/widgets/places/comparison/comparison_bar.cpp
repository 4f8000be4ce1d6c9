// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/comparison/comparison_bar.h"

#include "widgets/detail/document_accessibility.h"
#include "widgets/style/button_kind.h"
#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int BarHeight = 48;
constexpr int BarSide = 18;
constexpr int BarGap = 10;

} // namespace

ComparisonBar::ComparisonBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new HeadingLabel(QString(), this))
    , m_count(new QLabel(this))
    , m_differences(new QCheckBox(this))
{
    m_title->setObjectName(QStringLiteral("comparisonTitle"));
    m_count->setObjectName(QStringLiteral("comparisonCount"));
    m_differences->setObjectName(QStringLiteral("differencesOnly"));
    for (QLabel *label : {m_title, m_count})
        label->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_title);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_differences);
    const auto add = [&](const char *name, const QIcon &icon, auto signal) {
        auto *button = new QPushButton(icon, QString(), this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, signal);
        line->addWidget(button);
        m_buttons.push_back({button, {}});
        return button;
    };
    add("addCompared", themedIcon(Icon::Add), &ComparisonBar::addRequested);
    add("copyComparison", themedIcon(Icon::Copy), &ComparisonBar::copyRequested);
    setButtonKind(
        *add("comparisonPdf", themedIcon(Icon::Pdf, Token::OnAcc), &ComparisonBar::exportRequested),
        ButtonKind::Primary);
    connect(m_differences, &QCheckBox::toggled, this, &ComparisonBar::differencesToggled);
    applyFonts();
}

void ComparisonBar::showTexts(const Texts &texts)
{
    m_title->setText(texts.title);
    m_count->setText(texts.count);
    m_differences->setText(tr("&Differences only"));
    m_buttons[0].text = texts.add;
    m_full = texts.full;
    m_buttons[1].text = tr("Copy the table");
    m_buttons[2].text = tr("Comparison as PDF");
    for (const Button &one : m_buttons)
        one.button->setAccessibleName(one.text);
    fit();
}

void ComparisonBar::setUses(bool canAdd, bool hasTable)
{
    m_buttons[0].button->setEnabled(canAdd);
    m_buttons[0].button->setVisible(canAdd || hasTable);
    m_buttons[1].button->setVisible(hasTable);
    m_buttons[2].button->setVisible(hasTable);
    m_differences->setVisible(hasTable);
    fit();
}

void ComparisonBar::setDifferencesOnly(bool isOn)
{
    const QSignalBlocker blocker(m_differences);
    m_differences->setChecked(isOn);
}

bool ComparisonBar::isDifferencesOnly() const { return m_differences->isChecked(); }

QWidget *ComparisonBar::addButton() const { return m_buttons[0].button; }

void ComparisonBar::applyFonts()
{
    m_title->setFont(fontOf(TextStyle::Title));
    m_count->setFont(fontOf(TextStyle::Body));
    layout()->setContentsMargins(scaled(BarSide), 0, scaled(BarGap), 0);
    layout()->setSpacing(scaled(BarGap));
    setFixedHeight(scaled(BarHeight));
    fit();
}

int ComparisonBar::neededWidth() const { return layout()->totalMinimumSize().width(); }

void ComparisonBar::showButtonTexts(bool areShown)
{
    for (const Button &one : m_buttons) {
        one.button->setText(areShown ? one.text : QString());
        one.button->setToolTip(areShown ? QString() : one.text);
    }
    if (QPushButton *add = m_buttons[0].button; !add->isEnabled())
        add->setToolTip(m_full);
    layout()->invalidate();
}

void ComparisonBar::fit()
{
    m_count->show();
    showButtonTexts(true);
    if (neededWidth() <= width())
        return;
    showButtonTexts(false);
    m_count->setVisible(neededWidth() <= width());
}

void ComparisonBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

void ComparisonBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace eig
