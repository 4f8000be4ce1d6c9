// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"
#include "core/search/search.h"
#include "models/facet_state.h"
#include "models/worker.h"

#include <QObject>
#include <QString>

#include <string>
#include <vector>

namespace eig {

/// Holds the query of one list, its sort and its result. The text of the search field is the only
/// state of the query: facets read and write only its top-level "field:v1,v2" and "-field:v"
/// clauses (ui.md section 1). While the reader types, the text is never rewritten; every other
/// change writes it in its canonical form, with the names of the language where they read back as
/// the same query. Works on memory only: in the caller's thread up to MostInThread records, else on
/// a worker, and the result before stays until the new one is there (architecture section 4).
class ListController : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t MostInThread = 10'000;

    ListController(SearchEngine engine, EntityKind entity, Language language,
                   QObject *parent = nullptr);

    [[nodiscard]] const SearchEngine &engine() const { return m_engine; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_engine.catalogue(); }
    [[nodiscard]] EntityKind entity() const { return m_entity; }
    [[nodiscard]] Language language() const { return m_language; }
    /// The facets of the list, in the order of the filter panel.
    [[nodiscard]] const std::vector<Field> &facetFields() const;
    /// Values that name one thing are identifiers (SearchEngine::resolved); toText() of it is what
    /// history, settings and links keep.
    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] const SearchResult &result() const { return m_result; }
    /// The whole query as the search field shows it: "fraude thème:sécurité".
    [[nodiscard]] const QString &searchText() const { return m_text; }
    /// What the reader should know of the query: of its text, then of its values.
    [[nodiscard]] std::vector<QueryNote> notes() const;

    [[nodiscard]] FacetState facetState(Field field, const std::string &value) const;
    /// The values included or excluded; words that name several values are spelled out.
    [[nodiscard]] std::vector<std::string> facetValues(Field field, FacetState state) const;
    /// How many values are included or excluded, in one facet or in all.
    [[nodiscard]] int activeFacetCount(Field field) const;
    [[nodiscard]] int activeFacetCount() const;
    [[nodiscard]] const std::vector<Sort> &sort() const { return m_query.sort; }

    /// All records of the kind, whatever the query.
    [[nodiscard]] std::size_t total() const;
    /// What the ways out of an empty result would give.
    [[nodiscard]] std::size_t countWithoutFacets() const;
    [[nodiscard]] std::size_t countWithout(Field field) const;
    [[nodiscard]] std::size_t countWithoutText() const;
    /// What the query without its facets finds among the other kinds of records.
    [[nodiscard]] std::vector<EntityCount> countsElsewhere() const;

    void setEngine(SearchEngine engine); ///< the query stays
    void setLanguage(Language language); ///< writes the text again
    /// The text of the field while it is edited: never rewritten, searchTextChanged is not emitted.
    void setSearchText(const QString &text);
    /// Writes the text in its canonical form: the field was left or Enter pressed.
    void completeSearchText();
    /// Replaces clauses and sort: a link, a step of the history.
    void setQuery(const Query &query);
    void setFacet(Field field, const std::string &value, FacetState state);
    void setOnly(Field field, const std::string &value); ///< this value and no other of its facet
    /// Includes exactly these values (a range of the histogram) and excludes none.
    void setFacetValues(Field field, std::vector<std::string> values);
    void clearFacet(Field field);
    void clearFacets(); ///< keeps the text
    void clearText();   ///< keeps the facets
    void clearAll();
    void setSort(std::vector<Sort> sort); ///< first key first; empty: relevance
    /// Another limit than MostInThread.
    void setMostInThread(std::size_t records) { m_mostInThread = records; }

Q_SIGNALS:
    /// Query, sort, result or the language of their names changed.
    void resultChanged();
    /// The text changed otherwise than by setSearchText.
    void searchTextChanged(const QString &text);

private:
    void setClauses(std::vector<Clause> clauses);
    bool writeText();
    void renew();
    void run();
    void take(SearchResult result);

    SearchEngine m_engine;
    EntityKind m_entity;
    Language m_language;
    QString m_text;
    Query m_query;                  ///< the clauses of m_text, resolved, and the sort
    std::vector<QueryNote> m_notes; ///< of m_text
    SearchResult m_result;
    std::size_t m_mostInThread = MostInThread;
    int m_runs = 0; ///< the newest one; older answers are dropped
    std::stop_source m_running;
    Worker m_worker;
};

/// Whether a clause is none of the facets of a list: words, phrases and other fields.
[[nodiscard]] bool isTextClause(const Clause &clause, EntityKind entity);

} // namespace eig
