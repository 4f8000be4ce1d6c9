// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"
#include "core/search/search.h"
#include "models/list_controller.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace eig {

/// The tabs over the results (ui.md section 4, Search).
enum class SearchTab { All, Challenges, People, Administrations, Outcomes, Others };

inline constexpr SearchTab SearchTabs[] = {SearchTab::All,      SearchTab::Challenges,
                                           SearchTab::People,   SearchTab::Administrations,
                                           SearchTab::Outcomes, SearchTab::Others};

/// "all", "challenges"…: what the history keeps.
[[nodiscard]] std::string_view keyOf(SearchTab tab);
[[nodiscard]] std::optional<SearchTab> searchTabNamed(std::string_view key);
/// The kinds of records under a tab, in the order of searchedKinds().
[[nodiscard]] std::vector<EntityKind> kindsOf(SearchTab tab);
/// The kind whose facets stand beside a tab; challenges where there are several kinds.
[[nodiscard]] EntityKind facetKindOf(SearchTab tab);

/// Records that have the words of the query and are kept out by its facets.
struct HiddenByFilters {
    EntityKind entity = EntityKind::Challenge;
    std::size_t count = 0;
    std::vector<std::size_t> records; ///< of a few; indexes into the catalogue's vector
};

/// One query over all kinds of records. As in ListController the text of the search field is the
/// only state of it, and is never rewritten while the reader types. The filter panels beside the
/// results show ListControllers of their kind, which follow the query here and change it. Works on
/// memory only: in the caller's thread up to ListController::MostInThread challenges, else on a
/// worker, and the result before stays until the new one is there.
class SearchController : public QObject
{
    Q_OBJECT

public:
    /// As many hidden records are told by name.
    static constexpr std::size_t FewRecords = 2;

    SearchController(SearchEngine engine, Language language, QObject *parent = nullptr);
    ~SearchController() override;

    [[nodiscard]] const SearchEngine &engine() const { return m_engine; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_engine.catalogue(); }
    [[nodiscard]] Language language() const { return m_language; }
    /// Values that name one thing are identifiers; toText() of it is what the history keeps.
    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] const QString &searchText() const { return m_text; }
    [[nodiscard]] SearchTab tab() const { return m_tab; }
    /// The facets beside the present tab, with the query of this controller; the tab "others" has
    /// none of its own and goes with the challenges.
    [[nodiscard]] ListController &list();
    /// The query without the facets of the tab: what was typed.
    [[nodiscard]] Query words() const;

    /// Every searched kind in order, also those without a hit; all empty for an empty query.
    [[nodiscard]] const std::vector<EntityResult> &results() const { return m_results; }
    /// Those of a tab that have a hit.
    [[nodiscard]] std::vector<EntityResult> resultsOf(SearchTab tab) const;
    [[nodiscard]] std::size_t count(SearchTab tab) const;
    /// All records that are searched.
    [[nodiscard]] std::size_t total() const { return m_total; }
    [[nodiscard]] const std::vector<QueryNote> &notes() const { return m_notes; }
    [[nodiscard]] const std::vector<NearSpelling> &nearSpellings() const { return m_near; }
    [[nodiscard]] const HiddenByFilters &hidden() const { return m_hidden; }
    /// What a query would find under a tab.
    [[nodiscard]] std::size_t countOf(const Query &query, SearchTab tab) const;

    void setEngine(SearchEngine engine); ///< the query stays
    void setLanguage(Language language); ///< writes the text again
    void setTab(SearchTab tab);
    /// The text of the field while it is edited: searchTextChanged is not emitted.
    void setSearchText(const QString &text);
    /// Writes the text in its canonical form: the field was left or Enter pressed.
    void completeSearchText();
    /// Replaces clauses and sort: a link, a step of the history, an offer.
    void setQuery(const Query &query);
    /// The same under another tab, as one change.
    void setQuery(const Query &query, SearchTab tab);
    void setSort(std::vector<Sort> sort); ///< first key first; empty: relevance
    void clearFacets();                   ///< of the tab; keeps the words
    /// Another limit than ListController::MostInThread.
    void setMostInThread(std::size_t challenges) { m_mostInThread = challenges; }

Q_SIGNALS:
    /// Query, sort, tab, result or the language of their names changed.
    void resultChanged();
    /// The text changed otherwise than by setSearchText().
    void searchTextChanged(const QString &text);

private:
    [[nodiscard]] ListController &listOf(EntityKind entity);
    [[nodiscard]] const EntityResult *resultOf(EntityKind entity) const;
    [[nodiscard]] Query resolved(Query query) const;
    void adopt(const ListController &list);
    void follow();
    bool writeText();
    void setClauses(std::vector<Clause> clauses);
    void renew();
    /// What a query gives; made in any thread.
    struct Answer {
        std::vector<EntityResult> results;
        std::vector<NearSpelling> near;
        HiddenByFilters hidden;
    };
    [[nodiscard]] static Answer answerOf(const SearchEngine &engine, const Query &query,
                                         const Query &words, SearchTab tab, Language language);
    [[nodiscard]] static HiddenByFilters hiddenBy(const SearchEngine &engine, const Query &query,
                                                  const Query &words, SearchTab tab,
                                                  const std::vector<EntityResult> &results,
                                                  Language language);
    void run();
    void take(Answer answer);

    SearchEngine m_engine;
    Language m_language;
    QString m_text;
    Query m_query;
    SearchTab m_tab = SearchTab::All;
    std::vector<QueryNote> m_textNotes; ///< of the parser, on the text as typed
    std::vector<QueryNote> m_notes;
    std::vector<EntityResult> m_results;
    std::vector<NearSpelling> m_near;
    HiddenByFilters m_hidden;
    std::size_t m_total = 0;
    std::map<EntityKind, std::unique_ptr<ListController>> m_lists; ///< made when first asked for
    std::size_t m_mostInThread = ListController::MostInThread;
    int m_runs = 0; ///< the newest one; older answers are dropped
    std::stop_source m_running;
    Worker m_worker;
    bool m_isFollowing = false; ///< a list changes because the query here did
};

} // namespace eig
