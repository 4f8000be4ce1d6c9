// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/sidebar.h"

#include "widgets/shell/place_table.h"
#include "widgets/shell/sidebar_button.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

QLabel *plainLabel(const char *objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setTextColor(QWidget *label, Token token)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::of(label).color(token));
    label->setPalette(palette);
}

} // namespace

Sidebar::Sidebar(const Catalogue &catalogue, Language language, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_language(language)
    , m_heading(plainLabel("sidebarHeading", this))
    , m_ownHeading(plainLabel("sidebarOwnHeading", this))
    , m_foot(new QWidget(this))
    , m_edition(plainLabel("sidebarEdition", m_foot))
    , m_content(plainLabel("sidebarContent", m_foot))
{
    m_edition->setWordWrap(true);
    m_content->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    for (const PlaceSpec &place : listedPlaces())
        addPlace(place);
    column->addWidget(m_ownHeading);
    for (const PlaceSpec &place : ownPlaces())
        addPlace(place);
    column->addStretch(1);
    auto *foot = new QVBoxLayout(m_foot);
    foot->addWidget(m_edition);
    foot->addWidget(m_content);
    column->addWidget(m_foot);
    refresh();
}

void Sidebar::addPlace(const PlaceSpec &place)
{
    auto *button = new SidebarButton(this);
    button->setObjectName(QLatin1String(place.key) + QStringLiteral("Button"));
    button->setIcon(themedIcon(place.icon));
    // Not clicked: assistive technology toggles.
    connect(button, &QAbstractButton::toggled, this, [this, &place](bool isOn) {
        if (isOn && !m_isSetting)
            Q_EMIT placeChosen(place);
    });
    layout()->addWidget(button);
    m_buttons.push_back(button);
    m_specs.push_back(&place);
}

void Sidebar::setOwnCount(const PlaceSpec &place, int count)
{
    m_ownCounts[&place] = count;
    refresh();
}

void Sidebar::setCatalogue(const Catalogue &catalogue)
{
    m_catalogue = catalogue;
    refresh();
}

void Sidebar::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void Sidebar::setPlace(const PlaceSpec &place)
{
    const QScopedValueRollback setting(m_isSetting, true);
    // Of a place that is not listed none is checked, which exclusive buttons refuse.
    for (SidebarButton *button : m_buttons)
        button->setAutoExclusive(false);
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_specs[i] == &place);
    for (SidebarButton *button : m_buttons)
        button->setAutoExclusive(true);
    // Tab leads to the present place, the arrow keys to the others.
    const auto checked = std::find_if(m_buttons.begin(), m_buttons.end(),
                                      [](const SidebarButton *b) { return b->isChecked(); });
    const SidebarButton *stop = checked == m_buttons.end() ? m_buttons.front() : *checked;
    for (SidebarButton *button : m_buttons)
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void Sidebar::setRail(bool isRail)
{
    m_isRail = isRail;
    refresh();
}

void Sidebar::focusPlace()
{
    const auto checked = std::find_if(m_buttons.begin(), m_buttons.end(),
                                      [](const SidebarButton *b) { return b->isChecked(); });
    (checked == m_buttons.end() ? m_buttons.front() : *checked)->setFocus(Qt::ShortcutFocusReason);
}

void Sidebar::refresh()
{
    m_heading->setText(tr("Catalogue"));
    m_ownHeading->setText(tr("My space"));
    for (QLabel *heading : {m_heading, m_ownHeading}) {
        heading->setFont(fontOf(TextStyle::Caption));
        heading->setContentsMargins(scaled(17), scaled(12), scaled(8), scaled(4));
        setTextColor(heading, Token::T3);
        heading->setVisible(!m_isRail);
    }
    m_edition->setFont(fontOf(TextStyle::Caption));
    QFont strong = m_edition->font();
    strong.setWeight(QFont::DemiBold);
    m_edition->setFont(strong);
    m_content->setFont(fontOf(TextStyle::Caption));
    m_foot->layout()->setContentsMargins(scaled(17), scaled(10), scaled(8), scaled(10));
    m_foot->layout()->setSpacing(scaled(2));
    setTextColor(m_content, Token::T2);
    m_foot->setVisible(!m_isRail);
    static_cast<QVBoxLayout *>(layout())->setContentsMargins(0, m_isRail ? scaled(8) : 0, 0, 0);
    refreshPlaces();
    const Edition &edition = m_catalogue.edition();
    m_edition->setText(
        tr("Catalogue of %1").arg(QString::fromStdString(dateText(edition.date, m_language))));
    m_content->setText(
        tr("%n challenge(s)", nullptr, static_cast<int>(m_catalogue.challenges().size())));
    updateGeometry();
    update();
}

QString Sidebar::countOf(const PlaceSpec &place) const
{
    if (place.count)
        return QLocale().toString(qulonglong(place.count(m_catalogue)));
    const auto own = m_ownCounts.find(&place);
    return own == m_ownCounts.end() || own->second == 0 ? QString()
                                                        : QLocale().toString(own->second);
}

void Sidebar::refreshPlaces()
{
    const std::size_t numbered = listedPlaces().size();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QString name = nameOf(*m_specs[i], m_language);
        const QString count = countOf(*m_specs[i]);
        SidebarButton *button = m_buttons[i];
        button->setText(name);
        button->setCount(count);
        button->setRail(m_isRail);
        button->setAccessibleName(count.isEmpty() ? name : tr("%1, %2").arg(name, count));
        button->setToolTip(i < numbered ? tr("%1 (Ctrl+%2)").arg(name).arg(i + 1) : name);
    }
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto focus = std::find_if(m_buttons.begin(), m_buttons.end(),
                                    [](const SidebarButton *b) { return b->hasFocus(); });
    if (step == 0 || focus == m_buttons.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto next = focus - m_buttons.begin() + step;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(m_buttons.size())) {
        SidebarButton *button = m_buttons[static_cast<std::size_t>(next)];
        button->setFocus(Qt::OtherFocusReason);
        button->click();
        button->setFocus(Qt::OtherFocusReason);
    }
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Side));
    if (!m_isRail) {
        painter.setPen(theme.color(Token::Line));
        painter.drawLine(0, m_foot->y(), width(), m_foot->y());
    }
}

} // namespace eig
