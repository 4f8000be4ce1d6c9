// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/labels.h"
#include "widgets/detail/match_marks.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QScrollArea;

namespace eig {

class DetailHeader;
class DetailPage;
class DetailRail;
class Settings;
struct LinkTarget;

/// The record on the right, with a rail of its sections. It follows the selection a moment later,
/// so that a key is painted before the record is built, and a held arrow key builds only the last
/// of those it runs through. Until then the old record stays.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    /// settings: keeps which sections are folded; outlives the pane. None: they are not kept.
    DetailPane(Catalogue catalogue, Language language, Settings *settings,
               QWidget *parent = nullptr);

    void setCatalogue(Catalogue catalogue);
    void setLanguage(Language language);
    /// Nothing, one record, or a summary of several. positionText: "1 sur 18", or empty.
    void show(std::vector<RecordRef> shown, const QString &positionText);
    using QWidget::show;
    void showNothing() { show({}, {}); }
    /// The one record that is shown, or will be in a moment.
    [[nodiscard]] std::optional<RecordRef> current() const;

    /// Pixels from the top; setting it holds for the record shown last, built or not.
    [[nodiscard]] int scrollPosition() const;
    void setScrollPosition(int position);
    /// Puts the citation of the catalogue's record into the clipboard; nothing without one record.
    void copyCitation();
    /// Puts a citation made elsewhere into the clipboard, and says so.
    void copyText(const QString &citation);
    /// From 1, as in Alt+1; false when there is no such section.
    bool goToSection(int number);

    /// Marks what was searched for in the texts of the page and of those after it. The page then
    /// shows the first place, unless setScrollPosition() says otherwise.
    void setHighlighter(Highlighter highlighter);
    [[nodiscard]] const Highlighter &highlighter() const { return m_highlighter; }
    /// To the place after or before the one the reader is at; false, and nothing changes, when
    /// there is none on this page.
    bool nextMatch() { return walk(1); }
    bool previousMatch() { return walk(-1); }
    /// On the page shown now, or about to be.
    [[nodiscard]] int matchCount();
    /// The next page that is shown begins at its last place, not at its first.
    void beginAtLastMatch() { m_beginsAtLast = true; }

Q_SIGNALS:
    /// Other places are marked, or the reader is at another one.
    void matchesChanged();
    /// A button asks for what F3 (1) and Shift+F3 (-1) do.
    void walkRequested(int direction);
    void recordRequested(const eig::RecordRef &record);
    /// A language-neutral query that shows challenges.
    void queryRequested(const QString &query);
    /// The page of a promotion or a ministry, in the middle of the window.
    void pageRequested(const eig::RecordRef &record);
    void exportRequested(const eig::RecordRef &record);
    void citeRequested(const eig::RecordRef &record);
    /// One record is to be added to the comparison, or several are to be compared.
    void compareRequested(const std::vector<eig::RecordRef> &records);
    /// "Adresse copiée": something is in the clipboard.
    void copied(const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void rebuildInSight();
    [[nodiscard]] bool isDue() const { return m_waits || m_rebuild.isActive(); }
    [[nodiscard]] DetailPage *makePage();
    void addActions(DetailPage *page);
    void addCompareAction(DetailHeader *header);
    void restoreSections(DetailPage *page);
    void rememberSection(const QString &key, bool isOpen);
    void follow(const LinkTarget &target);
    void copyFact(const QString &fact, const SourceIds &sources);
    void copy(const QString &text, const QString &what);
    void showEmpty();
    void reveal(const QWidget *widget);
    void showSectionInView();
    void flush();
    void markPage();
    bool walk(int direction);
    void showMatch(int match);
    [[nodiscard]] QString pageText() const;
    [[nodiscard]] QString settingOf(const QString &section) const;

    Catalogue m_catalogue;
    Language m_language;
    Settings *m_settings;
    QScrollArea *m_scroll;
    DetailRail *m_rail;
    DetailPage *m_page = nullptr;
    std::vector<RecordRef> m_shown;
    QString m_position;
    QTimer m_rebuild;
    bool m_waits = false; ///< to be seen before it is rebuilt
    Highlighter m_highlighter;
    MatchMarks m_matches;
    bool m_keepsPlace = false;   ///< the next page is where it was left, not at its first match
    bool m_beginsAtLast = false; ///< the next page begins at its last match
    int m_place = 0;             ///< where the next page is scrolled to
    bool m_isMoving = false;     ///< the rail moves the page; the section it chose stays checked
};

} // namespace eig
