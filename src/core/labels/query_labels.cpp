// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/query_labels.h"

#include "core/search/fields.h"
#include "core/text/fold.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace eig {
namespace {

/// Names of people and places are written as they are.
bool keepsCase(Field field)
{
    return field == Field::Title || field == Field::Administration || field == Field::Person
        || field == Field::Place || field == Field::Source;
}

/// Three promotions in a row are a range.
constexpr std::size_t ShortestRange = 3;

/// One field of one kind of record, in one language.
class FieldWriter
{
public:
    FieldWriter(const SearchEngine &engine, EntityKind entity, Field field, Language language)
        : m_engine(engine)
        , m_entity(entity)
        , m_field(field)
        , m_language(language)
    {
        if (field == Field::Promotion)
            m_ordered = engine.valuesOf(entity, field);
    }

    /// As typed after "field:".
    [[nodiscard]] std::string text(const std::string &value) const
    {
        const auto known = m_engine.value(m_entity, m_field, value);
        if (!known)
            return valueText(value);
        for (const std::string &candidate : {shortId(value), written(nameOf(*known))}) {
            if (readsBack(candidate, {value}))
                return valueText(candidate);
        }
        return valueText(value);
    }

    /// As typed after "field:", ranges included.
    [[nodiscard]] std::vector<std::string> texts(const std::vector<std::string> &values) const
    {
        std::vector<std::string> all;
        for (std::size_t i = 0; i < values.size();) {
            const std::size_t length = rangeLength(values, i);
            const auto run = std::span(values).subspan(i, length);
            const std::string range = shortId(run.front()) + ".." + shortId(run.back());
            if (length >= ShortestRange && readsBack(range, {run.begin(), run.end()})) {
                all.push_back(valueText(range));
                i += length;
            } else {
                all.push_back(text(values[i++]));
            }
        }
        return all;
    }

    [[nodiscard]] std::string name(const std::string &value) const
    {
        const auto known = m_engine.value(m_entity, m_field, value);
        return known ? nameOf(*known) : value;
    }

    [[nodiscard]] std::vector<std::string> names(const std::vector<std::string> &values) const
    {
        const std::string to = Label{" à ", " to "}.in(m_language);
        std::vector<std::string> all;
        for (std::size_t i = 0; i < values.size();) {
            const std::size_t length = rangeLength(values, i);
            if (length >= ShortestRange) {
                all.push_back(name(values[i]) + to + name(values[i + length - 1]));
                i += length;
            } else {
                all.push_back(name(values[i++]));
            }
        }
        return all;
    }

private:
    [[nodiscard]] std::string nameOf(const FacetValue &value) const
    {
        return value.label(m_language == Language::French);
    }

    [[nodiscard]] std::string written(const std::string &name) const
    {
        return keepsCase(m_field) ? name : lowerCase(name);
    }

    /// "5" for the promotion "eig-5"; empty for other fields.
    [[nodiscard]] std::string shortId(const std::string &id) const
    {
        if (m_ordered.empty())
            return {};
        const std::size_t hyphen = id.rfind('-');
        return hyphen == std::string::npos ? id : id.substr(hyphen + 1);
    }

    /// Whether the parser and the engine understand exactly these values.
    [[nodiscard]] bool readsBack(const std::string &typed,
                                 const std::vector<std::string> &values) const
    {
        if (typed.empty())
            return false;
        const Query read =
            parseQuery(queryWord(m_field).in(m_language) + ':' + valueText(typed)).query;
        return read.clauses.size() == 1 && read.clauses.front().field == m_field
            && read.clauses.front().values.size() == 1
            && m_engine.valuesNamed(m_entity, m_field, read.clauses.front().values.front())
            == values;
    }

    /// How many values from here on follow each other in the order of the field.
    [[nodiscard]] std::size_t rangeLength(const std::vector<std::string> &values,
                                          std::size_t from) const
    {
        auto place = std::find_if(m_ordered.begin(), m_ordered.end(),
                                  [&](const FacetValue &one) { return one.value == values[from]; });
        std::size_t length = 0;
        while (from + length < values.size() && place != m_ordered.end()
               && place->value == values[from + length]) {
            ++length;
            ++place;
        }
        return std::max<std::size_t>(length, 1);
    }

    const SearchEngine &m_engine;
    EntityKind m_entity;
    Field m_field;
    Language m_language;
    std::vector<FacetValue> m_ordered; ///< of promotions only
};

} // namespace

Label queryWord(Field field) { return fieldInfo(field).name; }

std::string queryText(const Query &query, const SearchEngine &engine, EntityKind entity,
                      Language language)
{
    return write(query,
                 {[language](Field field) { return queryWord(field).in(language); },
                  [&](Field field, const std::vector<std::string> &values) {
                      return FieldWriter(engine, entity, field, language).texts(values);
                  },
                  Label{"OU", "OR"}.in(language)});
}

std::vector<std::string> valueNames(const std::vector<std::string> &values,
                                    const SearchEngine &engine, EntityKind entity, Field field,
                                    Language language)
{
    return FieldWriter(engine, entity, field, language).names(values);
}

} // namespace eig
