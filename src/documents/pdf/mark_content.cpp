// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/mark_content.h"

#include "documents/pdf/content_scanner.h"

#include <qpdf/Pl_String.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>
#include <string_view>

namespace eig::layout {
namespace {

/// Operators that leave something on the page (ISO 32000-1, table 51); clipping does not.
bool isPainting(std::string_view operation)
{
    constexpr std::array<std::string_view, 17> Operators{"S",  "s", "f",  "F",  "f*", "B",
                                                         "B*", "b", "b*", "sh", "Do", "Tj",
                                                         "TJ", "'", "\"", "BI", "EI"};
    return std::find(Operators.begin(), Operators.end(), operation) != Operators.end();
}

/// Rewrites the marked content of one page, operator by operator.
class Marker
{
public:
    explicit Marker(const std::vector<std::string> &roles) : m_roles(roles) {}

    void handle(const Operation &operation)
    {
        m_paints = m_paints || isPainting(operation.name);
        if (operation.name == "BDC" || operation.name == "BMC")
            begin(operation.text);
        else if (operation.name == "EMC")
            end(operation.text);
        else
            m_unmarked += operation.text;
    }

    [[nodiscard]] MarkedContent take()
    {
        flush();
        return {std::move(m_content), m_marks};
    }

private:
    /// Marks without an MCID are replacement texts (ActualText) inside a marked part.
    void begin(std::string_view text)
    {
        const bool hasNumber = text.find("/MCID") != std::string_view::npos;
        if (!hasNumber || m_depth > 0) {
            m_unmarked += text;
            ++m_depth;
            return;
        }
        flush();
        const std::string role = m_marks < m_roles.size() ? m_roles[m_marks] : "/P";
        m_content += "\n" + role + " <</MCID " + std::to_string(m_marks) + ">> BDC\n";
        ++m_marks;
        m_depth = 1;
        m_isMarked = true;
    }

    void end(std::string_view text)
    {
        m_depth = std::max(m_depth - 1, 0);
        m_unmarked += text;
        if (m_depth > 0 || !m_isMarked)
            return;
        m_content += m_unmarked;
        m_unmarked.clear();
        m_isMarked = false;
        m_paints = false;
    }

    void flush()
    {
        if (m_paints)
            m_content += "\n/Artifact BMC\n" + m_unmarked + "\nEMC";
        else
            m_content += m_unmarked;
        m_unmarked.clear();
        m_paints = false;
    }

    const std::vector<std::string> &m_roles;
    std::string m_content;
    std::string m_unmarked; ///< not yet known whether it paints
    std::size_t m_marks = 0;
    int m_depth = 0;
    bool m_isMarked = false;
    bool m_paints = false;
};

} // namespace

MarkedContent markContent(QPDFObjectHandle page, const std::vector<std::string> &roles)
{
    std::string content;
    Pl_String sink("content", nullptr, content);
    QPDFPageObjectHelper(page).pipeContents(&sink);
    Marker marker(roles);
    ContentScanner scanner(content);
    while (const auto operation = scanner.next())
        marker.handle(*operation);
    return marker.take();
}

} // namespace eig::layout
