// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheets/sheet_parts.h"

#include "documents/layout/link_address.h"
#include "documents/sheets/words.h"

#include <algorithm>
#include <iterator>

namespace eig::sheet {

using namespace layout;

namespace {

std::vector<std::string> paragraphsOf(const std::string &text)
{
    std::vector<std::string> paragraphs;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        if (end > from)
            paragraphs.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return paragraphs;
}

} // namespace

std::string tagOf(Language language) { return language == Language::French ? "fr-FR" : "en-GB"; }

std::string promotionTag(const Promotion &promotion)
{
    std::string name = promotion.shortName;
    if (const std::size_t space = name.find(' '); space != std::string::npos)
        name.replace(space, 1, "\u00A0");
    return name;
}

std::string join(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string text;
    for (const std::string &part : parts) {
        if (part.empty())
            continue;
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

void append(Text &text, Text more)
{
    std::move(more.begin(), more.end(), std::back_inserter(text));
}

SheetParts::SheetParts(const Catalogue &catalogue, const SheetOptions &options)
    : m_catalogue(catalogue)
    , m_options(options)
    , m_citations(catalogue)
{
}

Part SheetParts::build()
{
    Part part = arrange(write(), tagOf(language()));
    part.name = name();
    part.runningHead = runningHead();
    return part;
}

const Label &SheetParts::form(int count, const Label &one, const Label &many) const
{
    const bool isOne = count == 1 || (count == 0 && language() == Language::French);
    return isOne ? one : many;
}

std::string SheetParts::counted(int count, const Label &one, const Label &many) const
{
    return numberText(count, language()) + "\u00A0" + say(form(count, one, many));
}

Span SheetParts::french(const std::string &text, SpanLook look) const
{
    return {text, look, {}, {}, language() == Language::French ? "" : tagOf(Language::French)};
}

Span SheetParts::written(const WrittenText &text) const
{
    return text.language == language() ? Span{text.text} : french(text.text);
}

Text SheetParts::orUnknown(Text text) const
{
    const bool isEmpty = std::all_of(text.begin(), text.end(),
                                     [](const Span &span) { return span.text.empty(); });
    if (isEmpty)
        return {{notDocumented(language()), SpanLook::Muted}};
    return text;
}

Span SheetParts::link(const std::string &address, const std::string &description)
{
    return {printedAddress(address), SpanLook::Plain, address, description};
}

Text SheetParts::terms(const std::vector<Id> &ids,
                       const Term *(Catalogue::*find)(std::string_view) const) const
{
    std::vector<std::string> names;
    for (const Id &id : ids) {
        if (const Term *term = (m_catalogue.*find)(id))
            names.push_back(nameOf(*term, language()));
    }
    return {{join(names, ", ")}};
}

void SheetParts::addHeading(Blocks &blocks, const Label &heading, HeadingLook look) const
{
    const std::string text = say(heading);
    blocks.emplace_back(Heading{2, text, look, text + say(words::ContinuedEnd)});
}

void SheetParts::addText(Blocks &blocks, const Label &heading, const std::string &text,
                         const SourceIds &sources)
{
    blocks.emplace_back(Heading{2, say(heading) + say(words::InFrench)});
    const std::vector<std::string> paragraphs = paragraphsOf(text);
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        Text paragraph{french(paragraphs[i])};
        if (i + 1 == paragraphs.size())
            append(paragraph, cite(sources));
        blocks.emplace_back(Paragraph{std::move(paragraph)});
    }
}

void SheetParts::addSummary(Blocks &blocks, const std::string &english) const
{
    if (language() != Language::English || english.empty())
        return;
    addHeading(blocks, words::Summary);
    blocks.emplace_back(Paragraph{{{english}}});
}

void SheetParts::addMissing(Blocks &blocks) const
{
    if (m_missing.empty() && m_undocumented.empty())
        return;
    addHeading(blocks, words::Missing);
    const auto add = [&](const std::vector<std::string> &parts, const Label &end) {
        if (parts.empty())
            return;
        const std::string list = capitalised(join(parts, ", "));
        blocks.emplace_back(Paragraph{{{list + say(end), SpanLook::Muted}}});
    };
    add(m_undocumented, words::UndocumentedEnd);
    add(m_missing, words::MissingEnd);
}

void SheetParts::addSources(Blocks &blocks, const SourceIds &others)
{
    m_citations.number(others);
    addHeading(blocks, words::Sources);
    SourceList list;
    list.continued = say(words::SourcesContinued);
    for (const Source *source : m_citations.sources()) {
        Text entry{french(source->title)};
        const std::string all = sourceText(*source, language());
        entry.push_back({all.substr(source->title.size()) + "."});
        if (!source->url.empty()) {
            entry.push_back({" "});
            entry.push_back(link(source->url, source->title));
        }
        list.entries.push_back(std::move(entry));
    }
    if (list.entries.empty())
        blocks.emplace_back(Paragraph{orUnknown({})});
    else
        blocks.emplace_back(std::move(list));
    blocks.emplace_back(Paragraph{{french(m_catalogue.edition().attribution, SpanLook::Muted)},
                                  ParagraphLook::Note});
}

} // namespace eig::sheet
