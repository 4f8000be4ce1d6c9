// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/structure.h"

#include <algorithm>

namespace eig::layout {

const char *nameOf(Role role)
{
    constexpr const char *Names[] = {
        "/Document", "/Part", "/Sect", "/H1",   "/H2",  "/H3",    "/H4",        "/H5",
        "/H6",       "/P",    "/L",    "/LI",   "/Lbl", "/LBody", "/Table",     "/TR",
        "/TH",       "/TD",   "/Span", "/Link", "/TOC", "/TOCI",  "/Reference", "/Figure"};
    return Names[static_cast<std::size_t>(role)];
}

Role headingRole(int level)
{
    return static_cast<Role>(static_cast<int>(Role::H1) + std::clamp(level, 1, 6) - 1);
}

Structure::Structure() { m_nodes.push_back({Role::Document}); }

NodeId Structure::add(Role role, NodeId parent)
{
    m_nodes.push_back({role, parent});
    return static_cast<NodeId>(m_nodes.size()) - 1;
}

NodeId Structure::addList(ListNumbering numbering, NodeId parent)
{
    const NodeId list = add(Role::L, parent);
    m_nodes.back().numbering = numbering;
    return list;
}

NodeId Structure::addColumnHeader(NodeId row)
{
    const NodeId header = add(Role::TH, row);
    m_nodes.back().scope = Scope::Column;
    return header;
}

NodeId Structure::addCell(NodeId row, int columnSpan)
{
    const NodeId cell = add(Role::TD, row);
    m_nodes.back().columnSpan = columnSpan;
    return cell;
}

NodeId Structure::addFigure(const std::string &alternative, NodeId parent)
{
    const NodeId figure = add(Role::Figure, parent);
    m_nodes.back().alternative = alternative;
    return figure;
}

std::vector<NodeId> Structure::addSpans(const Text &text, NodeId parent)
{
    if (parent == Artifact)
        return std::vector<NodeId>(text.size(), Artifact);
    const bool sameLanguage = std::all_of(text.begin(), text.end(), [&](const Span &span) {
        return span.language == text.front().language;
    });
    if (sameLanguage && !text.empty())
        m_nodes[static_cast<std::size_t>(parent)].language = text.front().language;
    std::vector<NodeId> nodes;
    for (const Span &span : text) {
        const bool ownLanguage = !sameLanguage && !span.language.empty();
        NodeId node = parent;
        if (!span.target.empty())
            node = add(Role::Link, parent);
        else if (ownLanguage)
            node = add(Role::Span, parent);
        if (ownLanguage)
            m_nodes.back().language = span.language;
        nodes.push_back(node);
    }
    return nodes;
}

} // namespace eig::layout
