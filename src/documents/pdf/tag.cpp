// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/tag.h"

#include "documents/layout/link_address.h"
#include "documents/pdf/mark_content.h"
#include "documents/pdf/metadata.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace eig::layout {
namespace {

using Object = QPDFObjectHandle;

Object real(double value) { return Object::newReal(value, 3); }

/// Writes what Cairo does not, or not in the same way in all its versions: the structure tree, the
/// marks of the content, link annotations and the outline.
class Tagger
{
public:
    Tagger(QPDF &pdf, const PaintedDocument &painted, const Structure &structure,
           const PageGeometry &geometry)
        : m_pdf(pdf)
        , m_painted(painted)
        , m_structure(structure)
        , m_geometry(geometry)
        , m_pages(pdf.getAllPages())
        , m_elements(structure.nodes().size())
        , m_pageOf(structure.nodes().size())
    {
        if (m_pages.size() != painted.marks.size())
            throw std::runtime_error("number of pages");
    }

    void tag()
    {
        m_treeRoot = m_pdf.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>"));
        addBlocks();
        Object numbers = Object::newArray();
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            tagPage(page);
            addParents(numbers, page);
        }
        addLinks(numbers);
        finishTree(numbers);
        addOutline();
    }

private:
    [[nodiscard]] static std::size_t index(NodeId node) { return static_cast<std::size_t>(node); }

    /// Blocks stand in reading order even if columns run over pages; the parts of a line follow as
    /// they are painted. Nodes without content are left out.
    void addBlocks()
    {
        const std::vector<StructureNode> &nodes = m_structure.nodes();
        std::vector<bool> hasContent(nodes.size(), false);
        for (const std::vector<NodeId> &page : m_painted.marks) {
            for (NodeId node : page) {
                for (; node != Artifact; node = nodes[index(node)].parent)
                    hasContent[index(node)] = true;
            }
        }
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const bool isInline = nodes[i].role == Role::Link || nodes[i].role == Role::Span;
            if (hasContent[i] && !isInline)
                element(static_cast<NodeId>(i));
        }
    }

    /// The element of a node; made, with its ancestors, when first asked for.
    Object element(NodeId node)
    {
        Object &made = m_elements[index(node)];
        if (made.isInitialized())
            return made;
        const StructureNode &source = m_structure.nodes()[index(node)];
        Object dictionary = Object::parse("<< /Type /StructElem /K [] >>");
        dictionary.replaceKey("/S", Object::newName(nameOf(source.role)));
        if (!source.language.empty())
            dictionary.replaceKey("/Lang", Object::newUnicodeString(source.language));
        if (source.role == Role::TH)
            dictionary.replaceKey("/A", Object::parse("<< /O /Table /Scope /Row >>"));
        if (source.numbering == ListNumbering::Disc)
            dictionary.replaceKey("/A", Object::parse("<< /O /List /ListNumbering /Disc >>"));
        if (source.numbering == ListNumbering::Decimal)
            dictionary.replaceKey("/A", Object::parse("<< /O /List /ListNumbering /Decimal >>"));
        made = m_pdf.makeIndirectObject(dictionary);
        const bool isTop = source.parent == Artifact;
        Object parent = isTop ? m_treeRoot : element(source.parent);
        made.replaceKey("/P", parent);
        if (isTop)
            parent.replaceKey("/K", made);
        else
            parent.getKey("/K").appendItem(made);
        return made;
    }

    void tagPage(std::size_t page)
    {
        const std::vector<NodeId> &nodes = m_painted.marks[page];
        std::vector<std::string> roles;
        for (const NodeId node : nodes)
            roles.emplace_back(nameOf(m_structure.nodes()[index(node)].role));
        const MarkedContent marked = markContent(m_pages[page], roles);
        if (marked.marks != nodes.size())
            throw std::runtime_error("number of marked parts");
        m_pages[page].replaceKey("/Contents", Object::newStream(&m_pdf, marked.content));
        m_pages[page].replaceKey("/StructParents",
                                 Object::newInteger(static_cast<long long>(page)));
        m_pages[page].replaceKey("/Tabs", Object::newName("/S"));
        m_pages[page].removeKey("/Annots");
    }

    void addParents(Object &numbers, std::size_t page)
    {
        Object parents = Object::newArray();
        const std::vector<NodeId> &nodes = m_painted.marks[page];
        for (std::size_t mark = 0; mark < nodes.size(); ++mark) {
            Object owner = element(nodes[mark]);
            addMark(owner, nodes[mark], page, mark);
            parents.appendItem(owner);
        }
        numbers.appendItem(Object::newInteger(static_cast<long long>(page)));
        numbers.appendItem(m_pdf.makeIndirectObject(parents));
    }

    void addMark(Object owner, NodeId node, std::size_t page, std::size_t mark)
    {
        const Object number = Object::newInteger(static_cast<long long>(mark));
        if (!owner.hasKey("/Pg")) {
            owner.replaceKey("/Pg", m_pages[page]);
            m_pageOf[index(node)] = page;
        }
        if (m_pageOf[index(node)] == page) {
            owner.getKey("/K").appendItem(number);
            return;
        }
        Object reference = Object::parse("<< /Type /MCR >>");
        reference.replaceKey("/Pg", m_pages[page]);
        reference.replaceKey("/MCID", number);
        owner.getKey("/K").appendItem(reference);
    }

    [[nodiscard]] Object destination(const PagePoint &point) const
    {
        Object array = Object::newArray();
        array.appendItem(m_pages[point.page]);
        array.appendItem(Object::newName("/XYZ"));
        array.appendItem(Object::newInteger(0));
        array.appendItem(real(m_geometry.height - point.y + 6));
        array.appendItem(Object::newNull());
        return array;
    }

    /// False when the target leads nowhere; the text then stays a text.
    [[nodiscard]] bool setTarget(Object annotation, const std::string &target) const
    {
        if (target.starts_with('#')) {
            const auto anchor = m_painted.anchors.find(target.substr(1));
            if (anchor == m_painted.anchors.end())
                return false;
            annotation.replaceKey("/Dest", destination(anchor->second));
            return true;
        }
        const auto address = linkAddress(target);
        if (!address)
            return false;
        Object action = Object::parse("<< /S /URI >>");
        action.replaceKey("/URI", Object::newString(*address));
        annotation.replaceKey("/A", action);
        return true;
    }

    void addLinks(Object &numbers)
    {
        auto key = static_cast<long long>(m_pages.size());
        for (const LinkArea &area : m_painted.links) {
            Object annotation = Object::parse(
                "<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>");
            if (!setTarget(annotation, area.target))
                continue;
            Object rectangle = Object::newArray();
            for (const double value : {area.left, m_geometry.height - area.bottom, area.right,
                                       m_geometry.height - area.top})
                rectangle.appendItem(real(value));
            annotation.replaceKey("/Rect", rectangle);
            annotation.replaceKey("/Contents", Object::newUnicodeString(area.description));
            annotation.replaceKey("/StructParent", Object::newInteger(key));
            annotation = m_pdf.makeIndirectObject(annotation);
            Object page = m_pages[area.page];
            if (!page.hasKey("/Annots"))
                page.replaceKey("/Annots", Object::newArray());
            page.getKey("/Annots").appendItem(annotation);

            Object reference = Object::parse("<< /Type /OBJR >>");
            reference.replaceKey("/Obj", annotation);
            reference.replaceKey("/Pg", page);
            Object owner = element(area.node);
            owner.getKey("/K").appendItem(reference);
            numbers.appendItem(Object::newInteger(key));
            numbers.appendItem(owner);
            ++key;
        }
        m_nextKey = key;
    }

    void finishTree(Object numbers)
    {
        Object parentTree = Object::newDictionary();
        parentTree.replaceKey("/Nums", numbers);
        m_treeRoot.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree));
        m_treeRoot.replaceKey("/ParentTreeNextKey", Object::newInteger(m_nextKey));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_treeRoot);
        m_pdf.getRoot().replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    }

    /// The items of [from, …) deeper than level, linked to each other under parent.
    std::size_t addItems(Object parent, std::size_t from, int level)
    {
        Object previous;
        long long count = 0;
        std::size_t i = from;
        while (i < m_painted.outline.size() && m_painted.outline[i].title.level > level) {
            const OutlineEntry &entry = m_painted.outline[i];
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", Object::newUnicodeString(entry.title.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(entry.point));
            if (previous.isInitialized()) {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            } else {
                parent.replaceKey("/First", item);
            }
            parent.replaceKey("/Last", item);
            previous = item;
            ++count;
            i = addItems(item, i + 1, entry.title.level);
        }
        if (count > 0)
            parent.replaceKey("/Count", Object::newInteger(count));
        return i;
    }

    void addOutline()
    {
        if (m_painted.outline.empty())
            return;
        Object root = m_pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
        addItems(root, 0, 0);
        m_pdf.getRoot().replaceKey("/Outlines", root);
    }

    QPDF &m_pdf;
    const PaintedDocument &m_painted;
    const Structure &m_structure;
    const PageGeometry &m_geometry;
    std::vector<Object> m_pages;
    std::vector<Object> m_elements;
    std::vector<std::size_t> m_pageOf; ///< the page of the /Pg key of each element
    Object m_treeRoot;
    long long m_nextKey = 0;
};

std::string write(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

Result<std::string> tagPdf(const PaintedDocument &painted, const Structure &structure,
                           const DocumentInfo &info, const PageGeometry &geometry)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("document", painted.pdf.data(), painted.pdf.size());
        Tagger(pdf, painted, structure, geometry).tag();
        setMetadata(pdf, info);
        return write(pdf);
    } catch (const std::exception &failure) {
        return Unexpected(
            {ErrorCode::DocumentFailed, info.title, std::string("qpdf: ") + failure.what()});
    }
}

} // namespace eig::layout
