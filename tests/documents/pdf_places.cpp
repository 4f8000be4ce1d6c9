// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf_places.h"

#include "documents/pdf_probe.h"

#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace eig::test {
namespace {

class Reader
{
public:
    explicit Reader(const std::string &bytes)
    {
        m_pdf.processMemoryFile("document", bytes.data(), bytes.size());
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    [[nodiscard]] std::vector<std::vector<PdfPlace>> links() const
    {
        std::vector<std::vector<PdfPlace>> all;
        for (QPDFObjectHandle page : m_pages) {
            std::vector<PdfPlace> &links = all.emplace_back();
            for (QPDFObjectHandle annotation : page.getKey("/Annots").aitems()) {
                if (annotation.hasKey("/Dest"))
                    links.push_back({annotation.getKey("/Contents").getUTF8Value(),
                                     pageOf(annotation.getKey("/Dest")), 0});
            }
        }
        return all;
    }

    [[nodiscard]] std::vector<PdfPlace> outline()
    {
        std::vector<PdfPlace> entries;
        add(QPDFOutlineDocumentHelper(m_pdf).getTopLevelOutlines(), 0, entries);
        return entries;
    }

private:
    void add(const std::vector<QPDFOutlineObjectHelper> &items, int level,
             std::vector<PdfPlace> &entries) const
    {
        for (QPDFOutlineObjectHelper item : items) {
            entries.push_back({item.getTitle(), pageOf(item.getDest()), level});
            add(item.getKids(), level + 1, entries);
        }
    }

    [[nodiscard]] std::size_t pageOf(QPDFObjectHandle destination) const
    {
        if (!destination.isArray() || destination.getArrayNItems() == 0)
            return 0;
        const QPDFObjGen wanted = destination.getArrayItem(0).getObjGen();
        const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](QPDFObjectHandle page) {
            return page.getObjGen() == wanted;
        });
        return found == m_pages.end() ? 0 : static_cast<std::size_t>(found - m_pages.begin()) + 1;
    }

    QPDF m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
};

} // namespace

PdfPlaces::PdfPlaces(const std::string &bytes)
{
    Reader reader(bytes);
    m_links = reader.links();
    m_outline = reader.outline();
    const std::string all = withPlainSpaces(PdfProbe(bytes).run("pdftotext -raw", "-"));
    for (std::size_t from = 0; m_texts.size() < m_links.size();) {
        const std::size_t end = std::min(all.find('\f', from), all.size());
        m_texts.push_back(withSingleSpaces(all.substr(from, end - from)));
        from = std::min(end + 1, all.size());
    }
}

std::size_t PdfPlaces::pageOf(const std::string &title) const
{
    const auto found = std::find_if(m_outline.begin(), m_outline.end(), [&](const PdfPlace &one) {
        return withSingleSpaces(withPlainSpaces(one.text)) == title;
    });
    return found == m_outline.end() ? 0 : found->page;
}

std::string withSingleSpaces(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\r' || c == '\f';
        if (!isSpace)
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    return result;
}

} // namespace eig::test
