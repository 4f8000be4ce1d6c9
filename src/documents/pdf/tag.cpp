// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/tag.h"

#include "documents/layout/link_address.h"
#include "documents/pdf/draw_figure.h"
#include "documents/pdf/mark_content.h"
#include "documents/pdf/metadata.h"
#include "documents/pdf/outline.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace eig::layout {
namespace {

using Object = QPDFObjectHandle;

Object real(double value) { return Object::newReal(value, 3); }

struct Cancelled {
};

/// Writes what Cairo does not, or not in the same way in all its versions: the structure tree, the
/// marks of the content, link annotations and the outline.
class Tagger
{
public:
    Tagger(QPDF &pdf, const PaintedDocument &painted, const PlacedDocument &placed,
           const Progress &progress)
        : m_pdf(pdf)
        , m_painted(painted)
        , m_placed(placed)
        , m_structure(placed.structure)
        , m_geometry(placed.geometry)
        , m_progress(progress)
        , m_pages(pdf.getAllPages())
        , m_elements(m_structure.nodes().size())
        , m_pageOf(m_structure.nodes().size())
    {
        if (m_pages.size() != painted.pages.size())
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
            const std::size_t part = m_painted.pages[page].part;
            if (!m_progress.tagged(part, m_placed.document.parts[part].name))
                throw Cancelled();
        }
        addLinks(numbers);
        finishTree(numbers);
        addOutline(m_pdf, m_placed, m_pages);
        if (m_placed.document.parts.size() > 1) // viewers show their own numbers otherwise
            m_pdf.getRoot().replaceKey("/PageLabels", Object::parse("<< /Nums [0 << /S /D >>] >>"));
    }

private:
    [[nodiscard]] static std::size_t index(NodeId node) { return static_cast<std::size_t>(node); }

    /// Blocks stand in reading order even if columns run over pages; the parts of a line follow as
    /// they are painted. Nodes without content are left out, but for cells.
    void addBlocks()
    {
        const std::vector<StructureNode> &nodes = m_structure.nodes();
        std::vector<bool> hasContent(nodes.size(), false);
        const auto note = [&](NodeId node) {
            for (; node != Artifact && !hasContent[index(node)]; node = nodes[index(node)].parent)
                hasContent[index(node)] = true;
        };
        for (const PaintedPage &page : m_painted.pages) {
            for (const NodeId node : page.marks)
                note(node);
            for (const PaintedFigure &placed : page.figures)
                note(placed.figure->node);
        }
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            // An empty cell counts: without it the next one would stand under its header.
            const bool isCell = nodes[i].role == Role::TD || nodes[i].role == Role::TH;
            if (isCell && hasContent[index(nodes[i].parent)])
                hasContent[i] = true;
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
            dictionary.replaceKey("/A",
                                  Object::parse(source.scope == Scope::Row
                                                    ? "<< /O /Table /Scope /Row >>"
                                                    : "<< /O /Table /Scope /Column >>"));
        if (source.columnSpan > 1) {
            Object attributes = Object::parse("<< /O /Table >>");
            attributes.replaceKey("/ColSpan", Object::newInteger(source.columnSpan));
            dictionary.replaceKey("/A", attributes);
        }
        if (!source.alternative.empty())
            dictionary.replaceKey("/Alt", Object::newUnicodeString(source.alternative));
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
        const PaintedPage &painted = m_painted.pages[page];
        std::vector<std::string> roles;
        for (const NodeId node : painted.marks)
            roles.emplace_back(nameOf(m_structure.nodes()[index(node)].role));
        MarkedContent marked = markContent(m_pages[page], roles);
        if (marked.marks != painted.marks.size())
            throw std::runtime_error("number of marked parts");
        const std::string figures = drawFigures(painted);
        m_pages[page].replaceKey("/Contents", Object::newStream(&m_pdf, figures + marked.content));
        m_pages[page].replaceKey("/StructParents",
                                 Object::newInteger(static_cast<long long>(page)));
        m_pages[page].replaceKey("/Tabs", Object::newName("/S"));
        m_pages[page].removeKey("/Annots");
    }

    /// Their marks are numbered after those of Cairo.
    [[nodiscard]] std::string drawFigures(const PaintedPage &page) const
    {
        std::string content;
        const Colour ink = m_placed.document.isGreyscale ? greyOf(InkText) : InkText;
        for (std::size_t i = 0; i < page.figures.size(); ++i)
            content += drawFigure(page.figures[i], ink, page.marks.size() + i, m_geometry);
        return content;
    }

    void addParents(Object &numbers, std::size_t page)
    {
        Object parents = Object::newArray();
        std::vector<NodeId> nodes = m_painted.pages[page].marks;
        for (const PaintedFigure &placed : m_painted.pages[page].figures) {
            nodes.push_back(placed.figure->node);
            element(nodes.back()).replaceKey("/A", figureLayout(placed, m_geometry));
        }
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

    /// False when the target leads nowhere; the text then stays a text.
    [[nodiscard]] bool setTarget(Object annotation, const LinkArea &area) const
    {
        if (area.target.starts_with('#')) {
            const PagePoint *point = m_placed.anchors.find(area.part, area.target.substr(1));
            if (!point)
                return false;
            annotation.replaceKey("/Dest", destinationOf(*point, m_pages, m_geometry));
            return true;
        }
        const auto address = linkAddress(area.target);
        if (!address)
            return false;
        Object action = Object::parse("<< /S /URI >>");
        action.replaceKey("/URI", Object::newString(*address));
        annotation.replaceKey("/A", action);
        return true;
    }

    void addLinks(Object &numbers)
    {
        m_nextKey = static_cast<long long>(m_pages.size());
        for (const PaintedPage &page : m_painted.pages) {
            for (const LinkArea &area : page.links)
                addLink(area, numbers);
        }
    }

    void addLink(const LinkArea &area, Object &numbers)
    {
        Object annotation = Object::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>");
        if (!setTarget(annotation, area))
            return;
        Object rectangle = Object::newArray();
        for (const double value :
             {area.left, m_geometry.height - area.bottom, area.right, m_geometry.height - area.top})
            rectangle.appendItem(real(value));
        annotation.replaceKey("/Rect", rectangle);
        annotation.replaceKey("/Contents", Object::newUnicodeString(area.description));
        annotation.replaceKey("/StructParent", Object::newInteger(m_nextKey));
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
        numbers.appendItem(Object::newInteger(m_nextKey));
        numbers.appendItem(owner);
        ++m_nextKey;
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

    QPDF &m_pdf;
    const PaintedDocument &m_painted;
    const PlacedDocument &m_placed;
    const Structure &m_structure;
    const PageGeometry &m_geometry;
    const Progress &m_progress;
    std::vector<Object> m_pages;
    std::vector<Object> m_elements;
    std::vector<std::size_t> m_pageOf; ///< the page of the /Pg key of each element
    Object m_treeRoot;
    long long m_nextKey = 0;
};

/// Asks while the file is written, which takes a while for a long document.
class WriteReporter : public QPDFWriter::ProgressReporter
{
public:
    WriteReporter(const Progress &progress, const PlacedDocument &placed)
        : m_progress(progress)
        , m_placed(placed)
    {
    }
    ~WriteReporter() override = default;

    void reportProgress(int) override
    {
        const std::vector<Part> &parts = m_placed.document.parts;
        if (!m_progress.tagged(parts.size(), parts.back().name))
            throw Cancelled();
    }

private:
    const Progress &m_progress;
    const PlacedDocument &m_placed;
};

std::string write(QPDF &pdf, const Progress &progress, const PlacedDocument &placed)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.registerProgressReporter(std::make_shared<WriteReporter>(progress, placed));
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

Result<std::optional<std::string>> tagPdf(const PaintedDocument &painted,
                                          const PlacedDocument &placed, const Progress &progress)
{
    const DocumentInfo &info = placed.document.info;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("document", painted.pdf.data(), painted.pdf.size());
        Tagger(pdf, painted, placed, progress).tag();
        setMetadata(pdf, info);
        return std::optional(write(pdf, progress, placed));
    } catch (const Cancelled &) {
        return std::optional<std::string>();
    } catch (const std::exception &failure) {
        return Unexpected(
            {ErrorCode::DocumentFailed, info.title, std::string("qpdf: ") + failure.what()});
    }
}

} // namespace eig::layout
