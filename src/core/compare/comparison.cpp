// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/compare/comparison.h"

#include "core/compare/cells.h"
#include "core/compare/words.h"
#include "core/labels/labels.h"

#include <algorithm>

namespace eig {
namespace {

namespace words = compare_words;

/// What two cells must share to say the same: texts and where they lead, in any order.
std::vector<std::string> valuesOf(const ComparedCell &cell)
{
    std::vector<std::string> values;
    for (const ComparedValue &entry : cell.entries) {
        std::string value;
        for (const ComparedPart &part : entry.parts)
            value += part.text + '\n' + (part.record ? addressOf(*part.record) : part.address)
                + '\n';
        values.push_back(std::move(value));
    }
    std::sort(values.begin(), values.end());
    return values;
}

template<typename Record>
std::vector<const Record *> found(const Catalogue &catalogue, const std::vector<RecordRef> &records,
                                  const Record *(Catalogue::*find)(std::string_view) const)
{
    std::vector<const Record *> all;
    for (const RecordRef &record : records) {
        if (const Record *one = (catalogue.*find)(record.id))
            all.push_back(one);
    }
    return all;
}

ComparedItem withLine(ComparedItem item, const WrittenText &line)
{
    item.line = line.text;
    item.isLineFrench = line.language == Language::French;
    return item;
}

Comparison ofChallenges(const Catalogue &catalogue, const std::vector<RecordRef> &records,
                        Language language)
{
    const auto challenges = found(catalogue, records, &Catalogue::challenge);
    Comparison comparison;
    for (const Challenge *challenge : challenges) {
        const WrittenText line = taglineOf(*challenge, language);
        ComparedItem item;
        item.record = {EntityKind::Challenge, challenge->id};
        item.name = challenge->name;
        item.tag = catalogue.promotionOf(*challenge).shortName;
        comparison.items.push_back(withLine(std::move(item), line));
    }
    comparison.rows = cells::challengeRows(catalogue, challenges, language);
    return comparison;
}

Comparison ofPromotions(const Catalogue &catalogue, const std::vector<RecordRef> &records,
                        Language language)
{
    const auto promotions = found(catalogue, records, &Catalogue::promotion);
    Comparison comparison;
    for (const Promotion *promotion : promotions) {
        const WrittenText line = taglineOf(*promotion, language);
        ComparedItem item;
        item.record = {EntityKind::Promotion, promotion->id};
        item.name = nameOf(*promotion, language);
        item.tag = promotion->year;
        comparison.items.push_back(withLine(std::move(item), line));
    }
    comparison.rows = cells::promotionRows(catalogue, promotions, language);
    return comparison;
}

Comparison ofMinistries(const Catalogue &catalogue, const std::vector<RecordRef> &records,
                        Language language)
{
    const auto ministries = found(catalogue, records, &Catalogue::ministry);
    Comparison comparison;
    for (const Ministry *ministry : ministries) {
        ComparedItem item;
        item.record = {EntityKind::Ministry, ministry->id};
        item.name = nameOf(*ministry, language);
        comparison.items.push_back(std::move(item));
    }
    comparison.rows = cells::ministryRows(catalogue, ministries, language);
    return comparison;
}

std::string escaped(const std::string &text)
{
    std::string html;
    for (const char c : text) {
        switch (c) {
        case '&': html += "&amp;"; break;
        case '<': html += "&lt;"; break;
        case '>': html += "&gt;"; break;
        case '"': html += "&quot;"; break;
        default: html += c; break;
        }
    }
    return html;
}

bool isShown(const ComparedRow &row, ComparedRows rows)
{
    return rows == ComparedRows::All || row.differs();
}

} // namespace

std::string ComparedValue::text() const
{
    std::string text;
    for (const ComparedPart &part : parts)
        text += part.text;
    return text;
}

SourceIds ComparedCell::sources() const
{
    SourceIds all;
    for (const ComparedValue &entry : entries)
        all.insert(all.end(), entry.sources.begin(), entry.sources.end());
    return all;
}

bool ComparedRow::isIdentical() const
{
    if (cells.size() < 2 || !cells.front().isKnown())
        return false;
    const std::vector<std::string> first = valuesOf(cells.front());
    return std::all_of(cells.begin() + 1, cells.end(),
                       [&](const ComparedCell &cell) { return valuesOf(cell) == first; });
}

bool ComparedRow::differs() const
{
    const bool isKnown = std::any_of(cells.begin(), cells.end(),
                                     [](const ComparedCell &cell) { return cell.isKnown(); });
    return isKnown && !isIdentical();
}

ComparedCell ComparedRow::merged() const
{
    ComparedCell cell = cells.front();
    if (look == ComparedLook::Sources || cell.entries.empty())
        return cell;
    // Behind the last value, so that each source is cited once.
    SourceIds all;
    for (const ComparedCell &one : cells) {
        for (const Id &id : one.sources()) {
            if (std::find(all.begin(), all.end(), id) == all.end())
                all.push_back(id);
        }
    }
    for (ComparedValue &entry : cell.entries)
        entry.sources.clear();
    cell.entries.back().sources = std::move(all);
    return cell;
}

std::size_t Comparison::identicalCount() const
{
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [](const ComparedRow &row) { return row.isIdentical(); }));
}

bool isComparable(EntityKind kind)
{
    return kind == EntityKind::Challenge || kind == EntityKind::Promotion
        || kind == EntityKind::Ministry;
}

Comparison compareRecords(const Catalogue &catalogue, const std::vector<RecordRef> &records,
                          Language language)
{
    const EntityKind kind = records.empty() ? EntityKind::Challenge : records.front().kind;
    Comparison comparison;
    switch (kind) {
    case EntityKind::Challenge: comparison = ofChallenges(catalogue, records, language); break;
    case EntityKind::Promotion: comparison = ofPromotions(catalogue, records, language); break;
    case EntityKind::Ministry: comparison = ofMinistries(catalogue, records, language); break;
    default: break;
    }
    comparison.kind = kind;
    return comparison;
}

std::string cellText(const ComparedRow &row, const ComparedCell &cell)
{
    if (!cell.isKnown())
        return cell.unknown;
    // A middle dot, since a value may end with a sentence.
    std::string separator = row.look == ComparedLook::Inline ? ", " : " · ";
    if (row.look == ComparedLook::Text)
        separator = " ";
    std::string text;
    for (const ComparedValue &entry : cell.entries) {
        if (!text.empty())
            text += separator;
        text += entry.text();
    }
    // A table that is pasted has one line for a row.
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return text;
}

std::string comparisonAsText(const Comparison &comparison, ComparedRows rows, Language language)
{
    std::string text = words::Group.in(language) + '\t' + words::Row.in(language);
    for (const ComparedItem &item : comparison.items)
        text += '\t' + item.name;
    for (const ComparedRow &row : comparison.rows) {
        if (!isShown(row, rows))
            continue;
        text += '\n' + row.group.in(language) + '\t' + row.name.in(language);
        for (const ComparedCell &cell : row.cells)
            text += '\t' + cellText(row, cell);
    }
    return text;
}

std::string comparisonAsHtml(const Comparison &comparison, ComparedRows rows, Language language)
{
    std::string html = "<meta charset=\"utf-8\"><table border=\"1\"><thead><tr><td></td>";
    for (const ComparedItem &item : comparison.items)
        html += "<th scope=\"col\">" + escaped(item.name) + "</th>";
    html += "</tr></thead><tbody>";
    for (const ComparedRow &row : comparison.rows) {
        if (!isShown(row, rows))
            continue;
        html += "<tr><th scope=\"row\">" + escaped(row.name.in(language)) + "</th>";
        if (row.isIdentical()) {
            html += "<td colspan=\"" + std::to_string(row.cells.size()) + "\">"
                + escaped(cellText(row, row.cells.front())) + " (" + words::Identical.in(language)
                + ")</td>";
        } else {
            for (const ComparedCell &cell : row.cells)
                html += "<td>" + escaped(cellText(row, cell)) + "</td>";
        }
        html += "</tr>";
    }
    return html + "</tbody></table>";
}

} // namespace eig
