// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_pane.h"

#include "core/compare/compared_records.h"
#include "core/compare/comparison.h"
#include "documents/citation.h"
#include "documents/sheet.h"
#include "widgets/detail/detail_header.h"
#include "widgets/detail/detail_page.h"
#include "widgets/detail/detail_rail.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/page_factory.h"
#include "widgets/detail/record_menu.h"
#include "widgets/detail/record_text.h"
#include "widgets/shell/external_link.h"
#include "widgets/shell/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace eig {
namespace {

/// Long enough for a key to be painted first, too short to be seen.
constexpr int RebuildDelayMs = 30;

} // namespace

DetailPane::DetailPane(Catalogue catalogue, Language language, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_language(language)
    , m_settings(settings)
    , m_scroll(new QScrollArea(this))
    , m_rail(new DetailRail(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_rail);
    m_scroll->setObjectName(QStringLiteral("detailScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    setFocusProxy(m_scroll);
    connect(m_rail, &DetailRail::sectionRequested, this,
            [this](int section) { goToSection(section + 1); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &DetailPane::showSectionInView);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(RebuildDelayMs);
    connect(&m_rebuild, &QTimer::timeout, this, &DetailPane::rebuildInSight);
    m_rebuild.start();
}

void DetailPane::setCatalogue(Catalogue catalogue)
{
    m_catalogue = std::move(catalogue);
    m_place = 0;
    m_keepsPlace = false;
    m_rebuild.start();
}

void DetailPane::setLanguage(Language language)
{
    m_language = language;
    m_scroll->setAccessibleName(tr("Detail"));
    if (!isDue()) {
        m_place = scrollPosition();
        m_keepsPlace = true;
    }
    m_rebuild.start();
}

void DetailPane::changeEvent(QEvent *event)
{
    const auto type = event->type();
    const bool isLook = type == QEvent::PaletteChange || type == QEvent::StyleChange
        || type == QEvent::FontChange;
    if (isLook && m_page && !isDue()) {
        m_place = scrollPosition();
        m_keepsPlace = true;
        m_rebuild.start();
    }
    QWidget::changeEvent(event);
}

void DetailPane::show(std::vector<RecordRef> shown, const QString &positionText)
{
    if (shown == m_shown) {
        m_position = positionText;
        if (m_page && !isDue())
            m_page->header()->setPosition(positionText);
        return;
    }
    m_shown = std::move(shown);
    m_position = positionText;
    m_place = 0;
    m_keepsPlace = false;
    m_rebuild.start();
}

std::optional<RecordRef> DetailPane::current() const
{
    return m_shown.size() == 1 ? std::optional(m_shown.front()) : std::nullopt;
}

int DetailPane::scrollPosition() const
{
    return isDue() ? m_place : m_scroll->verticalScrollBar()->value();
}

void DetailPane::setScrollPosition(int position)
{
    if (isDue()) {
        m_place = position;
        m_keepsPlace = true;
    } else {
        m_scroll->verticalScrollBar()->setValue(position);
    }
}

/// Out of sight: nothing is built before the pane comes back.
void DetailPane::rebuildInSight()
{
    m_waits = isHidden();
    if (!m_waits)
        rebuild();
}

void DetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_waits)
        m_rebuild.start();
}

void DetailPane::rebuild()
{
    m_waits = false;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && m_scroll->isAncestorOf(focus) && focus != m_scroll;
    DetailPage *page = makePage();
    // A link of the old page may be what led here, so it lives until its click is over.
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    m_page = page;
    if (m_page)
        m_scroll->setWidget(m_page);
    else
        showEmpty();
    m_rail->setSections(m_page ? m_page->sections() : std::vector<DetailSection *>());
    m_scroll->verticalScrollBar()->setValue(m_place);
    markPage();
    showSectionInView();
    if (hadFocus)
        m_scroll->setFocus(Qt::OtherFocusReason);
}

void DetailPane::showEmpty()
{
    auto *empty = new QLabel(tr("No record selected"));
    empty->setTextFormat(Qt::PlainText);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_scroll->setWidget(empty);
}

DetailPage *DetailPane::makePage()
{
    std::unique_ptr<DetailPage> page = makeDetailPage(m_catalogue, m_shown, m_language);
    if (!page)
        return nullptr;
    page->header()->setPosition(m_position);
    addActions(page.get());
    restoreSections(page.get());
    connect(page.get(), &DetailPage::linkActivated, this, &DetailPane::follow);
    connect(page.get(), &DetailPage::sourceShown, this, &DetailPane::reveal);
    connect(page->header(), &DetailHeader::walkRequested, this, &DetailPane::walkRequested);
    connect(page.get(), &DetailPage::citationCopied, this,
            [this](const QString &citation) { copy(citation, tr("Citation copied")); });
    connect(page.get(), &DetailPage::factCited, this, &DetailPane::copyFact);
    return page.release();
}

/// One record joins those that are compared; two to four of a kind are compared with each other.
void DetailPane::addCompareAction(DetailHeader *header)
{
    const bool areOfAKind = std::all_of(m_shown.begin(), m_shown.end(), [this](const auto &one) {
        return isComparable(one.kind) && one.kind == m_shown.front().kind;
    });
    if (!areOfAKind || m_shown.size() > MostCompared)
        return;
    const bool isOne = m_shown.size() == 1;
    auto *button = new QPushButton(themedIcon(Icon::Compare), isOne ? QString() : tr("Compare"));
    const QString name = isOne ? tr("Add to comparison") : tr("Compare the selected records");
    button->setObjectName(QStringLiteral("detailCompare"));
    button->setAccessibleName(name);
    button->setToolTip(isOne ? tr("%1 (Ctrl+J)").arg(name) : name);
    connect(button, &QPushButton::clicked, this,
            [this, records = m_shown] { Q_EMIT compareRequested(records); });
    header->addAction(button);
}

void DetailPane::addActions(DetailPage *page)
{
    DetailHeader *header = page->header();
    const auto record = current();
    if (!record) {
        auto *button = new QPushButton(themedIcon(Icon::Copy), tr("Copy"));
        button->setObjectName(QStringLiteral("detailCopy"));
        connect(button, &QPushButton::clicked, this,
                [this] { copy(pageText(), tr("Selection copied")); });
        header->addAction(button);
        addCompareAction(header);
        return;
    }
    if (hasSheet(record->kind)) {
        auto *sheet = new QPushButton(themedIcon(Icon::Pdf, Token::OnAcc), tr("PDF sheet"));
        sheet->setObjectName(QStringLiteral("detailExport"));
        sheet->setDefault(true);
        sheet->setToolTip(tr("Export this sheet as PDF"));
        connect(sheet, &QPushButton::clicked, this,
                [this, record] { Q_EMIT exportRequested(*record); });
        header->addAction(sheet);
    }
    if (record->kind == EntityKind::Promotion || record->kind == EntityKind::Ministry) {
        auto *open = new QPushButton(tr("Open the page"));
        open->setObjectName(QStringLiteral("detailOpenPage"));
        open->setToolTip(tr("Figures, charts and challenges in the middle of the window"));
        connect(open, &QPushButton::clicked, this,
                [this, record] { Q_EMIT pageRequested(*record); });
        header->addAction(open);
    }
    addCompareAction(header);
    auto *menu = new RecordMenu(m_catalogue, *record, m_language, page);
    connect(menu, &RecordMenu::textRequested, this,
            [this] { copy(pageText(), tr("Record copied")); });
    connect(menu, &RecordMenu::copyRequested, this, &DetailPane::copy);
    connect(menu, &RecordMenu::citeRequested, this,
            [this, record] { Q_EMIT citeRequested(*record); });
    connect(menu, &RecordMenu::noteRequested, header, &DetailHeader::showNote);
    auto *more = new QToolButton;
    more->setObjectName(QStringLiteral("detailMore"));
    more->setIcon(themedIcon(Icon::More));
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu);
    more->setToolTip(tr("More actions"));
    more->setAccessibleName(tr("More actions"));
    header->addAction(more);
}

QString DetailPane::settingOf(const QString &section) const
{
    const auto record = current();
    const std::string_view kind = record ? keyOf(record->kind) : "selection";
    return QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())) + u'/' + section;
}

void DetailPane::restoreSections(DetailPage *page)
{
    const QStringList closed = m_settings ? m_settings->list(Setting::ClosedSections)
                                          : QStringList();
    for (DetailSection *section : page->sections()) {
        const QString key = section->name().key;
        if (closed.contains(settingOf(key)))
            section->setOpen(false);
        connect(section, &DetailSection::openChanged, this,
                [this, key](bool isOpen) { rememberSection(key, isOpen); });
    }
}

void DetailPane::rememberSection(const QString &key, bool isOpen)
{
    if (!m_settings)
        return;
    QStringList closed = m_settings->list(Setting::ClosedSections);
    closed.removeAll(settingOf(key));
    if (!isOpen)
        closed.append(settingOf(key));
    m_settings->setList(Setting::ClosedSections, closed);
}

void DetailPane::follow(const LinkTarget &target)
{
    switch (target.kind) {
    case LinkTarget::Kind::Record: Q_EMIT recordRequested(target.record); break;
    case LinkTarget::Kind::Query: Q_EMIT queryRequested(toQString(target.text)); break;
    case LinkTarget::Kind::Address: openExternal(target.text); break;
    case LinkTarget::Kind::Source: m_page->showSource(target.source); break;
    case LinkTarget::Kind::More:
    case LinkTarget::Kind::None: break;
    }
}

void DetailPane::copy(const QString &text, const QString &what)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(what);
}

void DetailPane::copyCitation()
{
    if (const auto record = current())
        copy(recordCitation(m_catalogue, *record, m_language), tr("Citation copied"));
}

void DetailPane::copyText(const QString &citation) { copy(citation, tr("Citation copied")); }

void DetailPane::copyFact(const QString &fact, const SourceIds &sources)
{
    const auto record = current();
    if (!record)
        return;
    const auto citation = citeFact(m_catalogue, *record, fact.toStdString(), sources,
                                   CitationStyle::Iso690, m_language);
    if (citation)
        copy(toQString(*citation).trimmed(), tr("Citation copied"));
}

/// Headings, texts and links in reading order, one line each.
QString DetailPane::pageText() const
{
    QStringList lines;
    if (!m_page)
        return {};
    for (const QWidget *part : m_page->findChildren<QWidget *>()) {
        if (const auto *heading = qobject_cast<const HeadingLabel *>(part))
            lines.append(heading->text());
        else if (const auto *text = qobject_cast<const TextBlock *>(part))
            lines.append(text->text().replace(QChar::LineSeparator, u'\n'));
        else if (const auto *row = qobject_cast<const RowLink *>(part))
            lines.append(row->accessibleName());
    }
    return lines.join(u'\n');
}

bool DetailPane::goToSection(int number)
{
    if (!m_page || number < 1 || number > static_cast<int>(m_page->sections().size()))
        return false;
    DetailSection *section = m_page->sections()[static_cast<std::size_t>(number) - 1];
    if (!section->isOpen()) {
        section->setOpen(true);
        rememberSection(section->name().key, true);
    }
    const QScopedValueRollback<bool> moving(m_isMoving, true);
    const bool isFirst = number == 1;
    m_scroll->verticalScrollBar()->setValue(isFirst ? 0 : section->y());
    m_rail->setCurrent(number - 1);
    section->focusHeading();
    return true;
}

void DetailPane::reveal(const QWidget *widget)
{
    m_scroll->ensureWidgetVisible(const_cast<QWidget *>(widget));
}

void DetailPane::setHighlighter(Highlighter highlighter)
{
    if (highlighter == m_highlighter)
        return;
    m_highlighter = std::move(highlighter);
    if (!isDue())
        markPage();
}

/// What is about to be built is built now.
void DetailPane::flush()
{
    if (!isDue())
        return;
    m_rebuild.stop();
    rebuild();
}

void DetailPane::markPage()
{
    m_matches.mark(m_page, m_highlighter);
    if (m_beginsAtLast && m_matches.count() > 0)
        m_matches.setCurrent(m_matches.count() - 1);
    if (m_page)
        m_page->header()->setMatches(m_matches.current(), m_matches.count());
    if (!m_keepsPlace && m_matches.count() > 0)
        showMatch(m_matches.current());
    m_keepsPlace = false;
    m_beginsAtLast = false;
    Q_EMIT matchesChanged();
}

int DetailPane::matchCount()
{
    flush();
    return m_matches.count();
}

bool DetailPane::walk(int direction)
{
    flush();
    const int next = m_matches.current() + direction;
    if (m_matches.count() == 0 || next < 0 || next >= m_matches.count())
        return false;
    m_matches.setCurrent(next);
    m_page->header()->setMatches(next, m_matches.count());
    showMatch(next);
    Q_EMIT matchesChanged();
    return true;
}

/// With some of the text around it; a section that was folded is opened for this page.
void DetailPane::showMatch(int match)
{
    const QWidget *widget = m_matches.widgetOf(match);
    if (!widget)
        return;
    for (DetailSection *section : m_page->sections()) {
        if (section->isAncestorOf(widget) && !section->isOpen())
            section->setOpen(true);
    }
    m_page->layout()->activate();
    const QRect place = m_matches.rectOf(match);
    const QPoint centre = widget->mapTo(m_page, place.center());
    m_scroll->ensureVisible(centre.x(), centre.y(), 0, m_scroll->viewport()->height() / 4);
}

/// The last section that begins above the upper third of what is in view.
void DetailPane::showSectionInView()
{
    if (!m_page || m_isMoving)
        return;
    const auto &sections = m_page->sections();
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int line = bar->value() + m_scroll->viewport()->height() / 3;
    int current = sections.empty() ? -1 : 0;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (sections[i]->y() <= line)
            current = static_cast<int>(i);
    }
    if (bar->value() == 0 && current > 0)
        current = 0;
    else if (bar->maximum() > 0 && bar->value() == bar->maximum())
        current = static_cast<int>(sections.size()) - 1;
    m_rail->setCurrent(current);
}

} // namespace eig
