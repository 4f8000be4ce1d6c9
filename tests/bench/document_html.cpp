// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bench/document_html.h"

#include <algorithm>
#include <string_view>

namespace eig::bench {
namespace {

using namespace layout;

constexpr std::string_view Style = R"(
@page { size: A4; margin: 20mm 16mm; @bottom-right { content: counter(page) "/" counter(pages) } }
body { font: 9.5pt/1.5 Inter, sans-serif }
.part { break-before: page }
.columns { display: flex; gap: 9mm }
.flows { columns: 2 }
table { border-collapse: collapse; width: 100% }
.contents a::after { content: leader(".") target-counter(attr(href), page) }
.index a::after { content: target-counter(attr(href), page) }
)";

class Writer
{
public:
    std::string write(const Document &document)
    {
        m_html = "<!DOCTYPE html><html lang=\"" + escaped(document.info.language)
            + "\"><head><meta charset=\"utf-8\"><title>" + escaped(document.info.title)
            + "</title><style>" + std::string(Style) + "</style></head><body>";
        for (const Part &part : document.parts) {
            m_prefix = part.anchor + '/';
            m_depth = part.depth;
            m_html += "<div class=\"part\" id=\"" + escaped(part.anchor) + "\">";
            for (const Band &band : part.bands)
                write(band);
            m_html += "</div>";
        }
        return m_html + "</body></html>";
    }

private:
    void write(const Band &band)
    {
        m_html += band.flows ? "<div class=\"flows\">" : "<div class=\"columns\">";
        for (const Column &column : band.columns) {
            m_html += "<div>";
            for (const Block &block : column.blocks)
                std::visit([this](const auto &content) { add(content); }, block);
            m_html += "</div>";
        }
        m_html += "</div>";
    }

    static std::string escaped(std::string_view text)
    {
        std::string result;
        for (const char c : text) {
            if (c == '<' || c == '>' || c == '&' || c == '"')
                result += "&#" + std::to_string(static_cast<int>(c)) + ';';
            else
                result += c;
        }
        return result;
    }

    std::string inlineOf(const Text &text) const
    {
        std::string result;
        for (const Span &span : text) {
            std::string part = escaped(span.text);
            if (span.look == SpanLook::Strong)
                part = "<strong>" + part + "</strong>";
            if (span.target.starts_with("#source-"))
                part = "<a href=\"#" + escaped(m_prefix + span.target.substr(1)) + "\">" + part
                    + "</a>";
            else if (!span.target.empty())
                part = "<a href=\"" + escaped(span.target) + "\">" + part + "</a>";
            result += part;
        }
        return result;
    }

    void addTitle(int level, const std::string &text)
    {
        const std::string tag = "h" + std::to_string(std::min(level + m_depth, 6));
        m_html += "<" + tag + ">" + escaped(text) + "</" + tag + ">";
    }

    void addParagraph(const Text &text) { m_html += "<p>" + inlineOf(text) + "</p>"; }

    void addTable(const std::vector<std::vector<std::string>> &rows)
    {
        m_html += "<table>";
        for (const auto &row : rows) {
            m_html += "<tr>";
            for (const std::string &cell : row)
                m_html += "<td>" + cell + "</td>";
            m_html += "</tr>";
        }
        m_html += "</table>";
    }

    void add(const Banner &banner)
    {
        addParagraph({{banner.tag + ' ' + banner.kind + ' ' + banner.origin}});
        addTitle(1, banner.title);
        addParagraph(banner.tagline);
    }
    void add(const Heading &heading) { addTitle(heading.level, heading.text); }
    void add(const Paragraph &paragraph) { addParagraph(paragraph.text); }
    void add(const BulletList &list)
    {
        m_html += "<ul>";
        for (const Text &point : list.points)
            m_html += "<li>" + inlineOf(point) + "</li>";
        m_html += "</ul>";
    }
    void add(const KeyTable &table)
    {
        std::vector<std::vector<std::string>> rows;
        for (const KeyTable::Row &row : table.rows)
            rows.push_back({escaped(row.key), inlineOf(row.value)});
        addTable(rows);
    }
    void add(const CardList &list)
    {
        for (const CardList::Card &card : list.cards) {
            addParagraph(card.title);
            addParagraph(card.detail);
        }
    }
    void add(const SourceList &list)
    {
        m_html += "<ol>";
        for (std::size_t i = 0; i < list.entries.size(); ++i)
            m_html += "<li id=\"" + escaped(m_prefix + "source-" + std::to_string(i + 1)) + "\">"
                + inlineOf(list.entries[i]) + "</li>";
        m_html += "</ol>";
    }
    void add(const QrCode &) {} // drawn by none of the others
    void add(const DataTable &table)
    {
        std::vector<std::vector<std::string>> rows(1);
        for (const DataTable::Column &column : table.columns)
            rows.front().push_back(escaped(column.title));
        for (const auto &row : table.rows) {
            std::vector<std::string> &cells = rows.emplace_back();
            for (const Text &cell : row)
                cells.push_back(inlineOf(cell));
        }
        addTable(rows);
    }
    void add(const Contents &contents)
    {
        m_html += "<div class=\"contents\">";
        for (const Contents::Entry &entry : contents.entries)
            m_html += "<p>" + escaped(entry.tag) + " <a href=\"#" + escaped(entry.anchor) + "\">"
                + escaped(entry.text + ' ' + entry.note) + "</a></p>";
        m_html += "</div>";
    }
    void add(const PageIndex &index)
    {
        m_html += "<div class=\"index\">";
        for (const PageIndex::Entry &entry : index.entries) {
            m_html += "<p>" + escaped(entry.name + ' ' + entry.detail);
            for (const std::string &anchor : entry.anchors)
                m_html += " <a href=\"#" + escaped(anchor) + "\"></a>";
            m_html += "</p>";
        }
        m_html += "</div>";
    }
    void add(const Cover &cover)
    {
        addParagraph({{cover.origin}});
        addTitle(1, cover.title);
        addParagraph(cover.subtitle);
        for (const Text &line : cover.lines)
            addParagraph(line);
    }

    std::string m_html;
    std::string m_prefix; ///< of the anchors inside the part
    int m_depth = 0;
};

} // namespace

std::string htmlOf(const Document &document) { return Writer().write(document); }

} // namespace eig::bench
