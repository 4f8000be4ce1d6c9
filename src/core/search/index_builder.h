// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"
#include "core/search/documents.h"

namespace eig {

/// Adds records to an EntityIndex; texts, values and their tables stay consistent.
class IndexBuilder
{
public:
    IndexBuilder(const Catalogue &catalogue, const Acronyms &acronyms, EntityIndex &index)
        : m_catalogue(catalogue)
        , m_acronyms(acronyms)
        , m_index(index)
    {
    }

    /// Begins the next record. inOrder: the name as lists are sorted by it, where it differs.
    void begin(const Id &id, const std::string &name, const std::string &inOrder = {});
    void text(MatchField field, const std::string &text, TextSection section = TextSection::None);
    void texts(MatchField field, const std::vector<std::string> &texts,
               TextSection section = TextSection::None);
    /// A text that is another name of what the record names.
    void otherName(MatchField field, const std::string &name, MatchOrigin origin);
    void value(Field field, const std::string &id, const std::string &fr, const std::string &en,
               const std::vector<std::string> &otherNames = {});
    void label(Field field, std::string_view key, const Label &label);
    void number(Field field, std::int64_t number);
    void date(const std::optional<PartialDate> &date);
    /// A date to sort by, that is none of the record itself.
    void sortDate(const std::optional<PartialDate> &date);
    void sortNumber(SortKey key, const std::optional<int> &number);
    void sortWord(SortKey key, const std::string &word);
    void website(const std::string &url) { current().website = url; }

    /// A record with a date of its own is of that year, not of those of the promotion.
    void promotion(const Id &id, bool hasOwnDate = false);
    void ministry(const Id &id);
    /// Its names are texts of the record, and those of its ministry in the years of the promotion.
    void administration(const Id &id, MatchField asText, const Promotion *promotion = nullptr);
    void theme(const Id &id);
    void expertise(const Term *term);
    void person(const Id &id);
    void sources(const SourceIds &sources);
    void sizes(const Challenge &challenge);
    /// Declares promotions in their order, so that zero values and ranges are known.
    void declarePromotions();
    /// Ends the last record: its texts are put in order of strength.
    void finish();
    /// Ends the index: the values are put in the order of their names and into columns.
    void finishTables();

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

private:
    std::uint32_t rankOf(Field field, const std::string &id, const std::string &fr,
                         const std::string &en, const std::vector<std::string> &otherNames);
    [[nodiscard]] Document &current() { return m_index.documents.back(); }

    void ministryTexts(const Ministry &ministry, MatchField asText, const Promotion *promotion);

    const Catalogue &m_catalogue;
    const Acronyms &m_acronyms;
    EntityIndex &m_index;
};

} // namespace eig
