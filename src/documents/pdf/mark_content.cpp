// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/mark_content.h"

#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

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
class Marker : public QPDFObjectHandle::TokenFilter
{
public:
    explicit Marker(const std::vector<std::string> &roles) : m_roles(roles) {}

    void handleToken(const QPDFTokenizer::Token &token) override
    {
        m_operands += token.getRawValue();
        if (token.getType() == QPDFTokenizer::tt_inline_image)
            m_paints = true;
        if (token.getType() != QPDFTokenizer::tt_word)
            return;
        const std::string operation = token.getValue();
        m_paints = m_paints || isPainting(operation);
        if (operation == "BDC" || operation == "BMC")
            begin(m_operands.find("/MCID") != std::string::npos);
        else if (operation == "EMC")
            end();
        else
            m_unmarked += m_operands;
        m_operands.clear();
    }

    void handleEOF() override
    {
        m_unmarked += m_operands;
        flush();
    }

    [[nodiscard]] MarkedContent take() { return {std::move(m_content), m_marks}; }

private:
    /// Marks without an MCID are replacement texts (ActualText) inside a marked part.
    void begin(bool hasNumber)
    {
        if (!hasNumber || m_depth > 0) {
            m_unmarked += m_operands;
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

    void end()
    {
        m_depth = std::max(m_depth - 1, 0);
        m_unmarked += m_operands;
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
    std::string m_operands;
    std::size_t m_marks = 0;
    int m_depth = 0;
    bool m_isMarked = false;
    bool m_paints = false;
};

} // namespace

MarkedContent markContent(QPDFObjectHandle page, const std::vector<std::string> &roles)
{
    Marker marker(roles);
    Pl_Discard sink;
    QPDFPageObjectHelper(page).filterContents(&marker, &sink);
    return marker.take();
}

} // namespace eig::layout
