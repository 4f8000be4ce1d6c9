// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

// What the rows of all kinds are made with.

#include "core/catalogue/overview.h"
#include "core/compare/comparison.h"
#include "core/domain/language.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace eig::cells {

/// "1 défi", "3 défis"; "0 défi" in French, "0 challenges" in English.
[[nodiscard]] std::string counted(int count, const Label &one, const Label &many,
                                  Language language);

[[nodiscard]] ComparedPart plain(std::string text);
[[nodiscard]] ComparedPart muted(std::string text);
/// A text of the catalogue, which is in French.
[[nodiscard]] ComparedPart french(std::string text);
[[nodiscard]] ComparedPart link(std::string name, EntityKind kind, Id id);

/// One value; nothing for an empty text.
[[nodiscard]] ComparedCell single(const std::string &text, SourceIds sources = {});
[[nodiscard]] ComparedCell number(std::optional<int> value, Language language,
                                  SourceIds sources = {});
/// Long texts, paragraph by paragraph.
[[nodiscard]] ComparedCell paragraphs(const std::string &text, const SourceIds &sources);
[[nodiscard]] ComparedCell terms(const Catalogue &catalogue, const std::vector<Id> &ids,
                                 const Term *(Catalogue::*find)(std::string_view) const,
                                 Language language);
/// With the number of challenges behind each.
[[nodiscard]] ComparedCell termCounts(const Catalogue &catalogue,
                                      const std::vector<TermCount> &counts,
                                      const Term *(Catalogue::*find)(std::string_view) const,
                                      Language language);
[[nodiscard]] ComparedCell people(const Catalogue &catalogue, const std::vector<Id> &people);
/// What is known of the outcome of challenges, status by status, those without one last.
[[nodiscard]] ComparedCell outcomes(const std::vector<const Challenge *> &challenges,
                                    Language language);
/// The sources of a record, first its own, then those its other cells cite; with their addresses.
[[nodiscard]] ComparedCell sources(const Catalogue &catalogue, const SourceIds &own,
                                   const std::vector<ComparedRow> &rows, std::size_t item);

/// Adds rows to a comparison, a group at a time.
template<typename Record> class Rows
{
public:
    using Value = std::function<ComparedCell(const Record &)>;

    Rows(std::vector<const Record *> records, std::string unknown)
        : m_records(std::move(records))
        , m_unknown(std::move(unknown))
    {
    }

    void begin(const Label &group) { m_group = group; }

    void add(std::string_view key, const Label &name, ComparedLook look, const Value &value)
    {
        ComparedRow row{key, m_group, name, look, {}};
        for (const Record *record : m_records) {
            ComparedCell cell = value(*record);
            if (cell.unknown.empty())
                cell.unknown = m_unknown;
            row.cells.push_back(std::move(cell));
        }
        m_rows.push_back(std::move(row));
    }

    /// The last row: what the other ones cite. ownOf() gives the sources of a record.
    template<typename OwnOf>
    void addSources(const Catalogue &catalogue, const Label &name, const OwnOf &ownOf)
    {
        ComparedRow row{"sources", m_group, name, ComparedLook::Sources, {}};
        for (std::size_t i = 0; i < m_records.size(); ++i) {
            ComparedCell cell = sources(catalogue, ownOf(*m_records[i]), m_rows, i);
            cell.unknown = m_unknown;
            row.cells.push_back(std::move(cell));
        }
        m_rows.push_back(std::move(row));
    }

    [[nodiscard]] std::vector<ComparedRow> take() { return std::move(m_rows); }

private:
    std::vector<const Record *> m_records;
    std::string m_unknown;
    Label m_group;
    std::vector<ComparedRow> m_rows;
};

[[nodiscard]] std::vector<ComparedRow>
challengeRows(const Catalogue &catalogue, const std::vector<const Challenge *> &challenges,
              Language language);
[[nodiscard]] std::vector<ComparedRow>
promotionRows(const Catalogue &catalogue, const std::vector<const Promotion *> &promotions,
              Language language);
[[nodiscard]] std::vector<ComparedRow> ministryRows(const Catalogue &catalogue,
                                                    const std::vector<const Ministry *> &ministries,
                                                    Language language);

} // namespace eig::cells
