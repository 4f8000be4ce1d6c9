// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/content_scanner.h"

#include <algorithm>
#include <stdexcept>

namespace eig::layout {
namespace {

constexpr std::string_view Blanks("\0\t\n\f\r ", 6);
constexpr std::string_view Delimiters("\0\t\n\f\r ()<>[]{}/%", 16);

bool isBlank(char c) { return Blanks.find(c) != std::string_view::npos; }

bool isOperator(std::string_view word)
{
    const bool isNumber = std::string_view("0123456789+-.").find(word.front())
        != std::string_view::npos;
    return !isNumber && word != "true" && word != "false" && word != "null";
}

} // namespace

std::optional<Operation> ContentScanner::next()
{
    const std::size_t from = m_at;
    while (m_at < m_content.size()) {
        const char c = m_content[m_at];
        if (c == '(') {
            skipString();
        } else if (c == '<') {
            skipHexString();
        } else if (c == '%') {
            m_at = std::min(m_content.find_first_of("\r\n", m_at), m_content.size());
        } else if (c == '/') {
            ++m_at;
            (void)readWord();
        } else if (Delimiters.find(c) != std::string_view::npos) {
            ++m_at;
        } else if (const std::string_view word = readWord(); isOperator(word)) {
            return finish(word, from);
        }
    }
    if (from == m_at)
        return {};
    return Operation{{}, m_content.substr(from)};
}

Operation ContentScanner::finish(std::string_view name, std::size_t from)
{
    if (name == "BI")
        skipInlineImage();
    return {name, m_content.substr(from, m_at - from)};
}

std::string_view ContentScanner::readWord()
{
    const std::size_t end = std::min(m_content.find_first_of(Delimiters, m_at), m_content.size());
    const std::string_view word = m_content.substr(m_at, end - m_at);
    m_at = end;
    return word;
}

void ContentScanner::skipString()
{
    int depth = 0;
    for (; m_at < m_content.size(); ++m_at) {
        const char c = m_content[m_at];
        if (c == '\\')
            ++m_at;
        else if (c == '(')
            ++depth;
        else if (c == ')' && --depth == 0) {
            ++m_at;
            return;
        }
    }
    throw std::runtime_error("a string of the content does not end");
}

/// "<<" begins a dictionary, whose content is read as everything else.
void ContentScanner::skipHexString()
{
    if (m_content.substr(m_at).starts_with("<<")) {
        m_at += 2;
        return;
    }
    const std::size_t end = m_content.find('>', m_at);
    if (end == std::string_view::npos)
        throw std::runtime_error("a string of the content does not end");
    m_at = end + 1;
}

void ContentScanner::skipInlineImage()
{
    for (std::size_t end = m_content.find("EI", m_at); end != std::string_view::npos;
         end = m_content.find("EI", end + 2)) {
        const bool isLast = end + 2 == m_content.size();
        if (isBlank(m_content[end - 1]) && (isLast || isBlank(m_content[end + 2]))) {
            m_at = end + 2;
            return;
        }
    }
    throw std::runtime_error("an image of the content does not end");
}

} // namespace eig::layout
