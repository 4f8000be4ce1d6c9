// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/structure_tree.h"

#include <algorithm>

namespace eig::test {
namespace {

using Object = QPDFObjectHandle;

/// The value of an attribute of this owner in /A, which is a dictionary or an array of them.
Object attribute(Object element, const std::string &owner, const std::string &name)
{
    Object attributes = element.getKey("/A");
    const int count = attributes.isArray() ? attributes.getArrayNItems() : 1;
    for (int i = 0; i < count; ++i) {
        Object one = attributes.isArray() ? attributes.getArrayItem(i) : attributes;
        if (one.isDictionary() && one.getKey("/O").isNameAndEquals(owner) && one.hasKey(name))
            return one.getKey(name);
    }
    return Object::newNull();
}

class StructureChecks
{
public:
    StructureChecks(const StructureTree &tree, Findings &findings)
        : m_tree(tree)
        , m_findings(findings)
    {
    }

    void check()
    {
        for (std::size_t i = 1; i < m_tree.elements.size(); ++i) {
            const Element &element = m_tree.elements[i];
            checkFigure(element);
            checkHeading(element);
            checkList(element);
            checkTable(element);
            checkContents(element);
        }
    }

private:
    void checkFigure(const Element &element)
    {
        Object object = element.object;
        if (element.type != "/Figure")
            return;
        Object text = object.getKey("/Alt");
        if (!text.isString() || text.getUTF8Value().empty())
            fail(Clause::FigureText, element, "no /Alt");
    }

    void checkHeading(const Element &element)
    {
        if (element.type.size() != 3 || element.type[1] != 'H' || element.type[2] < '1'
            || element.type[2] > '6')
            return;
        const int level = element.type[2] - '0';
        if (level > m_level + 1)
            fail(Clause::HeadingLevels, element,
                 element.type + " after level " + std::to_string(m_level));
        m_level = level;
    }

    void checkList(const Element &element)
    {
        const std::string &parent = m_tree.parentOf(element).type;
        if (element.type == "/L") {
            for (const std::size_t child : element.children) {
                const std::string &type = m_tree.elements[child].type;
                if (type != "/LI" && type != "/L" && type != "/Caption")
                    fail(Clause::Lists, element, type + " in a list");
            }
            if (element.children.empty())
                fail(Clause::Lists, element, "an empty list");
        } else if (element.type == "/LI") {
            if (parent != "/L")
                fail(Clause::Lists, element, "a point outside a list");
            if (!m_tree.hasChild(element, "/LBody"))
                fail(Clause::Lists, element, "a point without body");
            Object numbering = attribute(m_tree.parentOf(element).object, "/List",
                                         "/ListNumbering");
            const bool isLabelled = numbering.isName() && numbering.getName() != "/None";
            if (isLabelled && !m_tree.hasChild(element, "/Lbl"))
                fail(Clause::Lists, element, "a labelled point without label");
        } else if (element.type == "/LBody" && parent != "/LI") {
            fail(Clause::Lists, element, "a body outside a point");
        }
    }

    void checkTable(const Element &element)
    {
        const std::string &parent = m_tree.parentOf(element).type;
        const bool isCell = element.type == "/TH" || element.type == "/TD";
        if (isCell && parent != "/TR")
            fail(Clause::Tables, element, "a cell outside a row");
        if (element.type == "/TR" && parent != "/Table" && parent != "/THead" && parent != "/TBody"
            && parent != "/TFoot")
            fail(Clause::Tables, element, "a row outside a table");
        if (element.type == "/TR" && !m_tree.hasChild(element, "/TH")
            && !m_tree.hasChild(element, "/TD"))
            fail(Clause::Tables, element, "a row without a cell");
        if (element.type != "/TH")
            return;
        Object scope = attribute(element.object, "/Table", "/Scope");
        if (!scope.isNameAndEquals("/Row") && !scope.isNameAndEquals("/Column")
            && !scope.isNameAndEquals("/Both"))
            fail(Clause::HeaderScope, element, "no /Scope");
    }

    void checkContents(const Element &element)
    {
        const std::string &parent = m_tree.parentOf(element).type;
        if (element.type == "/TOCI" && parent != "/TOC")
            fail(Clause::ContentsTable, element, "an entry outside a table of contents");
        if (element.type == "/TOC" && element.children.empty())
            fail(Clause::ContentsTable, element, "an empty table of contents");
        if (parent == "/TOC" && element.type != "/TOCI" && element.type != "/TOC"
            && element.type != "/Caption")
            fail(Clause::ContentsTable, element, element.type + " in a table of contents");
        if (parent == "/TOCI" && element.type != "/Lbl" && element.type != "/Reference"
            && element.type != "/P" && element.type != "/TOC" && element.type != "/Link")
            fail(Clause::ContentsTable, element, element.type + " in an entry");
    }

    void fail(Clause clause, const Element &element, const std::string &what)
    {
        m_findings.push_back({clause, nameOf(element.object) + ": " + what});
    }

    const StructureTree &m_tree;
    Findings &m_findings;
    int m_level = 0; ///< of the last heading
};

/// One page or annotation says under which key its elements stand.
class ParentTreeChecks
{
public:
    ParentTreeChecks(QPDF &pdf, const StructureTree &tree, Findings &findings)
        : m_pdf(pdf)
        , m_tree(tree)
        , m_findings(findings)
    {
        for (std::size_t i = 1; i < tree.elements.size(); ++i) {
            for (const Mark &mark : tree.elements[i].marks) {
                if (!m_owners.emplace(mark, i).second)
                    fail(mark.page, mark.number, "two elements");
            }
        }
        m_parents = numberTree(pdf, pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree"));
    }

    void check(const std::vector<std::vector<long long>> &marks)
    {
        for (std::size_t page = 0; page < marks.size(); ++page)
            checkPage(page, marks[page]);
        for (const auto &[mark, owner] : m_owners) {
            const std::vector<long long> &numbers = marks[mark.page];
            if (std::count(numbers.begin(), numbers.end(), mark.number) != 1)
                fail(mark.page, mark.number, "not once in the content");
        }
        Object next = m_pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTreeNextKey");
        if (!m_parents.empty() && next.isInteger()
            && next.getIntValue() <= m_parents.rbegin()->first)
            m_findings.push_back({Clause::ParentTree, "/ParentTreeNextKey is in use"});
    }

private:
    void checkPage(std::size_t page, const std::vector<long long> &numbers)
    {
        Object object = m_pdf.getAllPages()[page];
        Object key = object.getKey("/StructParents");
        if (numbers.empty() && !key.isInteger())
            return;
        const auto entry = key.isInteger() ? m_parents.find(key.getIntValue()) : m_parents.end();
        if (entry == m_parents.end() || !entry->second.isArray()) {
            fail(page, -1, "no entry of the parent tree");
            return;
        }
        for (const long long number : numbers) {
            const auto owner = m_owners.find({page, number});
            Object parent = number >= 0 && number < entry->second.getArrayNItems()
                ? entry->second.getArrayItem(static_cast<int>(number))
                : Object::newNull();
            if (owner == m_owners.end())
                fail(page, number, "no element");
            else if (m_tree.find(parent) != owner->second)
                fail(page, number, "the parent tree leads to another element");
        }
        for (int i = 0; i < entry->second.getArrayNItems(); ++i) {
            const bool isUsed = std::find(numbers.begin(), numbers.end(), i) != numbers.end();
            if (!isUsed && !entry->second.getArrayItem(i).isNull())
                fail(page, i, "in the parent tree only");
        }
    }

    void fail(std::size_t page, long long number, const std::string &what)
    {
        m_findings.push_back({Clause::ParentTree,
                              "page " + std::to_string(page + 1) + ", MCID "
                                  + std::to_string(number) + ": " + what});
    }

    QPDF &m_pdf;
    const StructureTree &m_tree;
    Findings &m_findings;
    std::map<Mark, std::size_t> m_owners;
    std::map<long long, Object> m_parents;
};

} // namespace

void checkStructure(const StructureTree &tree, Findings &findings)
{
    StructureChecks(tree, findings).check();
}

void checkParentTree(QPDF &pdf, const StructureTree &tree,
                     const std::vector<std::vector<long long>> &marks, Findings &findings)
{
    ParentTreeChecks(pdf, tree, findings).check(marks);
}

void checkLinks(QPDF &pdf, const StructureTree &tree, Findings &findings)
{
    const auto parents = numberTree(pdf,
                                    pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree"));
    std::set<QPDFObjGen> found;
    for (Object page : pdf.getAllPages()) {
        Object annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            Object annotation = annotations.getArrayItem(i);
            found.insert(annotation.getObjGen());
            Object key = annotation.getKey("/StructParent");
            const auto entry = key.isInteger() ? parents.find(key.getIntValue()) : parents.end();
            const std::size_t owner = entry == parents.end() ? 0 : tree.find(entry->second);
            const Element &element = tree.elements[owner];
            const bool isHeld = std::count(element.annotations.begin(), element.annotations.end(),
                                           annotation.getObjGen())
                == 1;
            if (!annotation.getKey("/Subtype").isNameAndEquals("/Link") || element.type != "/Link"
                || !isHeld)
                findings.push_back(
                    {Clause::LinkElement, nameOf(annotation) + ": no Link element holds it"});
        }
    }
    for (const Element &element : tree.elements) {
        for (const QPDFObjGen &annotation : element.annotations) {
            if (!found.contains(annotation))
                findings.push_back({Clause::LinkElement,
                                    nameOf(element.object) + ": its annotation is on no page"});
        }
    }
}

} // namespace eig::test
