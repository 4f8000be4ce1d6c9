// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace eig {

/// Holds the one Query of the list of challenges and its result. The search field and the facets
/// are both views of it: what is typed counts at once, and a facet typed as text ("promotion:3")
/// moves from the field to the facets once it is complete. Runs in the caller's thread, on memory
/// only (architecture section 4).
class ListController : public QObject
{
    Q_OBJECT

public:
    /// facets: the fields that the window shows as facets; others stay in the text.
    ListController(SearchEngine engine, std::vector<Field> facets, QObject *parent = nullptr);

    [[nodiscard]] const Catalogue &catalogue() const { return m_engine.catalogue(); }
    [[nodiscard]] const std::vector<Field> &facetFields() const { return m_facets; }
    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] const SearchResult &result() const { return m_result; }
    [[nodiscard]] const QString &searchText() const { return m_text; }
    /// Names before ':' that are no field and were searched as text.
    [[nodiscard]] const QStringList &unknownFields() const { return m_unknownFields; }
    [[nodiscard]] bool hasUnclosedQuote() const { return m_hasUnclosedQuote; }
    /// How many facet values are included.
    [[nodiscard]] std::size_t checkedCount() const;

    [[nodiscard]] std::size_t total() const;
    [[nodiscard]] std::size_t countWithoutFacets() const;
    [[nodiscard]] std::size_t countWithoutText() const;

    void setEngine(SearchEngine engine); ///< the query stays
    /// The text of the field while it is edited. A space after a facet completes it.
    void setSearchText(const QString &text);
    /// Moves the facets out of the text: the field was left or Enter pressed.
    void completeSearchText();
    void setFacetValue(Field field, const std::string &value, bool isIncluded);
    void clearFacets();
    void clearText();
    void clearAll();
    void setSort(const Sort &sort);

Q_SIGNALS:
    void resultChanged();
    /// The text changed otherwise than by setSearchText with the same text.
    void searchTextChanged(const QString &text);

private:
    [[nodiscard]] bool isKnownValue(Field field, const std::string &value) const;
    [[nodiscard]] bool canMove(Field field) const;
    bool moveTypedFacets();
    void parseText();
    void showText(const QString &text);
    void run();

    SearchEngine m_engine;
    std::vector<Field> m_facets;
    QString m_text;
    Query m_typed;   ///< the clauses of m_text
    Query m_checked; ///< the clauses of the facets alone
    Query m_query;   ///< both, with the sort
    QStringList m_unknownFields;
    bool m_hasUnclosedQuote = false;
    SearchResult m_result;
};

} // namespace eig
