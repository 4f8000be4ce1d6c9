// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/render/article.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace eig::cli {

/// Says one value of a record in one line.
class Lines
{
public:
    Lines(const Json &detail, Language language, Markup markup);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] std::string say(const Label &label) const { return label.in(m_language); }
    /// Plain text that neither a terminal nor Markdown takes for a command.
    [[nodiscard]] std::string plain(std::string_view text) const;
    /// Any value; "Non documenté" when unknown or empty. The key tells dates from other texts.
    [[nodiscard]] std::string of(std::string_view key, const Json &value) const;
    /// " [1] [3]" for the sources cited at this path of a promotion, "funnel.applicants".
    [[nodiscard]] std::string citationsAt(const std::string &path) const;
    /// The same for identifiers of sources.
    [[nodiscard]] std::string citations(const Json &ids) const;

private:
    [[nodiscard]] std::string scalar(std::string_view key, const Json &value) const;
    [[nodiscard]] std::string object(const Json &object) const;
    [[nodiscard]] std::string period(const Json &period) const;
    [[nodiscard]] std::string head(const Json &object) const;
    [[nodiscard]] std::vector<std::string> details(const Json &object) const;
    [[nodiscard]] std::string tail(const Json &object) const;
    [[nodiscard]] std::string address(const std::string &url) const;

    Language m_language;
    Markup m_markup;
    std::map<std::string, std::size_t> m_numbers; ///< of the sources by identifier
    Json m_citations;                             ///< of a promotion
};

[[nodiscard]] bool isUnknown(const Json &value);

} // namespace eig::cli
