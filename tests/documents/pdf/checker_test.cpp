// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/checker.h"
#include "documents/pdf/compose.h"
#include "documents/pdf/structure_tree.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"

#include <functional>

using namespace eig;
using namespace eig::layout;
using namespace eig::test;
using Object = QPDFObjectHandle;

namespace {

/// Pages, columns of headings, a table, lists, links inside and outside the file.
const std::string &goodFile()
{
    static const std::string bytes = [] {
        KeyTable table;
        table.rows = {{"Lieu", {{"Paris"}}}, {"Durée", {{"10 mois"}}}};
        std::string words;
        for (int i = 0; i < 900; ++i)
            words += "mot ";
        const auto pdf = composePdf(documentOf(
            {Banner{"EIG 5", "Fiche", "Programme", "Nom", {{"Une phrase."}}}, table,
             Heading{2, "Suites"},
             Paragraph{{{"Voir "},
                        {"le site", SpanLook::Plain, "https://example.org/"},
                        {" et "},
                        {"[1]", SpanLook::Reference, "#source-1", "source 1"}}},
             Paragraph{{{words}}}, Heading{3, "Détail"}, BulletList{{{{"un"}}, {{"deux"}}}},
             Heading{2, "Sources"}, SourceList{{{{"Livre"}}}}}));
        REQUIRE(pdf);
        REQUIRE(pdf->pages > 1);
        return pdf->bytes;
    }();
    return bytes;
}

/// The elements of one type, in reading order.
std::vector<Object> elements(QPDF &pdf, const std::string &type)
{
    Findings ignored;
    std::vector<Object> found;
    for (const Element &element : readStructureTree(pdf, ignored).elements) {
        if (element.type == type)
            found.push_back(element.object);
    }
    return found;
}

Object element(QPDF &pdf, const std::string &type)
{
    const std::vector<Object> found = elements(pdf, type);
    REQUIRE_FALSE(found.empty());
    return found.front();
}

void rename(QPDF &pdf, const std::string &from, const std::string &to)
{
    element(pdf, from).replaceKey("/S", Object::newName(to));
}

Object firstPage(QPDF &pdf) { return pdf.getAllPages().front(); }
Object link(QPDF &pdf) { return firstPage(pdf).getKey("/Annots").getArrayItem(0); }

Object firstFont(QPDF &pdf)
{
    for (Object object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font") && object.hasKey("/ToUnicode"))
            return object;
    }
    FAIL("no font");
    return Object::newNull();
}

Object parentsOfFirstPage(QPDF &pdf)
{
    return numberTree(pdf, pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree")).at(0);
}

void paintFirst(QPDF &pdf, const std::string &operators)
{
    Object page = firstPage(pdf);
    const auto data = page.getKey("/Contents").getStreamData();
    const std::string old(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    page.replaceKey("/Contents", Object::newStream(&pdf, operators + '\n' + old));
}

/// A table of contents around the first paragraph, with or without its entry.
void addContents(QPDF &pdf, const std::vector<std::string> &types)
{
    Object paragraph = element(pdf, "/P");
    Object parent = paragraph.getKey("/P");
    Object kids = parent.getKey("/K");
    for (const std::string &type : types) {
        Object made = pdf.makeIndirectObject(Object::parse("<< /Type /StructElem /K [] >>"));
        made.replaceKey("/S", Object::newName(type));
        made.replaceKey("/P", parent);
        kids.appendItem(made);
        parent = made;
        kids = made.getKey("/K");
    }
    Object old = paragraph.getKey("/P").getKey("/K");
    for (int i = 0; i < old.getArrayNItems(); ++i) {
        if (old.getArrayItem(i).getObjGen() == paragraph.getObjGen()) {
            old.eraseItem(i);
            break;
        }
    }
    paragraph.replaceKey("/P", parent);
    kids.appendItem(paragraph);
}

struct Damage {
    Clause clause;
    const char *name;
    std::function<void(QPDF &)> apply;
};

std::vector<Damage> damagesOfTree()
{
    return {
        {Clause::Marked, "not marked",
         [](QPDF &pdf) {
             pdf.getRoot().getKey("/MarkInfo").replaceKey("/Marked", Object::newBool(false));
         }},
        {Clause::Marked, "no mark information",
         [](QPDF &pdf) { pdf.getRoot().removeKey("/MarkInfo"); }},
        {Clause::StructureTree, "no tree",
         [](QPDF &pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); }},
        {Clause::StructureTree, "unknown type", [](QPDF &pdf) { rename(pdf, "/P", "/Paragraph"); }},
        {Clause::StructureTree, "wrong parent",
         [](QPDF &pdf) { element(pdf, "/P").replaceKey("/P", element(pdf, "/L")); }},
        {Clause::StructureTree, "twice in the tree",
         [](QPDF &pdf) { element(pdf, "/Document").getKey("/K").appendItem(element(pdf, "/P")); }},
        {Clause::StructureTree, "no document",
         [](QPDF &pdf) { rename(pdf, "/Document", "/Sect"); }},
        {Clause::ParentTree, "entries exchanged",
         [](QPDF &pdf) {
             Object parents = parentsOfFirstPage(pdf);
             Object first = parents.getArrayItem(0);
             parents.setArrayItem(0, parents.getArrayItem(1));
             parents.setArrayItem(1, first);
         }},
        {Clause::ParentTree, "an entry missing",
         [](QPDF &pdf) { parentsOfFirstPage(pdf).setArrayItem(2, Object::newNull()); }},
        {Clause::ParentTree, "an entry too many",
         [](QPDF &pdf) { parentsOfFirstPage(pdf).appendItem(element(pdf, "/P")); }},
        {Clause::ParentTree, "a page without its key",
         [](QPDF &pdf) { firstPage(pdf).removeKey("/StructParents"); }},
        {Clause::ParentTree, "a mark no page has",
         [](QPDF &pdf) { element(pdf, "/P").getKey("/K").appendItem(Object::newInteger(9999)); }},
        {Clause::ParentTree, "a mark no element has",
         [](QPDF &pdf) { element(pdf, "/P").replaceKey("/K", Object::newArray()); }},
        {Clause::ParentTree, "next key in use",
         [](QPDF &pdf) {
             pdf.getRoot()
                 .getKey("/StructTreeRoot")
                 .replaceKey("/ParentTreeNextKey", Object::newInteger(1));
         }},
        {Clause::ContentMarked, "a box outside all marks",
         [](QPDF &pdf) { paintFirst(pdf, "0 0 9 9 re f"); }},
        {Clause::ContentMarked, "a picture in the stream outside all marks",
         [](QPDF &pdf) { paintFirst(pdf, "BI /W 1 /H 1 /CS /G /BPC 8 ID 0\nEI"); }},
        {Clause::ContentMarked, "a mark of another kind is none",
         [](QPDF &pdf) { paintFirst(pdf, "/Span BMC 0 0 9 9 re f EMC"); }},
        {Clause::ContentMarked, "a mark that does not end",
         [](QPDF &pdf) { paintFirst(pdf, "/Span BMC"); }},
        {Clause::ContentMarked, "content inside an artifact",
         [](QPDF &pdf) { paintFirst(pdf, "/Artifact BMC"); }},
    };
}

std::vector<Damage> damagesOfCatalogue()
{
    return {
        {Clause::Language, "no language", [](QPDF &pdf) { pdf.getRoot().removeKey("/Lang"); }},
        {Clause::Title, "title not shown",
         [](QPDF &pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); }},
        {Clause::Title, "no title",
         [](QPDF &pdf) { pdf.getTrailer().getKey("/Info").removeKey("/Title"); }},
        {Clause::Metadata, "no metadata", [](QPDF &pdf) { pdf.getRoot().removeKey("/Metadata"); }},
        {Clause::Metadata, "another title",
         [](QPDF &pdf) {
             pdf.getTrailer().getKey("/Info").replaceKey("/Title", Object::newString("Autre"));
         }},
        {Clause::Metadata, "another date",
         [](QPDF &pdf) {
             pdf.getTrailer().getKey("/Info").replaceKey("/ModDate",
                                                         Object::newString("D:20010101000000Z"));
         }},
        {Clause::Metadata, "another language",
         [](QPDF &pdf) { pdf.getRoot().replaceKey("/Lang", Object::newString("en-GB")); }},
        {Clause::ActiveContent, "a script when the file is opened",
         [](QPDF &pdf) {
             pdf.getRoot().replaceKey("/OpenAction", Object::parse("<< /S /JavaScript /JS (1) >>"));
         }},
        {Clause::ActiveContent, "a program after a link",
         [](QPDF &pdf) {
             for (Object object : pdf.getAllObjects()) {
                 if (object.isDictionary() && object.getKey("/A").isDictionary()
                     && object.getKey("/A").hasKey("/URI"))
                     object.getKey("/A").replaceKey("/Next",
                                                    Object::parse("<< /S /Launch /F (sh) >>"));
             }
         }},
        {Clause::ActiveContent, "an attached file",
         [](QPDF &pdf) {
             Object file = Object::newStream(&pdf, "data");
             file.getDict().replaceKey("/Type", Object::newName("/EmbeddedFile"));
             pdf.getRoot().replaceKey("/EigFile", file);
         }},
        {Clause::ActiveContent, "an action of a page",
         [](QPDF &pdf) { firstPage(pdf).replaceKey("/AA", Object::newDictionary()); }},
        {Clause::Outline, "an entry that leads nowhere",
         [](QPDF &pdf) {
             pdf.getRoot()
                 .getKey("/Outlines")
                 .getKey("/First")
                 .getKey("/Dest")
                 .setArrayItem(0, Object::newNull());
         }},
        {Clause::Outline, "an entry without a title",
         [](QPDF &pdf) {
             pdf.getRoot()
                 .getKey("/Outlines")
                 .getKey("/First")
                 .getKey("/First")
                 .removeKey("/Title");
         }},
        {Clause::Outline, "a broken chain",
         [](QPDF &pdf) {
             pdf.getRoot().getKey("/Outlines").getKey("/First").getKey("/Last").removeKey("/Prev");
         }},
        {Clause::PageLabels, "labels from the second page",
         [](QPDF &pdf) {
             pdf.getRoot().replaceKey("/PageLabels", Object::parse("<< /Nums [1 << /S /D >>] >>"));
         }},
        {Clause::PageLabels, "labels of no style",
         [](QPDF &pdf) {
             pdf.getRoot().replaceKey("/PageLabels", Object::parse("<< /Nums [0 << /S /X >>] >>"));
         }},
    };
}

std::vector<Damage> damagesOfLinksAndFonts()
{
    return {
        {Clause::TabOrder, "no tab order", [](QPDF &pdf) { firstPage(pdf).removeKey("/Tabs"); }},
        {Clause::LinkText, "a link without description",
         [](QPDF &pdf) { link(pdf).replaceKey("/Contents", Object::newString("")); }},
        {Clause::LinkElement, "a link without parent",
         [](QPDF &pdf) { link(pdf).removeKey("/StructParent"); }},
        {Clause::LinkElement, "a link with the parent of a page",
         [](QPDF &pdf) { link(pdf).replaceKey("/StructParent", Object::newInteger(0)); }},
        {Clause::LinkElement, "a link in an element of another type",
         [](QPDF &pdf) { rename(pdf, "/Link", "/Span"); }},
        {Clause::LinkElement, "a link its element does not hold",
         [](QPDF &pdf) {
             Object kids = element(pdf, "/Link").getKey("/K");
             kids.eraseItem(kids.getArrayNItems() - 1);
         }},
        {Clause::LinkElement, "an element whose link is on no page",
         [](QPDF &pdf) { firstPage(pdf).getKey("/Annots").eraseItem(0); }},
        {Clause::LinkTarget, "an address of another scheme",
         [](QPDF &pdf) {
             link(pdf).replaceKey("/A", Object::parse("<< /S /URI /URI (file:///etc) >>"));
         }},
        {Clause::LinkTarget, "a page of no file",
         [](QPDF &pdf) { link(pdf).replaceKey("/Dest", Object::parse("[null /Fit]")); }},
        {Clause::FontEmbedded, "a font that is not embedded",
         [](QPDF &pdf) {
             for (Object object : pdf.getAllObjects()) {
                 if (object.isDictionaryOfType("/FontDescriptor")) {
                     for (const char *key : {"/FontFile", "/FontFile2", "/FontFile3"})
                         object.removeKey(key);
                 }
             }
         }},
        {Clause::FontName, "a font without the name of a subset",
         [](QPDF &pdf) { firstFont(pdf).replaceKey("/BaseFont", Object::newName("/Inter")); }},
        {Clause::FontUnicode, "a font without Unicode",
         [](QPDF &pdf) { firstFont(pdf).removeKey("/ToUnicode"); }},
    };
}

std::vector<Damage> damagesOfElements()
{
    return {
        {Clause::FigureText, "a figure without text",
         [](QPDF &pdf) { rename(pdf, "/P", "/Figure"); }},
        {Clause::FigureText, "a figure with an empty text",
         [](QPDF &pdf) {
             element(pdf, "/P").replaceKey("/Alt", Object::newString(""));
             rename(pdf, "/P", "/Figure");
         }},
        {Clause::HeaderScope, "a header without scope",
         [](QPDF &pdf) { element(pdf, "/TH").removeKey("/A"); }},
        {Clause::Tables, "a row without table", [](QPDF &pdf) { rename(pdf, "/Table", "/Div"); }},
        {Clause::Tables, "a cell without row", [](QPDF &pdf) { rename(pdf, "/TR", "/TBody"); }},
        {Clause::HeadingLevels, "level 4 after level 1",
         [](QPDF &pdf) { rename(pdf, "/H2", "/H4"); }},
        {Clause::HeadingLevels, "level 2 first", [](QPDF &pdf) { rename(pdf, "/H1", "/H2"); }},
        {Clause::Lists, "a point without body", [](QPDF &pdf) { rename(pdf, "/LBody", "/P"); }},
        {Clause::Lists, "a point without label",
         [](QPDF &pdf) { elements(pdf, "/Lbl").back().replaceKey("/S", Object::newName("/P")); }},
        {Clause::Lists, "a point without list", [](QPDF &pdf) { rename(pdf, "/L", "/Div"); }},
        {Clause::Lists, "a list of paragraphs", [](QPDF &pdf) { rename(pdf, "/LI", "/P"); }},
        {Clause::ContentsTable, "contents without entries",
         [](QPDF &pdf) { addContents(pdf, {"/TOC"}); }},
        {Clause::ContentsTable, "an entry without contents",
         [](QPDF &pdf) { addContents(pdf, {"/TOCI"}); }},
    };
}

std::set<Clause> clausesAfter(const std::function<void(QPDF &)> &damage)
{
    QPDF pdf;
    pdf.processMemoryFile("document", goodFile().data(), goodFile().size());
    damage(pdf);
    return clausesOf(checkPdf(pdf));
}

} // namespace

TEST_CASE("The checker finds nothing in a good file, also not with contents and page labels")
{
    CHECK(reportOf(checkPdf(goodFile())) == "");
    CHECK(clausesAfter([](QPDF &pdf) { addContents(pdf, {"/TOC", "/TOCI"}); }).empty());
    CHECK(clausesAfter([](QPDF &pdf) {
              pdf.getRoot().replaceKey("/PageLabels",
                                       Object::parse("<< /Nums [0 << /S /D /St 1 >>] >>"));
          }).empty());
    CHECK(clausesAfter([](QPDF &pdf) {
              element(pdf, "/P").replaceKey("/Alt", Object::newString("Une image"));
              rename(pdf, "/P", "/Figure");
          }).empty());
}

TEST_CASE("The checker names the clause a damaged file goes against, and no other")
{
    std::set<Clause> tried;
    for (const auto &damages :
         {damagesOfTree(), damagesOfCatalogue(), damagesOfLinksAndFonts(), damagesOfElements()}) {
        for (const Damage &damage : damages) {
            INFO(damage.name);
            INFO(ruleOf(damage.clause));
            CHECK(clausesAfter(damage.apply) == std::set<Clause>{damage.clause});
            tried.insert(damage.clause);
        }
    }
    // Every clause has a file that breaks it.
    for (int clause = 0; clause <= static_cast<int>(Clause::PageLabels); ++clause) {
        INFO(ruleOf(static_cast<Clause>(clause)));
        CHECK_FALSE(ruleOf(static_cast<Clause>(clause)).empty());
        CHECK(tried.contains(static_cast<Clause>(clause)));
    }
}
