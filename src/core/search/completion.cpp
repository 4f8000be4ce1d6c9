// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/completion.h"

#include "core/labels/query_labels.h"
#include "core/labels/record_labels.h"
#include "core/search/fields.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace eig {
namespace {

constexpr std::size_t MostValues = 6;
constexpr std::size_t MostInOrder = 8;  ///< values with an order: all promotions
constexpr std::size_t MostExcluded = 2; ///< values that are offered as an exclusion too
constexpr std::size_t MostFields = 4;
constexpr std::size_t MostRecords = 4;
constexpr std::size_t MostRecent = 3;
constexpr std::size_t MostCounted = 500; ///< values put in order by their counts
constexpr std::size_t LongestTyped = 60;
constexpr std::size_t LongestText = 4000; ///< bytes of a query that are completed

/// What stands at the caret.
struct Piece {
    std::size_t begin = 0; ///< what a completion replaces
    std::size_t end = 0;
    std::string typed; ///< up to the caret, without signs and quotes
    std::optional<Field> field;
    bool excluded = false;
};

bool isAtWordEnd(const std::string &text, std::size_t caret)
{
    return caret >= text.size() || text[caret] == ' ' || text[caret] == ',' || text[caret] == ')';
}

/// The value of a list "field:a,b" that the caret is in.
Piece valueAt(const CompletionRequest &request, const QueryToken &token)
{
    Piece piece{token.valuesBegin, token.end, {}, token.field, token.excluded};
    bool isQuoted = false;
    for (std::size_t at = token.valuesBegin; at < token.end; ++at) {
        if (request.text[at] == '"')
            isQuoted = !isQuoted;
        if (request.text[at] != ',' || isQuoted)
            continue;
        if (at >= request.caret) {
            piece.end = at;
            break;
        }
        piece.begin = at + 1;
    }
    piece.typed = joinedWords(
        std::string_view(request.text).substr(piece.begin, request.caret - piece.begin));
    return piece;
}

std::optional<Piece> pieceAt(const CompletionRequest &request)
{
    if (request.text.size() > LongestText || request.caret > request.text.size())
        return {};
    for (const QueryToken &token : parseQuery(request.text).tokens) {
        if (token.begin >= request.caret || token.end < request.caret)
            continue;
        if (token.kind == TokenKind::Field && request.caret >= token.valuesBegin)
            return valueAt(request, token);
        if (token.kind != TokenKind::Word || !isAtWordEnd(request.text, request.caret))
            return {};
        const std::size_t begin = token.begin + (request.text[token.begin] == '-' ? 1U : 0U);
        return Piece{
            begin,
            token.end,
            joinedWords(std::string_view(request.text)
                            .substr(begin, request.caret - std::min(begin, request.caret))),
            {},
            token.excluded};
    }
    return {};
}

/// The part of each word of a label that was typed.
std::vector<TextRange> typedIn(const std::string &label, const std::string &typed)
{
    std::vector<TextRange> ranges;
    const std::vector<Word> asked = foldedWords(typed);
    for (const Word &word : foldedWords(label)) {
        const auto start = std::find_if(asked.begin(), asked.end(), [&](const Word &one) {
            return word.folded.starts_with(one.folded);
        });
        if (start == asked.end())
            continue;
        // A letter may fold to two: œ.
        std::size_t end = word.begin;
        while (end < word.end
               && joinedWords(std::string_view(label).substr(word.begin, end - word.begin)).size()
                   < start->folded.size())
            static_cast<void>(decodeUtf8(label, end));
        ranges.push_back({word.begin, end});
    }
    return ranges;
}

bool hasTyped(const std::string &name, const std::string &typed)
{
    const std::string folded = foldedText(name);
    const std::vector<Word> asked = foldedWords(typed);
    return std::all_of(asked.begin(), asked.end(), [&](const Word &word) {
        return folded.find(' ' + word.folded) != std::string::npos;
    });
}

class Completer
{
public:
    Completer(const CompletionRequest &request, const SearchEngine &engine)
        : m_request(request)
        , m_engine(engine)
        , m_isFrench(request.language == Language::French)
    {
    }

    std::vector<Completion> complete()
    {
        if (m_request.text.find_first_not_of(' ') == std::string::npos) {
            addRecent({});
            return std::move(m_all);
        }
        const auto piece = pieceAt(m_request);
        if (!piece || piece->typed.size() > LongestTyped)
            return {};
        if (piece->field) {
            addValues(*piece);
        } else if (!piece->typed.empty()) {
            addFields(*piece);
        }
        if (!piece->typed.empty() && !piece->excluded) {
            if (m_request.withRecords)
                addRecords(*piece);
            addRecent(piece->typed);
        }
        return std::move(m_all);
    }

private:
    /// The text of the field with the piece replaced, and room for the next word.
    void take(Completion &completion, std::size_t begin, std::size_t end,
              const std::string &written, bool isWhole) const
    {
        const std::string rest = m_request.text.substr(end);
        const bool needsSpace = isWhole && rest.empty();
        completion.text = m_request.text.substr(0, begin) + written + (needsSpace ? " " : "")
            + rest;
        completion.caret = begin + written.size() + (needsSpace ? 1U : 0U);
    }

    /// The kind whose values a field has: that of the list, else the first one that knows any.
    [[nodiscard]] EntityKind kindWith(Field field) const
    {
        if (!m_engine.valuesOf(m_request.entity, field).empty())
            return m_request.entity;
        for (const EntityKind kind : searchedKinds()) {
            if (!m_engine.valuesOf(kind, field).empty())
                return kind;
        }
        return m_request.entity;
    }

    struct Counted {
        FacetValue value;
        std::size_t count = 0;
        bool isShown = false; ///< what was typed is in the name that is shown
    };

    [[nodiscard]] std::vector<Counted> valuesFor(const Piece &piece, EntityKind kind) const
    {
        const Field field = *piece.field;
        std::vector<std::string> named;
        if (!piece.typed.empty())
            named = m_engine.valuesNamed(kind, field, piece.typed);
        std::vector<Counted> values;
        for (const FacetValue &value : m_engine.valuesOf(kind, field)) {
            const bool isNamed = std::find(named.begin(), named.end(), value.value) != named.end();
            const bool isShown = hasTyped(value.label(m_isFrench), piece.typed);
            if (isNamed || isShown)
                values.push_back({value, 0, isShown});
            if (values.size() == MostCounted)
                break;
        }
        for (Counted &one : values)
            one.count = m_engine.count(kind, {{{field, {one.value.value}, false, false, {}}}, {}});
        const ValueKind order = fieldInfo(field).kind;
        if (order == ValueKind::Name)
            std::stable_sort(values.begin(), values.end(), [](const Counted &a, const Counted &b) {
                return a.isShown != b.isShown ? a.isShown : a.count > b.count;
            });
        if (order == ValueKind::Number)
            std::stable_sort(values.begin(), values.end(), [](const Counted &a, const Counted &b) {
                return std::pair(a.value.value.size(), a.value.value)
                    < std::pair(b.value.value.size(), b.value.value);
            });
        values.resize(std::min(values.size(), order == ValueKind::Name ? MostValues : MostInOrder));
        return values;
    }

    void addValues(const Piece &piece)
    {
        const Field field = *piece.field;
        const EntityKind kind = kindWith(field);
        const std::vector<Counted> values = valuesFor(piece, kind);
        std::size_t excluded = piece.excluded ? MostExcluded : 0;
        for (const auto &[value, count, isShown] : values) {
            const Query one{{{field, {value.value}, false, false, {}}}, {}};
            const std::string token = queryText(one, m_engine, kind, m_request.language);
            const std::size_t colon = token.find(':');
            Completion completion;
            completion.kind = CompletionKind::Value;
            completion.label = value.label(m_isFrench);
            completion.matches = typedIn(completion.label, piece.typed);
            completion.field = field;
            completion.count = count;
            completion.counted = kind;
            take(completion, piece.begin, piece.end, token.substr(colon + 1), true);
            const bool isList = m_request.text.substr(0, piece.begin).ends_with(',');
            m_all.push_back(completion);
            if (excluded++ >= MostExcluded || isList || values.size() > MostValues)
                continue;
            addExclusion(std::move(completion), piece, token);
        }
    }

    void addExclusion(Completion completion, const Piece &piece, const std::string &token)
    {
        const std::string all = Label{"Tout sauf ", "All but "}.in(m_request.language);
        completion.kind = CompletionKind::Exclusion;
        completion.label = all + completion.label;
        completion.matches.clear();
        completion.detail = '-' + token.substr(0, token.find(':') + 1);
        // The name of the field is before the piece.
        std::size_t begin = piece.begin;
        while (begin > 0 && m_request.text[begin - 1] != ' ' && m_request.text[begin - 1] != '(')
            --begin;
        take(completion, begin, piece.end, '-' + token, true);
        m_all.push_back(std::move(completion));
    }

    void addFields(const Piece &piece)
    {
        std::size_t added = 0;
        for (const FieldInfo &info : fieldTable()) {
            const bool isMeant = std::any_of(
                info.names.begin(), info.names.end(),
                [&](std::string_view name) { return name.starts_with(piece.typed); });
            if (!isMeant || added == MostFields)
                continue;
            Completion completion;
            completion.kind = CompletionKind::FieldName;
            completion.label = info.name.in(m_request.language) + ':';
            completion.matches = typedIn(completion.label, piece.typed);
            completion.field = info.field;
            completion.detail = info.meaning.in(m_request.language);
            take(completion, piece.begin, piece.end, completion.label, false);
            m_all.push_back(std::move(completion));
            ++added;
        }
    }

    /// Records whose name has the words typed so far, the last one as the start of a word.
    void addRecords(const Piece &piece)
    {
        Query names;
        std::string typed;
        for (const Clause &clause : parseQuery(m_request.text).query.clauses) {
            if (!clause.field && !clause.excluded && !clause.isGroup()) {
                names.clauses.push_back({Field::Title, clause.values, false, false, {}});
                typed += ' ' + clause.values.front();
            }
        }
        if (piece.field) {
            names.clauses.push_back({Field::Title, {piece.typed}, false, false, {}});
            typed += ' ' + piece.typed;
        }
        if (names.isEmpty())
            return;
        std::size_t added = 0;
        for (const EntityKind kind : {EntityKind::Challenge, EntityKind::Person,
                                      EntityKind::Administration, EntityKind::Ministry}) {
            for (const Hit &hit : m_engine.run(kind, names, m_request.language).hits) {
                if (added++ == MostRecords)
                    return;
                Completion completion;
                completion.kind = CompletionKind::Record;
                completion.label = m_engine.nameOf(kind, hit.index);
                completion.matches = typedIn(completion.label, typed);
                completion.record = m_engine.recordOf(kind, hit.index);
                completion.detail = recordTag(m_engine.catalogue(), *completion.record,
                                              m_request.language);
                completion.text = m_request.text;
                completion.caret = m_request.caret;
                m_all.push_back(std::move(completion));
            }
        }
    }

    void addRecent(const std::string &typed)
    {
        std::size_t added = 0;
        for (const std::string &text : m_request.recent) {
            if (text == m_request.text || !hasTyped(text, typed) || added == MostRecent)
                continue;
            Completion completion;
            completion.kind = CompletionKind::Recent;
            completion.label = text;
            completion.matches = typedIn(text, typed);
            completion.counted = m_request.entity;
            completion.count = m_engine.count(m_request.entity, parseQuery(text).query);
            completion.text = text;
            completion.caret = text.size();
            m_all.push_back(std::move(completion));
            ++added;
        }
    }

    const CompletionRequest &m_request;
    const SearchEngine &m_engine;
    bool m_isFrench;
    std::vector<Completion> m_all;
};

} // namespace

std::vector<Completion> completionsFor(const CompletionRequest &request, const SearchEngine &engine)
{
    return Completer(request, engine).complete();
}

} // namespace eig
