// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/citation/reference.h"

#include <string_view>
#include <utility>
#include <vector>

namespace eig::citation {
namespace {

// clang-format off
constexpr Label Online{"En ligne", "Online"};
constexpr Label EditionOf{", édition du ", ", edition of "};
constexpr Label BabelName{"french", "british"};
// clang-format on

/// What LaTeX gives a meaning to. BibTeX counts a brace even after a backslash, so braces become
/// words. The narrow no-break space, which LaTeX does not know in every version, becomes its own.
constexpr std::pair<std::string_view, std::string_view> Escapes[] = {
    {"\\", "\\textbackslash{}"},
    {"{", "\\textbraceleft{}"},
    {"}", "\\textbraceright{}"},
    {"~", "\\textasciitilde{}"},
    {"^", "\\textasciicircum{}"},
    {"&", "\\&"},
    {"%", "\\%"},
    {"$", "\\$"},
    {"#", "\\#"},
    {"_", "\\_"},
    {"\u202F", "\\,"},
    {"\u2060", ""}, // word joiner
};

std::string escaped(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        std::size_t length = 1;
        std::string_view replacement = text.substr(0, 1);
        for (const auto &[special, escape] : Escapes) {
            if (text.starts_with(special)) {
                length = special.size();
                replacement = escape;
                break;
            }
        }
        result += replacement;
        text.remove_prefix(length);
    }
    return result;
}

class Entry
{
public:
    explicit Entry(const std::string &key) : m_text("@misc{" + key + ",\n") {}

    /// A value that is already what the file is to hold. Empty values are left out.
    void add(const std::string &name, const std::string &value)
    {
        if (!value.empty())
            m_text += "  " + name + std::string(NameWidth - name.size(), ' ') + " = {" + value
                + "},\n";
    }
    /// Braces of its own keep the capitals of a title, and the name of an organisation whole.
    void addWhole(const std::string &name, const std::string &text)
    {
        if (!text.empty())
            add(name, '{' + escaped(text) + '}');
    }
    [[nodiscard]] std::string text() const { return m_text + "}\n"; }

private:
    static constexpr std::size_t NameWidth = 12;
    std::string m_text;
};

std::string howPublished(const Reference &reference)
{
    const Language language = reference.language;
    if (reference.isRecord())
        return reference.host
            + (reference.issued ? EditionOf.in(language) + dateText(*reference.issued, language)
                                : std::string());
    if (!reference.publisher.empty())
        return reference.publisher;
    return reference.address.empty() ? std::string() : Online.in(language);
}

} // namespace

std::string bibTeXOf(const Reference &reference)
{
    Entry entry(reference.key);
    entry.addWhole("author", reference.author);
    entry.addWhole("title", reference.title);
    entry.add("howpublished", escaped(howPublished(reference)));
    if (reference.issued) {
        entry.add("date", reference.issued->iso());
        entry.add("year", std::to_string(reference.issued->year)); // the styles before biblatex
    }
    entry.add("url", reference.address); // verbatim, as biblatex and \url read it
    if (reference.accessed)
        entry.add("urldate", reference.accessed->iso());
    if (reference.isRecord())
        entry.add("langid", BabelName.in(reference.language));
    entry.add("note", escaped(noteOf(reference)));
    return entry.text();
}

} // namespace eig::citation
