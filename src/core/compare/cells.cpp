// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/compare/cells.h"

#include "core/compare/words.h"
#include "core/labels/labels.h"

#include <algorithm>
#include <map>
#include <utility>

namespace eig::cells {

namespace words = compare_words;

std::string counted(int count, const Label &one, const Label &many, Language language)
{
    const bool isOne = count == 1 || (count == 0 && language == Language::French);
    return numberText(count, language) + "\u00A0" + (isOne ? one : many).in(language);
}

ComparedPart plain(std::string text)
{
    ComparedPart part;
    part.text = std::move(text);
    return part;
}

ComparedPart muted(std::string text)
{
    ComparedPart part = plain(std::move(text));
    part.look = PartLook::Muted;
    return part;
}

ComparedPart french(std::string text)
{
    ComparedPart part = plain(std::move(text));
    part.isFrench = true;
    return part;
}

ComparedPart link(std::string name, EntityKind kind, Id id)
{
    ComparedPart part = plain(std::move(name));
    part.record = RecordRef{kind, std::move(id)};
    return part;
}

ComparedCell single(const std::string &text, SourceIds sources)
{
    ComparedCell cell;
    if (!text.empty())
        cell.entries.push_back({{plain(text)}, std::move(sources)});
    return cell;
}

ComparedCell number(std::optional<int> value, Language language, SourceIds sources)
{
    return single(value ? numberText(*value, language) : std::string(), std::move(sources));
}

ComparedCell paragraphs(const std::string &text, const SourceIds &sources)
{
    ComparedCell cell;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end > begin)
            cell.entries.push_back({{french(text.substr(begin, end - begin))}, {}});
        begin = end + 1;
    }
    if (!cell.entries.empty())
        cell.entries.back().sources = sources;
    return cell;
}

ComparedCell terms(const Catalogue &catalogue, const std::vector<Id> &ids,
                   const Term *(Catalogue::*find)(std::string_view) const, Language language)
{
    ComparedCell cell;
    for (const Id &id : ids) {
        if (const Term *term = (catalogue.*find)(id))
            cell.entries.push_back({{plain(nameOf(*term, language))}});
    }
    return cell;
}

ComparedCell termCounts(const Catalogue &catalogue, const std::vector<TermCount> &counts,
                        const Term *(Catalogue::*find)(std::string_view) const, Language language)
{
    ComparedCell cell;
    for (const TermCount &one : counts) {
        if (const Term *term = (catalogue.*find)(one.term))
            cell.entries.push_back({{plain(nameOf(*term, language)),
                                     muted("\u00A0" + numberText(one.count, language))}});
    }
    return cell;
}

ComparedCell people(const Catalogue &catalogue, const std::vector<Id> &people)
{
    ComparedCell cell;
    for (const Id &id : people) {
        if (const Person *person = catalogue.person(id))
            cell.entries.push_back({{link(person->name, EntityKind::Person, id)}});
    }
    return cell;
}

ComparedCell outcomes(const std::vector<const Challenge *> &challenges, Language language)
{
    std::map<Status, int> counts;
    int unknown = 0;
    for (const Challenge *challenge : challenges) {
        if (challenge->status)
            ++counts[challenge->status->value];
        else
            ++unknown;
    }
    ComparedCell cell;
    for (const auto &[status, count] : counts)
        cell.entries.push_back(
            {{plain(label(status).in(language)), muted("\u00A0" + numberText(count, language))}});
    if (unknown > 0)
        cell.entries.push_back({{muted(
            counted(unknown, words::NotDocumentedOne, words::NotDocumentedMany, language))}});
    return cell;
}

ComparedCell sources(const Catalogue &catalogue, const SourceIds &own,
                     const std::vector<ComparedRow> &rows, std::size_t item)
{
    SourceIds all = own;
    for (const ComparedRow &row : rows) {
        const SourceIds cited = row.cells[item].sources();
        all.insert(all.end(), cited.begin(), cited.end());
    }
    ComparedCell cell;
    SourceIds seen;
    for (const Id &id : all) {
        const Source *source = catalogue.source(id);
        if (!source || std::find(seen.begin(), seen.end(), id) != seen.end())
            continue;
        seen.push_back(id);
        ComparedPart part = french(source->title);
        part.address = source->url;
        cell.entries.push_back({{std::move(part)}, {id}});
    }
    return cell;
}

} // namespace eig::cells
