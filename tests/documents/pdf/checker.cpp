// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/checker.h"

#include "documents/pdf/structure_tree.h"

#include <algorithm>
#include <array>

namespace eig::test {
namespace {

using Object = QPDFObjectHandle;

struct Rule {
    Clause clause;
    const char *text;
};
// clang-format off
constexpr Rule Rules[] = {
    {Clause::Marked, "ISO 14289-1, 7.1: the file says that it is tagged"},
    {Clause::StructureTree, "ISO 14289-1, 7.1; ISO 32000-1, 14.7.2: one tree of elements of standard types"},
    {Clause::ParentTree, "ISO 32000-1, 14.7.4.4: each mark leads to its element and back"},
    {Clause::ContentMarked, "ISO 14289-1, 7.1: all that is painted is content or artifact"},
    {Clause::Language, "ISO 14289-1, 7.2: the natural language is stated"},
    {Clause::Title, "ISO 14289-1, 7.1: the title is there, and shown"},
    {Clause::Metadata, "ISO 32000-1, 14.3: metadata and information dictionary say the same"},
    {Clause::TabOrder, "ISO 14289-1, 7.18.3: pages with annotations are walked in structure order"},
    {Clause::LinkText, "ISO 14289-1, 7.18.5: a link says what it opens"},
    {Clause::LinkElement, "ISO 14289-1, 7.18.5: a link annotation stands in a Link element"},
    {Clause::LinkTarget, "ISO 32000-1, 12.3.2, 12.6.4.7: a link leads to a page of the file or to an address"},
    {Clause::FigureText, "ISO 14289-1, 7.3: a figure has an alternative text"},
    {Clause::HeaderScope, "ISO 14289-1, 7.5: a header cell says what it is the header of"},
    {Clause::Tables, "ISO 32000-1, 14.8.4.3.4: tables are made of rows, rows of cells"},
    {Clause::HeadingLevels, "ISO 14289-1, 7.4.2: no level of headings is left out"},
    {Clause::Lists, "ISO 14289-1, 7.6; ISO 32000-1, 14.8.4.3.3: lists are made of points with label and body"},
    {Clause::ContentsTable, "ISO 32000-1, 14.8.4.2: a table of contents is made of its entries"},
    {Clause::FontEmbedded, "ISO 14289-1, 7.21.4.1: fonts are embedded"},
    {Clause::FontName, "ISO 32000-1, 9.6.4: the name of a subset begins with six capitals and a plus sign"},
    {Clause::FontUnicode, "ISO 14289-1, 7.21.7: fonts map to Unicode"},
    {Clause::ActiveContent, "ISO 32000-1, 12.6.4, 7.11.4: no script, no program, no attached file"},
    {Clause::Outline, "ISO 32000-1, 12.3.3: the outline is one chain and leads to pages of the file"},
    {Clause::PageLabels, "ISO 32000-1, 12.4.2: page labels begin with the first page"},
};
// clang-format on

/// The characters of an XMP property, without the elements around them; empty when it is absent.
std::string property(const std::string &packet, const std::string &name)
{
    const std::size_t open = packet.find('<' + name + '>');
    const std::size_t close = packet.find("</" + name + '>');
    if (open == std::string::npos || close == std::string::npos || close < open)
        return {};
    std::string value;
    const std::size_t start = open + name.size() + 2;
    std::string inner = packet.substr(start, close - start);
    if (const std::size_t item = inner.find("<rdf:li"); item != std::string::npos) {
        const std::size_t from = inner.find('>', item) + 1;
        inner = inner.substr(from, inner.find("</rdf:li>") - from);
    }
    constexpr std::pair<std::string_view, char> Entities[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
    for (std::size_t i = 0; i < inner.size(); ++i) {
        const auto entity = std::find_if(std::begin(Entities), std::end(Entities), [&](auto &one) {
            return inner.compare(i, one.first.size(), one.first) == 0;
        });
        value += entity == std::end(Entities) ? inner[i] : entity->second;
        i += entity == std::end(Entities) ? 0 : entity->first.size() - 1;
    }
    return value;
}

std::string textOf(Object dictionary, const std::string &key)
{
    if (!dictionary.isDictionary() || !dictionary.getKey(key).isString())
        return {};
    return dictionary.getKey(key).getUTF8Value();
}

std::string digitsOf(const std::string &text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

class Checker
{
public:
    explicit Checker(QPDF &pdf) : m_pdf(pdf), m_root(pdf.getRoot()) {}

    Findings check()
    {
        checkCatalogue();
        checkMetadata();
        const auto marks = readMarks(m_pdf, m_findings);
        if (!m_root.getKey("/StructTreeRoot").isDictionary()) {
            fail(Clause::StructureTree, "there is none");
        } else {
            const StructureTree tree = readStructureTree(m_pdf, m_findings);
            checkStructure(tree, m_findings);
            checkParentTree(m_pdf, tree, marks, m_findings);
            checkLinks(m_pdf, tree, m_findings);
        }
        checkAnnotations();
        for (Object object : m_pdf.getAllObjects()) {
            if (object.isDictionaryOfType("/Font"))
                checkFont(object);
            checkActive(object, 0);
        }
        if (m_root.hasKey("/Outlines"))
            checkOutline(m_root.getKey("/Outlines"), 0);
        checkPageLabels();
        return std::move(m_findings);
    }

private:
    void checkCatalogue()
    {
        Object marked = m_root.getKey("/MarkInfo");
        if (!marked.isDictionary() || !marked.getKey("/Marked").isBool()
            || !marked.getKey("/Marked").getBoolValue())
            fail(Clause::Marked, "/MarkInfo");
        if (textOf(m_root, "/Lang").size() < 2)
            fail(Clause::Language, "/Lang");
        Object viewer = m_root.getKey("/ViewerPreferences");
        if (!viewer.isDictionary() || !viewer.getKey("/DisplayDocTitle").isBool()
            || !viewer.getKey("/DisplayDocTitle").getBoolValue())
            fail(Clause::Title, "/DisplayDocTitle");
        if (textOf(m_pdf.getTrailer().getKey("/Info"), "/Title").empty())
            fail(Clause::Title, "/Title");
    }

    void checkMetadata()
    {
        Object stream = m_root.getKey("/Metadata");
        if (!stream.isStream()) {
            fail(Clause::Metadata, "there is none");
            return;
        }
        const auto data = stream.getStreamData();
        const std::string packet(reinterpret_cast<const char *>(data->getBuffer()),
                                 data->getSize());
        Object info = m_pdf.getTrailer().getKey("/Info");
        const auto compare = [&](const std::string &name, const std::string &expected) {
            if (property(packet, name) != expected)
                fail(Clause::Metadata, name);
        };
        // What is missing altogether goes against clauses of its own.
        if (!textOf(info, "/Title").empty())
            compare("dc:title", textOf(info, "/Title"));
        compare("dc:creator", textOf(info, "/Author"));
        compare("dc:description", textOf(info, "/Subject"));
        compare("pdf:Producer", textOf(info, "/Producer"));
        compare("xmp:CreatorTool", textOf(info, "/Creator"));
        if (!textOf(m_root, "/Lang").empty())
            compare("dc:language", textOf(m_root, "/Lang"));
        for (const auto &[name, key] :
             {std::pair("xmp:CreateDate", "/CreationDate"), {"xmp:ModifyDate", "/ModDate"}}) {
            const std::string digits = digitsOf(textOf(info, key));
            if (digits.size() != 14 || digitsOf(property(packet, name)) != digits)
                fail(Clause::Metadata, name);
        }
    }

    void checkAnnotations()
    {
        int number = 0;
        for (Object page : m_pdf.getAllPages()) {
            ++number;
            Object annotations = page.getKey("/Annots");
            if (!annotations.isArray())
                continue;
            if (!page.getKey("/Tabs").isNameAndEquals("/S"))
                fail(Clause::TabOrder, "page " + std::to_string(number));
            for (int i = 0; i < annotations.getArrayNItems(); ++i) {
                Object annotation = annotations.getArrayItem(i);
                if (textOf(annotation, "/Contents").empty())
                    fail(Clause::LinkText, nameOf(annotation));
                if (!leadsSomewhere(annotation))
                    fail(Clause::LinkTarget, nameOf(annotation));
            }
        }
    }

    bool leadsSomewhere(Object annotation)
    {
        if (annotation.hasKey("/Dest"))
            return pageOfDestination(m_pdf, annotation.getKey("/Dest")) >= 0;
        Object action = annotation.getKey("/A");
        if (!action.isDictionary() || !action.getKey("/S").isNameAndEquals("/URI"))
            return false;
        const std::string address = textOf(action, "/URI");
        const bool isAscii = std::all_of(address.begin(), address.end(),
                                         [](char c) { return c > ' ' && c < '\x7F'; });
        return isAscii
            && (address.starts_with("https://") || address.starts_with("http://")
                || address.starts_with("mailto:"));
    }

    void checkFont(Object font)
    {
        Object subtype = font.getKey("/Subtype");
        Object whole = font; // a composite font keeps its program in its descendant
        if (subtype.isNameAndEquals("/Type0") && font.getKey("/DescendantFonts").isArray())
            whole = font.getKey("/DescendantFonts").getArrayItem(0);
        Object descriptor = whole.getKey("/FontDescriptor");
        const bool hasProgram = descriptor.isDictionary()
            && (descriptor.getKey("/FontFile").isStream()
                || descriptor.getKey("/FontFile2").isStream()
                || descriptor.getKey("/FontFile3").isStream());
        if (!hasProgram && !subtype.isNameAndEquals("/Type3"))
            fail(Clause::FontEmbedded, nameOf(font));
        Object base = font.getKey("/BaseFont");
        const std::string name = base.isName() ? base.getName() : "";
        const bool isSubset = name.size() > 8 && name[7] == '+'
            && std::all_of(name.begin() + 1, name.begin() + 7,
                           [](char c) { return c >= 'A' && c <= 'Z'; });
        if (!isSubset)
            fail(Clause::FontName, nameOf(font) + ' ' + name);
        const bool isDescendant = subtype.isName() && subtype.getName().starts_with("/CIDFont");
        if (!isDescendant && !font.getKey("/ToUnicode").isStream())
            fail(Clause::FontUnicode, nameOf(font) + ' ' + name);
    }

    /// Direct objects of an object; indirect ones are looked at in their turn.
    void checkActive(Object object, int depth)
    {
        if (depth > 0 && object.isIndirect())
            return;
        if (object.isArray()) {
            for (int i = 0; i < object.getArrayNItems(); ++i)
                checkActive(object.getArrayItem(i), depth + 1);
            return;
        }
        Object dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            return;
        constexpr std::array<const char *, 12> Actions{
            "/JavaScript", "/Launch",    "/SubmitForm", "/ImportData", "/GoToR",  "/GoToE",
            "/Movie",      "/ResetForm", "/Rendition",  "/Hide",       "/Thread", "/Named"};
        constexpr std::array<const char *, 8> Keys{"/JS",         "/JavaScript",   "/AA",
                                                   "/OpenAction", "/EF",           "/AF",
                                                   "/AcroForm",   "/EmbeddedFiles"};
        for (const char *action : Actions) {
            if (dictionary.getKey("/S").isNameAndEquals(action))
                fail(Clause::ActiveContent, nameOf(object) + ' ' + action);
        }
        for (const char *key : Keys) {
            if (dictionary.hasKey(key))
                fail(Clause::ActiveContent, nameOf(object) + ' ' + key);
        }
        if (dictionary.isDictionaryOfType("/EmbeddedFile"))
            fail(Clause::ActiveContent, nameOf(object) + " /EmbeddedFile");
        for (const std::string &key : dictionary.getKeys())
            checkActive(dictionary.getKey(key), depth + 1);
    }

    void checkOutline(Object parent, int depth)
    {
        Object previous = Object::newNull();
        Object item = parent.getKey("/First");
        int count = 0;
        while (item.isDictionary() && depth < 10 && count < 10'000) {
            ++count;
            const bool isLinked = item.getKey("/Parent").getObjGen() == parent.getObjGen()
                && item.getKey("/Prev").getObjGen() == previous.getObjGen();
            if (!isLinked)
                fail(Clause::Outline, nameOf(item) + ": not in the chain");
            if (textOf(item, "/Title").empty())
                fail(Clause::Outline, nameOf(item) + ": no title");
            if (pageOfDestination(m_pdf, item.getKey("/Dest")) < 0)
                fail(Clause::Outline, nameOf(item) + ": leads nowhere");
            if (item.hasKey("/First"))
                checkOutline(item, depth + 1);
            previous = item;
            item = item.getKey("/Next");
        }
        if (count == 0 || parent.getKey("/Last").getObjGen() != previous.getObjGen()
            || !parent.getKey("/Count").isInteger() || parent.getKey("/Count").getIntValue() == 0)
            fail(Clause::Outline, nameOf(parent) + ": /Last or /Count");
    }

    void checkPageLabels()
    {
        if (!m_root.hasKey("/PageLabels"))
            return;
        auto labels = numberTree(m_pdf, m_root.getKey("/PageLabels"));
        const auto pages = static_cast<long long>(m_pdf.getAllPages().size());
        if (labels.empty() || labels.begin()->first != 0 || labels.rbegin()->first >= pages)
            fail(Clause::PageLabels, "not from the first page to the last");
        for (auto &[page, label] : labels) {
            constexpr std::array<const char *, 5> Styles{"/D", "/R", "/r", "/A", "/a"};
            Object style = label.isDictionary() ? label.getKey("/S") : label;
            const bool isKnown = std::any_of(Styles.begin(), Styles.end(), [&](const char *one) {
                return style.isNameAndEquals(one);
            });
            if (!label.isDictionary() || (!isKnown && !label.hasKey("/P")))
                fail(Clause::PageLabels, "page " + std::to_string(page + 1));
        }
    }

    void fail(Clause clause, const std::string &where) { m_findings.push_back({clause, where}); }

    QPDF &m_pdf;
    Object m_root;
    Findings m_findings;
};

} // namespace

std::string ruleOf(Clause clause)
{
    for (const Rule &rule : Rules) {
        if (rule.clause == clause)
            return rule.text;
    }
    return {};
}

Findings checkPdf(QPDF &pdf) { return Checker(pdf).check(); }

Findings checkPdf(const std::string &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("document", bytes.data(), bytes.size());
    return checkPdf(pdf);
}

std::string reportOf(const Findings &findings)
{
    std::string report;
    for (const Finding &finding : findings)
        report += ruleOf(finding.clause) + " (" + finding.where + ")\n";
    return report;
}

std::set<Clause> clausesOf(const Findings &findings)
{
    std::set<Clause> clauses;
    for (const Finding &finding : findings)
        clauses.insert(finding.clause);
    return clauses;
}

} // namespace eig::test
