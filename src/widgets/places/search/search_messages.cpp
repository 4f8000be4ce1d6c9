// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/search_messages.h"

#include "core/labels/query_notes.h"
#include "core/search/fields.h"
#include "models/filter_chip.h"
#include "models/result_texts.h"
#include "widgets/places/search/query_chips.h"
#include "widgets/places/search/result_tabs.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace eig {
namespace {

constexpr std::size_t MostExamples = 4;
constexpr std::ptrdiff_t MostWords = 4; ///< of which one less is offered

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(eig::SearchMessages)
};

QString toQString(const std::string &utf8) { return QString::fromStdString(utf8); }

int number(std::size_t count) { return static_cast<int>(count); }

Query without(Query query, Field field)
{
    query.setValues(field, {}, false);
    query.setValues(field, {}, true);
    return query;
}

QString emptyTitle(SearchTab tab)
{
    switch (tab) {
    case SearchTab::Challenges: return Texts::tr("No challenge matches");
    case SearchTab::People: return Texts::tr("No person matches");
    case SearchTab::Administrations: return Texts::tr("No administration matches");
    case SearchTab::Outcomes: return Texts::tr("No outcome matches");
    default: return Texts::tr("No record matches");
    }
}

/// "Rien pour « gendarmerie » avec le filtre Ministère : Mer."
QString emptyReason(SearchController &controller)
{
    QStringList filters;
    for (const FilterChip &chip : chipsOf(controller.list())) {
        if (chip.field)
            filters.append(chip.text);
    }
    const QString words = toQString(toText(controller.words()));
    const QString listed = filters.join(QStringLiteral(", "));
    const auto count = static_cast<int>(filters.size());
    if (words.isEmpty())
        return Texts::tr("Nothing with the %n filter(s) %1.", nullptr, count).arg(listed);
    if (filters.isEmpty())
        return Texts::tr("Nothing for “%1”.").arg(words);
    return Texts::tr("Nothing for “%1” with the %n filter(s) %2.", nullptr, count)
        .arg(words, listed);
}

class Offers
{
public:
    Offers(SearchController &controller, const SearchWays &ways)
        : m_controller(controller)
        , m_ways(ways)
    {
    }

    [[nodiscard]] std::vector<MessagePage::Offer> all()
    {
        addSpellings();
        addFilters();
        addWords();
        addTabs();
        const std::size_t challenges = m_controller.engine().count(EntityKind::Challenge, {});
        if (challenges > 0)
            add(Texts::tr("Show all challenges (%1)").arg(QLocale().toString(number(challenges))),
                "searchShowChallenges", m_ways.showChallenges);
        return std::move(m_offers);
    }

private:
    void add(const QString &text, const char *objectName, std::function<void()> take)
    {
        m_offers.push_back({text, {}, objectName, std::move(take)});
    }

    void addSearch(const QString &text, const char *objectName, const Query &query)
    {
        add(text, objectName, [search = m_ways.search, query] { search(query); });
    }

    void addSpellings()
    {
        const std::vector<NearSpelling> &spellings = m_controller.nearSpellings();
        const Query words = m_controller.words();
        const bool areFiltered = words.clauses.size() < m_controller.query().clauses.size();
        if (spellings.empty() && areFiltered && !words.isEmpty()) {
            for (const NearSpelling &near : m_controller.engine().nearSpellings(words))
                addSearch(Texts::tr("Search “%1” without the filters (%n record(s))", nullptr,
                                    number(near.count))
                              .arg(toQString(near.word)),
                          "searchSpelling", near.query);
        }
        for (const NearSpelling &near : spellings)
            addSearch(Texts::tr("Search “%1” instead (%n record(s))", nullptr, number(near.count))
                          .arg(toQString(near.word)),
                      "searchSpelling", near.query);
    }

    /// One word less, where there are several.
    void addWords()
    {
        const Query &query = m_controller.query();
        const auto words = std::count_if(query.clauses.begin(), query.clauses.end(), isWord);
        if (words < 2 || words > MostWords)
            return;
        for (std::size_t i = 0; i < query.clauses.size(); ++i) {
            if (!isWord(query.clauses[i]))
                continue;
            Query fewer = query;
            fewer.clauses.erase(fewer.clauses.begin() + static_cast<std::ptrdiff_t>(i));
            const QString word = toQString(query.clauses[i].values.front());
            if (const std::size_t count = countOf(fewer))
                addSearch(Texts::tr("Search without “%1” (%n record(s))", nullptr, number(count))
                              .arg(word),
                          "searchWithoutWord", fewer);
        }
    }

    void addFilters()
    {
        int filtered = 0; // fields
        for (const Field field : m_controller.list().facetFields()) {
            if (m_controller.list().activeFacetCount(field) == 0)
                continue;
            ++filtered;
            const Query query = without(m_controller.query(), field);
            if (const std::size_t count = countOf(query))
                addSearch(Texts::tr("Remove the filter %1 (%n record(s))", nullptr, number(count))
                              .arg(toQString(label(field).in(m_controller.language()))),
                          "searchClearFacet", query);
        }
        const Query words = m_controller.words();
        if (const std::size_t count = filtered > 1 ? countOf(words) : 0)
            addSearch(Texts::tr("Remove all filters (%n record(s))", nullptr, number(count)),
                      "searchClearFacets", words);
    }

    void addTabs()
    {
        for (const SearchTab tab : SearchTabs) {
            const std::size_t count = m_controller.count(tab);
            // "All" repeats what one other tab has.
            const bool isRepeated = tab == SearchTab::All
                && std::any_of(std::begin(SearchTabs) + 1, std::end(SearchTabs),
                               [&](SearchTab other) { return m_controller.count(other) == count; });
            if (count == 0 || tab == m_controller.tab() || isRepeated)
                continue;
            add(Texts::tr("Show “%1” (%2)")
                    .arg(nameOf(tab, m_controller.language()), QLocale().toString(number(count))),
                "searchOtherTab", [show = m_ways.showTab, tab] { show(tab); });
        }
    }

    /// An empty query finds nothing here.
    [[nodiscard]] std::size_t countOf(const Query &query) const
    {
        return query.isEmpty() ? 0 : m_controller.countOf(query, m_controller.tab());
    }

    SearchController &m_controller;
    const SearchWays &m_ways;
    std::vector<MessagePage::Offer> m_offers;
};

bool isKeptOut(ListController &list, Field field, const std::string &value)
{
    const auto included = list.facetValues(field, FacetState::Included);
    const bool isIncluded = std::find(included.begin(), included.end(), value) != included.end();
    return (!included.empty() && !isIncluded)
        || list.facetState(field, value) == FacetState::Excluded;
}

/// "Estim’Action (EIG 6)", "Opérations 18 (Intérieur)": what keeps it out, if that can be told.
QString hiddenName(SearchController &controller, std::size_t index)
{
    const HiddenByFilters &hidden = controller.hidden();
    const Catalogue &catalogue = controller.catalogue();
    const RecordTexts texts = recordTexts(catalogue, hidden.entity, index, controller.language());
    QString mark = texts.tags.value(0);
    if (hidden.entity == EntityKind::Challenge) {
        const Challenge &challenge = catalogue.challenges()[index];
        const Ministry &ministry = catalogue.ministryOf(challenge);
        const bool isByPromotion = isKeptOut(controller.list(), Field::Promotion,
                                             challenge.promotion);
        if (!isByPromotion && isKeptOut(controller.list(), Field::Ministry, ministry.id))
            mark = toQString(ministryNameInList(ministry, controller.language()));
    }
    mark.replace(u' ', QChar::Nbsp);
    return mark.isEmpty() ? texts.name : Texts::tr("%1 (%2)").arg(texts.name, mark);
}

} // namespace

MessagePage::Message nothingSearched(const SearchController &controller, const SearchWays &ways)
{
    const Language language = controller.language();
    QStringList kinds;
    for (const SearchTab tab : SearchTabs) {
        if (kindsOf(tab).size() != 1)
            continue;
        const std::size_t count = controller.countOf({}, tab);
        kinds.append(
            QString(QLocale().toString(number(count)) + u' ' + nameOf(tab, language).toLower()));
    }
    MessagePage::Message message;
    message.title = Texts::tr("Search in everything");
    message.text = Texts::tr("%1 and all the rest of the catalogue: names, texts, dates. Type a "
                             "word, a “phrase in quotes” or a field, for example:")
                       .arg(kinds.join(QStringLiteral(", ")));
    const std::vector<QueryExample> &examples = queryExamples();
    for (std::size_t i = 0; i < std::min(examples.size(), MostExamples); ++i) {
        const QString query = toQString(examples[i].query.in(language));
        message.offers.push_back({query, toQString(examples[i].meaning.in(language)),
                                  "searchExample",
                                  [search = ways.searchText, query] { search(query); }});
    }
    return message;
}

MessagePage::Message nothingFound(SearchController &controller, const SearchWays &ways)
{
    MessagePage::Message message;
    message.title = emptyTitle(controller.tab());
    message.text = emptyReason(controller);
    message.offers = Offers(controller, ways).all();
    message.hint = Texts::tr("The number says what you will find.");
    return message;
}

QString hiddenText(SearchController &controller)
{
    const HiddenByFilters &hidden = controller.hidden();
    if (hidden.count == 0)
        return {};
    QStringList names;
    for (const std::size_t index : hidden.records)
        names.append(hiddenName(controller, index));
    const QString listed = names.size() == 2 ? Texts::tr("%1 and %2").arg(names[0], names[1])
                                             : names.join(QString());
    const bool areChallenges = hidden.entity == EntityKind::Challenge;
    const int count = number(hidden.count);
    if (listed.isEmpty())
        return areChallenges
            ? Texts::tr("%n challenge(s) have this text but are kept out by the filters.", nullptr,
                        count)
            : Texts::tr("%n record(s) have this text but are kept out by the filters.", nullptr,
                        count);
    return (areChallenges
                ? Texts::tr("%n challenge(s) have this text but are kept out by the filters: %1.",
                            nullptr, count)
                : Texts::tr("%n record(s) have this text but are kept out by the filters: %1.",
                            nullptr, count))
        .arg(listed);
}

QString notesText(const SearchController &controller)
{
    QStringList lines;
    for (const QueryNote &note : controller.notes())
        lines.append(toQString(noteText(note, controller.language())));
    return lines.join(u'\n');
}

} // namespace eig
