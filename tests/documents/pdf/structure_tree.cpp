// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/structure_tree.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>

#include <algorithm>
#include <array>
#include <string_view>

namespace eig::test {
namespace {

using Object = QPDFObjectHandle;

/// ISO 32000-1, 14.8.4, as far as a document may use them.
constexpr std::array<std::string_view, 35> StandardTypes{
    "/Document", "/Part",      "/Sect", "/Div",   "/BlockQuote", "/Caption", "/TOC",
    "/TOCI",     "/Index",     "/P",    "/H1",    "/H2",         "/H3",      "/H4",
    "/H5",       "/H6",        "/L",    "/LI",    "/Lbl",        "/LBody",   "/Table",
    "/TR",       "/TH",        "/TD",   "/THead", "/TBody",      "/TFoot",   "/Span",
    "/Quote",    "/Reference", "/Note", "/Link",  "/Annot",      "/Figure",  "/Formula"};

class TreeReader
{
public:
    TreeReader(QPDF &pdf, Findings &findings) : m_pages(pdf.getAllPages()), m_findings(findings) {}

    StructureTree read(Object root)
    {
        m_tree.elements.push_back({root, "/StructTreeRoot"});
        readKids(0);
        if (m_tree.elements.size() < 2 || m_tree.elements[1].type != "/Document"
            || m_tree.elements.front().children.size() != 1)
            fail(root, "not one /Document under the root");
        return std::move(m_tree);
    }

private:
    void readKids(std::size_t parent)
    {
        Object kids = m_tree.elements[parent].object.getKey("/K");
        if (!kids.isArray()) {
            readKid(parent, kids);
            return;
        }
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            readKid(parent, kids.getArrayItem(i));
    }

    void readKid(std::size_t parent, Object kid)
    {
        Element &owner = m_tree.elements[parent];
        if (kid.isInteger()) {
            addMark(owner, owner.object.getKey("/Pg"), kid);
        } else if (!kid.isDictionary()) {
            if (!kid.isNull())
                fail(owner.object, "a kid that is no element");
        } else if (kid.isDictionaryOfType("/MCR")) {
            addMark(owner, kid.hasKey("/Pg") ? kid.getKey("/Pg") : owner.object.getKey("/Pg"),
                    kid.getKey("/MCID"));
        } else if (kid.isDictionaryOfType("/OBJR")) {
            owner.annotations.push_back(kid.getKey("/Obj").getObjGen());
        } else {
            addElement(parent, kid);
        }
    }

    void addElement(std::size_t parent, Object kid)
    {
        const std::size_t index = m_tree.elements.size();
        if (kid.isIndirect() && !m_tree.places.emplace(kid.getObjGen(), index).second) {
            fail(kid, "an element in two places");
            return;
        }
        Object type = kid.getKey("/S");
        const std::string name = type.isName() ? type.getName() : "";
        if (std::find(StandardTypes.begin(), StandardTypes.end(), name) == StandardTypes.end())
            fail(kid, "no standard type: " + name);
        if (kid.getKey("/P").getObjGen() != m_tree.elements[parent].object.getObjGen())
            fail(kid, "/P is not its parent");
        m_tree.elements[parent].children.push_back(index);
        m_tree.elements.push_back({kid, name, parent});
        readKids(index);
    }

    void addMark(Element &owner, Object page, Object number)
    {
        const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](Object &one) {
            return one.getObjGen() == page.getObjGen();
        });
        if (found == m_pages.end() || !number.isInteger()) {
            fail(owner.object, "marked content without a page or a number");
            return;
        }
        owner.marks.push_back(
            {static_cast<std::size_t>(found - m_pages.begin()), number.getIntValue()});
    }

    void fail(Object object, const std::string &what)
    {
        m_findings.push_back({Clause::StructureTree, nameOf(object) + ": " + what});
    }

    std::vector<Object> m_pages;
    Findings &m_findings;
    StructureTree m_tree;
};

/// Follows the marks of one page through its operators.
class MarkReader : public Object::ParserCallbacks
{
public:
    void handleObject(Object object) override
    {
        if (object.isInlineImage())
            paint("inline image");
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string operation = object.getOperatorValue();
        if (operation == "BDC" || operation == "BMC")
            begin();
        else if (operation == "EMC")
            end();
        else if (isPainting(operation))
            paint(operation);
        m_operands.clear();
    }
    void handleEOF() override
    {
        if (!m_open.empty())
            problems.push_back("a mark that does not end");
    }

    std::vector<long long> numbers;
    std::vector<std::string> problems;

private:
    enum class Kind { Content, Artifact, Other };

    /// ISO 32000-1, table 51.
    static bool isPainting(std::string_view operation)
    {
        constexpr std::array<std::string_view, 15> Operators{
            "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\""};
        return std::find(Operators.begin(), Operators.end(), operation) != Operators.end();
    }

    void begin()
    {
        const bool hasTag = !m_operands.empty() && m_operands.front().isName();
        Kind kind = Kind::Other;
        if (hasTag && m_operands.front().getName() == "/Artifact") {
            kind = Kind::Artifact;
        } else if (m_operands.size() > 1 && m_operands[1].isDictionary()
                   && m_operands[1].getKey("/MCID").isInteger()) {
            kind = Kind::Content;
            numbers.push_back(m_operands[1].getKey("/MCID").getIntValue());
        }
        const bool isInside = isOpen(Kind::Content) || isOpen(Kind::Artifact);
        if (kind != Kind::Other && isInside)
            problems.push_back("content and artifact one inside the other");
        m_open.push_back(kind);
    }

    void end()
    {
        if (m_open.empty())
            problems.push_back("EMC without a mark");
        else
            m_open.pop_back();
    }

    void paint(const std::string &operation)
    {
        if (!isOpen(Kind::Content) && !isOpen(Kind::Artifact))
            problems.push_back(operation + " outside all marks");
    }

    [[nodiscard]] bool isOpen(Kind kind) const
    {
        return std::find(m_open.begin(), m_open.end(), kind) != m_open.end();
    }

    std::vector<Object> m_operands;
    std::vector<Kind> m_open;
};

} // namespace

std::size_t StructureTree::find(QPDFObjectHandle object) const
{
    const auto found = places.find(object.getObjGen());
    return !object.isIndirect() || found == places.end() ? 0 : found->second;
}

bool StructureTree::hasChild(const Element &element, const std::string &type) const
{
    return std::any_of(element.children.begin(), element.children.end(),
                       [&](std::size_t child) { return elements[child].type == type; });
}

StructureTree readStructureTree(QPDF &pdf, Findings &findings)
{
    return TreeReader(pdf, findings).read(pdf.getRoot().getKey("/StructTreeRoot"));
}

std::vector<std::vector<long long>> readMarks(QPDF &pdf, Findings &findings)
{
    std::vector<std::vector<long long>> marks;
    for (Object page : pdf.getAllPages()) {
        MarkReader reader;
        Object::parseContentStream(page.getKey("/Contents"), &reader);
        marks.push_back(reader.numbers);
        for (const std::string &problem : reader.problems)
            findings.push_back(
                {Clause::ContentMarked, "page " + std::to_string(marks.size()) + ": " + problem});
    }
    return marks;
}

std::map<long long, QPDFObjectHandle> numberTree(QPDF &pdf, QPDFObjectHandle tree)
{
    if (!tree.isDictionary())
        return {};
    const auto entries = QPDFNumberTreeObjectHelper(tree, pdf, false).getAsMap();
    return {entries.begin(), entries.end()};
}

int pageOfDestination(QPDF &pdf, QPDFObjectHandle destination)
{
    if (!destination.isArray() || destination.getArrayNItems() < 2
        || !destination.getArrayItem(1).isName())
        return -1;
    int number = 0;
    for (Object page : pdf.getAllPages()) {
        if (page.getObjGen() == destination.getArrayItem(0).getObjGen())
            return number;
        ++number;
    }
    return -1;
}

std::string nameOf(QPDFObjectHandle object)
{
    return object.isIndirect() ? "object " + std::to_string(object.getObjectID())
                               : "a direct object";
}

} // namespace eig::test
