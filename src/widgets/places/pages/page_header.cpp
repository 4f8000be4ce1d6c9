// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/page_header.h"

#include "core/catalogue/overview.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/record_text.h"
#include "widgets/places/ministries/breadcrumb.h"
#include "widgets/places/ministries/text_link.h"
#include "widgets/style/button_kind.h"
#include "widgets/style/icons.h"
#include "widgets/style/segmented_control.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

constexpr std::size_t MostSegments = 3;
constexpr int NarrowHeader = 760; ///< pixels of the design at 100 %

template<typename T> std::vector<RecordRef> recordsOf(const std::vector<T> &all, EntityKind kind)
{
    std::vector<RecordRef> records;
    for (const T &one : all)
        records.push_back({kind, one.id});
    return records;
}

/// What stands on a segment and in the breadcrumb.
QString shortName(const Catalogue &catalogue, const RecordRef &record, Language language)
{
    if (record.kind == EntityKind::Promotion) {
        const Promotion *promotion = catalogue.promotion(record.id);
        return promotion ? promotionTag(*promotion) : QString();
    }
    const Ministry *ministry = catalogue.ministry(record.id);
    return ministry ? toQString(ministryNameInList(*ministry, language)) : QString();
}

QToolButton *newArrow(Icon icon, const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_crumbs(new Breadcrumb(this))
    , m_name(new HeadingLabel({}, this))
    , m_line(new QLabel(this))
    , m_previous(newArrow(Icon::Back, "previousPage", this))
    , m_segmentPlace(new QWidget(this))
    , m_next(newArrow(Icon::Forward, "nextPage", this))
    , m_compare(new QPushButton(themedIcon(Icon::Compare), {}, this))
    , m_booklet(new QPushButton(themedIcon(Icon::Booklet, Token::OnAcc), {}, this))
{
    setObjectName(QStringLiteral("pageHeader"));
    m_crumbs->setObjectName(QStringLiteral("pageCrumbs"));
    m_name->setObjectName(QStringLiteral("pageName"));
    m_line->setObjectName(QStringLiteral("pageLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    column->addWidget(m_crumbs);
    m_row->setSpacing(scaled(12));
    m_row->addWidget(m_name, 1);
    addWalk();
    addTools();
    column->addLayout(m_row);
    column->addWidget(m_line);
    connect(m_crumbs, &Breadcrumb::stepClicked, this, &PageHeader::listRequested);
    followFont();
}

/// Left-aligned where it stands below what was beside it.
QHBoxLayout *PageHeader::newGroup()
{
    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(group);
    return row;
}

void PageHeader::addWalk()
{
    auto *place = new QHBoxLayout(m_segmentPlace);
    place->setContentsMargins(0, 0, 0, 0);
    QHBoxLayout *row = newGroup();
    row->setSpacing(scaled(4));
    row->addWidget(m_previous, 0, Qt::AlignVCenter);
    row->addWidget(m_segmentPlace, 0, Qt::AlignVCenter);
    row->addWidget(m_next, 0, Qt::AlignVCenter);
    row->addStretch(1);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
}

void PageHeader::addTools()
{
    m_compare->setObjectName(QStringLiteral("pageCompare"));
    m_booklet->setObjectName(QStringLiteral("pageBooklet"));
    setButtonKind(*m_booklet, ButtonKind::Primary);
    QHBoxLayout *row = newGroup();
    row->setSpacing(scaled(8));
    row->addWidget(m_compare, 0, Qt::AlignVCenter);
    row->addWidget(m_booklet, 0, Qt::AlignVCenter);
    row->addStretch(1);
    connect(m_compare, &QPushButton::clicked, this, &PageHeader::compareRequested);
    connect(m_booklet, &QPushButton::clicked, this, &PageHeader::bookletRequested);
}

void PageHeader::show(const Catalogue &catalogue, const RecordRef &record, Language language)
{
    m_record = record;
    m_records = record.kind == EntityKind::Promotion
        ? recordsOf(catalogue.promotions(), record.kind)
        : recordsOf(catalogue.ministries(), record.kind);
    showNames(catalogue, language);
    showNeighbours(catalogue, language);
    showSegments(catalogue);
}

void PageHeader::showNames(const Catalogue &catalogue, Language language)
{
    m_crumbs->setSteps(
        {toQString(label(m_record.kind).in(language)), shortName(catalogue, m_record, language)},
        1);
    QString name = recordName(catalogue, m_record, language);
    WrittenText line;
    if (const Promotion *promotion = catalogue.promotion(m_record.id);
        promotion && m_record.kind == EntityKind::Promotion) {
        name = tr("Promotion %1").arg(promotionTag(*promotion));
        line = taglineOf(*promotion, language);
        if (!promotion->year.empty())
            line.text = promotion->year + (line.text.empty() ? "" : " · " + line.text);
    } else {
        const Overview overview = overviewOfMinistry(catalogue, m_record.id);
        const auto present = static_cast<int>(std::count_if(overview.presence.begin(),
                                                            overview.presence.end(),
                                                            [](int count) { return count > 0; }));
        line = {tr("Present in %n promotion(s) of %1.", nullptr, present)
                    .arg(overview.presence.size())
                    .toStdString(),
                language};
    }
    m_name->setText(name);
    m_name->setAccessibleName(name);
    m_line->setText(toQString(line.text));
    m_line->setLocale(localeOf(line.language));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Add %1 to the comparison").arg(name));
    m_booklet->setText(tr("PDF booklet"));
    m_booklet->setToolTip(tr("Make a PDF booklet of %1").arg(name));
}

void PageHeader::showNeighbours(const Catalogue &catalogue, Language language)
{
    for (const auto &[button, step] : {std::pair(m_previous, -1), std::pair(m_next, 1)}) {
        const auto other = neighbour(step);
        button->setEnabled(other.has_value());
        const QString which = other ? recordName(catalogue, *other, language) : QString();
        const QString text = step < 0 ? tr("Previous: %1") : tr("Next: %1");
        const QString none = step < 0 ? tr("Previous: none, this is the first one")
                                      : tr("Next: none, this is the last one");
        const QString name = other ? text.arg(which) : none;
        const QString key = step < 0 ? QStringLiteral("Ctrl+Up") : QStringLiteral("Ctrl+Down");
        button->setAccessibleName(name);
        button->setToolTip(other ? name + u" ("
                                   + QKeySequence(key).toString(QKeySequence::NativeText) + u')'
                                 : name);
    }
}

/// Up to three promotions beside each other, the present one in the middle where it can be.
void PageHeader::showSegments(const Catalogue &catalogue)
{
    const bool hadFocus = m_segments && m_segments->isAncestorOf(QApplication::focusWidget());
    delete m_segments;
    m_segments = nullptr;
    m_segmentPlace->setVisible(m_record.kind == EntityKind::Promotion);
    if (m_record.kind != EntityKind::Promotion || m_records.size() < 2)
        return;
    m_segments = new SegmentedControl(m_segmentPlace);
    m_segments->setObjectName(QStringLiteral("pageSegments"));
    m_segments->setAccessibleName(tr("Promotion"));
    m_segmentPlace->layout()->addWidget(m_segments);
    const auto present = static_cast<std::size_t>(
        std::find(m_records.begin(), m_records.end(), m_record) - m_records.begin());
    const std::size_t count = std::min(MostSegments, m_records.size());
    m_first = std::min(present == 0 ? 0 : present - 1, m_records.size() - count);
    for (std::size_t i = m_first; i < m_first + count; ++i)
        m_segments->addSegment(shortName(catalogue, m_records[i], Language::French));
    m_segments->setCurrent(static_cast<int>(present - m_first));
    m_segments->show();
    QWidget *before = m_previous;
    for (int i = 0; i < m_segments->count(); ++i) {
        QWidget::setTabOrder(before, m_segments->segment(i));
        before = m_segments->segment(i);
    }
    // The control is made anew by what follows: not within its own signal.
    connect(
        m_segments, &SegmentedControl::chosen, this,
        [this](int index) {
            Q_EMIT recordRequested(m_records[m_first + static_cast<std::size_t>(index)]);
        },
        Qt::QueuedConnection);
    if (hadFocus)
        m_segments->segment(m_segments->current())->setFocus(Qt::OtherFocusReason);
}

std::optional<RecordRef> PageHeader::neighbour(int step) const
{
    const auto found = std::find(m_records.begin(), m_records.end(), m_record);
    const std::ptrdiff_t place = found - m_records.begin() + step;
    if (found == m_records.end() || place < 0 || place >= std::ssize(m_records))
        return {};
    return m_records[static_cast<std::size_t>(place)];
}

void PageHeader::go(int step)
{
    if (const auto other = neighbour(step))
        Q_EMIT recordRequested(*other);
}

void PageHeader::focusFirst()
{
    if (auto *link = m_crumbs->findChild<TextLink *>())
        link->setFocus(Qt::OtherFocusReason);
}

void PageHeader::followFont()
{
    m_name->setFont(fontOf(TextStyle::Page));
    m_line->setFont(fontOf(TextStyle::Body));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setFixedSize(scaled(30), scaled(30));
        button->setIconSize({scaled(16), scaled(16)});
    }
}

/// The tools stand below the name where both do not fit in one line.
void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < scaled(NarrowHeader);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(scaled(isNarrow ? 4 : 12));
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

} // namespace eig
