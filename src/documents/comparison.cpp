// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/comparison.h"

#include "core/compare/compared_records.h"
#include "core/compare/comparison.h"
#include "core/storage/file_name.h"
#include "documents/edition_time.h"
#include "documents/layout/lay_out.h"
#include "documents/pdf/compose.h"
#include "documents/sheets/citations.h"
#include "documents/sheets/sheet_parts.h"
#include "documents/sheets/words.h"

#include <utility>

namespace eig {
namespace {

using namespace layout;
namespace words = sheet::words;

constexpr Label Kind{"Comparaison", "Comparison"};
constexpr Label Criterion{"Critère", "Row"};
constexpr Label IdenticalNote{" (identique)", " (identical)"};
constexpr Label And{" et ", " and "};
constexpr Label ComparedOne{"ligne identique", "identical row"};
constexpr Label ComparedMany{"lignes identiques", "identical rows"};
constexpr double LabelShare = 0.62; ///< of the width of a record

/// Says a comparison as blocks; used once.
class ComparisonWriter
{
public:
    ComparisonWriter(const Catalogue &catalogue, const Comparison &comparison, Language language)
        : m_catalogue(catalogue)
        , m_comparison(comparison)
        , m_language(language)
        , m_citations(catalogue)
    {
    }

    [[nodiscard]] sheet::Blocks write();
    /// "Open Justice, DataJust et LABEL"
    [[nodiscard]] std::string title() const;

private:
    [[nodiscard]] Banner banner() const;
    [[nodiscard]] std::vector<Text> row(const ComparedRow &row);
    [[nodiscard]] Text cell(const ComparedRow &row, const ComparedCell &cell);
    void addValue(Text &text, const ComparedValue &value);
    void addSources(sheet::Blocks &blocks);
    [[nodiscard]] Span span(const ComparedPart &part) const;
    [[nodiscard]] std::string say(const Label &label) const { return label.in(m_language); }

    const Catalogue &m_catalogue;
    const Comparison &m_comparison;
    Language m_language;
    sheet::Citations m_citations;
};

std::string ComparisonWriter::title() const
{
    std::string names;
    for (std::size_t i = 0; i < m_comparison.items.size(); ++i) {
        const bool isLast = i + 1 == m_comparison.items.size();
        if (i > 0)
            names += isLast ? say(And) : std::string(", ");
        names += m_comparison.items[i].name;
    }
    return names;
}

Banner ComparisonWriter::banner() const
{
    const std::size_t identical = m_comparison.identicalCount();
    const bool isOne = identical == 1 || (identical == 0 && m_language == Language::French);
    const std::string counted = std::to_string(identical) + "\u00A0"
        + say(isOne ? ComparedOne : ComparedMany) + say(words::OutOf)
        + std::to_string(m_comparison.rows.size());
    const Label kinds = m_comparison.kind == EntityKind::Promotion ? words::PromotionMany
        : m_comparison.kind == EntityKind::Ministry                ? words::MinistryMany
                                                                   : words::ChallengeMany;
    return {std::to_string(m_comparison.items.size()) + "\u00A0" + say(kinds),
            say(Kind),
            say(words::Origin),
            title(),
            {{counted}}};
}

Span ComparisonWriter::span(const ComparedPart &part) const
{
    Span span{part.text};
    if (part.look == PartLook::Muted)
        span.look = SpanLook::Muted;
    else if (part.look != PartLook::Plain)
        span.look = SpanLook::Strong;
    if (part.isFrench && m_language != Language::French)
        span.language = sheet::tagOf(Language::French);
    return span;
}

void ComparisonWriter::addValue(Text &text, const ComparedValue &value)
{
    for (const ComparedPart &part : value.parts) {
        if (!part.text.empty())
            text.push_back(span(part));
    }
    sheet::append(text, m_citations.cite(value.sources, m_language));
}

Text ComparisonWriter::cell(const ComparedRow &row, const ComparedCell &cell)
{
    if (!cell.isKnown())
        return {{cell.unknown, SpanLook::Muted}};
    if (row.look == ComparedLook::Sources)
        return m_citations.cite(cell.sources(), m_language);
    const bool isInline = row.look == ComparedLook::Inline;
    const bool isText = row.look == ComparedLook::Text;
    Text text;
    for (const ComparedValue &value : cell.entries) {
        if (!text.empty())
            text.push_back({isInline ? ", " : isText ? " " : " · "});
        addValue(text, value);
    }
    return text;
}

std::vector<Text> ComparisonWriter::row(const ComparedRow &row)
{
    std::vector<Text> cells{{{say(row.name)}}};
    if (row.isIdentical()) {
        // Alone, it spans the columns of all records.
        cells.push_back(cell(row, row.merged()));
        cells.back().push_back({say(IdenticalNote), SpanLook::Muted});
        return cells;
    }
    for (const ComparedCell &one : row.cells)
        cells.push_back(cell(row, one));
    return cells;
}

void ComparisonWriter::addSources(sheet::Blocks &blocks)
{
    if (m_citations.sources().empty())
        return;
    blocks.emplace_back(Heading{2, say(words::Sources)});
    SourceList list;
    list.continued = say(words::SourcesContinued);
    for (const Source *source : m_citations.sources()) {
        Text entry{{sourceText(*source, m_language) + "."}};
        if (!source->url.empty()) {
            entry.push_back({" "});
            entry.push_back({source->url, SpanLook::Plain, source->url, source->title});
        }
        list.entries.push_back(std::move(entry));
    }
    blocks.emplace_back(std::move(list));
    blocks.emplace_back(
        Paragraph{{{m_catalogue.edition().attribution, SpanLook::Muted}}, ParagraphLook::Note});
}

sheet::Blocks ComparisonWriter::write()
{
    sheet::Blocks blocks{banner()};
    std::size_t begin = 0;
    while (begin < m_comparison.rows.size()) {
        const Label group = m_comparison.rows[begin].group;
        blocks.emplace_back(Heading{2, say(group)});
        DataTable table;
        table.hasRowHeaders = true;
        table.columns.push_back({say(Criterion), LabelShare});
        for (const ComparedItem &item : m_comparison.items)
            table.columns.push_back({item.name});
        std::size_t end = begin;
        for (; end < m_comparison.rows.size() && m_comparison.rows[end].group.fr == group.fr; ++end)
            table.rows.push_back(row(m_comparison.rows[end]));
        blocks.emplace_back(std::move(table));
        begin = end;
    }
    addSources(blocks);
    return blocks;
}

} // namespace

Result<PdfFile> composeComparison(const Catalogue &catalogue, const std::vector<RecordRef> &records,
                                  const ComparisonOptions &options)
{
    const Comparison comparison = compareRecords(catalogue, records, options.language);
    if (comparison.items.size() < FewestCompared)
        return Unexpected(
            {ErrorCode::UnknownRecord, records.empty() ? Id() : records.front().id, {}});
    ComparisonWriter writer(catalogue, comparison, options.language);
    const Edition &edition = catalogue.edition();
    const std::string name = writer.title();
    Document document;
    document.orientation = Orientation::Landscape;
    document.info = {Kind.in(options.language) + words::Colon.in(options.language) + name
                         + " — Catalogue EIG",
                     edition.title, name, sheet::tagOf(options.language),
                     options.creationTime.value_or(timeOf(edition.date))};
    document.footer = edition.title + ", " + words::Edition.in(options.language)
        + dateText(edition.date, options.language) + " · " + edition.licence;
    document.footerName = Kind.in(options.language);
    Part part;
    part.name = name;
    part.runningHead = Kind.in(options.language) + " · " + name;
    part.bands.push_back({{{0, geometryOf(document).contentWidth(), writer.write()}}});
    document.parts.push_back(std::move(part));
    return composePdf(document);
}

std::string comparisonFileName(const std::vector<RecordRef> &records)
{
    std::string stem = "eig-comparaison";
    for (const RecordRef &record : records)
        stem += '-' + record.id;
    return safeFileName(stem, "pdf");
}

} // namespace eig
